import { blankCells, readCell } from '@nianbao/report'
import { unzipSync } from 'fflate'
import { parse } from 'parse5'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { drawnEdition } from '../../round-trip/drawn-edition.ts'
import { readCsv } from '../read/csv.ts'
import { readDocx } from '../read/docx.ts'
import { readHtml } from '../read/html.ts'
import { readXlsx } from '../read/xlsx.ts'
import { type Edition, guarded, unguarded, writeCsv, writeDocx, writeHtml, writeJson, writePdf, writeXlsx } from './index.ts'

const cell = 'requests.receivedNew.naturalPerson'
const hostile = [
  `<script>alert(1)</script>`, `</style></title><img src=x onerror=alert(1)>`, `]]></w:t></w:r><!--`, `&lt;&#0;&amp;`, `"'><svg/onload=1>`,
  `甲\u0000\u0001\u0008\u000b\u000c\u001f\ufffe\uffff乙`, `丙\ud800丁\udc00`, `\u202e12345\u202c`, `左\u200f右\u2067中\u2069`, `=cmd|'/c calc'!A1`, `一\u2028二\r\n三`,
  `长${'政府信息公开工作年度报告，'.repeat(770)}`,
]

function editionWith(text: string): Edition {
  const edition = drawnEdition(5)
  const cells = { ...blankCells(), [cell]: readCell({ type: 'count' }, text.slice(0, 60)) }
  return { ...edition, format: '2021', agency: { name: text.slice(0, 60), code: text.slice(0, 20) }, title: text.slice(0, 200), preamble: [text], narrative: { overview: [text], problems: [text], otherMatters: [text] }, closing: [text.slice(0, 50)], cells }
}

/** As every page shows it. */
const shown = (text: string) => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u200f\u202e\u202c\u2067\u2069]/gu, '').replaceAll(/\p{Surrogate}/gu, '').replaceAll(/\r\n|\u2028/gu, '\n') // oxlint-disable-line no-control-regex

function wellFormed(bytes: Uint8Array): void {
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/u.test(path)) continue
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (error) => { throw new Error(`${path}: ${error.message}`) })
    parser.write(new TextDecoder('utf-8', { fatal: true }).decode(part)).close()
  }
}

const words = (blocks: readonly { type: string; text?: string; cells?: { text: string }[] }[]) => blocks.map((block) => block.text ?? block.cells?.map(({ text }) => text).join('\n') ?? '').join('\n')
const squeezed = (text: string) => text.replaceAll(/\s+/gu, '')

test.each(hostile.map((text) => [JSON.stringify(text.slice(0, 24)), text]))('a text %s is text in every file, and nothing else', async (_name, text) => {
  const edition = editionWith(text)
  const [docx, xlsx] = await Promise.all([writeDocx(edition), writeXlsx(edition)])
  wellFormed(docx)
  wellFormed(xlsx)
  for (const document of [readDocx(docx), readXlsx(xlsx), readHtml(await writeHtml(edition)), readCsv(await writeCsv(edition))])
    expect(squeezed(words(document.blocks)).split(squeezed(shown(text))).length).toBeGreaterThanOrEqual(5)

  const page = new TextDecoder('utf-8', { fatal: true }).decode(await writeHtml(edition))
  const names = new Set<string>()
  const walk = (node: object): void => {
    if ('tagName' in node) names.add(String(node.tagName))
    if ('attrs' in node) for (const { name } of node.attrs as { name: string }[]) expect(name).not.toMatch(/^on|^src$|^href$/u)
    if ('childNodes' in node) for (const child of node.childNodes as object[]) walk(child)
  }
  walk(parse(page))
  expect([...names].filter((name) => ['script', 'img', 'svg', 'link', 'iframe', 'a', 'base', 'object'].includes(name))).toEqual([])

  const json: { title: string; cells: { id: string; raw: string }[] } = JSON.parse(new TextDecoder().decode(await writeJson(edition)))
  expect(json.title).toBe(edition.title)
  expect(json.cells.find(({ id }) => id === cell)?.raw).toBe(edition.cells[cell]?.raw)
  expect((await writePdf(edition)).length).toBeGreaterThan(10_000)
})

