import { expect, test } from 'vitest'
import type { Line } from './pdf-lines.ts'
import { withWholeFigures } from './pdf-whole-figures.ts'

const line = (y: number, ...texts: [string, number][]): Line => {
  const pieces = texts.map(([text, x0]) => ({ text, x0, x1: x0 + 5 * text.length, y, size: 9 }))
  return { pieces, x0: pieces[0]!.x0, x1: pieces.at(-1)!.x1, y, size: 9 }
}
const textsOf = (lines: Line[]) => lines.map(({ y, pieces }) => [y, ...pieces.map((piece) => piece.text)])

test('a unit below its figure goes behind it, level with the row it was set in the middle of', () => {
  const page = [line(100, ['20796418', 200]), line(105.5, ['收费', 50], ['0件', 300]), line(111, ['件', 215])]
  expect(textsOf(withWholeFigures(page))).toEqual([[105.5, '收费', '20796418件', '0件']])
})

test('digits alone below one of several figures go behind it after a break, a row of as many figures does not', () => {
  expect(textsOf(withWholeFigures([line(100, ['844', 200], ['12', 300]), line(111, ['8', 205])]))).toEqual([[100, '844\n8', '12']])
  const rows = [line(100, ['844', 200], ['12', 300]), line(111, ['8', 205], ['3', 300])]
  expect(withWholeFigures(rows)).toBe(rows)
})
