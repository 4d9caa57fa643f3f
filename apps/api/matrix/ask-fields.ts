import { acts as allActs } from '@nianbao/report'
import type { GraphQLSchema } from 'graphql'
import { ask, type Asker, errorOf, inLanes, type Lane, subgraphs } from './asking.ts'
import { type Everything, everythingOf, type Reached, reached } from './documents.ts'
import type { Plant } from './plants.ts'
import { sides } from './policy-table.ts'
import type { Tally } from './tally.ts'
import { deskOf, expectedOf, isSignedIn, reads } from './verdict.ts'
import { isOfTheStates } from './who-asks.ts'
import type { World } from './world.ts'

/** One way to a report: by agency and year, or as an entity, by its id alone, in each subgraph that knows it. */
export interface Road {
  name: string
  schema: GraphQLSchema
  text: string
  everything: Everything
  variables: (plant: Plant) => Record<string, unknown>
}

/** The entities that a subgraph answers for, by name. */
export const entitiesOf = (schema: GraphQLSchema): string[] => {
  const union = schema.getType('_Entity')
  return union && 'getTypes' in union ? union.getTypes().map(({ name }) => name) : []
}

/** Every road to the working record. */
export function roadsToReports(): Road[] {
  return subgraphs.flatMap(([name, schema]) => {
    const type = schema.getType('Report')
    if (!type || !('getFields' in type) || !('getInterfaces' in type)) return []
    const everything = everythingOf(schema, type as Parameters<typeof everythingOf>[1], {}, { Agency: 'code', PublishedReport: 'year' })
    const entity: Road[] = entitiesOf(schema).includes('Report') ? [{
      name: `_entities of ${name}`, schema, everything,
      text: `query($of: [_Any!]!) { found: _entities(representations: $of) { ... on Report { ${everything.text} } } }`,
      variables: ({ reportId }) => ({ of: [{ __typename: 'Report', id: reportId }] }),
    }] : []
    const root: Road[] = 'filing' in (schema.getQueryType()?.getFields() ?? {}) ? [{
      name: 'filing', schema, everything,
      text: `query($agency: String!, $year: Int!) { found: filing(agency: $agency, year: $year) { ${everything.text} } }`,
      variables: ({ agency, year }) => ({ agency, year }),
    }] : []
    return [...root, ...entity]
  })
}

const absent: Reached = { fields: new Set(), present: new Set(), counts: new Map() }

/** The threads that a persona reads of a report: the shared ones, and their own side's internal ones. */
function threadsFor(asker: Asker, plant: Plant): number {
  const desks = deskOf(asker, plant)
  return Object.keys(plant.threads).filter((name) => name.endsWith('shared') || sides[name.startsWith('agency') ? 'agency' : 'office'].some((desk) => desks.has(desk))).length * plant.talks
}

/** Every field of every one of these reports, by every road, by everyone. What its first reader reads is what every reader reads, but for internal threads. */
export async function askFields(world: World, askers: readonly Asker[], plants: readonly Plant[], tally: Tally, among: (asker: Asker, plant: Plant) => boolean): Promise<void> {
  const roads = roadsToReports()
  await inLanes(world, plants, async (lane, plant) => {
    // What is apart from the states is asked by name alone; the entities are asked in each of the states.
    for (const road of roads) {
      if (road.name === '_entities of filing' && !isOfTheStates(plant)) continue
      let model: Reached | null = null
      // Readers first, so that there is something that strangers could see.
      for (const asker of askers.filter((one) => among(one, plant)).toSorted((one, other) => Number(reads(other, plant)) - Number(reads(one, plant)))) {
        if (tally.full) return
        const found = await walk(lane, road, asker, plant, tally)
        const reader = reads(asker, plant)
        if (reader) model ??= found

        for (const field of road.everything.fields) {
          // What may be done is compared act by act below; and a bare reference says the id that the asker has sent.
          // Whose text another one is like is asked of each reader by itself (ask-questions.ts).
          if (field === 'Report.acts' || field === 'Likeness.other' || (field === 'Report.id' && road.name.startsWith('_entities'))) continue
          const expected = reader && model?.fields.has(field) ? 'answered' : 'absent'
          tally.cell(road.name, expected, found.fields.has(field) ? 'answered' : 'absent', () => `${asker.name} reads ${field} of the report "${plant.name}" of ${plant.agency} through ${road.name}`)
        }
        if (road.everything.fields.has('Report.threads')) {
          const [threads, expected] = [found.counts.get('Thread') ?? 0, reader ? threadsFor(asker, plant) : 0]
          tally.cell('threads by side', `${expected} threads`, `${threads} threads`, () => `${asker.name} reads the threads of "${plant.name}" of ${plant.agency}`)
        }
      }
      if (!model) throw new Error(`nobody reads the report "${plant.name}" of ${plant.agency} through ${road.name}: the matrix could not fail`)
    }
  })
}

async function walk(lane: Lane, road: Road, asker: Asker, plant: Plant, tally: Tally): Promise<Reached> {
  const answer = await ask(lane, road.schema, asker.actor, road.text, road.variables(plant))
  const error = errorOf(answer)
  const where = () => `${asker.name} asks for the report "${plant.name}" of ${plant.agency} through ${road.name}`
  tally.cell('errors', isSignedIn(asker) ? 'no error' : 'UNAUTHENTICATED', error ?? 'no error', where)
  const found = [answer.data?.found].flat()[0] as { acts?: string[] } | null | undefined
  // A bare reference is an id that the asker has sent: nothing was read.
  if (!found) return absent
  if (found.acts) {
    for (const act of allActs) {
      const may = ['done', 'ProofNeeded', 'NotCleared'].includes(expectedOf(asker, plant, act))
      tally.cell('buttons', may ? 'offered' : 'not offered', found.acts.includes(act) ? 'offered' : 'not offered', () => `${asker.name} sees the button ${act} on the report "${plant.name}" of ${plant.agency}`)
    }
  }
  return reached(answer.data?.found)
}
