import { random } from '@nianbao/report/fixtures'
import { expect, test } from 'vitest'
import { readPdf } from './pdf.ts'
import { sheet } from './testing-sheet.ts'
import { grid, tables, texts } from './testing-pdf.ts'

const seed = Date.now() % 1_000_000_000
const draw = random(seed)
const sentence = () => `${draw.pick(['全年通过门户网站发布各类信息', '本年度共收到书面来信', '组织业务培训并解答群众疑问'])}${draw.int(12, 4000)}${draw.pick(['条', '件', '次'])}，${draw.pick(['均按时办结并及时向社会公开', '较上一年度有所增加', '未发生被纠正的情形'])}。`
const paragraph = (sentences = draw.int(2, 5)) => Array.from({ length: sentences }, sentence).join('')
const rows = () => [['名称', '本年', '上年'], ['许可', String(draw.int(10, 999)), String(draw.int(10, 999))], ['处罚', String(draw.int(10, 999)), String(draw.int(10, 999))]]
const read = async (bytes: Uint8Array) => texts(await readPdf(bytes)).map((text) => text.normalize('NFKC'))
const same = (paragraphs: string[]) => paragraphs.map((each) => each.normalize('NFKC'))

test.each([[2, false], [2, true], [3, false], [3, true]])(`prose in %i columns is read one column after the other, with the table across whole; rules between them: %s (seed ${seed})`, async (count, ruled) => {
  const [first, second, table] = [[paragraph(5), paragraph(), paragraph(4)], [paragraph(4), paragraph(5)], rows()]
  const bytes = await sheet((page) => {
    page.across('某某局年度报告', 240, 20)
    page.columns(first, count, ruled)
    page.table(table)
    page.columns(second, count)
  })
  expect(await read(bytes)).toEqual(same(['某某局年度报告', ...first, ...second]))
  expect(tables(await readPdf(bytes)).map(grid)).toEqual([table])
})

test(`headings across the columns part them, and those within them do not (seed ${seed})`, async () => {
  const [first, second] = [[paragraph(4), paragraph(5)], [paragraph(5), paragraph(4)]]
  const across = await sheet((page) => {
    page.across('一、总体情况')
    page.columns(first)
    page.y += 10
    page.across('二、主要问题')
    page.columns(second)
  })
  expect(await read(across)).toEqual(same(['一、总体情况', ...first, '二、主要问题', ...second]))
  const within = await sheet((page) => page.columns(['一、总体情况', ...first, '二、主要问题', ...second]))
  expect(await read(within)).toEqual(same(['一、总体情况', ...first, '二、主要问题', ...second]))
})

test(`a table without rules below columns stays whole (seed ${seed})`, async () => {
  const [prose, figures] = [[paragraph(5), paragraph(4)], Array.from({ length: 5 }, (_, i) => [`事项${'甲乙丙丁戊'[i]}`, ...Array.from({ length: 3 }, () => String(draw.int(10, 999)))])]
  const bytes = await sheet((page) => {
    page.columns(prose)
    page.y += 20
    for (const row of figures) {
      row.forEach((cell, j) => page.text(cell, [60, 220, 340, 460][j]!, page.y, 9))
      page.y += 18
    }
  })
  expect(await read(bytes)).toEqual(same(prose))
  expect(tables(await readPdf(bytes)).map(grid)).toEqual([figures])
})

test.each([2, 3])(`the heading above a table across %i columns stands behind the last of them (seed ${seed})`, async (count) => {
  const [first, table] = [[paragraph(5), paragraph(4), paragraph(5)], rows()]
  const bytes = await sheet((page) => {
    page.columns(['一、总体情况', ...first], count)
    page.text('二、主动公开政府信息情况', 71, page.y)
    page.y += 22
    page.table(table)
    page.columns([paragraph(4), paragraph(3)], count)
  })
  const read = texts(await readPdf(bytes)).map((text) => text.normalize('NFKC'))
  expect(read.slice(0, 5)).toEqual(same(['一、总体情况', ...first, '二、主动公开政府信息情况']))
  expect(tables(await readPdf(bytes)).map(grid)).toEqual([table])
})

test(`a mark that hangs over a column's side does not join it to the next (seed ${seed})`, async () => {
  const [left, right] = [0, 1].map(() => Array.from({ length: 8 }, (_, i) => `${draw.pick(['全年通过门户网站发布各类信息内容完整详实', '组织业务培训解答群众疑问落实三审三校制度'])}${i === 3 ? '，' : ''}`))
  const bytes = await sheet((page) => {
    left!.forEach((line, i) => {
      page.text(line, 50, 60 + 18 * i, 12)
      page.text(right![i]!, 311, 60 + 18 * i, 12)
    })
  })
  expect(await read(bytes)).toEqual(same([`${left!.join('')}${right!.join('')}`]))
})
