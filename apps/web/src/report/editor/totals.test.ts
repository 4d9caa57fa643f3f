import { format2021 } from '@nianbao/report'
import { describe, expect, it } from 'vitest'
import { sumOf, totalsOf, withTotals } from './totals.ts'

const totals = totalsOf(format2021)
const row = (id: string) => `requests.${id}`

describe('totals of the form', () => {
  it('are 24 rows, one row of seven, and three of table four', () => {
    expect(totals).toHaveLength(6 + 25 + 3)
    expect(totals.every(({ of }) => of.length > 0)).toBe(true)
  })
  it('sum the rows of the results alone, not what was received or carried', () => {
    const column = totals.find(({ cell }) => cell === row('totalProcessed.naturalPerson'))!
    expect(column.of).toHaveLength(21)
    expect(column.of).not.toContain(row('receivedNew.naturalPerson'))
  })
})

describe('a total that follows', () => {
  it('is filled from blank, along the row and down to the corner', () => {
    expect(withTotals(totals, {}, { [row('granted.naturalPerson')]: '3' })).toEqual({
      [row('granted.naturalPerson')]: '3',
      [row('granted.total')]: '3',
      [row('totalProcessed.naturalPerson')]: '3',
      [row('totalProcessed.total')]: '3',
    })
  })
  it('stays as the organ wrote it when it disagreed before', () => {
    const before = { [row('granted.naturalPerson')]: '3', [row('granted.total')]: '5' }
    expect(withTotals(totals, before, { [row('granted.naturalPerson')]: '4' })).not.toHaveProperty(row('granted.total'))
  })
  it('is never put over what was typed into it in the same change', () => {
    expect(withTotals(totals, {}, { [row('granted.naturalPerson')]: '3', [row('granted.total')]: '9' })[row('granted.total')]).toBe('9')
  })
})

it('a sum over something that is no number is not known', () => {
  expect(sumOf({ cell: 'x', of: ['a', 'b'] }, (cell) => ({ a: '1', b: '12o' })[cell] ?? '')).toBeNull()
})
