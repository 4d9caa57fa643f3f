import { expect, test } from 'vitest'
import { format2021 } from '../format/index.ts'
import { holdsAnother } from './holds-another.ts'
import { keyOf } from './normalise.ts'

const { rows } = format2021.tables.requests
const keysOf = (at: number) => keyOf(rows[at]!.path.map((label) => label.zh).join(''))

test('a label behind its group’s name is its own, behind another row’s label it is two', () => {
  for (const [at, row] of rows.entries()) {
    expect(holdsAnother(rows, row, keysOf(at)), row.label.zh).toBe(false)
    const before = rows[at - 1]
    if (before && keyOf(before.label.zh).length >= 4) expect(holdsAnother(rows, row, keysOf(at - 1) + keysOf(at)), row.label.zh).toBe(true)
  }
})
