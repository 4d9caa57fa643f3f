import { afterAll, describe, expect, it } from 'vitest'
import { ask, plantWorld } from '../../fixtures/world.ts'

const world = await plantWorld()
afterAll(() => world.database.drop())

const capital = (act: string) => `${act[0]!.toUpperCase()}${act.slice(1)}`
const agency = 'agency { code name sector division validTo reviewsItself office { code } predecessors { kind agency { code } } successors { kind happenedOn agency { code } } mustFile(year: 2025) countsInSum(year: 2025) deadlines(year: 2025) { kind localAt } settings { chainLength offlineSigning publicationMode } }'

/** Does an act of the tree as this person; answers its agency, or the refusal. */
async function done(act: string, context: Parameters<typeof ask>[2], input: object): Promise<unknown> {
  const mutation = `mutation($input: ${capital(act)}Input!) { ${act}(input: $input) { __typename ... on ChangedAgency { ${agency} } ... on Refusal { code } ... on BadInput { field reason } ... on OutOfTurn { state } } }`
  const answer = (await ask(world.registry, mutation, context, { input })).data?.[act] as { agency?: object }
  return answer.agency ?? answer
}

const supervisor = () => world.as('supervisor', 'ST-BGS')
const township = { code: 'ST-SQZ', name: '云岚县石桥镇人民政府', kind: 'TOWNSHIP', division: '990121', parent: 'ST', office: 'ST-BGS' }

describe('the tree', () => {
  it('grows, changes and remembers who took over from whom', async () => {
    expect(await done('createAgency', await supervisor(), township)).toMatchObject({ code: 'ST-SQZ', reviewsItself: false, validTo: null, mustFile: null })
    expect(await done('createAgency', await supervisor(), { ...township, parent: 'ST-Z' })).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' })
    expect(await done('changeAgency', await supervisor(), { agency: 'ST-SQZ', name: '云岚县石桥镇', sector: '乡镇' })).toMatchObject({ name: '云岚县石桥镇', sector: '乡镇', division: '990121' })
    expect(await done('changeAgency', await supervisor(), { agency: 'ST-SQZ', sector: null, validTo: '2024-03-28' })).toMatchObject({ sector: null, validTo: '2024-03-28' })
    const succession = { from: 'ST-SQZ', to: 'ST-A', happenedOn: '2024-03-28' }
    expect(await done('recordSuccession', await supervisor(), { ...succession, kind: 'MERGED' })).toMatchObject({ successors: [{ kind: 'MERGED', happenedOn: '2024-03-28', agency: { code: 'ST-A' } }] })
    expect(await done('changeAgency', await supervisor(), { agency: 'ST-A', name: '云岚县司法局' })).toMatchObject({ predecessors: [{ agency: { code: 'ST-SQZ' } }] })
    expect(await done('dropSuccession', await supervisor(), succession)).toMatchObject({ successors: [] })
    expect(await done('changeAgency', await supervisor(), { agency: 'ST', parent: 'ST-A' })).toMatchObject({ code: 'FORBIDDEN' })
    expect(await done('changeAgency', await supervisor(), { agency: 'ST-A', validTo: '2025-06-01' })).toEqual({ __typename: 'OutOfTurn', code: 'OUT_OF_TURN', state: 'DRAFT' })
  })

  it('is changed by nobody beneath it', async () => {
    const filer = await world.as('filer', 'ST-A')
    const inputs = {
      createAgency: township, changeAgency: { agency: 'ST-A', name: '别的名称' }, recordSuccession: { from: 'ST-B', to: 'ST-A', happenedOn: '2024-03-28', kind: 'MERGED' },
      dropSuccession: { from: 'ST-B', to: 'ST-A', happenedOn: '2024-03-28' }, setFlags: { agency: 'ST-A', year: 2025, mustFile: false, countsInSum: false },
      setSettings: { office: 'ST-BGS', publicationMode: 'CENTRAL', offlineSigning: true, rankings: false }, setChain: { agency: 'ST-A', chainLength: 1, signatoryMayBeEditor: true },
      setDeadline: { office: 'ST-BGS', year: 2025, kind: 'DEPARTMENT', lastDay: '2026-01-25' },
    }
    for (const [act, input] of Object.entries(inputs)) expect(await done(act, filer, input), act).toEqual({ __typename: 'Forbidden', code: 'FORBIDDEN' })
  })
})

describe('what an office sets', () => {
  it('holds: flags, mode, dates and the chain of its agencies', async () => {
    expect(await done('setFlags', await supervisor(), { agency: 'ST-A', year: 2025, mustFile: true, countsInSum: false })).toMatchObject({ mustFile: true, countsInSum: false })
    expect(await done('setSettings', await supervisor(), { office: 'ST-BGS', publicationMode: 'CENTRAL', offlineSigning: true, rankings: false }))
      .toMatchObject({ settings: { publicationMode: 'CENTRAL', offlineSigning: true } })
    expect(await done('setChain', await supervisor(), { agency: 'ST-A', chainLength: 3, signatoryMayBeEditor: false })).toMatchObject({ settings: { chainLength: 3 } })
    const set = await done('setDeadline', await supervisor(), { office: 'ST-BGS', year: 2025, kind: 'DEPARTMENT', lastDay: '2026-01-25' }) as { deadlines: { kind: string; localAt: string }[] }
    expect(set.deadlines).toContainEqual({ kind: 'DEPARTMENT', localAt: '2026-01-25T16:00:00.000Z' })
    expect(await done('setDeadline', await supervisor(), { office: 'ST-BGS', year: 2025, kind: 'DEPARTMENT', lastDay: '2026-02-01' }))
      .toEqual({ __typename: 'BadInput', code: 'BAD_INPUT', field: 'lastDay', reason: 'AFTER_STATUTORY' })
  })
})
