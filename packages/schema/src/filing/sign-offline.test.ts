import { attach, reportsByIds } from '@nianbao/db'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { submitThrough } from '../../fixtures/submit.ts'
import { ask, plantWorld } from '../../fixtures/world.ts'
import { signedIn } from '../context.ts'

const world = await plantWorld({ offlineSigning: true })
afterAll(() => world.database.drop())

const marks = '{ signatures { role name offline post date sheet { name mediaType bytes by } } attachments { id name } acts }'
const find = `query($agency: String!) { filing(agency: $agency, year: 2025) { id version contentHash ${marks.slice(1)} }`
const sign = `mutation($input: SignOfflineInput!) { signOffline(input: $input) { __typename ... on Refusal { code } ... on BadInput { field reason } ... on SignedOffline { report ${marks} } } }`

let report: string
let attachment: string

beforeAll(async () => {
  // Asks for the signature, and takes back the one that was given in the system, and the submission.
  report = await submitThrough(world, 'ST-A')
  const filer = await world.as('filer', 'ST-A')
  await ask(world.filing, 'mutation($report: ID!) { recall(input: { report: $report, reason: "重签" }) { __typename } }', filer, { report })
  const { version } = (await ask(world.filing, find, filer, { agency: 'ST-A' })).data!.filing as { version: number }
  await ask(world.filing, 'mutation($report: ID!, $version: Int!) { requestSignature(input: { report: $report, version: $version }) { __typename } }', filer, { report, version })
  const { db, actor } = signedIn(filer)
  attachment = (await attach(db, actor, { reportId: report, name: '审签单.pdf', mediaType: 'application/pdf', data: new TextEncoder().encode('%PDF-1.4') })).id
})

const input = async (change: object = {}) => {
  const { contentHash } = (await ask(world.filing, find, await world.as('filer', 'ST-A'), { agency: 'ST-A' })).data!.filing as { contentHash: string }
  return { input: { report, contentHash, name: '罗长河', post: '局长', date: '2026-01-19', attachment, ...change } }
}

it('is not for a stranger, nor without the sheet', async () => {
  expect((await ask(world.filing, sign, await world.as('filer', 'ST-B'), await input())).data).toEqual({ signOffline: { __typename: 'NotFound', code: 'NOT_FOUND' } })
  expect((await ask(world.filing, sign, await world.as('filer', 'ST-A'), await input({ attachment: 'none' }))).data)
    .toEqual({ signOffline: { __typename: 'BadInput', code: 'BAD_INPUT', field: 'attachment', reason: 'UNKNOWN' } })
})

it('records the leader\'s signature, which the report shows with its sheet, and lets the filer submit', async () => {
  const filer = await world.as('filer', 'ST-A')
  const { data } = await ask(world.filing, sign, filer, await input())
  expect(data).toEqual({ signOffline: { __typename: 'SignedOffline', report: {
    signatures: [{ role: 'SIGNATORY', name: '罗长河', offline: true, post: '局长', date: '2026-01-19', sheet: { name: '审签单.pdf', mediaType: 'application/pdf', bytes: 8, by: '李静' } }],
    attachments: [{ id: attachment, name: '审签单.pdf' }],
    acts: expect.arrayContaining(['submit']),
  } } })
  const { db, actor } = signedIn(filer)
  expect((await reportsByIds(db, actor, [report]))[0]?.facts.offlineSigned).toBe(true)
})
