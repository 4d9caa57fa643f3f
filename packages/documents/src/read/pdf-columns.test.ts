import { random } from '@nianbao/report/fixtures'
import { expect, test } from 'vitest'
import { readPdf } from './pdf.ts'
import { grid, pdf, put, tables } from './testing-pdf.ts'

const seed = Date.now() % 1_000_000_000
const draw = random(seed)

/** The width of a digit at 10 points. */
const digit = 5.56

test(`two figures that run into one where columns leave no room do not make one of the columns (seed ${seed})`, async () => {
  const rows = Array.from({ length: 7 }, (_, i) => [`the label ${'abcdefg'[i]}`, ...Array.from({ length: 3 }, () => String(i === 5 ? draw.int(10_000, 99_999) : draw.int(100, 999)))])
  const [table] = tables(await readPdf(await pdf(1, (page) => {
    put(page, 'The prose above the table is longer than any label, and goes from side to side of it all.', 50, 100, 10.5)
    // Figures in the middle of columns as wide as five digits, the last two beside each other.
    rows.forEach((row, i) => row.forEach((cell, j) => put(page, cell, j === 0 ? 60 : [180, 300, 300 + 5 * digit][j - 1]! + ((5 - cell.length) / 2) * digit, 140 + 20 * i)))
  })))
  for (const [i, row] of rows.entries()) if (i !== 5) expect(grid(table!)[i]).toEqual(row)
  expect(table!.cells.filter((cell) => cell.unsure && cell.text !== '').map((cell) => cell.text)).toEqual([rows[5]!.slice(2).join('')])
})
