import { expect, test } from 'vitest'
import { drawReport, gridOf, judge, judgeText } from '../../fixtures/index.ts'
import type { Block } from '../document/index.ts'
import { recogniseDocument, recogniseText } from './index.ts'
import { onceEach } from './once-each.ts'

const seed = Date.now() % 1_000_000
const tableIds = ['disclosure', 'requests', 'disputes'] as const

/** The table's rows with each merged cell said in every place that it covers. */
function repeated(report: ReturnType<typeof drawReport>, id: (typeof tableIds)[number]): string[][] {
  let above: string[] = []
  return gridOf(report, id).rows.map((row) => {
    const cells: string[] = []
    for (const { text, span, role } of row.cells) for (let i = 0; i < span; i++) cells.push(role === 'merged' ? (above[cells.length] ?? '') : text)
    return (above = cells)
  })
}

const quoted = (cell: string) => (cell.includes(',') ? `"${cell}"` : cell)
test.each([
  ['Markdown', (rows: string[][]) => rows.flatMap((row, i) => [`| ${row.join(' | ')} |`, ...(i === 0 ? [`|${' --- |'.repeat(row.length)}`] : [])])],
  ['commas', (rows: string[][]) => rows.map((row) => row.map(quoted).join(','))],
  ['tabs', (rows: string[][]) => rows.map((row) => row.join('\t'))],
])(`merged cells that %s say in each place are read as one (seed ${seed})`, (_, write) => {
  for (const sparse of [false, true]) {
    const report = drawReport(seed, { sparse })
    const lines = report.truth.sections.flatMap(({ id, heading, blocks }) => [heading, ...(tableIds.some((table) => table === id) ? write(repeated(report, id as (typeof tableIds)[number])) : blocks)])
    const read = recogniseText([report.truth.title!, ...report.truth.preamble, ...lines, ...report.truth.closing].join('\n'))
    expect(judge(report.truth, read.cells)).toMatchObject({ right: 200, wrong: 0 })
    expect(Object.values(read.cells).every(({ confidence }) => confidence >= 0.9)).toBe(true)
    expect(judgeText(report.truth, read)).toEqual([])
  }
})

test(`ruled tables without merged cells that say each in every place are read surely (seed ${seed})`, () => {
  const report = drawReport(seed)
  const table = (rows: string[][], place: string): Block =>
    ({ type: 'table', place, rows: rows.length, columns: rows[0]!.length, cells: rows.flatMap((row, r) => row.map((text, c) => ({ text, row: r, column: c, rowSpan: 1, columnSpan: 1, place: `${place}!R${r + 1}C${c + 1}` }))) })
  const blocks = report.truth.sections.flatMap(({ id, heading }): Block[] => [{ type: 'paragraph', text: heading, place: `P-${id}` }, ...tableIds.filter((each) => each === id).map((each) => table(repeated(report, each), each))])
  const { cells } = recogniseDocument({ paragraphs: 'whole', blocks })
  expect(judge(report.truth, cells)).toMatchObject({ right: 200, wrong: 0 })
  expect(Object.entries(cells).filter(([, { confidence }]) => confidence < 0.9)).toEqual([])
})

const head = '| 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |'
test('what is no merged cell is said as it is written', () => {
  const lines = [head, '| 行政许可 | 5 | 5 | 7 |', '| 行政处罚 | 5 | 5 | 5 |', '| 信息内容 | 制发 | 废止 | 有效 |', '| 规章 | 0 | 0 | 0 |', '| 规章 | 3 | 3 | 3 |']
  expect(onceEach(lines)).toEqual(['| 信息内容 | 本年处理决定数量 |||', '| 行政许可 | 5 | 5 | 7 |', '| 行政处罚 | 5 |||', ...lines.slice(3)])
  expect(onceEach(lines.slice(1))).toEqual(lines.slice(1))
})
