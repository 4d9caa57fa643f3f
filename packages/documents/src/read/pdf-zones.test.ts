import { random } from '@nianbao/report/fixtures'
import { expect, test } from 'vitest'
import { readPdf } from './pdf.ts'
import { grid, tables, texts } from './testing-pdf.ts'
import { sheet } from './testing-sheet.ts'

const seed = Date.now() % 1_000_000_000
const draw = random(seed)
const figures = () => Array.from({ length: 4 }, () => String(draw.int(10, 999)))

test(`a numbered label whose row is blank stays in its table without rules, and the next heading does not (seed ${seed})`, async () => {
  const blank = draw.int(0, 2)
  const rows = ['一、本年新收数量', '二、上年结转数量', '三、本年办理数量', '四、结转下年数量'].map((label, i) => [label, ...(i === blank ? ['', '', '', ''] : figures())])
  const bytes = await sheet((page) => {
    page.across('三、收到和处理申请情况')
    for (const [i, row] of rows.entries()) row.forEach((cell, j) => page.text(cell, [80, 300, 370, 440, 510][j]!, 110 + 24 * i, 9))
    page.y = 230
    page.across('四、行政复议情况')
    page.across('全年没有发生行政复议，也没有发生行政诉讼。')
  })
  const document = await readPdf(bytes)
  expect(tables(document).map(grid)).toEqual([rows])
  expect(texts(document)).toEqual(['三、收到和处理申请情况', '四、行政复议情况', '全年没有发生行政复议，也没有发生行政诉讼。'])
})
