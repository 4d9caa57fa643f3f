import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishThrough, submitThrough } from '../../fixtures/submit.ts'
import { ask, plantWorld } from '../../fixtures/world.ts'
import type { Context } from '../context.ts'
import { publicGraph } from '../index.ts'

const world = await plantWorld()
afterAll(() => world.database.drop())
const open = publicGraph.subgraphs.publication ?? world.publication
let supervisor: Context

beforeAll(async () => {
  supervisor = await world.as('supervisor', 'ST-BGS')
})

const text = (licences: string) => `云岚县司法局2022年政府信息公开工作年度报告
一、总体情况
主动公开各类信息52条。
二、主动公开政府信息情况
第二十条第（一）项
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 0 0
行政规范性文件 1 0 3
第二十条第（五）项
信息内容 本年处理决定数量
行政许可 ${licences}
第二十条第（六）项
信息内容 本年处理决定数量
行政处罚 3
行政强制 0
第二十条第（八）项
信息内容 本年收费金额（单位：万元）
行政事业性收费 0
五、存在的主要问题及改进情况
公开内容还不够及时。
六、其他需要报告的事项
本年度未收取信息处理费。`
const input = { agency: 'ST-A', year: 2022, text: text('12'), name: '2022年年报.docx', publishedOn: '2023-01-20', address: 'https://www.yunlan.example/nb/2022', note: '与网站原文核对无误' }
const put = async (context: Context, but: Record<string, unknown> = {}) =>
  (await ask(world.filing, `mutation($input: BackfillInput!) { backfill(input: $input) { __typename ... on BadInput { field reason } ... on Mismatch { field expected found }
    ... on Backfilled { report { year state cells { id value } postings { address date } } } } }`, context, { input: { ...input, ...but } })).data?.backfill

it('a report of an earlier year is shown before it is put among the published ones', async () => {
  const preview = `mutation($input: PreviewBackfillInput!) { previewBackfill(input: $input) { __typename ... on ImportPreview { agency year cells { id raw changed } mismatches { field } } } }`
  const { agency, year, name } = input
  const shown = (await ask(world.filing, preview, supervisor, { input: { agency, year, text: input.text, name } })).data?.previewBackfill as { cells: { id: string; raw: string; changed: boolean }[] }
  expect(shown).toMatchObject({ __typename: 'ImportPreview', agency: '云岚县司法局', year: 2022, mismatches: [] })
  expect(shown.cells.find(({ id }) => id === 'disclosure.licences.decisions')).toEqual({ id: 'disclosure.licences.decisions', raw: '12', changed: true })
  expect((await ask(open, '{ report(agency: "ST-A", year: 2022) { year } }', world.anyone())).data?.report).toBeNull()
})

it('and is refused to others, under another name or year, and with words for numbers', async () => {
  expect(await put(await world.as('filer', 'ST-A'))).toEqual({ __typename: 'Forbidden' })
  expect(await put(supervisor, { agency: 'ST-Z' })).toEqual({ __typename: 'NotFound' })
  expect(await put(supervisor, { agency: 'ST-B' })).toMatchObject({ __typename: 'Mismatch', field: 'agency', found: '云岚县司法局' })
  expect(await put(supervisor, { year: 2025 })).toEqual({ __typename: 'BadInput', field: 'year', reason: 'OUT_OF_RANGE' })
  expect(await put(supervisor, { text: text('12o') })).toEqual({ __typename: 'BadInput', field: 'disclosure.licences.decisions', reason: 'NOT_A_NUMBER' })
})

it('then anyone reads it, marked, with the day that is attested', async () => {
  const made = (await put(supervisor)) as { report: { cells: { id: string; value: unknown }[] } }
  expect(made).toMatchObject({ __typename: 'Backfilled', report: { year: 2022, state: 'PUBLISHED', postings: [{ address: input.address, date: '2023-01-20' }] } })
  expect(made.report.cells.find(({ id }) => id === 'disclosure.licences.decisions')?.value).toBe(12)
  expect((await ask(open, '{ report(agency: "ST-A", year: 2022) { backfilled number publishedAt firstPublishedAt title disclosure { licences { decisions } } } }', world.anyone())).data?.report).toEqual({
    backfilled: true, number: null, publishedAt: '2023-01-19T16:00:00.000Z', firstPublishedAt: '2023-01-19T16:00:00.000Z', title: '云岚县司法局2022年政府信息公开工作年度报告', disclosure: { licences: { decisions: 12 } },
  })
})

it('a published report is posted, corrected and left as it was through the graph', async () => {
  const report = await submitThrough(world, 'ST-B')
  await publishThrough(world, 'ST-B', report)
  const filer = await world.as('filer', 'ST-B')
  const act = async (name: string, input: Record<string, unknown>, subgraph = world.filing) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    return (await ask(subgraph, `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on BadInput { field reason } } }`, filer, { input: { report, ...input } })).data?.[name]
  }
  expect(await act('recordPosting', { address: 'javascript:x', date: '2026-01-20' })).toEqual({ __typename: 'BadInput', field: 'address', reason: 'ADDRESS' })
  expect(await act('recordPosting', { address: 'https://www.yunlan.example/nb/2025', date: '2026-01-20' })).toEqual({ __typename: 'RecordedPosting' })
  expect(await act('abandonCorrection', { reason: '？' })).toEqual({ __typename: 'OutOfTurn' })
  await act('correct', { reason: '数字有误' }, world.publication)
  const now = async () => (await ask(world.filing, '{ filing(agency: "ST-B", year: 2025) { state correctionReason nil } }', filer)).data?.filing
  expect(await now()).toEqual({ state: 'CORRECTING', correctionReason: '数字有误', nil: true })
  expect(await act('abandonCorrection', { reason: '核对后无误' })).toEqual({ __typename: 'AbandonedCorrection' })
  expect(await now()).toEqual({ state: 'PUBLISHED', correctionReason: null, nil: true })
})
