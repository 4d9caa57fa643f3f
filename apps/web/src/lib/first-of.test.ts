import { expect, it } from 'vitest'
import { firstOf } from './first-of.ts'

it('takes the first of what an address repeats, and leaves what it says once or not at all', async () => {
  expect(await firstOf<'q' | 'after' | 'agency'>(Promise.resolve({ q: ['司法', '教育'], after: 'x' }))).toEqual({ q: '司法', after: 'x' })
  expect(await firstOf<'q'>(Promise.resolve({ q: [] }))).toEqual({ q: undefined })
})
