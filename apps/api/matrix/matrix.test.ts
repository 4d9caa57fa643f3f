import { publicGraph, staffGraph } from '@nianbao/schema'
import { extendSchema, parse } from 'graphql'
import { afterAll, describe, expect, it } from 'vitest'
import { agencyRequests } from './agency-requests.ts'
import { askersNow } from './asking.ts'
import { gaps, roadsById } from './coverage.ts'
import { askMatrix } from './matrix.ts'
import { requestsFor } from './requests.ts'
import { plantWorld } from './world.ts'

const staff = Object.values(staffGraph.subgraphs)
const open = Object.values(publicGraph.subgraphs)

describe('the table', () => {
  it('has every field and every mutation of the built graphs, and no other', () => {
    expect(gaps(staff, open)).toEqual([])
  })

  it('would miss one field, one mutation, one field that became public', () => {
    const [registry, ...others] = staff
    const more = extendSchema(registry!, parse('extend type Agency { safe: String } extend type Mutation { openSafe: String }'))
    expect(gaps([more, ...others], open)).toEqual(['the staff graph has Agency.safe, the table has not', 'the staff graph has Mutation.openSafe, the table has not'])
    const [first, ...rest] = open
    expect(gaps(staff, [extendSchema(first!, parse('extend type Agency { office: String }')), ...rest])).toEqual(['the public graph has Agency.office, which the table does not give to anyone'])
  })

  it('need not say who may walk from an id alone: there is no such road', () => {
    expect(roadsById([...staff, ...open])).toEqual([])
    expect(roadsById([extendSchema(staff[0]!, parse('extend type Query { node(id: ID!): String }'))])).toEqual(['node'])
  })
})

describe('the matrix', async () => {
  const { world, database } = await plantWorld()
  afterAll(() => database.drop())

  it('asks every mutation of the built graphs', async () => {
    const [asker] = await askersNow(world)
    const built = staff.flatMap((schema) => Object.keys(schema.getMutationType()?.getFields() ?? {}))
    const asked = new Set([...world.plants.flatMap(requestsFor).map(({ mutation }) => mutation), ...agencyRequests(world, asker!, 'CA-A').map(({ mutation }) => mutation)])
    expect(built.filter((mutation) => !asked.has(mutation))).toEqual([])
  })

  it('finds everyone where the table has them, in every cell', async () => {
    const tally = await askMatrix(world)
    console.log(tally.report())
    expect(tally.disagreements).toEqual([])
    expect(tally.total).toBeGreaterThan(20_000)
  }, 600_000)

  it('finds a disagreement where the world is another than the table believes', async () => {
    // The same record, but the table is told that the draft was submitted: a matrix that could not fail would not mind.
    const wrong = { ...world, plants: world.plants.map((plant) => (plant.name === 'draft' ? { ...plant, state: 'submitted' as const, so: plant.so.filter((fact) => fact !== 'never submitted') } : plant)) }
    const tally = await askMatrix(wrong, { only: ['acts'], plants: ({ name, agency }) => name === 'draft' && agency === 'CA-A', most: 1 })
    expect(tally.disagreements).toHaveLength(1)
  })
})
