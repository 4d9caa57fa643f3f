import { random } from '@nianbao/report/fixtures'
import { PDFDocument, rgb } from 'pdf-lib'
import { expect, test } from 'vitest'
import { readPdf } from './pdf.ts'
import { grid, tables, texts } from './testing-pdf.ts'
import { sheet } from './testing-sheet.ts'

const seed = Date.now() % 1_000_000_000
const draw = random(seed)
const sentence = () => `${draw.pick(['全年通过门户网站发布各类信息', '本年度共收到书面来信', '组织业务培训并解答群众疑问'])}${draw.int(12, 4000)}${draw.pick(['条', '件', '次'])}，${draw.pick(['均按时办结并及时向社会公开', '较上一年度有所增加', '未发生被纠正的情形'])}。`
const paragraph = (sentences = draw.int(3, 5)) => Array.from({ length: sentences }, sentence).join('')
const rows = (count: number) => Array.from({ length: count }, (_, i) => [`事项${i + 1}`, ...Array.from({ length: 3 }, () => String(draw.int(10, 999)))])
const read = async (bytes: Uint8Array) => texts(await readPdf(bytes)).map((text) => text.normalize('NFKC'))

/** Two pages beside each other on one sheet, `apart` points between them, with the sheet's own number below both and a line where it is folded. */
async function twoUp(bytes: Uint8Array, { apart = 0, scale = 1 } = {}): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const pages = await file.embedPdf(bytes, (await PDFDocument.load(bytes)).getPageIndices())
  const width = 2 * 600 * scale + apart
  for (let i = 0; i < pages.length; i += 2) {
    const paper = file.addPage([width, 800 * scale])
    pages.slice(i, i + 2).forEach((page, k) => paper.drawPage(page, { x: k * (600 * scale + apart), y: 0, xScale: scale, yScale: scale }))
    paper.drawText(`- ${i / 2 + 1} -`, { x: width / 2 - 8, y: 12, size: 9 })
    paper.drawLine({ start: { x: width / 2, y: 5 }, end: { x: width / 2, y: 800 * scale - 5 }, thickness: 0.5, color: rgb(0, 0, 0) })
  }
  return file.save()
}

test.each([[0, 1], [0, 0.7], [30, 0.7]])(`two pages on one sheet, %i points apart and %f as large, are read one behind the other, their table as one (seed ${seed})`, async (apart, scale) => {
  const [first, second, table] = [[paragraph(), paragraph()], [paragraph(), paragraph()], rows(12)]
  const pages = await sheet((page) => {
    page.across('某某局年度报告', 240, 20)
    page.across('一、总体情况')
    for (const text of first) page.prose(text)
    page.table(table.slice(0, 7))
    page.turn()
    page.table(table.slice(7))
    page.across('五、主要问题')
    for (const text of second) page.prose(text)
    page.turn()
    page.across('六、其他事项')
  })
  const bytes = await twoUp(pages, { apart, scale })
  const without = (text: string) => text.normalize('NFKC').replace(/\s/g, '')
  expect((await read(bytes)).map(without)).toEqual(['某某局年度报告', '一、总体情况', ...first, '五、主要问题', ...second, '六、其他事项'].map(without))
  expect(tables(await readPdf(bytes)).map(grid)).toEqual([table])
  const places = (await readPdf(bytes)).blocks.map(({ place }) => place)
  expect(Number(/@(\d+)/.exec(places[5]!)![1])).toBeGreaterThan(600 * scale)
})

test(`a page on its side whose labels stand far from their figures is one page (seed ${seed})`, async () => {
  const figures = rows(9)
  const pages = await sheet((page) => {
    for (const [label, ...values] of figures) {
      page.text(label!, 60, page.y, 9)
      values.forEach((value, j) => page.text(value, 340 + 70 * j, page.y, 9))
      page.y += 16
    }
  })
  const file = await PDFDocument.load(pages)
  file.getPage(0).setMediaBox(0, 420, 600, 380)
  expect(tables(await readPdf(await file.save())).map(grid)).toEqual([figures])
})
