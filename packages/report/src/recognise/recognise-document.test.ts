import { describe, expect, test } from 'vitest'
import { drawReport, judge, judgeText, mutate, mutations } from '../../fixtures/index.ts'
import { serialiseDocument, tableStyles } from '../../fixtures/serialise-document.ts'
import type { Layout } from '../../fixtures/serialise-document.ts'
import type { Report } from '../../fixtures/index.ts'
import { recogniseDocument } from './index.ts'

// Other figures at each run; the seed is in the message of what fails.
const first = Math.floor(Math.random() * 1_000_000_000)
const seeds = Array.from({ length: 12 }, (_, i) => first + i)

const layouts: [name: string, layout: Layout][] = [
  ...tableStyles.map((style): [string, Layout] => [style, { style, padding: false }]),
  ['empty columns on both sides', { padding: true }],
  ['table three goes on in another', { split: true }],
  ['tables in another order', { order: ['disputes', 'disclosure', 'requests'] }],
  ['no headings over the tables', { captions: false }],
  ['one table for all', { merged: true }],
]

function judged(report: Report, layout: Layout) {
  const { document, truth } = serialiseDocument(report, layout)
  const read = recogniseDocument(document)
  const { right, gap, wrongList } = judge(truth, read.cells)
  const sure = Object.values(read.cells).filter((cell) => cell.confidence >= 0.9).length
  return { right, gap, wrongList, sure, texts: judgeText(truth, read), read, truth }
}

describe(`documents drawn from seed ${first}`, () => {
  test.each(layouts)('%s: every cell is right and sure, every paragraph there', (_, layout) => {
    for (const seed of seeds) {
      const { right, wrongList, sure, texts } = judged(drawReport(seed, { sparse: seed % 4 === 0, shortTitle: seed % 5 === 0 }), layout)
      const untitled = layout.captions === false || layout.merged
      expect({ right, wrongList, sure, texts: untitled ? [] : texts }, `seed ${seed}`).toEqual({ right: 200, wrongList: [], sure: 200, texts: [] })
    }
  })

  test.each(mutations)('%s: right, or left open', (mutation) => {
    const total = { right: 0, gap: 0, sure: 0 }
    layouts.forEach(([name, layout], i) => {
      const { right, gap, sure, wrongList } = judged(mutate(drawReport(first + i, { sparse: i % 4 === 0 }), mutation), layout)
      total.right += right
      total.gap += gap
      total.sure += sure
      expect(wrongList, `seed ${first + i}, ${name}`).toEqual([])
    })
    console.log(mutation, JSON.stringify(total), 'of', 200 * layouts.length)
    expect(total.right / (200 * layouts.length)).toBeGreaterThan(0.9)
  })
})
