import { afterAll, expect, it } from 'vitest'
import { submitThrough } from '../../fixtures/submit.ts'
import { ask, plantWorld } from '../../fixtures/world.ts'
import { publicGraph } from '../index.ts'

const world = await plantWorld()
afterAll(() => world.database.drop())
const open = publicGraph.subgraphs.publication ?? world.publication

it('under 报备 a public edition is replaced with a reason that the record asks for and the public reads', async () => {
  await world.database.as('owner').$client.query(`insert into office_setting (office_id, publication_mode) select id, 'notify' from agency where code = 'ST-BGS' on conflict (office_id) do update set publication_mode = 'notify'`)
  const [filer, signatory, clearer] = await Promise.all((['filer', 'signatory', 'clearer'] as const).map((role) => world.as(role, 'ST-A')))
  const clears = (report: string) => ask(world.filing, 'mutation($report: ID!) { clear(input: { report: $report, name: "孙宁", passed: true, conclusion: "不涉密。", date: "2026-01-20" }) { __typename } }', clearer!, { report })
  const publish = async (report: string, reason?: string | null) =>
    (await ask(world.publication, 'mutation($input: PublishInput!) { publish(input: $input) { __typename ... on BadInput { field reason } } }', signatory!, { input: { report, reason } })).data?.publish
  const asked = async () => (await ask(world.filing, '{ filing(agency: "ST-A", year: 2025) { publicationNeedsReason } }', signatory!)).data?.filing

  const report = await submitThrough(world, 'ST-A')
  await clears(report)
  expect(await asked()).toEqual({ publicationNeedsReason: false })
  expect(await publish(report, '无')).toEqual({ __typename: 'BadInput', field: 'reason', reason: 'NOT_ASKED' })
  expect(await publish(report)).toEqual({ __typename: 'Published' })

  await ask(world.filing, 'mutation($report: ID!) { recall(input: { report: $report, reason: "发现笔误。" }) { __typename } }', filer!, { report })
  await submitThrough(world, 'ST-A')
  await clears(report)
  expect(await asked()).toEqual({ publicationNeedsReason: true })
  for (const none of [undefined, null, ' ']) expect(await publish(report, none)).toEqual({ __typename: 'BadInput', field: 'reason', reason: 'REQUIRED' })
  expect(await publish(report, '第一部分漏计。')).toEqual({ __typename: 'Published' })
  const read = async () => (await ask(open, '{ report(agency: "ST-A", year: 2025) { edition reason hash firstPublishedAt earlierEditions { edition publishedAt reason hash withdrawal { reason } } } }', world.anyone())).data?.report as { hash: string; firstPublishedAt: string; earlierEditions: { hash: string }[] }
  const shown = await read()
  expect(shown).toMatchObject({ edition: 2, reason: '第一部分漏计。', earlierEditions: [{ edition: 1, publishedAt: shown.firstPublishedAt, reason: null, withdrawal: null }] })
  expect(shown.earlierEditions[0]!.hash).toMatch(/^[0-9a-f]{64}$/)

  // What is withdrawn goes with all that it replaced; of each, that it was there stays.
  await ask(world.review, 'mutation($report: ID!) { withdraw(input: { report: $report, reason: "误列个人信息" }) { __typename } }', await world.as('supervisor', 'ST-BGS'), { report })
  await ask(world.review, 'mutation($report: ID!) { confirmWithdrawal(input: { report: $report }) { __typename } }', await world.as('reviewer', 'ST-BGS'), { report })
  expect(await read()).toMatchObject({ edition: 2, reason: null, earlierEditions: [{ edition: 1, reason: null, withdrawal: { reason: '误列个人信息' } }] })
})
