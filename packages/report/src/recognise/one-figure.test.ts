import { expect, test } from 'vitest'
import { random } from '../../fixtures/index.ts'
import { isOneFigure } from './one-figure.ts'
import type { Written } from './values.ts'

const written = (raw: string, broken = 1): Written => ({ raw, line: 0, place: '', ...(broken ? { broken } : {}) })
const row = (figures: string[], total: Written) => ({ values: [...figures.map((raw) => written(raw, raw.length > 1 ? 1 : 0)), total], agrees: true as const })

test('two figures in each cell of a row are never taken for one, whatever adds up', () => {
  const seed = Date.now() % 1_000_000_000
  const draw = random(seed)
  for (let turn = 0; turn < 500; turn += 1) {
    const pairs = Array.from({ length: 6 }, () => [draw.int(0, 9), draw.int(0, 9)] as const)
    const sum = [0, 1].map((at) => pairs.reduce((whole, pair) => whole + pair[at]!, 0))
    const joined = pairs.map((pair) => pair.join(''))
    const total = sum.join('')
    if (joined.reduce((whole, figure) => whole + Number(figure), 0) !== Number(total)) continue
    for (let column = 0; column < 6; column += 1) expect(isOneFigure(row(joined, written(total, String(sum[1]).length)), column), `${seed}: ${joined.join(' ')} = ${total}`).toBe(false)
  }
})

test('a total that stands whole proves its row, and so does what is carried', () => {
  expect(isOneFigure(row(['12', '34', '0'], written('46', 0)), 0)).toBe(true)
  expect(isOneFigure(row(['12', '39', '0'], written('51')), 0)).toBe(true)
  expect(isOneFigure(row(['12', '34', '0'], written('46')), 0)).toBe(false)
  expect(isOneFigure(row(['02', '39', '0'], written('41')), 1)).toBe(false)
  expect(isOneFigure({ ...row(['12', '39', '0'], written('52')), agrees: false }, 0)).toBe(false)
})

test('in table four each block proves its own figures', () => {
  const values = [...['1', '2', '3', '4'].map((raw) => written(raw, 0)), written('10', 0), ...['12', '0', '0', '0'].map((raw) => written(raw, raw.length - 1)), written('12'), ...['0', '23', '0', '0'].map((raw) => written(raw, raw.length - 1)), written('23')]
  expect([0, 5, 10].map((column) => isOneFigure({ values, agrees: true }, column))).toEqual([true, false, false])
})
