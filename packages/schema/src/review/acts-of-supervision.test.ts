import { afterAll, beforeAll, expect, it } from 'vitest'
import { submitThrough } from '../../fixtures/submit.ts'
import { ask, plantWorld } from '../../fixtures/world.ts'
import type { Context } from '../context.ts'

const world = await plantWorld()
afterAll(() => world.database.drop())
let supervisor: Context
let reports: Record<string, string>

const idOf = async (code: string) => {
  const { data } = await ask(world.filing, `{ filing(agency: "${code}", year: 2025) { id } }`, await world.as('filer', code))
  return (data!.filing as { id: string }).id
}

beforeAll(async () => {
  supervisor = await world.as('supervisor', 'ST-BGS')
  reports = { 'ST-A': await submitThrough(world, 'ST-A'), 'ST-B': await idOf('ST-B') }
})

it('a reminder reaches those that are missing, names the others, and stands on the filer\'s desk', async () => {
  const remind = 'mutation($input: RemindInput!) { remind(input: $input) { __typename ... on Reminded { reminded skipped { report reason } } } }'
  const input = { office: 'ST-BGS', year: 2025, reports: Object.values(reports) }
  expect((await ask(world.review, remind, supervisor, { input })).data?.remind).toEqual({
    __typename: 'Reminded', reminded: 1, skipped: [{ report: reports['ST-A'], reason: 'SUBMITTED' }],
  })
  const seen = await ask(world.review, 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Report { lastReminder { by } } } }', await world.as('filer', 'ST-B'), { r: [{ __typename: 'Report', id: reports['ST-B'] }] })
  expect(seen.data?._entities).toEqual([{ lastReminder: { by: '郑航' } }])
  expect((await ask(world.review, remind, await world.as('reviewer', 'ST-BGS'), { input })).data?.remind).toEqual({ __typename: 'Forbidden' })
  expect((await ask(world.review, remind, supervisor, { input: { ...input, office: 'ST-Z' } })).data?.remind).toEqual({ __typename: 'NotFound' })
})

it('an extension says why it cannot be, and counts to the end of its day', async () => {
  const extend = 'mutation($input: ExtendInput!) { extend(input: $input) { __typename ... on BadInput { field reason } } }'
  const put = async (at: string) => (await ask(world.review, extend, supervisor, { input: { report: reports['ST-B'], at, reason: '机构改革' } })).data?.extend
  expect(await put('2026-02-01')).toEqual({ __typename: 'BadInput', field: 'at', reason: 'PAST_STATUTORY' })
  expect(await put('2026-01-31')).toEqual({ __typename: 'BadInput', field: 'at', reason: 'NOT_LATER' })
  await world.database.as('owner').$client.query(`update deadline set local_at = '2026-01-25T16:00:00Z'`)
  expect(await put('2026-01-28')).toEqual({ __typename: 'Extended' })
  const { data } = await ask(world.filing, '{ filing(agency: "ST-B", year: 2025) { deadline extensions { deadline reason by } nil selfReviewed correctionReason postings { address } } }', await world.as('filer', 'ST-B'))
  expect(data?.filing).toEqual({
    deadline: '2026-01-28T16:00:00.000Z', extensions: [{ deadline: '2026-01-28T16:00:00.000Z', reason: '机构改革', by: '郑航' }], nil: false, selfReviewed: false, correctionReason: null, postings: [],
  })
})
