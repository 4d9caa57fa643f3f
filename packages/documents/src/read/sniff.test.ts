import { readdirSync, readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sniff } from './sniff.ts'
import { docxOf, p, packed, refusalOf, xlsxOf } from './testing.ts'

const samples = new URL('../../../../../shared/samples/', import.meta.url)
const text = (words: string) => new TextEncoder().encode(words)
const latin = (bytes: string) => Uint8Array.from(bytes, (char) => char.charCodeAt(0))
const types = (type: string) => packed({ 'anything.bin': 'x', '[Content_Types].xml': `<Types><Override PartName="/x" ContentType="application/${type}"/></Types>` })

test('every sample is what its ending says, though nobody looks at that', () => {
  for (const name of readdirSync(samples).filter((name) => /^(?:seed|synth).*\.(?:docx?|xlsx?|pdf|html)$/.test(name))) expect(`${name} ${sniff(readFileSync(new URL(name, samples)))}`).toBe(`${name} ${name.split('.').at(-1)}`)
})

test('office packages are told by the types they declare', () => {
  expect([
    sniff(docxOf(p('x'))), sniff(xlsxOf([])), sniff(types('vnd.ms-word.document.macroEnabled.main+xml')), sniff(types('vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml')),
    sniff(types('vnd.ms-excel.sheet.macroEnabled.main+xml')), sniff(types('vnd.ms-excel.sheet.binary.macroEnabled.main')),
    sniff(packed({ mimetype: 'application/vnd.oasis.opendocument.text' })), sniff(packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })),
  ]).toEqual(['docx', 'xlsx', 'docx', 'docx', 'xlsx', 'xlsb', 'odt', 'ods'])
})

test('pages, rich text, PDF and text are told by how they begin, in any encoding', () => {
  expect([
    sniff(text('\ufeff <!-- saved --> <!DOCTYPE html><p>x')), sniff(text('<table><tr><td>x</table>')), sniff(latin('<html><meta charset=gbk>\u00b9\u00ab')), sniff(text('{\\rtf1\\ansi x}')), sniff(latin('\n%PDF-1.7 \u0080\u0081')),
    sniff(text('一、总体情况\n小于<5件')), sniff(latin('\u00ff\u00fe\u0000\u004e')), sniff(latin('\u00b9\u00ab\u00bf\u00aa')), sniff(text('BMW')), sniff(text('{"schema":"nianbao-report/1"}')), sniff(text('公开'.repeat(50) + '\u0000')),
  ]).toEqual(['html', 'html', 'html', 'rtf', 'pdf', 'text', 'text', 'text', 'text', 'json', 'text'])
})

test('what is no document is named: nothing, pictures, programs, other archives and other words of programs', () => {
  const kinds: [Uint8Array, string][] = [
    [new Uint8Array(), 'EMPTY'], [latin('\u0089PNG\r\n\u001a\n'), 'PICTURE'], [latin('\u00ff\u00d8\u00ff\u00e0'), 'PICTURE'], [latin('GIF89a\u0001'), 'PICTURE'], [latin('BM\u0000\u0001'), 'PICTURE'],
    [latin('MZ\u0090\u0000'), 'UNKNOWN_FORMAT'], [latin('\u007fELF\u0002'), 'UNKNOWN_FORMAT'], [latin('Rar!\u001a\u0007'), 'UNKNOWN_FORMAT'], [latin('\u001f\u008b\u0008'), 'UNKNOWN_FORMAT'],
    [packed({ 'a.txt': 'x' }), 'UNKNOWN_FORMAT'], [types('vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'), 'UNKNOWN_FORMAT'], [packed({ mimetype: 'application/epub+zip' }), 'UNKNOWN_FORMAT'],
    [text('<?xml version="1.0"?><w:wordDocument/>'), 'UNKNOWN_FORMAT'], [Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7_919) % 256), 'UNKNOWN_FORMAT'], [deflateRawSync(text('x'.repeat(90))), 'UNKNOWN_FORMAT'],
    [packed({ mimetype: 'application/vnd.oasis.opendocument.text', 'META-INF/manifest.xml': '<manifest:encryption-data/>' }), 'ENCRYPTED'],
    [packed({ '[Content_Types].xml': '<!DOCTYPE x>' }), 'ENTITIES'], [new Uint8Array(30 * 1024 * 1024 + 1), 'limit 31457280'],
  ]
  expect(kinds.map(([bytes]) => refusalOf(() => sniff(bytes)))).toEqual(kinds.map(([, refusal]) => refusal))
})

/** A compound file of one directory sector: its streams by name, the first of them in the sectors behind. */
function compound(names: string[], head: number[] = []) {
  const file = Buffer.alloc(512 * 12, 0xff)
  file.fill(0, 0, 512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 48)
  file.writeUInt32LE(0xfffffffe, 68)
  file.fill(0xff, 76, 512)
  file.writeUInt32LE(0, 76)
  file.writeUInt32LE(0xfffffffe, 512 + 4)
  file.fill(0, 1024, 1536)
  for (const [i, name] of names.entries()) {
    const at = 1024 + 128 * i
    file.write(name, at, 'utf16le')
    file.writeUInt16LE(2 * name.length + 2, at + 64)
    file.writeUInt32LE(2, at + 116)
    file.writeUInt32LE(4096, at + 120)
  }
  Buffer.from(head).copy(file, 1536)
  return new Uint8Array(file)
}

test('compound files are told by their streams, and those with a password by their first bytes', () => {
  const plain = [0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  expect([
    sniff(compound(['WordDocument'], plain)), sniff(compound(['WordDocument', 'WpsCustomData'], plain)), sniff(compound(['Workbook'], [9, 8, 0, 0])), sniff(compound(['Book', 'ETExtData'], [9, 8, 0, 0])), sniff(compound(['CONTENTS'])),
  ]).toEqual(['doc', 'wps', 'xls', 'et', 'wps'])
  expect([
    refusalOf(() => sniff(compound(['EncryptedPackage', 'EncryptionInfo']))), refusalOf(() => sniff(compound(['WordDocument'], plain.with(11, 1)))), refusalOf(() => sniff(compound(['Workbook'], [9, 8, 2, 0, 0, 0, 0x2f, 0, 2, 0]))),
    refusalOf(() => sniff(compound(['PowerPoint Document']))), refusalOf(() => sniff(compound(['x']).subarray(0, 600))),
  ]).toEqual(['ENCRYPTED', 'ENCRYPTED', 'ENCRYPTED', 'UNKNOWN_FORMAT', 'DAMAGED'])
})
