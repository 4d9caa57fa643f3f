import { redirect } from 'next/navigation'
import { expect, it } from 'vitest'
import { reached } from './reached.ts'

it('a line that broke is an outage to be told, and no fault of the page', async () => {
  expect(await reached(Promise.reject(new TypeError('Failed to fetch')))).toEqual({ status: 'refused', refusal: { code: 'OUTAGE' } })
  expect(await reached(Promise.reject(new Error('An unexpected response was received from the server.')))).toEqual({ status: 'refused', refusal: { code: 'OUTAGE' } })
})

it('an answer stays what it is, and a way elsewhere is followed', async () => {
  expect(await reached(Promise.resolve({ status: 'done', value: 1 }))).toEqual({ status: 'done', value: 1 })
  await expect(reached((async () => redirect('/elsewhere'))())).rejects.toThrow('NEXT_REDIRECT')
})
