import { expect, test } from 'vitest'
import { rehearse } from './rehearse.ts'

test('the form that is not there is read whole, and so is its page', async () => {
  expect(await rehearse()).toEqual({ cells: 200, blocks: 2 })
})
