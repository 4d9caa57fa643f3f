import { expect, test } from 'vitest'
import { drawReport } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import type { Table, TableCell } from '../document/index.ts'
import { recogniseDocument } from './index.ts'

// Other figures at each run; the seed is in the name of each test.
const seed = Math.floor(Math.random() * 1_000_000_000)

/** A report with a row of the seven cells put below, or above, one row of table three; and how many of that row's cells, and of all others, are not sure. */
function unsureWith(texts: string[], where: 'above' | 'below', label = ''): { own: number; others: number } {
  const { document } = serialiseDocument(drawReport(seed), { style: 'spans', padding: false })
  const table = document.blocks.find((block): block is Table => block.type === 'table' && block.cells.some(({ text }) => text.replace(/\s/g, '').includes('商业企业')))!
  const row = table.cells.find(({ text }) => text.replace(/\s/g, '').includes('重复申请'))!.row
  const at = where === 'above' ? row : row + 1
  const first = table.columns - 7
  const own = table.cells.filter((cell) => cell.row === row && cell.column >= first - 1)
  for (const cell of table.cells) {
    if (cell.row >= at) cell.row += 1
    else if (cell.row + cell.rowSpan > at) cell.rowSpan += 1
  }
  table.rows += 1
  table.cells.push(...[label, ...texts].map((text, i): TableCell => ({ ...own[i]!, row: at, text, place: `${table.place}!added${i}` })))
  table.cells.sort((a, b) => a.row - b.row || a.column - b.column)
  const { cells } = recogniseDocument(document)
  const unsure = Object.keys(cells).filter((id) => cells[id]!.confidence < 0.9)
  const isOwn = (id: string) => id.startsWith('requests.notProcessedRepeat.')
  return { own: unsure.filter(isOwn).length, others: unsure.filter((id) => !isOwn(id)).length }
}

test.each([
  ['another year', ['3', '1', '0', '0', '2', '0', '6']],
  ['those of one kind, in brackets', ['（3）', '（1）', '（0）', '（0）', '（2）', '（0）', '（6）']],
  ['those of one kind, after a word', ['其中3', '其中1', '其中：0', '其中0', '其中2', '其中0', '其中6']],
])(`figures on a second line of their cells make those on the first not sure: %s, seed ${seed}`, (_, texts) => {
  expect(unsureWith(texts, 'below').own).toBe(7)
  expect(unsureWith(texts, 'below', '复申请').own).toBe(7)
  expect(unsureWith(texts, 'above').own).toBe(7)
})

test(`only those columns are doubted that have a second figure, of the rows on either side of it, seed ${seed}`, () => {
  expect(unsureWith(['3', '', '', '', '', '', '5'], 'below')).toEqual({ own: 2, others: 2 })
})

test(`the numbers of the columns, words and an office's own row are no second figures, seed ${seed}`, () => {
  expect(unsureWith(['1', '2', '3', '4', '5', '6', '7'], 'below').own).toBe(0)
  expect(unsureWith(['件', '件', '件', '件', '件', '件', '件'], 'below').own).toBe(0)
  expect(unsureWith(['3', '1', '0', '0', '2', '0', '6'], 'below', '其中：网络渠道').own).toBe(0)
})
