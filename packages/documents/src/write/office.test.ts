import { unzipSync } from 'fflate'
import { formats, recogniseDocument } from '@nianbao/report'
import { describe, expect, test } from 'vitest'
import { goldenEdition } from '../../fixtures/golden/edition.ts'
import { readDocument } from '../inside.ts'
import { writeDocx, writeXlsx } from './index.ts'

const parts = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]))
const sheets = (book: Record<string, string>) => [1, 2, 3, 4, 5].map((number) => book[`xl/worksheets/sheet${number}.xml`]!)

describe('a workbook', () => {
  test('has a sheet for the prose before the tables, one for each table and one for what follows', async () => {
    const book = parts(await writeXlsx(goldenEdition()))
    expect([...book['xl/workbook.xml']!.matchAll(/<sheet [^>]*?name="([^"]*)"/gu)].map(([, name]) => name)).toEqual(['一 总体情况', '二 主动公开', '三 依申请公开', '四 复议诉讼', '五 六 问题与其他'])
  })

  test('holds every figure as a number, the fee with the decimals that were written, and nothing in a blank', async () => {
    const edition = goldenEdition()
    const book = parts(await writeXlsx(edition))
    const numbers = sheets(book).flatMap((sheet) => [...sheet.matchAll(/<c r="[A-Z]+\d+"[^>]*><v>([^<]*)<\/v>/gu)].filter(([whole]) => !whole.includes('t="s"')).map(([, value]) => value))
    const written = formats['2021'].cells.flatMap(({ id }) => (edition.cells[id]!.kind === 'number' ? [String(Number(edition.cells[id]!.value))] : []))
    expect(numbers).toEqual(written)
    expect(book['xl/styles.xml']).toContain('formatCode="0.0000"')
    const blanks = formats['2021'].cells.filter(({ id }) => edition.cells[id]!.kind === 'blank').length
    expect(blanks).toBeGreaterThan(3)
    expect(book['xl/sharedStrings.xml']).not.toMatch(/<t[^>]*><\/t>|<t\/>/u)
  })

  test('hides nothing of a long paragraph: its rows are no higher than a row can be, and it reads back whole', async () => {
    const long = Array.from({ length: 600 }, (_, at) => `第${at}项工作按时办结${at % 7 === 0 ? '。' : '，'}`).join('')
    const edition = { ...goldenEdition(), narrative: { ...goldenEdition().narrative, overview: [long, '完。', Array.from({ length: 60 }, (_, at) => `第${at}行。`).join('\n'), '九'.repeat(2000), '9'.repeat(900)] } }
    const bytes = await writeXlsx(edition)
    const rows = [...sheets(parts(bytes))[0]!.matchAll(/<row [^>]*ht="([\d.]+)"/gu)].map(([, height]) => Number(height))
    expect(Math.max(...rows)).toBeLessThan(409)
    const { overview } = Object.fromEntries(recogniseDocument((await readDocument(bytes)).document).sections.map(({ id, blocks }) => [id, blocks]))
    expect(overview).toEqual(edition.narrative.overview.flatMap((text) => text.split('\n')))
  })

  test('has prose no wider than a page between its margins, whatever font stands in for ours', async () => {
    // A digit takes 9 pixels where the widest of the usual fonts stands in; the page leaves 509 points.
    for (const sheet of [sheets(parts(await writeXlsx(goldenEdition())))[0]!, sheets(parts(await writeXlsx(goldenEdition())))[4]!])
      expect((Number(/<col [^>]*width="([\d.]+)"/u.exec(sheet)![1]) * 9 + 5) * 0.75).toBeLessThan(509)
  })

  test('prints on the width of a page, with the draft mark at its head', async () => {
    for (const draft of [false, true]) {
      const book = parts(await writeXlsx(goldenEdition('2021', draft)))
      for (const sheet of sheets(book)) {
        expect(sheet).toContain('fitToWidth="1" fitToHeight="0"')
        expect(sheet.includes('<oddHeader>&amp;R草稿 · 不得对外</oddHeader>')).toBe(draft)
      }
    }
  })
})

describe.each([['docx', writeDocx], ['xlsx', writeXlsx]] as const)('a %s file', (_kind, write) => {
  test('says its title, whose it is and the date of its edition', async () => {
    const core = parts(await write(goldenEdition()))['docProps/core.xml']!
    expect(core).toContain('<dc:title>云岭县水利局2025年政府信息公开工作年度报告</dc:title>')
    expect(core).toContain('<dc:creator>云岭县水利局</dc:creator>')
    expect([...core.matchAll(/W3CDTF">([^<]*)</gu)].map(([, at]) => at)).toEqual(['2026-01-23T02:00:00.000Z', '2026-01-23T02:00:00.000Z'])
  })
})

describe('a Word document', () => {
  test('keeps rows whole, repeats the headers of tables 3 and 4, and indents prose by two characters', async () => {
    const body = parts(await writeDocx(goldenEdition()))['word/document.xml']!
    const rows = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => row)
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    expect(rows.filter((row) => /<w:tblHeader\/>/u.test(row)).length).toBe(6)
    expect([...body.matchAll(/w:firstLineChars="200"/gu)].length).toBeGreaterThan(10)
    expect([...body.matchAll(/<w:pStyle w:val="(Title|Heading1)"\/>/gu)].map(([, style]) => style)).toEqual(['Title', ...Array.from({ length: 6 }, () => 'Heading1')])
  })

  test('bears the draft mark at the head of its pages and across them, where it is one', async () => {
    const draft = parts(await writeDocx(goldenEdition('2021', true)))
    const header = draft['word/header1.xml']!
    expect(header).toContain('>草稿 · 不得对外</w:t>')
    expect(header).toContain('string="草稿 · 不得对外"')
    expect(Object.keys(parts(await writeDocx(goldenEdition()))).filter((path) => path.includes('header'))).toEqual([])
  })
})
