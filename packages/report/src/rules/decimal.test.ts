import { expect, test } from 'vitest'
import { decimal, millionths } from './decimal.ts'

test.each([['0', 0n], ['18.8710', 18_871_000n], ['59237.2449', 59_237_244_900n], ['0.000001', 1n], ['9007199254740993', 9_007_199_254_740_993_000_000n], ['-1', null], ['1e3', null], ['0.1234567', null], ['', null]])(
  '%j is %s millionths', (text, value) => { expect(millionths(text)).toBe(value) })

test.each([[18_871_000n, '18.871'], [0n, '0'], [-1n, '-0.000001'], [-2_500_000n, '-2.5'], [300_000n, '0.3']])('%s millionths are %j', (value, text) => { expect(decimal(value)).toBe(text) })

test('a tenth and two tenths are three tenths', () => { expect(decimal(millionths('0.1')! + millionths('0.2')!)).toBe('0.3') })
