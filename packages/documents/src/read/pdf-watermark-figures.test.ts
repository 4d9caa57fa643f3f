import { random } from '@nianbao/report/fixtures'
import type { PDFPage } from 'pdf-lib'
import { rgb } from 'pdf-lib'
import { expect, test } from 'vitest'
import { readPdf } from './pdf.ts'
import { filler, grid, pdf, put, rule, tables, texts } from './testing-pdf.ts'

const seed = Date.now() % 1_000_000_000
const draw = random(seed)
const figure = () => String(draw.int(100, 999))
const xs = [50, 150, 250, 350]
const ys = [100, 130, 160]

const pale = (page: PDFPage, text: string, x: number, y: number, grey = 0.87) => page.drawText(text, { x, y: 800 - y, size: 11, color: rgb(grey, grey, grey) })
/** A ruled table of two rows with its figures in one grey. */
const table = (page: PDFPage, rows: string[][], grey: (text: string) => number = () => 0) => {
  for (const y of ys) rule(page, 50, y, 350, y)
  for (const x of xs) rule(page, x, 100, x, 160)
  rows.forEach((row, i) => row.forEach((text, j) => page.drawText(text, { x: xs[j]! + 30, y: 800 - ys[i]! - 20, size: 10, color: rgb(grey(text), grey(text), grey(text)) })))
  filler(page)
  put(page, 'Once more a line of text on this page, so that its table is by far not all.', 50, 200)
}
const unsure = (document: Awaited<ReturnType<typeof readPdf>>) => tables(document).flatMap((each) => each.cells.filter((cell) => cell.unsure).map((cell) => cell.text))

test(`a level watermark that all pages have at one place is no text, touch what it will (seed ${seed})`, async () => {
  const rows = [0, 1].map(() => [figure(), figure(), figure()])
  const document = await readPdf(await pdf(2, (page, number) => {
    for (const [x, y] of [[62, 119], [190, 116], [296, 151], [200, 199]] as const) pale(page, '2025', x, y)
    if (number === 1) table(page, rows)
    else filler(page)
  }))
  expect(tables(document).map(grid)).toEqual([rows])
  expect(unsure(document)).toEqual([])
  expect(texts(document).join('')).not.toContain('2025')
})

test(`one that stands once makes the figure it touches, and one it may be itself, not sure (seed ${seed})`, async () => {
  const [a, b, c] = [figure(), figure(), figure()]
  const document = await readPdf(await pdf(1, (page) => {
    table(page, [[a, b, c], [c, '', a]])
    pale(page, '2025', xs[0]! + 47, 120)
    pale(page, '2025', xs[1]! + 30, 150)
  }))
  expect(unsure(document)).toEqual([`${a}2025`, '2025'])
})

test(`noughts and figures that an office writes pale are sure (seed ${seed})`, async () => {
  const same = figure()
  const rows = [1, 2].map(() => [[same, '0', figure()], ['0', figure(), '0']])
  for (const grey of [(text: string) => (text === '0' ? 0.75 : 0), () => 0.6]) {
    const document = await readPdf(await pdf(2, (page, number) => table(page, rows[number - 1]!, grey)))
    expect(tables(document).map(grid)).toEqual(rows)
    expect(unsure(document)).toEqual([])
  }
})
