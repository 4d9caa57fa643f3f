import { expect, it } from 'vitest'
import { unanswered } from './unanswered.ts'

const threads = [{ waitsFor: 'AGENCY' }, { waitsFor: 'OFFICE' }, { waitsFor: null }, { waitsFor: 'AGENCY' }] as const

it('counts the threads that wait for the agency, and neither those that wait for the office nor those that are settled', () => {
  expect(unanswered({ acts: ['reply'], threads })).toBe(2)
})

it('asks nobody to answer who may not', () => {
  expect(unanswered({ acts: ['submit'], threads })).toBe(0)
})
