import { expect, it } from 'vitest'
import { allows } from './allows.ts'

it('tells what somebody was first at from what does not belong to the state', () => {
  expect(allows('SIGNING', 'sign')).toBe(true)
  expect(allows('PUBLISHED', 'dropWithdrawal')).toBe(true)
  expect(allows('SUBMITTED', 'sign')).toBe(false)
  expect(allows('DRAFT', 'openYear')).toBe(false)
})
