import type { GraphQLObjectType } from 'graphql'
import { homeOf, successNameOf } from './ask-acts.ts'
import { type AgencyRequest, agencyRequests } from './agency-requests.ts'
import { ask, type Asker, errorOf, inLanes, type Lane, subgraphs } from './asking.ts'
import { classOfField } from './coverage.ts'
import { everythingOf, reached } from './documents.ts'
import { peopleReaders } from './policy-table.ts'
import { inWorld, settings } from './settings.ts'
import type { Tally } from './tally.ts'
import { fits } from './verdict.ts'
import type { World } from './world.ts'

/** One agency of each kind of relation to the askers. */
const asked = ['CA-A', 'CA-O', 'CA', 'CB-A', 'XR-A']

/** What an answer says, with the field and reason of an input that will not do. */
function verdictOf(mutation: string, said: Said | undefined, error: string | null): string {
  if (said === undefined) return error ?? 'nothing'
  if (said.__typename === 'BadInput') return `BadInput ${said.field} ${said.reason}`
  return said.__typename === successNameOf(mutation) ? 'done' : said.__typename
}

interface Said {
  __typename: string
  field?: string
  reason?: string
}

/** Refused before anything is written, so that these can go out together. */
const early: readonly string[] = ['Forbidden', 'NotFound', 'BadInput role NOT_HERE']

async function askThese(lane: Lane, asker: Asker, code: string, requests: readonly AgencyRequest[], tally: Tally): Promise<void> {
  const together = requests.filter(({ expected }) => early.includes(expected))
  const groups = [...Map.groupBy(together, ({ mutation }) => homeOf(mutation)).values(), ...requests.filter((one) => !together.includes(one)).map((one) => [one])]
  for (const group of groups) {
    const text = `mutation(${group.map(({ mutation: name }, i) => `$i${i}: ${name[0]!.toUpperCase()}${name.slice(1)}Input!`).join(', ')}) { ${group.map(({ mutation }, i) => `a${i}: ${mutation}(input: $i${i}) { __typename ... on BadInput { field reason } }`).join(' ')} }`
    const answer = await ask(lane, homeOf(group[0]!.mutation), asker.actor, text, Object.fromEntries(group.map(({ input }, i) => [`i${i}`, input])))
    for (const [i, { mutation, how, expected }] of group.entries()) {
      const found = verdictOf(mutation, answer.data?.[`a${i}`] as Said | undefined, errorOf(answer))
      tally.cell('acts on agencies', expected, found, () => `${asker.name} does ${mutation}${how} to ${code}`)
    }
  }
}

/** Every act on agencies, people and settings, in every way, by everyone, undone. One lane: each act locks books, and a cell of many would lock them out of order. */
export async function askAgencyActs(world: World, askers: readonly Asker[], tally: Tally, mutations?: ReadonlySet<string>): Promise<void> {
  await inLanes(world, askers, async (lane, asker) => {
    for (const code of asked) {
      if (tally.full) return
      await askThese(lane, asker, code, agencyRequests(world, asker, code).filter(({ mutation }) => mutations?.has(mutation) ?? true), tally)
    }
  }, 1)
}

/** Who could do most, and what they may be without from one moment to the next; without triggers, so that all of it can be given back, their sessions, too. */
const losers = ['supervisor of CA-O', 'admin of RC', 'signatory of CA-A']
const quietly = 'set session_replication_role = replica;'
const losses = [
  { how: 'disabled a moment ago', take: `${quietly} update person set disabled_at = now() where id`, give: `${quietly} update person set disabled_at = null where id` },
  { how: 'whose post ended a moment ago', take: `${quietly} update post set until = app_now() where person_id`, give: `${quietly} update post set until = null where person_id` },
]

/** The same by people who lost their posts, or their right to be here, after the gate had looked at their session: under the locks they hold nothing. */
export async function askTooLate(world: World, askers: readonly Asker[], tally: Tally, mutations?: ReadonlySet<string>): Promise<void> {
  for (const { how, take, give } of losses) {
    if (tally.full) return
    const late = askers.filter(({ name }) => losers.includes(name))
    for (const { name } of late) await settings.read(inWorld(world), `${take} = '${world.personIds[name]}'`)
    try {
      await inLanes(world, late, async (lane, asker) => {
        const nobody: Asker = { ...asker, as: 'post ended' }
        for (const code of ['CA-A', 'CA-O']) {
          if (tally.full) return
          const requests = agencyRequests(world, nobody, code).filter(({ mutation, input }) => !ofTheSession.includes(mutation) && input.person !== world.personIds[asker.name] && (mutations?.has(mutation) ?? true))
          await askThese(lane, { ...nobody, name: `${asker.name}, ${how},` }, code, requests, tally)
        }
      }, 1)
    } finally {
      for (const { name } of late) await settings.read(inWorld(world), `${give} = '${world.personIds[name]}'`)
    }
  }
}

/** Work on the report's side, where the row's own wall looks at the posts again. */
const ofTheSession = ['backfill', 'previewBackfill']

/** Register facts that an agency may not have. */
const mayBeNull = new Set(['parent', 'office', 'sector', 'validTo', 'mustFile', 'countsInSum'].map((field) => `Agency.${field}`))

/** Every field of these agencies, by name and as an entity, by everyone. */
export async function askAgencyFields(world: World, askers: readonly Asker[], tally: Tally): Promise<void> {
  const [, schema] = subgraphs.find(([name]) => name === 'registry')!
  const given = { 'Agency.deadlines': '(year: 2021)', 'Agency.rules': '(year: 2021)', 'Agency.mustFile': '(year: 2021)', 'Agency.countsInSum': '(year: 2021)' }
  const everything = everythingOf(schema, schema.getType('Agency') as GraphQLObjectType, given, { Agency: 'code' })
  const classes = classOfField()
  const roads = [
    { name: 'agency', text: `query($code: String!) { found: agency(code: $code) { ${everything.text} } }`, variables: (code: string): Record<string, unknown> => ({ code }) },
    { name: '_entities of registry', text: `query($of: [_Any!]!) { found: _entities(representations: $of) { ... on Agency { ${everything.text} } } }`, variables: (code: string): Record<string, unknown> => ({ of: [{ __typename: 'Agency', code }] }) },
  ]
  await inLanes(world, askers, async (lane, asker) => {
    for (const road of roads) {
      for (const code of asked) {
        if (tally.full) return
        const answer = await ask(lane, schema, asker.actor, road.text, road.variables(code))
        const seen = reached(answer.data?.found).present
        for (const field of everything.fields) {
          const part = classes.get(field)
          if (!field.startsWith('Agency.') || mayBeNull.has(field)) continue
          const who = part === 'anyone' || part === 'register' || (part === 'ofAgency' && fits(asker, peopleReaders, code))
          // The head of an office's dates and successions may be an empty list; that it is answered is what is asked.
          tally.cell('fields of agencies', who ? 'answered' : 'withheld', seen.has(field) ? 'answered' : 'withheld', () => `${asker.name} reads ${field} of ${code} through ${road.name}`)
        }
      }
    }
  })
}
