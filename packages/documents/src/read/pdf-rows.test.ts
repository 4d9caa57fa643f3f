import { expect, test } from 'vitest'
import { labelRows } from './pdf-rows.ts'

// Labels of two lines 11 apart, the next label 16 below; figures level with the first line.
const lines = [100, 111, 127, 138, 154, 165, 181, 192]

test('a label without figures is a row of its own, whichever its neighbours are', () => {
  expect(labelRows(lines, [100, 154, 181], 9)).toEqual([
    { lines: [0, 1], row: 0, sure: true },
    { lines: [2, 3], row: null, sure: true },
    { lines: [4, 5], row: 1, sure: true },
    { lines: [6, 7], row: 2, sure: true },
  ])
})

test('figures in the middle of their labels are told as surely', () => {
  expect(labelRows(lines, [105.5, 159.5, 186.5], 9).map(({ row, sure }) => [row, sure])).toEqual([[0, true], [null, true], [1, true], [2, true]])
})

test('labels as close as their own lines are sure only where every line has its figures', () => {
  expect(labelRows([100, 111, 122, 133], [105.5, 127.5], 9)).toEqual([{ lines: [0, 1], row: 0, sure: true }, { lines: [2, 3], row: 1, sure: true }])
  expect(labelRows([100, 111, 122, 133], [105.5], 9).every(({ sure }) => !sure)).toBe(true)
})
