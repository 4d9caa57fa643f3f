import { describe, expect, test } from 'vitest'
import { drawReport, judge } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import type { Table, TableCell } from '../document/index.ts'
import { recogniseDocument } from './index.ts'

// Other figures at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)

/** The last row of figures with digits of the longer ones in a row of their own below, as on the next page. */
function read(word: string, change: (text: string) => string = (text) => text) {
  const { document, truth } = serialiseDocument(drawReport(seed), { style: 'spans', padding: false })
  const table = document.blocks.find((block): block is Table => block.type === 'table' && block.cells.some((cell) => cell.text.replace(/\s/g, '').includes(word)))!
  const figures = table.cells.filter((cell) => cell.row === table.rows - 1 && /^\d+$/.test(cell.text))
  const below = figures.map((cell): TableCell => ({ ...cell, row: table.rows, text: '', place: `${cell.place}b` }))
  let broken = 0
  figures.forEach((cell, i) => {
    if (cell.text.length < 3) return
    below[i]!.text = change(cell.text.slice(2))
    cell.text = cell.text.slice(0, 2)
    broken++
  })
  table.cells.push(...below)
  table.rows++
  const { cells } = recogniseDocument(document)
  const { right, wrongList } = judge(truth, cells)
  return { broken, right, surelyWrong: wrongList.filter((wrong) => wrong.confidence >= 0.9) }
}

describe(`digits that a page's end broke, seed ${seed}`, () => {
  test.each(['商业企业', '尚未审结'])('%s: they are put together where the row then adds up', (word) => {
    expect(read(word)).toMatchObject({ right: 200, surelyWrong: [] })
  })

  test.each(['商业企业', '尚未审结'])('%s: where it does not nothing is surely wrong', (word) => {
    expect(read(word, (text) => `${text}1`).surelyWrong).toEqual([])
  })
})
