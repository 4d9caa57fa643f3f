import { format2021 } from '@nianbao/report'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { publishThrough, submitThrough } from '../../fixtures/submit.ts'
import { ask, plantWorld } from '../../fixtures/world.ts'
import { publicGraph } from '../index.ts'

const world = await plantWorld()
afterAll(() => world.database.drop())
const open = publicGraph.subgraphs.publication ?? world.publication
let report: string

beforeAll(async () => {
  report = await submitThrough(world, 'ST-A')
})

const read = 'query($agency: String!) { report(agency: $agency, year: 2025) { year format edition number title preamble closing sections { id heading blocks } cells { id value raw kind } } }'

describe('before publication', () => {
  it('the public reads nothing of a submitted report', async () => {
    expect((await ask(open, read, world.anyone(), { agency: 'ST-A' })).data).toEqual({ report: null })
  })

  it('publishing is refused to a stranger, to the filer, and before its turn', async () => {
    const publish = 'mutation($report: ID!) { publish(input: { report: $report }) { ... on Refusal { code } } }'
    const answers = await Promise.all([['filer', 'ST-B'], ['filer', 'ST-A'], ['signatory', 'ST-A']].map(async ([role, code]) =>
      (await ask(world.publication, publish, await world.as(role ?? '', code ?? ''), { report })).data?.publish))
    expect(answers).toEqual([{ code: 'NOT_FOUND' }, { code: 'FORBIDDEN' }, { code: 'OUT_OF_TURN' }])
  })
})

describe('a published report', () => {
  beforeAll(() => publishThrough(world, 'ST-A', report))

  it('is read by anyone: six sections, 200 cells', async () => {
    const { data } = await ask(open, read, world.anyone(), { agency: 'ST-A' })
    const found = data?.report as { sections: { id: string; heading: string; blocks: string[] }[]; cells: { id: string; value: unknown }[] }
    expect(found).toMatchObject({ year: 2025, format: '2021', edition: 1, number: 'ST-A-2025-01', title: '云岚县司法局2025年政府信息公开工作年度报告' })
    expect(found.sections.map(({ id, blocks }) => [id, blocks.length])).toEqual([
      ['overview', 1], ['disclosure', 0], ['requests', 0], ['disputes', 0], ['problems', 1], ['otherMatters', 1],
    ])
    expect(found.sections[0]?.heading).toBe('一、总体情况')
    expect(found.cells.map(({ id }) => id)).toEqual(format2021.cells.map(({ id }) => id))
    expect(found.cells.find(({ id }) => id === 'disclosure.fees.amountWanYuan')?.value).toBe('0')
  })

  it('says in its typed tables exactly what its cells say', async () => {
    const rows = (table: 'requests' | 'disputes') => format2021.tables[table].rows.map(({ id }) => `${id} { ${format2021.tables[table].columns.map((column) => column.id).join(' ')} }`).join(' ')
    const disclosure = format2021.tables.disclosure.blocks.flatMap((block) => block.rows.map(({ id }) => `${id} { ${block.columns.map((column) => column.id).join(' ')} }`)).join(' ')
    const { data } = await ask(open, `{ report(agency: "ST-A", year: 2025) { cells { id value } disclosure { ${disclosure} } requests { ${rows('requests')} } disputes { ${rows('disputes')} } } }`, world.anyone())
    const found = data?.report as Record<string, Record<string, Record<string, unknown>>> & { cells: { id: string; value: unknown }[] }
    const typed = Object.fromEntries(format2021.cells.map(({ id, table, row, column }) => [id, found[table]?.[row]?.[column]]))
    expect(typed).toEqual(Object.fromEntries(found.cells.map(({ id, value }) => [id, value])))
    expect(Object.keys(typed)).toHaveLength(200)
  })

  it('hangs on its agency and on the working record', async () => {
    const agency = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Agency { reports { year } } } }'
    const queries = vi.spyOn(world.database.as('visitor').$client, 'query')
    expect((await ask(open, agency, world.anyone(), { r: [{ __typename: 'Agency', code: 'ST-A' }, { __typename: 'Agency', code: 'ST-B' }] })).data?._entities)
      .toEqual([{ reports: [{ year: 2025 }] }, { reports: [] }])
    // One for all agencies, one for all their reports.
    expect(queries).toHaveBeenCalledTimes(2)
    queries.mockRestore()
    const working = 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Report { published { edition } } } }'
    const representations = { r: [{ __typename: 'Report', id: report }] }
    expect((await ask(world.publication, working, await world.as('filer', 'ST-A'), representations)).data?._entities).toEqual([{ published: { edition: 1 } }])
    expect((await ask(world.publication, working, await world.as('filer', 'ST-B'), representations)).data?._entities).toEqual([{ published: null }])
  })

  it('stays what it is while a correction is being written', async () => {
    const correct = 'mutation($report: ID!, $reason: String!) { correct(input: { report: $report, reason: $reason }) { __typename ... on BadInput { field reason } } }'
    const filer = await world.as('filer', 'ST-A')
    expect((await ask(world.publication, correct, filer, { report, reason: ' ' })).data?.correct).toMatchObject({ __typename: 'BadInput', field: 'reason' })
    expect((await ask(world.publication, correct, filer, { report, reason: '数字有误。' })).data?.correct).toEqual({ __typename: 'Corrected' })
    expect((await ask(open, read, world.anyone(), { agency: 'ST-A' })).data?.report).toMatchObject({ edition: 1 })
  })
})
