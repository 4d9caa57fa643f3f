import { random } from '@nianbao/report/fixtures'
import { expect, test } from 'vitest'
import { readPdf } from './pdf.ts'
import { texts } from './testing-pdf.ts'
import { sheet } from './testing-sheet.ts'

const seed = Date.now() % 1_000_000_000
const draw = random(seed)
const sentence = () => draw.pick(['全年通过门户网站发布各类信息，内容涵盖机构职能、规划计划和财政资金', '落实“三审三校”制度，先审查、后公开，未发生失泄密事件', '组织业务培训，解答群众疑问，《条例》的知晓率有所提高', '开设惠企政策专栏，汇集办事指南、申报条件，方便企业和群众一站查阅'])
const paragraph = () => `${Array.from({ length: draw.int(2, 5) }, sentence).join('，')}。`
const numbers = [['（一）', '（二）', '（三）'], ['1.', '2.', '3.'], ['（1）', '（2）', '（3）'], ['①', '②', '③'], ['一是', '二是', '三是'], ['第一，', '第二，', '第三，']]
const same = (paragraphs: string[]) => paragraphs.map((each) => each.normalize('NFKC'))

const settings = [[0, 2], [0, 3], [2, 4], [2, 2], [1.75, 3.5]] as const
// What begins a paragraph by words alone, not indented, cannot be told below a full line.
const told = settings.flatMap(([first, rest]) => numbers.flatMap((number) => (first === 0 && number[0] === '一是' ? [] : [[first, rest, number] as const])))
test.each(told)(`an item of a list is one paragraph: from %f to %f characters, %s (seed ${seed})`, async (first, rest, number) => {
  const paragraphs = [paragraph(), paragraph(), ...number.map((each) => `${each}${paragraph()}`), `二、${draw.pick(['主要问题', '改进情况'])}`, paragraph(), paragraph()]
  const document = await readPdf(await sheet((page) => {
    for (const each of paragraphs) page.prose(each, number.some((mark) => each.startsWith(mark)) ? { first, rest } : undefined)
  }))
  expect(same(texts(document))).toEqual(same(paragraphs))
})

test(`a heading that fills its narrow column is no line of the paragraph below it (seed ${seed})`, async () => {
  const heading = '（一）公开平台建设的情况'
  const paragraphs = [paragraph(), paragraph(), heading, paragraph(), paragraph()]
  const document = await readPdf(await sheet((page) => page.columns(paragraphs, 3)))
  expect(same(texts(document))).toEqual(same(paragraphs))
})
