import { expect, test } from 'vitest'
import { drawReport } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import { gridOfTable } from '../document/model.ts'
import type { Block, Table } from '../document/model.ts'
import { recogniseDocument, recogniseText } from './index.ts'

const seed = Date.now() % 1_000_000_000
const report = drawReport(seed)
const { document } = serialiseDocument(report, { style: 'spans', padding: false, captions: true })

/** The table as a page leaves it that is too narrow for its last column. */
const cut = (table: Table): Table => ({
  ...table,
  columns: table.columns - 1,
  cells: table.cells.filter((cell) => cell.column < table.columns - 1).map((cell) => ({ ...cell, columnSpan: Math.min(cell.columnSpan, table.columns - 1 - cell.column) })),
})
const narrow = (isWide: (table: Table) => boolean): Block[] => document.blocks.map((block) => (block.type === 'table' && isWide(block) ? cut(block) : block))
const rowsOf = (table: Table) => gridOfTable(table).map((cells, row) => cells.map((cell, column) => (cell?.row === row && cell.column === column ? cell.text.replace(/\n/g, '') : '')))
const pasted = (blocks: Block[], line: (cells: string[]) => string) => recogniseText(blocks.map((block) => (block.type === 'table' ? rowsOf(block).map(line).join('\n') : block.text)).join('\n'))

const requests = narrow((table) => table.rows >= 20)
const drawn = requests.map((block): Block => (block.type === 'table' ? { ...block, drawn: true } : block))
const isTotal = (id: string) => /^requests\..*\.total$/.test(id)
const isLast = (id: string) => id === 'disputes.litigationAfterReconsideration.total'

test.each([
  ['table three of a document', isTotal, () => recogniseDocument({ ...document, blocks: requests })],
  ['table three put together from a drawing', isTotal, () => recogniseDocument({ ...document, blocks: drawn })],
  ['table three between tabs', isTotal, () => pasted(requests, (cells) => cells.join('\t'))],
  ['table three between bars', isTotal, () => pasted(requests, (cells) => `| ${cells.join(' | ')} |`)],
  ['table four of a document', isLast, () => recogniseDocument({ ...document, blocks: narrow((table) => table.columns === 15) })],
])('%s without its last column: the totals are gaps, all else is read, and surely', (_, isGone, read) => {
  const { cells } = read()
  expect(Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, cell.value])), `seed ${seed}`).toEqual(Object.fromEntries(Object.entries(report.truth.cells).map(([id, cell]) => [id, isGone(id) ? null : cell.value])))
  expect(Object.keys(cells).filter((id) => cells[id]!.confidence < 0.9), `seed ${seed}`).toEqual(Object.keys(cells).filter(isGone))
})

test('a drawing without its last column whose other columns do not fit is doubted', () => {
  const broken = drawn.map((block) => (block.type === 'table' && block.rows >= 20 ? { ...block, cells: block.cells.map((cell) => (cell.row === block.rows - 1 && /^\d+$/.test(cell.text) ? { ...cell, text: `${cell.text}7` } : cell)) } : block))
  const { cells } = recogniseDocument({ ...document, blocks: broken })
  expect(Object.entries(cells).filter(([id, cell]) => id.startsWith('requests.') && cell.confidence >= 0.9), `seed ${seed}`).toEqual([])
})
