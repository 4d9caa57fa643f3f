import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishThrough, submitThrough } from '../../fixtures/submit.ts'
import { ask, plantWorld } from '../../fixtures/world.ts'
import { publicGraph } from '../index.ts'

const world = await plantWorld()
afterAll(() => world.database.drop())
const open = publicGraph.subgraphs.publication ?? world.publication
let report: string

beforeAll(async () => {
  report = await submitThrough(world, 'ST-A')
  await publishThrough(world, 'ST-A', report)
})

const reason = '该版本因含个人信息已撤下'
const read = async () => (await ask(open, `{ report(agency: "ST-A", year: 2025) {
  edition number hash title firstPublishedAt backfilled withdrawal { at reason } preamble closing sections { id } cells { id } disclosure { licences { decisions } } requests { receivedNew { total } } disputes { reconsideration { total } }
} }`, world.anyone())).data?.report as Record<string, unknown>

async function act(name: string, role: string, input: Record<string, unknown>) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await ask(world.review, `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on BadInput { field reason } } }`, await world.as(role, 'ST-BGS'), { input: { report, ...input } })
  return data?.[name] ?? errors
}
const waiting = async () => (await ask(world.review, 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Report { withdrawal { edition reason by } } } }', await world.as('reviewer', 'ST-BGS'),
  { r: [{ __typename: 'Report', id: report }] })).data?._entities

it('a withdrawal is asked for by one, dropped or confirmed by another, and leaves a tombstone for anyone', async () => {
  const before = await read()
  expect(before).toMatchObject({ withdrawal: null, backfilled: false, title: '云岚县司法局2025年政府信息公开工作年度报告', disclosure: { licences: { decisions: 0 } } })
  expect(before.sections).toHaveLength(6)

  expect(await act('withdraw', 'supervisor', { reason: '' })).toEqual({ __typename: 'BadInput', field: 'reason', reason: 'REQUIRED' })
  expect(await act('withdraw', 'reviewer', { reason })).toEqual({ __typename: 'Forbidden' })
  expect(await act('withdraw', 'supervisor', { reason })).toEqual({ __typename: 'AskedWithdrawal' })
  expect(await waiting()).toEqual([{ withdrawal: { edition: 1, reason, by: '郑航' } }])
  expect(await act('dropWithdrawal', 'reviewer', { reason: '看错了' })).toEqual({ __typename: 'DroppedWithdrawal' })
  expect(await waiting()).toEqual([{ withdrawal: null }])
  expect(await read()).toEqual(before)

  expect(await act('withdraw', 'supervisor', { reason })).toEqual({ __typename: 'AskedWithdrawal' })
  expect(await act('confirmWithdrawal', 'supervisor', {})).toEqual({ __typename: 'SamePerson' })
  expect(await act('confirmWithdrawal', 'reviewer', {})).toEqual({ __typename: 'ConfirmedWithdrawal' })
  expect(await read()).toEqual({
    ...before, title: '', preamble: [], closing: [], sections: [], cells: [], disclosure: null, requests: null, disputes: null, withdrawal: { at: expect.any(String), reason },
  })
})

it('lists of an agency mark it', async () => {
  const list = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Agency { reports { year withdrawal { reason } sections { id } } } } }'
  expect((await ask(open, list, world.anyone(), { r: [{ __typename: 'Agency', code: 'ST-A' }] })).data?._entities).toEqual([{ reports: [{ year: 2025, withdrawal: { reason }, sections: [] }] }])
})
