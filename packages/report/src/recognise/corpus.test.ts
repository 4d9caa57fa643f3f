import { describe, expect, test } from 'vitest'
import { drawReport, judge, judgeText, mutate, mutations, serialise, serialKinds, unreadableFiles, validFiles } from '../../fixtures/index.ts'
import type { Report } from '../../fixtures/index.ts'
import { Unreadable } from '../refusals.ts'
import { recogniseText } from './index.ts'

// Other figures at each run; the seed is in the message of what fails.
const first = Math.floor(Math.random() * 1_000_000_000)
const seeds = Array.from({ length: 40 }, (_, i) => first + i)

function judged(report: Report, kind: (typeof serialKinds)[number]) {
  const { text, truth } = serialise(report, kind)
  const read = recogniseText(text)
  return { ...judge(truth, read.cells), texts: judgeText(truth, read) }
}

describe(`reports drawn from seed ${first}`, () => {
  test.each(serialKinds)('%s: every cell and every paragraph of a plain report is right', (kind) => {
    for (const seed of seeds) {
      const { right, wrongList, texts } = judged(drawReport(seed, { sparse: seed % 4 === 0, shortTitle: seed % 5 === 0 }), kind)
      expect({ right, wrongList, texts }, `seed ${seed}`).toEqual({ right: 200, wrongList: [], texts: [] })
    }
  })

  test.each(serialKinds)('%s: a mutated report is read right or left open, never wrong', (kind) => {
    const total = { right: 0, gap: 0, needless: 0, wrong: 0 }
    seeds.forEach((seed, i) => {
      const mutation = mutations[i % mutations.length]!
      const { right, gap, needless, wrong, wrongList, texts } = judged(mutate(drawReport(seed, { sparse: seed % 4 === 0 }), mutation), kind)
      total.right += right
      total.gap += gap
      total.needless += needless.length
      total.wrong += wrong
      expect({ wrongList, texts }, `seed ${seed}, ${mutation}`).toEqual({ wrongList: [], texts: [] })
    })
    console.log(`${kind}, mutated: ${total.right} right, ${total.gap} left open (${total.needless} needlessly), ${total.wrong} wrong of ${200 * seeds.length}`)
    expect(total.needless).toBeLessThanOrEqual(0.01 * 200 * seeds.length)
  })
})

test.each(validFiles())('$name, a look-alike of a real report, is read whole', ({ text, expected }) => {
  const read = recogniseText(text)
  const { title, agency, year, date } = expected
  expect(read).toMatchObject({ title, agency, year, date })
  expect(Object.fromEntries(Object.entries(read.cells).map(([id, cell]) => [id, cell.value]))).toEqual(expected.cells)
  expect(read.sections.map((section) => section.heading)).toEqual(expected.headingsAsWritten)
})

test.each(unreadableFiles())('$name is refused as $code', ({ text, code }) => {
  let reason: string | null = null
  try {
    recogniseText(text)
  } catch (error) {
    reason = error instanceof Unreadable ? error.reason : String(error)
  }
  expect(reason).toBe(code)
})
