import { expect, test } from 'vitest'
import { random } from '../../fixtures/index.ts'
import { joinBrokenDigits } from './broken-digits.ts'
import { linesOf } from './lines.ts'
import { tokensOf } from './stream-tokens.ts'
import { lastIsSum } from './sums.ts'

const seed = Date.now() % 1_000_000_000
const joined = (...lines: string[]) => joinBrokenDigits(tokensOf(linesOf(lines.join('\n'))), 7, lastIsSum).filter((token) => token.figure).map((token) => token.raw)

test(`upper digits over a whole line are put to the figures with which the row adds up (seed ${seed})`, () => {
  const draw = random(seed)
  const upper = draw.int(11, 99)
  const figures = [30, 109, 40, draw.int(1, 9), 20, 60]
  const sum = figures.reduce((a, b) => a + b, 0) - figures[3]! + 10 * upper + figures[3]!
  const total = String(sum)
  expect(joined(`信 ${upper} ${total.slice(0, -1)}`, `息 ${figures.join(' ')} ${total.slice(-1)}`)).toEqual([30, 109, 40, `${upper}${figures[3]}`, 20, 60, total].map(String))
})

test('upper digits that add up over two of the figures are put to neither', () => {
  // 1915 and 0, or 5 and 1910.
  const lines = ['6.属于四类过程性信 191 202', '息 0 109 0 5 0 0 4'] as const
  expect(joined(...lines)).toEqual(['191', '202', '0', '109', '0', '5', '0', '0', '4'])
})
