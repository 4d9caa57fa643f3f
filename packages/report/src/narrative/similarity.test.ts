import { describe, expect, test } from 'vitest'
import { drawReport } from '../../fixtures/index.ts'
import { problemSentences } from './problem-sentences.ts'
import { alike, mostSimilar, signatureOf, similarPairs } from './signature.ts'
import type { Signature } from './signature.ts'
import { similarity } from './similarity.ts'

const first = Date.now() % 1_000_000
const textOf = (seed: number) => drawReport(seed).truth.sections.flatMap(({ blocks }) => blocks).join('\n')
const whole = (text: string): Signature => signatureOf(text)!

describe('similarity', () => {
  const text = textOf(first)

  test('numbers, years and punctuation make no difference', () => {
    expect(similarity(text, text.replace(/\d+/g, (digits) => String(Number(digits) + 7)).replaceAll('，', ', '))).toEqual({ jaccard: 1, contained: 1 })
  })

  test('a text cut out of another is contained in it, and not the other way round', () => {
    const half = text.slice(0, text.length / 2)
    expect(similarity(half, text)!.contained).toBe(1)
    expect(similarity(text, half)!.contained).toBeLessThan(0.8)
  })

  test('texts about other things have next to nothing in common', () => {
    expect(similarity('我局组织普法宣传进社区活动，走访商户，发放手册，解答群众在租赁、婚姻、继承方面的疑问，调解邻里纠纷多起，获得居民好评。', '水库除险加固工程按期完工，灌区节水改造持续推进，河道清淤和岸坡整治同步实施，汛期调度平稳，供水水质稳定达标并对外发布。')!.jaccard).toBeLessThan(0.05)
  })

  test('what any two organs would write alike is too short to compare', () => {
    expect(similarity('除此以外，无其他需要报告的事项。', '除此以外，无其他需要报告的事项。')).toBeNull()
  })
})

describe(`signatures (first seed ${first})`, () => {
  const texts = Array.from({ length: 150 }, (_, at) => textOf(first + at))
  const signatures = texts.map(signatureOf)

  test('estimate how alike two texts are to within a few hundredths', () => {
    const errors = texts.slice(1).map((text, at) => alike(whole(text), whole(texts[at]!)) - similarity(text, texts[at]!)!.jaccard)
    expect(Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length)).toBeLessThan(0.08)
  })

  test('a copy with other numbers is found among many, one to many and many to many', () => {
    const copy = whole(texts[42]!.replace(/\d+/g, (digits) => String(Number(digits) + 3)))
    expect(mostSimilar(copy, signatures)[0]).toEqual({ index: 42, jaccard: 1 })
    expect(similarPairs([...signatures, copy])).toContainEqual({ a: 42, b: signatures.length, jaccard: 1 })
  })

  test('bands find the pairs at 0.85 and more that comparing all with all finds', () => {
    const all = signatures.flatMap((a, at) => signatures.slice(at + 1).map((b) => alike(a!, b!))).filter((share) => share >= 0.85)
    expect(similarPairs(signatures, 0.85)).toHaveLength(all.length)
  })
})

test('the problems of section five are told from what is to be done about them', () => {
  const texts = problemSentences(['存在的主要问题：一是政策解读形式单一；二是个别栏目更新不及时。', '下一步，我局将加强培训，补齐解读形式单一的短板。']).map(({ text }) => text)
  expect(texts).toEqual(['政策解读形式单一', '个别栏目更新不及时'])
})
