import { random } from '@nianbao/report/fixtures'
import { describe, expect, test } from 'vitest'
import { readPdf } from './pdf.ts'
import { sheet } from './testing-sheet.ts'
import type { Sheet } from './testing-sheet.ts'
import { grid, tables, texts } from './testing-pdf.ts'

const seed = Date.now() % 1_000_000_000
const draw = random(seed)
const figure = () => String(draw.int(10, 99_999))
const labels = ['行政许可数量', '行政处罚数量', '行政强制数量', '规范性文件', '行政事业性收费']
const rows = () => labels.map((label) => [label, figure(), figure(), figure()])
const prose = `全年通过门户网站发布各类信息${draw.int(1000, 9999)}条，未发生被纠正的情形。`
const xs = [60, 230, 340, 450]

interface Spacing { word: number; figure: (figure: string, row: number) => number; ruled?: boolean }

/** A table, with or without rules, and a line of prose, whose letters are set apart. */
const drawn = (table: string[][], { word, figure, ruled = false }: Spacing) => (page: Sheet) => {
  page.text(prose, 50, page.y, 10.5, word)
  page.y += 40
  for (const [i, row] of table.entries())
    for (const [j, cell] of row.entries()) {
      page.text(cell, xs[j]!, page.y + 20 * i, 9, j === 0 ? word : figure(cell, i))
      if (ruled) page.box(xs[j]! - 5, page.y + 20 * i - 4, (xs[j + 1] ?? 550) - xs[j]!, 20)
    }
}
const read = async (table: string[][], spacing: Spacing) => readPdf(await sheet(drawn(table, spacing)))

describe.each([['with rules', true], ['without rules', false]])('a table %s', (_, ruled) => {
  test.each([1.5, 2.25, 3, 4.5])(`and prose with letters %f points apart are read as words and figures (seed ${seed})`, async (spacing) => {
    const table = rows()
    const document = await read(table, { word: spacing, figure: () => spacing, ruled })
    expect(tables(document).map(grid)).toEqual([table])
    expect(tables(document)[0]!.cells.filter((cell) => cell.unsure)).toEqual([])
    expect(texts(document).map((text) => text.normalize('NFKC'))).toEqual([prose.normalize('NFKC')])
  })
  test(`whose figures alone are set apart is read, and so is one whose labels are (seed ${seed})`, async () => {
    const table = rows()
    for (const [word, figure] of [[0, 3.75], [3, 0]] as const) expect(tables(await read(table, { word, figure: () => figure, ruled })).map(grid)).toEqual([table])
  })
})

test(`where some figures are set apart and others not, they are no figures one by one, and not sure (seed ${seed})`, async () => {
  const table = rows()
  const [read1] = tables(await read(table, { word: 0, figure: (_, row) => (row === 2 ? 3.75 : 0) }))
  for (const row of [0, 1, 3, 4]) expect(grid(read1!)[row]).toEqual(table[row])
  const apart = read1!.cells.filter((cell) => cell.row === 2 && cell.column > 0)
  expect(apart.map(({ text, unsure }) => [text, unsure])).toEqual(table[2]!.slice(1).map((text) => [text, true]))
})

test(`small figures in a table set apart by the same as large ones in prose are whole (seed ${seed})`, async () => {
  const table = rows()
  const document = await readPdf(await sheet((page) => {
    for (let i = 0; i < 6; i++) page.prose(`${prose}共${figure()}件。`, { at: 18, spacing: 1.7 })
    drawn(table, { word: 1.7, figure: () => 1.7, ruled: true })(page)
  }))
  expect(tables(document).map(grid)).toEqual([table])
})

test(`single digits in narrow columns do not become one figure (seed ${seed})`, async () => {
  const table = Array.from({ length: 6 }, () => Array.from({ length: 8 }, () => String(draw.int(0, 9))))
  const bytes = await sheet((page) => {
    page.text(prose, 50, page.y)
    for (const [i, row] of table.entries()) {
      page.text(`事项${'甲乙丙丁戊己'[i]}`, 60, 120 + 20 * i, 9)
      for (const [j, cell] of row.entries()) page.text(cell, 150 + 13 * j, 120 + 20 * i, 9)
    }
  })
  expect(tables(await readPdf(bytes)).map((each) => grid(each).map((row) => row.slice(1)))).toEqual([table])
})

test.each([0, 1, 2, 3])(`prose whose figures stand off from Chinese, in full lines and with letters %f points apart, is no table (seed ${seed})`, async (spacing) => {
  const office = () => `全年共收到申请${draw.int(10, 99)}件，其中自然人${draw.int(10, 99)}件、法人${draw.int(2, 9)}件；发布解读${draw.int(10, 99)}篇（图文${draw.int(2, 9)}篇、视频${draw.int(2, 9)}篇、H5动漫1篇）——比${draw.int(2001, 2030)}年翻了一番。`
  const paragraphs = Array.from({ length: 4 }, () => `${office()}${prose}${office()}`)
  const date = `${draw.int(2001, 2030)}年1月${draw.int(10, 28)}日`
  const document = await readPdf(await sheet((page) => {
    for (const paragraph of paragraphs) page.prose(paragraph, { at: 14, spacing })
    page.text(date, 420, page.y + 40, 14, spacing)
  }))
  expect(tables(document)).toEqual([])
  expect(texts(document).map((text) => text.normalize('NFKC').replace(/ /g, ''))).toEqual([...paragraphs, date].map((text) => text.normalize('NFKC')))
})