test('no cell of a workbook is a formula, and none of a table of commas looks like one', async () => {
  const formulas = ['=1+1', '+86', '-3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '＋1', '－', '＠x', "'=1"]
  for (const formula of formulas) {
    expect(guarded(formula)).toBe(`'${formula}`)
    expect(unguarded(guarded(formula))).toBe(formula)
    const edition = editionWith('某')
    const full = { ...edition, title: formula, narrative: { overview: [formula], problems: [], otherMatters: [] }, cells: { ...blankCells(), [cell]: { value: null, raw: formula, kind: 'text' as const } } }
    const parts = Object.entries(unzipSync(await writeXlsx(full))).filter(([path]) => path.startsWith('xl/worksheets/'))
    for (const [, part] of parts) expect(new TextDecoder().decode(part)).not.toMatch(/<f[ >]|t="str"/u)
    const fields = new TextDecoder().decode(await writeCsv(full)).slice(1).split(/(?:,|\r\n)(?=(?:[^"]|"[^"]*")*$)/u)
    expect(fields.filter((field) => /^"?\s*[=+\-@＝＋－＠]/u.test(field))).toEqual([])
    const read = readCsv(await writeCsv(full)).blocks.flatMap((block) => (block.type === 'paragraph' ? block.text : block.cells.map(({ text }) => text)))
    // As title, as paragraph and as figure.
    expect(read.filter((text) => text === formula.replace('\r', '\n'))).toHaveLength(3)
  }
  for (const text of ['', '12', '规章', '“-', 'a=b', "don't"]) expect(guarded(text)).toBe(text)
})

/** The cells of a workbook with their text (or figure) and their style's own XML, read from its parts. */
function styled(workbook: Uint8Array): { text: string; style: string }[] {
  const parts = Object.entries(unzipSync(workbook)).map(([path, part]) => [path, new TextDecoder().decode(part)] as const)
  const part = (name: string) => parts.find(([path]) => path === name)![1]
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<t[^>]*>(.*?)<\/t>/gsu)].map(([, text]) => text!)
  const [, count, xfs] = /<cellXfs count="(\d+)">(.*)<\/cellXfs>/su.exec(part('xl/styles.xml'))!
  const styles = xfs!.split(/(?=<xf )/u)
  expect(styles).toHaveLength(Number(count))
  return parts.filter(([path]) => path.startsWith('xl/worksheets/sheet')).flatMap(([, xml]) =>
    [...xml.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"(?: t="(\w+)")?><v>([^<]*)</gu)].map(([, style, type, value]) => ({ text: type === 's' ? strings[Number(value)]! : value!, style: styles[Number(style)]! })))
}

test('a text of a workbook that begins like a formula bears the prefix that keeps it a text when it is edited, and looks as before', async () => {
  const edition = editionWith('某')
  const of = async (title: string, raw: string) => styled(await writeXlsx({ ...edition, title, cells: { ...blankCells(), [cell]: { value: null, raw, kind: 'text' as const }, 'requests.receivedNew.total': readCell({ type: 'count' }, '12') } }))
  const plain = await of('甲', '乙')
  for (const formula of ['=1+1', '+86', '-', '@SUM(A1)', '＝1']) {
    const cells = await of(formula, formula)
    expect(cells.filter(({ style }) => style.includes('quotePrefix="1"')).map(({ text }) => text)).toEqual([formula, formula])
    expect(cells.map(({ style }) => style.replace('quotePrefix="1" ', ''))).toEqual(plain.map(({ style }) => style))
  }
  expect(plain.filter(({ style }) => style.includes('quotePrefix'))).toEqual([])
})
