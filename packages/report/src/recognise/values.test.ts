import { expect, test } from 'vitest'
import { withoutUnit } from './values.ts'

test('a whole number that a program wrote as a decimal is that number where things are counted, and nowhere else', () => {
  expect(['3.0', '1,200.00', '0.0件', '12件', '3.5', '1.000', '30.'].map((raw) => withoutUnit(raw, 'count'))).toEqual(['3', '1,200', '0', '12', '3.5', '1.000', '30.'])
  expect(withoutUnit('3.0万元', 'money')).toBe('3.0')
})
