import { expect, test } from 'vitest'
import { drawReport } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import type { Table } from '../document/index.ts'
import { recogniseDocument } from './index.ts'

// Other figures at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)

test(`a figure whose cell reaches over two rows of the form is sure in neither, nothing in the first alone, seed ${seed}`, () => {
  const { document } = serialiseDocument(drawReport(seed), { style: 'spans', padding: false })
  const table = document.blocks.find((block): block is Table => block.type === 'table' && block.cells.some(({ text }) => text.replace(/\s/g, '').includes('商业企业')))!
  const row = table.cells.find(({ text }) => text.replace(/\s/g, '').includes('重复申请'))!.row
  const over = table.cells.filter((cell) => cell.row === row && cell.column + cell.columnSpan > table.columns - 7)
  expect(over).toHaveLength(7)
  over.forEach((cell, i) => Object.assign(cell, { rowSpan: 2, text: ['5', '0', '', '1', '0', '', '6'][i] }))
  table.cells = table.cells.filter((cell) => cell.row !== row + 1 || cell.column < Math.min(...over.map(({ column }) => column)))
  const { cells } = recogniseDocument(document)
  const sureOf = (id: string) => Object.keys(cells).filter((cell) => cell.startsWith(`requests.${id}.`)).map((cell) => cells[cell]!.confidence >= 0.9)
  expect(sureOf('notProcessedRepeat')).toEqual([false, true, true, false, true, true, false])
  expect(sureOf('notProcessedPublication')).toEqual([false, false, true, false, false, true, false])
})
