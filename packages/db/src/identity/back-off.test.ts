import { expect, test } from 'vitest'
import { type Scope, waitAfter } from './back-off.ts'

test('waits double after the free failures, up to the longest', () => {
  const row = (scope: Scope, failures: number[]) => failures.map((count) => `${count}: ${waitAfter(scope, count)} s`).join(' · ')
  expect(row('both', [1, 4, 5, 6, 10, 14, 15, 1_000])).toMatchInlineSnapshot(`"1: 0 s · 4: 0 s · 5: 1 s · 6: 2 s · 10: 32 s · 14: 512 s · 15: 900 s · 1000: 900 s"`)
  expect(row('account', [9, 10, 15, 16, 10_000])).toMatchInlineSnapshot(`"9: 0 s · 10: 1 s · 15: 32 s · 16: 60 s · 10000: 60 s"`)
  expect(row('address', [29, 30, 40])).toMatchInlineSnapshot(`"29: 0 s · 30: 1 s · 40: 900 s"`)
  expect(row('all', [299, 300, 310])).toMatchInlineSnapshot(`"299: 0 s · 300: 1 s · 310: 10 s"`)
})
