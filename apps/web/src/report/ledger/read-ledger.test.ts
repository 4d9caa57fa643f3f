import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { largestFile, mostRows } from './bounds.ts'
import { NotALedger } from './not-a-ledger.ts'
import { rangesOf } from './ranges.ts'
import { readLedger } from './read-ledger.ts'
import { writeXlsxFile } from './testing-xlsx.ts'
import { unzipped } from './unzip.ts'

const file = (...parts: BlobPart[]) => new File(parts, 'x.bin')
const code = (parts: BlobPart) => readLedger(file(parts)).then(() => null, (error: unknown) => (error instanceof NotALedger ? error.code : error))
/** An OpenDocument spreadsheet of a sheet of these rows and a hidden one. */
function writeOds(rows: string, manifest = '', type = 'application/vnd.oasis.opendocument.spreadsheet'): Uint8Array<ArrayBuffer> {
  const content = `<office:document-content><office:automatic-styles><style:style style:name="ta1"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="台账" table:style-name="ta1"><table:table-column/>${rows}</table:table><table:table table:name="备查" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`
  return zipSync({ mimetype: [strToU8(type), { level: 0 }], 'content.xml': strToU8(content), 'META-INF/manifest.xml': strToU8(`<manifest:manifest>${manifest}</manifest:manifest>`) }) as Uint8Array<ArrayBuffer>
}

const rows = [['收到日期', '申请人类型'], ['45662', '自然人 & <公民>'], [], ['', '公司']]

