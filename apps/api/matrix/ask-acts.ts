import { type GraphQLObjectType, type GraphQLSchema, isUnionType } from 'graphql'
import { ask, type Asker, errorOf, inLanes, type Lane, subgraphs } from './asking.ts'
import { everythingOf } from './documents.ts'
import type { Plant } from './plants.ts'
import { batches, intoSections, looks, onOwnSheet } from './policy-table.ts'
import { type Request, requestsFor } from './requests.ts'
import type { Tally } from './tally.ts'
import { expectedAt, expectedOf, reads, type Setting, usual } from './verdict.ts'
import type { World } from './world.ts'
import { places } from './tree.ts'

/** Which subgraph has the mutation. */
export function homeOf(mutation: string): GraphQLSchema {
  const found = homes.get(mutation)
  if (!found) throw new Error(`no subgraph has the mutation ${mutation}`)
  return found
}

const homes = new Map(subgraphs.flatMap(([, schema]) => Object.keys(schema.getMutationType()?.getFields() ?? {}).map((name) => [name, schema] as const)))
const successes = new Map<string, GraphQLObjectType>()

const verdicts = new Set(['NotFound', 'Forbidden', 'SamePerson', 'OutOfTurn', 'ProofNeeded', 'NotCleared'])

/** The success type of a mutation, the one member of its union that is no refusal. */
function successOf(schema: GraphQLSchema, mutation: string): GraphQLObjectType {
  const known = successes.get(mutation)
  if (known) return known
  const field = schema.getMutationType()?.getFields()[mutation]
  const union = field && schema.getType(String(field.type).replace(/!$/, ''))
  const success = isUnionType(union) ? union.getTypes().find((type) => type.getInterfaces().every(({ name }) => name !== 'Refusal')) : undefined
  if (!success) throw new Error(`${mutation} has no success type`)
  successes.set(mutation, success)
  return success
}

export const successNameOf = (mutation: string): string => successOf(homeOf(mutation), mutation).name

const inputOf = (mutation: string) => `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`

/** What an answer says about who asks: done, or the refusal's name. */
function verdictOf(typename: string | undefined, success: string, error: string | null): string {
  if (typename === undefined) return error ?? 'nothing'
  if (typename === success) return 'done'
  return verdicts.has(typename) ? typename : `a refusal (${typename})`
}

/** Of a sheet that is another report's. */
const notKnown = 'BadInput attachment UNKNOWN'
/** Asked by itself: what comes of it, and what it answers, is looked at closely. */
const closely: readonly string[] = ['done', 'locked', notKnown]

/** Some reports stand at dates that have passed: who is let through may be told so. */
const alsoDone: Record<string, string> = { extend: 'a refusal (BadInput)' }

export interface ActsAsked {
  /** Which of the askers this report is asked by; all without it. */
  among?: (asker: Asker, plant: Plant) => boolean
  settings?: readonly Setting[]
  /** Only these mutations; all without it. */
  mutations?: ReadonlySet<string>
}

function expectedFor(asker: Asker, plant: Plant, request: Request, settings: readonly Setting[]): string {
  if (looks.includes(request.mutation)) return asker.actor === null ? 'UNAUTHENTICATED' : reads(asker, plant) ? 'done' : 'NotFound'
  if (request.act && batches.includes(request.act)) return expectedAt(asker, request.act, places.find(({ code }) => code === plant.agency)!.office!)
  const expected = expectedOf(asker, plant, request.act!, settings, request.thread)
  if (expected !== 'done') return expected
  if (request.otherSheet && onOwnSheet.includes(request.act!)) return notKnown
  return request.section && plant.open && intoSections.includes(request.act!) && !plant.open.includes(request.section) ? 'locked' : 'done'
}

/** Every act on every one of these reports by everyone: what must be refused goes out together, what must be done by itself, and all of it is undone. */
export async function askActs(world: World, askers: readonly Asker[], plants: readonly Plant[], tally: Tally, { settings = usual, mutations, among = () => true }: ActsAsked = {}): Promise<void> {
  await inLanes(world, plants, async (lane, plant) => {
    const requests = requestsFor(plant).filter(({ mutation }) => !mutations || mutations.has(mutation))
    for (const asker of askers.filter((one) => among(one, plant))) {
      if (tally.full) return
      const asked = requests.map((request) => ({ request, expected: expectedFor(asker, plant, request, settings) }))
      const refused = Map.groupBy(asked.filter(({ expected }) => !closely.includes(expected) && asker.actor !== null), ({ request }) => homeOf(request.mutation))
      for (const [schema, group] of refused) await askTogether(lane, schema, asker, plant, group, tally)
      for (const one of asked) if (closely.includes(one.expected) || asker.actor === null) await askAlone(lane, asker, plant, one, tally)
    }
  })
}

interface Asked {
  request: Request
  expected: string
}

const line = (asker: Asker, plant: Plant, { mutation, thread, otherSheet }: Request) => () => `${asker.name} does ${mutation}${thread ? ` (${thread} thread)` : otherSheet ? ' (on another report\'s sheet)' : ''} to the report "${plant.name}" of ${plant.agency}`

async function askTogether(lane: Lane, schema: GraphQLSchema, asker: Asker, plant: Plant, group: readonly Asked[], tally: Tally): Promise<void> {
  const text = `mutation(${group.map(({ request }, i) => `$i${i}: ${inputOf(request.mutation)}`).join(', ')}) { ${group.map(({ request }, i) => `a${i}: ${request.mutation}(input: $i${i}) { __typename }`).join(' ')} }`
  const answer = await ask(lane, schema, asker.actor, text, Object.fromEntries(group.map(({ request }, i) => [`i${i}`, request.input])))
  for (const [i, { request, expected }] of group.entries()) {
    const said = (answer.data?.[`a${i}`] as { __typename: string } | undefined)?.__typename
    tally.cell('acts', expected, verdictOf(said, successOf(schema, request.mutation).name, errorOf(answer)), line(asker, plant, request))
  }
}

async function askAlone(lane: Lane, asker: Asker, plant: Plant, { request, expected }: Asked, tally: Tally): Promise<void> {
  const { mutation, input } = request
  const schema = homeOf(mutation)
  const success = successOf(schema, mutation)
  const { text: everything, fields } = everythingOf(schema, success)
  const badInput = expected === notKnown ? '... on BadInput { field reason }' : ''
  const text = `mutation($input: ${inputOf(mutation)}) { ${mutation}(input: $input) { __typename ... on ${success.name} { ${everything} } ${badInput} } }`
  const answer = await ask(lane, schema, asker.actor, text, { input })
  const result = answer.data?.[mutation] as { __typename: string; locked?: unknown[]; field?: string; reason?: string } | undefined
  const said = verdictOf(result?.__typename, success.name, errorOf(answer))
  const found = result?.locked?.length ? 'locked' : result?.field ? `BadInput ${result.field} ${result.reason}` : said
  tally.cell('acts', expected, expected === 'done' && alsoDone[mutation] === found ? 'done' : found, line(asker, plant, request))
  // What the act answers is there for who did it.
  if (found !== 'done' || !result) return
  const keys = new Set(Object.keys(result))
  for (const field of fields) {
    if (!field.startsWith(`${success.name}.`)) continue
    tally.cell('answers of acts', 'answered', keys.has(field.slice(success.name.length + 1)) && !answer.errors ? 'answered' : 'absent', () => `${asker.name} reads ${field} on "${plant.name}"`)
  }
}
