import { expect, it } from 'vitest'
import { isPublicAlready, wasPublicAlready } from './public-already.ts'

it('what was published since it was last submitted is public already; what was published before is not this edition', () => {
  const submittedAt = '2026-01-20T01:00:00.000Z'
  expect(isPublicAlready({ submittedAt, publishedAt: '2026-01-21T01:00:00.000Z' })).toBe(true)
  expect(isPublicAlready({ submittedAt, publishedAt: '2026-01-19T01:00:00.000Z' })).toBe(false)
  expect(isPublicAlready({ submittedAt, publishedAt: null })).toBe(false)
})

it('tells of each approval by itself whether its edition was public', () => {
  const book = ['submit', 'publish', 'beginReview', 'approve', 'correct', 'submit', 'beginReview', 'approve', 'publish'].map((act, at) => ({ id: String(at), act }))
  expect(wasPublicAlready(book, '3')).toBe(true)
  expect(wasPublicAlready(book, '7')).toBe(false)
})
