import { expect, it } from 'vitest'
import { ApiFault } from './faults.ts'
import { pageAfter } from './page-after.ts'

it('a cursor that the API does not know leads to the first page', async () => {
  const ask = async (after: string | null) => {
    if (after === 'garbage') throw new ApiFault('1', 'after: CURSOR', 'BAD_USER_INPUT')
    return after ?? 'first'
  }
  expect(await pageAfter('garbage', ask)).toBe('first')
  expect(await pageAfter('known', ask)).toBe('known')
})

it('any other fault stays a fault', async () => {
  await expect(pageAfter('known', () => Promise.reject(new ApiFault('1', 'broken')))).rejects.toBeInstanceOf(ApiFault)
})
