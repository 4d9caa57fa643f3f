import { expect, test } from 'vitest'
import { drawReport, gridOf, judge, judgeText } from '../../fixtures/index.ts'
import type { GridRow } from '../../fixtures/index.ts'
import { withRows } from './cells-alone.ts'
import { recogniseText } from './index.ts'

const seed = Date.now() % 1_000_000
const tableIds = ['disclosure', 'requests', 'disputes'] as const
const ownOf = ({ cells }: GridRow) => cells.filter(({ role }) => role !== 'merged').map(({ text }) => text)

/** As programs that take the text out of a page write a cell that holds a paragraph; `missing` are the places that a row's merged cells cover. */
const writings: [string, (cells: string[], missing: number) => string[]][] = [
  ['each before its bar', (cells, missing) => [...cells.map((cell) => `${cell} |`), ...(missing > 0 ? ['|'.repeat(missing)] : [])]],
  ['each behind a bar of the row', (cells, missing) => `| ${cells.map((cell) => `\n ${cell}  |`).join(' ')}${'|'.repeat(missing)}`.split('\n')],
  ['with a bar over each row', (cells, missing) => ['|', ...cells.map((cell, i) => `${cell} |${i === cells.length - 1 ? ` ${'|'.repeat(missing + 1)}` : ''}`)]],
]

test.each(writings)(`cells that stand on lines of their own, %s, are read with the empty ones in their places (seed ${seed})`, (_, write) => {
  for (const isBlank of [false, true]) {
    const report = drawReport(seed, { sparse: isBlank })
    if (isBlank) for (const [id, cell] of Object.entries(report.truth.cells)) if (cell.value === 0 && id.startsWith('requests.')) Object.assign(cell, { value: null, kind: 'blank', raw: '', mayGap: true })
    const table = (id: (typeof tableIds)[number]) => {
      const { width, rows } = gridOf(report, id)
      return rows.flatMap((row) => write(ownOf(row), width - ownOf(row).length))
    }
    const lines = report.truth.sections.flatMap(({ id, heading, blocks }) => [heading, ...tableIds.filter((each) => each === id).flatMap(table), ...blocks])
    const read = recogniseText([report.truth.title!, ...report.truth.preamble, ...lines, ...report.truth.closing].join('\n'))
    expect(judge(report.truth, read.cells)).toMatchObject({ needless: [], wrong: 0 })
    expect(judge(report.truth, read.cells).right).toBeGreaterThan(150)
    expect(judgeText(report.truth, read)).toEqual([])
  }
})

test('rows that stand on a line each, and a page’s particulars, stay as they are', () => {
  const lines = ['索引号： |', '0001 |', '', '| 规章 | 0 | 0 | 0 |', '| 第二十条第（五）项 |||', '| 行政许可 | 5 |||']
  expect(withRows(lines)).toEqual(lines)
})