describe('a ledger', () => {
  it('is read from a workbook, row by row where it stands', async () => {
    const sheet = { name: 'Ledger', rows, from1904: false, merges: [], hidden: false }
    expect(await readLedger(file(writeXlsxFile(rows)))).toEqual([sheet])
    expect(await readLedger(file(writeXlsxFile(rows, { inline: true, prefix: 'x:', from1904: true })))).toEqual([{ ...sheet, from1904: true }])
  })

  it('tells what is drawn together, and has every sheet, those that nobody sees, too', async () => {
    const merges = ['A1:C1', 'B2:B30', 'AA7']
    const sheets = await readLedger(file(writeXlsxFile(rows, { prefix: 'x:', merges, more: [{ name: '2月', rows: [['a']] }, { name: '隐藏', rows: [['b']], hidden: true }] })))
    expect(sheets.map(({ name, hidden, rows: [first] }) => [name, hidden, first![0]])).toEqual([['Ledger', false, '收到日期'], ['2月', false, 'a'], ['隐藏', true, 'b']])
    expect(sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }, { top: 1, left: 1, bottom: 29, right: 1 }, { top: 6, left: 26, bottom: 6, right: 26 }])
  })

  it('is read from commas in UTF-8, in GBK and in UTF-16', async () => {
    const gbk = new Uint8Array([0xca, 0xd5, 0xb5, 0xbd, 0x2c, 0x31])
    const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...[...'收到\t1'].map((sign) => sign.charCodeAt(0))]).buffer)
    for (const part of ['\ufeff收到,1', '收到,1\r\n', gbk, utf16]) expect((await readLedger(file(part)))[0]!.rows).toEqual([['收到', '1']])
  })

  it('is read from commas, semicolons or tabs of the Chinese code page', async () => {
    const gb18030 = (text: string) => new Uint8Array([...text].flatMap((sign) => ({ 收: [0xca, 0xd5], 到: [0xb5, 0xbd], 日: [0xc8, 0xd5], '㐂': [0x81, 0x39, 0xef, 0x31] })[sign] ?? [sign.charCodeAt(0)]))
    for (const sign of [',', ';', '\t']) expect((await readLedger(file(gb18030(`收到日${sign}㐂\r\n1${sign}2`))))[0]!.rows).toEqual([['收到日', '㐂'], ['1', '2']])
  })

  it('is read from an OpenDocument spreadsheet, days and numbers as they are kept', async () => {
    const cells = `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="4"/></table:table-row>
      <table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2" table:number-rows-spanned="2"><office:annotation><text:p>别数</text:p></office:annotation><text:p>收到 &amp; <text:span>登记</text:span></text:p><text:p>日期</text:p></table:table-cell><table:covered-table-cell/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="45662"><text:p>45,662</text:p></table:table-cell></table:table-row>
      <table:table-row><table:table-cell/><table:covered-table-cell/><table:table-cell office:value-type="date" office:date-value="2025-01-05"><text:p>1月5日</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`
    const sheets = await readLedger(file(writeOds(cells)))
    expect(sheets).toEqual([{ name: '台账', from1904: false, hidden: false, rows: [[], [], ['收到 & 登记\n日期', '', '45662', '45662'], ['', '', '2025-01-05', '1']], merges: [{ top: 2, left: 0, bottom: 3, right: 1 }] }, { name: '备查', from1904: false, hidden: true, rows: [['x']], merges: [] }])
    expect(await code(writeOds('<table:table-row table:number-rows-repeated="1048000"><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'))).toBe('TOO_MANY_ROWS')
    expect(await code(writeOds('', '<manifest:encryption-data/>'))).toBe('LOCKED')
    expect(await code(writeOds('', '', 'application/vnd.oasis.opendocument.text'))).toBe('UNKNOWN')
  })

  it('is refused by what is wrong with it', async () => {
    expect(await code('')).toBe('EMPTY')
    expect(await code(' , \n')).toBe('EMPTY')
    expect(await code(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe('LEGACY')
    expect(await code(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 69, ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0])]))).toBe('LOCKED')
    expect(await code(zipSync({ 'xl/workbook.bin': strToU8('x') }) as Uint8Array<ArrayBuffer>)).toBe('LEGACY')
    for (const page of ['<html><table><tr><td>收到日期', '\ufeff\r\n<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', '<META http-equiv="Content-Type"><table>']) expect(await code(page)).toBe('PAGE')
    expect(await code('%PDF-1.7')).toBe('UNKNOWN')
    expect(await code(new Uint8Array([0x89, 0x50, 0, 1, 2]))).toBe('UNKNOWN')
    expect(await code(new Uint8Array(largestFile + 1))).toBe('TOO_LARGE')
    expect(await code('1\n'.repeat(mostRows + 1))).toBe('TOO_MANY_ROWS')
    expect(await code(zipSync({ 'word/document.xml': strToU8('<w/>') }) as Uint8Array<ArrayBuffer>)).toBe('UNKNOWN')
    expect(await code(writeXlsxFile(rows).slice(0, 300))).toBe('DAMAGED')
    expect(await code(writeXlsxFile([['a']], { lastRow: mostRows + 1 }))).toBe('TOO_MANY_ROWS')
  })

  it('whose XML is hostile ends in time and says nothing of its own', async () => {
    const never = await readLedger(file(writeXlsxFile([['a']], { trailing: '<row r="2">'.repeat(200_000) })))
    expect(never[0]!.rows).toHaveLength(1)
    const [sheet] = await readLedger(file(writeXlsxFile([['&amp;lol;']], { inline: true, raw: true, doctype: '<!DOCTYPE x [<!ENTITY lol "lol">]>' })))
    expect(sheet!.rows).toEqual([['&lol;']])
  })
})

it('what unfolds to more than is looked at is let go as soon as it does, whatever the zip says of itself', () => {
  const bomb = writeXlsxFile([['a']], { padding: 3_000_000 })
  expect(unzipped(bomb, () => true, 4_000_000).size).toBe(4)
  // The sizes that are told, in the entry and in the directory, are made small.
  const view = new DataView(bomb.buffer)
  for (let at = 0; at < bomb.length - 46; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  }
  expect(() => unzipped(bomb, () => true, 1_000_000)).toThrow(expect.objectContaining({ code: 'BOMB' }))
})

it('numbers that follow on each other are drawn together', () => {
  expect([rangesOf([]), rangesOf([3]), rangesOf([3, 5, 6, 7, 9, 10])]).toEqual(['', '3', '3、5–7、9–10'])
})
