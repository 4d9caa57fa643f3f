import { random } from '@nianbao/report/fixtures'
import { expect, test } from 'vitest'
import { linesOf } from '../../fixtures/pdf-letters.ts'
import { readPdf } from './pdf.ts'
import { grid, tables, texts } from './testing-pdf.ts'
import { sheet } from './testing-sheet.ts'
import type { Sheet } from './testing-sheet.ts'

const seed = Date.now() % 1_000_000_000
const draw = random(seed)
const paragraph = () => Array.from({ length: 8 }, () => `全年通过门户网站发布各类信息${draw.int(12, 4000)}条，较上一年度有所增加。`).join('')
const put = (page: Sheet, line: string, indent = 0) => {
  page.text(line, 50 + indent, page.y, 12)
  page.y += 20
}
/** Between dashes that stand off, as word processors print it. */
const pageNumber = (page: Sheet, number: string) => ['—', number, '—'].forEach((part, i) => page.text(part, [280, 294, 303.5][i]!, 775, 10))
const said = (texts: string[]) => texts.map((text) => text.normalize('NFKC').replace(/ /g, ''))

const notes = [
  ['①', ['① 阅读量为累计数。', '② 含所属单位。'], true],
  ['[1]', ['[1] 数据来源：政府信息公开管理系统。'], false],
  ['a number', ['1 含上年度转来的件数。'], true],
  ['注', ['注：以上数据由各科室报送，统计口径与上年一致。'], false],
  ['*', ['* 不含街道办事处。'], true],
] as const

test.each(notes)(`a note marked by %s stands behind the paragraph that goes on over the page's end (seed ${seed})`, async (_, notes, ruled) => {
  const [first, last] = [paragraph(), paragraph()]
  const lines = linesOf(first, 500, 12, { indent: 24 })
  const bytes = await sheet((page) => {
    page.y = 480
    for (const [i, line] of lines.entries()) {
      put(page, line, i === 0 ? 24 : 0)
      if (i !== 3) continue
      if (ruled) page.line(50, 190, 735)
      notes.forEach((note, k) => page.text(note, 50, 742 + 13 * k, 9))
      pageNumber(page, '1')
      page.turn()
    }
    linesOf(last, 500, 12, { indent: 24 }).forEach((line, i) => put(page, line, i === 0 ? 24 : 0))
    pageNumber(page, '2')
  })
  expect(said(texts(await readPdf(bytes)))).toEqual(said([first, ...notes, last]))
})

test(`a note below a table that goes on over the page's end does not part it (seed ${seed})`, async () => {
  const rows = Array.from({ length: 8 }, (_, i) => [`事项${'甲乙丙丁戊己庚辛'[i]}`, String(draw.int(10, 999)), String(draw.int(10, 999))])
  const bytes = await sheet((page) => {
    page.y = 640
    page.table(rows.slice(0, 4))
    page.line(50, 190, 738)
    page.text('注：含所属单位。', 50, 742, 9)
    page.turn()
    page.table(rows.slice(4))
    put(page, paragraph().slice(0, 30))
  })
  const document = await readPdf(bytes)
  expect(tables(document).map(grid)).toEqual([rows])
  expect(texts(document)[0]).toBe('注：含所属单位。')
})

test(`small type that ends a page is no note where it has no mark, nor a list with its numbers (seed ${seed})`, async () => {
  const [first, items] = [paragraph(), ['1.阅读量为累计数，', '2.含所属单位的件数。']]
  const bytes = await sheet((page) => {
    page.y = 540
    linesOf(first, 500, 12, { indent: 24 }).forEach((line, i) => put(page, line, i === 0 ? 24 : 0))
    page.y = 745
    for (const item of items) {
      page.text(item, 50, page.y, 9)
      page.y += 14
    }
    page.turn()
    put(page, paragraph().slice(0, 30), 24)
  })
  expect(said(texts(await readPdf(bytes))).slice(1, 3)).toEqual(items.map((item) => item.normalize('NFKC')))
})
