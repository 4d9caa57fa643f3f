import { expect, test } from 'vitest'
import { drawReport, random } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import type { Table } from '../document/index.ts'
import { recogniseDocument } from './index.ts'

// Other figures at each run; the seed is in the name of each test.
const seed = Math.floor(Math.random() * 1_000_000_000)

/** How many of the cells of table three are sure whose text breaks over lines, where each row says what is given for it. */
function sureOf(rowOf: (draw: ReturnType<typeof random>) => string[]): number {
  const draw = random(seed)
  const { document } = serialiseDocument(drawReport(seed), { style: 'spans', padding: false })
  const table = document.blocks.find((block): block is Table => block.type === 'table' && block.cells.some(({ text }) => text.replace(/\s/g, '').includes('商业企业')))!
  const broken = new Set<string>()
  for (let row = 3; row < table.rows; row++) {
    const texts = rowOf(draw)
    for (const cell of table.cells.filter((each) => each.row === row && each.column >= table.columns - 7)) {
      cell.text = texts[cell.column - table.columns + 7]!
      if (cell.text.includes('\n')) broken.add(cell.place)
    }
  }
  expect(broken.size).toBeGreaterThan(20)
  return Object.values(recogniseDocument(document).cells).filter((cell) => broken.has(cell.source) && cell.confidence >= 0.9).length
}
const sum = (all: number[]) => all.reduce((a, b) => a + b, 0)

test(`two figures on two lines of each cell, whose totals stand so too, are never sure though they add up as one, seed ${seed}`, () => {
  expect(sureOf((draw) => {
    const [own, other] = [0, 1].map(() => Array.from({ length: 6 }, () => draw.int(10, 14)))
    return [...own!, sum(own!)].map((figure, i) => `${figure}\n${[...other!, sum(other!)][i]}`)
  })).toBe(0)
})

test(`nor are they where each is one digit and the total says the digits together, seed ${seed}`, () => {
  expect(sureOf((draw) => {
    const figures = Array.from({ length: 6 }, () => [draw.int(1, 9), draw.int(0, 9)])
    return [...figures.map((pair) => pair.join('\n')), String(sum(figures.map((pair) => Number(pair.join('')))))]
  })).toBe(0)
})

test(`a figure that a narrow cell breaks is one, where the totals stand whole, seed ${seed}`, () => {
  expect(sureOf((draw) => {
    const figures = Array.from({ length: 6 }, () => draw.int(1000, 9999))
    return [...figures.map((figure) => `${String(figure).slice(0, 3)}\n${String(figure).slice(3)}`), String(sum(figures))]
  })).toBeGreaterThan(20)
})
