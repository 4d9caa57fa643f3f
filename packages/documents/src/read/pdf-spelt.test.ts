import { expect, test } from 'vitest'
import type { Line } from './pdf-lines.ts'
import { markSpelt, spelling } from './pdf-spelt.ts'

const line = (y: number, ...texts: [string, number][]): Line => {
  const pieces = texts.map(([text, x0]) => ({ text, x0, x1: x0 + 9 * text.length, y, size: 9 }))
  return { pieces, x0: pieces[0]!.x0, x1: pieces.at(-1)!.x1, y, size: 9 }
}
const rows = (...figures: string[][]) => figures.map((row, i) => line(100 + 20 * i, ['行政许可', 50], ...row.map((text, column): [string, number] => [text, 200 + 60 * column])))
const marked = (lines: Line[]) => {
  markSpelt([lines])
  return lines.flatMap(({ pieces }) => pieces.filter(({ spelt }) => spelt).map(({ text }) => text))
}

test('numerals in rows are figures where most figures are such, plain and financial, with the unit of a count', () => {
  const figures = [['十二', '零', '三件'], ['壹佰贰拾叁', '零', '5'], ['一', '二', '九'], ['贰', '零', '十']]
  expect(marked(rows(...figures))).toEqual(figures.flat().filter((text) => text !== '5'))
})

test('numerals of labels, few beside digits, or that a narrow column breaks are none', () => {
  expect(marked(Array.from({ length: 12 }, (_, i) => line(100 + 20 * i, ['三', 50])))).toEqual([])
  expect(marked(Array.from({ length: 12 }, (_, i) => line(100 + 20 * i, ['三', 50], ['不予公开', 90], ['0', 200])))).toEqual([])
  expect(marked(rows(...Array.from({ length: 12 }, () => ['一', '5', '6', '7'])))).toEqual([])
  const whole = rows(...Array.from({ length: 5 }, () => ['十二', '零', '三']))
  expect(marked([...whole, line(191, ['四', 200])])).toEqual([])
})

test('numerals of a table without rules are doubted, a nought alone is not', () => {
  const isSpelt = spelling([{ text: '二十' }, { text: '零' }, { text: '规章' }])
  expect(['二十', '零', '规章', '20'].map((text) => isSpelt({ text }))).toEqual([true, true, false, false])
  expect(spelling([{ text: '零' }, { text: '3' }])({ text: '零' })).toBe(false)
})
