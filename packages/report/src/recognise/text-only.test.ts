import { expect, test } from 'vitest'
import { drawReport, random } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import { gridOfTable } from '../document/model.ts'
import type { Table } from '../document/model.ts'
import { recogniseText } from './index.ts'

const seed = Date.now() % 1_000_000_000
const report = drawReport(seed, { sparse: seed % 2 === 0 })
const { document } = serialiseDocument(report, { style: 'spans', padding: false, captions: true })

/** As a word processor pastes a table as text alone: a merged cell is one however wide, and stands empty in each row below its first. */
const rowsOf = (table: Table): string[][] =>
  gridOfTable(table).map((cells, row) => cells.flatMap((cell, column) => (cell === null || cell === cells[column - 1] ? [] : [cell.row === row ? cell.text.replace(/\n/g, '') : ''])))
const pasted = (rewrite: (rows: string[][]) => string[][]): string =>
  document.blocks.map((block) => (block.type === 'table' ? rewrite(rowsOf(block)).map((cells) => cells.join('\t')).join('\n') : block.text)).join('\n')

const values = Object.fromEntries(Object.entries(report.truth.cells).map(([id, cell]) => [id, cell.value]))
const withoutNoughts = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, String(value) === '0' ? null : value]))
const blank = (rows: string[][]) => rows.map((cells) => cells.map((cell) => (cell === '0' ? '' : cell)))

test.each([
  ['as it stands', values, (rows: string[][]) => rows],
  ['with its noughts left blank', withoutNoughts, blank],
  ['with 合计 for 总计', values, (rows: string[][]) => rows.map((cells) => cells.map((cell) => (cell === '总计' ? '合计' : cell)))],
  ['without the header of table three', values, (rows: string[][]) => (rows.length > 20 ? rows.slice(rows.findIndex((cells) => cells[0]!.startsWith('一'))) : rows)],
])('a form pasted as text alone, %s, is read and surely, the totals out of line with their names too', (_, expected, rewrite) => {
  const { cells } = recogniseText(pasted(rewrite))
  expect(Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cell.value])), `seed ${seed}`).toEqual(expected)
  expect(Object.keys(cells).filter((id) => id.startsWith('requests.') && expected[id] !== null && cells[id]!.confidence < 0.9), `seed ${seed}`).toEqual([])
})

test.each([['with', true], ['without', false]])('a word in a figure’s cell is told as it stands, and the row’s other figures are, %s the header of table three', (_, hasHeader) => {
  const odd = ['约12', '12余', '12（含结转2件）', '第3', '2+1', '12、', '不详']
  const draws = random(seed)
  const isRow = (cells: string[]) => cells.length > 7 && /^\d+$/.test(cells.at(-1)!)
  const withOdd = (rows: string[][]) => rows.map((cells) => (rows.length > 20 && isRow(cells) ? cells.with(-1 - draws.int(1, 6), draws.pick(odd)) : cells))
  const text = pasted((rows) => (hasHeader || rows.length < 20 ? withOdd(rows) : withOdd(rows.slice(rows.findIndex((cells) => cells[0]!.startsWith('一'))))))
  const { cells } = recogniseText(text)
  const requests = Object.entries(cells).filter(([id]) => id.startsWith('requests.'))
  expect(requests.filter(([id, cell]) => cell.value === null ? !odd.includes(cell.raw) || cell.kind !== 'text' : cell.value !== values[id] || cell.confidence < 0.9), `seed ${seed}`).toEqual([])
  expect(requests.filter(([, cell]) => cell.kind === 'text').length, `seed ${seed}`).toBe(requests.length / 7)
})

test('the one figure of a table that is left blank but for it is read in its own place', () => {
  const isFigure = (cell: string) => /^[\d.,]+$/.test(cell)
  const { cells } = recogniseText(pasted((rows) => (rows.some(([label]) => label === '行政许可') ? rows.map(([label, ...figures]) => [label!, ...figures.map((cell, i) => (isFigure(cell) ? (label === '行政规范性文件' && i === 2 ? '37' : '') : cell))]) : rows)))
  expect(Object.entries(cells).flatMap(([id, cell]) => (id.startsWith('disclosure.') && cell.value !== null ? [[id, cell.value]] : [])), `seed ${seed}`).toEqual([['disclosure.normativeDocuments.inForce', 37]])
})
