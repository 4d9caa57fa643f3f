import { random } from '@nianbao/report/fixtures'
import { expect, test } from 'vitest'
import { readPdf } from './pdf.ts'
import { grid, tables, texts } from './testing-pdf.ts'
import { sheet } from './testing-sheet.ts'
import type { Sheet } from './testing-sheet.ts'

const seed = Date.now() % 1_000_000_000
const draw = random(seed)
const paragraphs = Array.from({ length: 12 }, () => `全年通过门户网站发布各类信息${draw.int(10, 999)}条，《条例》知晓率较${draw.int(2001, 2030)}年有所提高，${draw.pick(['栏目设置', '政策解读', '平台建设'])}进一步优化，未发生被纠正的情形。`)
const rows = Array.from({ length: 5 }, (_, i) => [`事项${'甲乙丙丁戊'[i]}`, String(draw.int(10, 999)), String(draw.int(10, 999))])
const write = (page: Sheet) => {
  for (const paragraph of paragraphs) page.prose(paragraph)
  page.table(rows)
}
const read = async (mark: (page: Sheet) => void, isOver: boolean) => {
  const document = await readPdf(await sheet((page) => {
    if (!isOver) mark(page)
    write(page)
    if (isOver) mark(page)
  }))
  expect(tables(document).map(grid)).toEqual([rows])
  return texts(document).map((text) => text.normalize('NFKC'))
}
const said = paragraphs.map((each) => each.normalize('NFKC'))

const marks: [string, (page: Sheet) => void][] = [
  ['large', (page) => page.mark('草稿', 120, 300, 180)],
  ['middling', (page) => [60, 250, 440, 600].forEach((y) => page.mark('内部资料', 130, y, 60))],
  ['small and many', (page) => Array.from({ length: 12 }, (_, i) => [60, 250, 430].forEach((x) => page.mark('仅供 审阅', x, 50 + 57 * i, 20)))],
]
test.each(marks.flatMap(([name, mark]) => [[name, mark, false], [name, mark, true]] as const))(`a level watermark, %s, is no text (seed ${seed})`, async (_, mark, isOver) => {
  expect(await read(mark, isOver)).toEqual(said)
})

test(`pale words that lie over nothing are text (seed ${seed})`, async () => {
  expect(await read((page) => page.mark('发布日期：昨日', 50, 30, 9), false)).toEqual(['发布日期:昨日', ...said])
})
