import { describe, expect, test } from 'vitest'
import { drawReport, judge } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import type { Document, Table, TableCell } from '../document/index.ts'
import { formats } from '../format/index.ts'
import { recogniseDocument } from './index.ts'

// Other figures at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)
const { disputes } = formats['2021'].tables

function tableOf(rows: (string | [text: string, down: number, right: number])[][]): Table {
  const cells: TableCell[] = []
  const taken = new Set<string>()
  rows.forEach((texts, row) => {
    let column = 0
    for (const each of texts) {
      const [text, down, right] = typeof each === 'string' ? [each, 1, 1] : each
      while (taken.has(`${row} ${column}`)) column++
      for (let r = 0; r < down; r++) for (let c = 0; c < right; c++) taken.add(`${row + r} ${column + c}`)
      cells.push({ text, row, column, rowSpan: down, columnSpan: right, place: `tbl9!R${row + 1}C${column + 1}` })
    }
  })
  return { type: 'table', place: 'tbl9', rows: rows.length, columns: Math.max(...cells.map((cell) => cell.column + cell.columnSpan)), cells }
}

/** The drawn report with another table in the place of the one that has this word. */
function withTable(word: string, change: (mine: Table, at: (id: string) => string) => Table) {
  const { document, truth } = serialiseDocument(drawReport(seed), { style: 'spans', padding: false })
  const at = document.blocks.findIndex((block) => block.type === 'table' && block.cells.some((cell) => cell.text.replace(/\s/g, '').includes(word)))
  const changed: Document = { ...document, blocks: document.blocks.with(at, change(document.blocks[at] as Table, (id) => truth.cells[id]!.raw)) }
  const { cells } = recogniseDocument(changed)
  return { ...judge(truth, cells), sure: Object.values(cells).filter((cell) => cell.confidence >= 0.9).length }
}
const whole = { right: 200, wrongList: [], sure: 200 }
const turned = (table: Table): Table => ({
  ...table, rows: table.columns, columns: table.rows,
  cells: table.cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row, rowSpan: cell.columnSpan, columnSpan: cell.rowSpan })).toSorted((a, b) => a.row - b.row || a.column - b.column),
})
const outcomes = disputes.columns.map((column) => column.label.zh)
const figuresOf = (row: string, at: (id: string) => string) => disputes.columns.map((column) => at(`disputes.${row}.${column.id}`))

describe(`tables that an office turned over, seed ${seed}`, () => {
  test.each([['requests', '商业企业'], ['disputes', '尚未审结']])('%s as it is, rows and columns exchanged', (_, word) => {
    expect(withTable(word, turned)).toMatchObject(whole)
  })

  test('table four, a row for each block', () => {
    expect(withTable('尚未审结', (_, at) => tableOf([
      [['', 1, 2], ...outcomes],
      [['行政复议', 1, 2], ...figuresOf('reconsideration', at)],
      [['行政诉讼', 2, 1], '未经复议直接起诉', ...figuresOf('litigationDirect', at)],
      ['复议后起诉', ...figuresOf('litigationAfterReconsideration', at)],
    ]))).toMatchObject(whole)
  })

  test('table four, a column for each block, in another order', () => {
    expect(withTable('尚未审结', (_, at) => tableOf([
      ['类别', '复议后起诉', '未经复议直接起诉', '行政复议'],
      ...disputes.columns.map((column) => [column.label.zh, ...['litigationAfterReconsideration', 'litigationDirect', 'reconsideration'].map((row) => at(`disputes.${row}.${column.id}`))]),
    ]))).toMatchObject(whole)
  })

  test('table four, a row for each figure', () => {
    expect(withTable('尚未审结', (_, at) => tableOf([
      ['类别', '结果', '件数'],
      ...disputes.rows.flatMap((row) => disputes.columns.map((column, i) => [...(i === 0 ? [[row.label.zh, 5, 1] as [string, number, number]] : []), column.label.zh, at(`disputes.${row.id}.${column.id}`)])),
    ]))).toMatchObject(whole)
  })

  test('a row for each block, one of them without a name: nothing is surely wrong', () => {
    const { wrongList } = withTable('尚未审结', (_, at) => tableOf([['', ...outcomes], ...disputes.rows.map((row, i) => [i === 1 ? '' : row.label.zh, ...figuresOf(row.id, at)])]))
    expect(wrongList.filter((wrong) => wrong.confidence >= 0.9)).toEqual([])
  })
})
