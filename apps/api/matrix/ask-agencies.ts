import type { GraphQLObjectType } from 'graphql'
import { homeOf, successNameOf } from './ask-acts.ts'
import { ask, type Asker, errorOf, inLanes, subgraphs } from './asking.ts'
import { classOfField } from './coverage.ts'
import { everythingOf, reached } from './documents.ts'
import { ofOwnDocument, ofTwoAgencies, peopleReaders } from './policy-table.ts'
import { nameOf, shortest } from './play.ts'
import type { Tally } from './tally.ts'
import { places } from './tree.ts'
import { expectedAt, fits, type Verdict } from './verdict.ts'
import type { World } from './world.ts'

/** One agency of each kind of relation to the askers. */
const asked = ['CA-A', 'CA-O', 'CA', 'CB-A', 'XR-A']

/** Where the bureau's functions go. */
const other = 'CA-B'

/** The input of every mutation that is about an agency or its people. Who is changed is the agency's checker, who asks nothing here. */
export function inputs(world: World, code: string): Record<string, Record<string, unknown>> {
  const { office, kind, parent } = places.find((one) => one.code === code)!
  const person = world.personIds[`checker of ${code}`]
  const email = 'neu@matrix.example'
  // A year before the first that is open.
  const earlier = { agency: code, year: 2020, text: shortest(nameOf(code), 2020), name: '年报.txt' }
  return {
    backfill: { ...earlier, publishedOn: '2021-01-20', address: 'https://www.yunlan.example/nianbao/2020', note: '已与公开页面核对。', confirmMismatch: true },
    previewBackfill: earlier,
    openYear: { office: code, year: 2055 },
    setDeadline: { office: code, year: 2059, kind: 'DEPARTMENT', lastDay: '2060-01-31' },
    appoint: { agency: code, role: 'CLEARER', email, name: '新人' },
    endPost: { agency: code, person, role: 'CHECKER' },
    handOver: { agency: code, role: 'SIGNATORY', email, name: '新人' },
    invite: { person },
    disablePerson: { person },
    enablePerson: { person },
    ...(kind === 'department' && { createAgency: { code: 'NEW-1', name: '云岚县新设局', kind: 'DEPARTMENT', division: '990100', parent, office } }),
    changeAgency: { agency: code, sector: '司法' },
    setFlags: { agency: code, year: 2021, mustFile: true, countsInSum: kind !== 'government' },
    ...(code === 'CA-A' && {
      recordSuccession: { from: code, to: other, happenedOn: '2059-01-01', kind: 'MERGED' },
      dropSuccession: { from: code, to: other, happenedOn: '2059-01-01' },
    }),
    setSettings: { office: code, publicationMode: 'REVIEW_FIRST', offlineSigning: false, rankings: true },
    setChain: { agency: code, chainLength: 2, signatoryMayBeEditor: false },
  }
}

const expectedOf = (asker: Asker, mutation: string, code: string): Verdict =>
  ofOwnDocument.includes(mutation) ? (asker.actor === null ? 'UNAUTHENTICATED' : 'done') : (ofTwoAgencies.includes(mutation) ? expectedAt(asker, mutation, code, other) : expectedAt(asker, mutation, code))

/** What an answer says about who asks. What goes through may still be refused for what it asks; who asks was then no reason. */
function verdictOf(mutation: string, said: string | undefined, error: string | null): string {
  if (said === undefined) return error ?? 'nothing'
  // There is no succession to drop: who may is told so.
  const through = ['BadInput', 'OutOfTurn', 'Stale', successNameOf(mutation), ...(mutation === 'dropSuccession' ? ['NotFound'] : [])]
  return through.includes(said) ? 'done' : said
}

/** Every act on agencies, people and settings, by everyone, undone: what must be refused goes out together. */
export async function askAgencyActs(world: World, askers: readonly Asker[], tally: Tally, mutations?: ReadonlySet<string>): Promise<void> {
  await inLanes(world, askers, async (lane, asker) => {
    for (const code of asked) {
      if (tally.full) return
      const all = Object.entries(inputs(world, code)).filter(([mutation]) => asker.name !== `checker of ${code}` && (mutations?.has(mutation) ?? true))
      const refused = all.filter(([mutation]) => asker.actor !== null && expectedOf(asker, mutation, code) !== 'done')
      const bySubgraph = Map.groupBy(refused, ([mutation]) => homeOf(mutation)).values()
      for (const group of [...bySubgraph, ...all.filter((one) => !refused.includes(one)).map((one) => [one])]) {
        if (group.length === 0) continue
        const text = `mutation(${group.map(([name], i) => `$i${i}: ${name[0]!.toUpperCase()}${name.slice(1)}Input!`).join(', ')}) { ${group.map(([name], i) => `a${i}: ${name}(input: $i${i}) { __typename }`).join(' ')} }`
        const answer = await ask(lane, homeOf(group[0]![0]), asker.actor, text, Object.fromEntries(group.map(([, input], i) => [`i${i}`, input])))
        for (const [i, [mutation]] of group.entries()) {
          const said = (answer.data?.[`a${i}`] as { __typename: string } | undefined)?.__typename
          const found = verdictOf(mutation, said, errorOf(answer))
          const expected = expectedOf(asker, mutation, code)
          tally.cell('acts on agencies', expected, found, () => `${asker.name} does ${mutation} to ${code}`)
        }
      }
    }
  })
}

/** Register facts that an agency may not have. */
const mayBeNull = new Set(['parent', 'office', 'sector', 'validTo', 'mustFile', 'countsInSum'].map((field) => `Agency.${field}`))

/** Every field of these agencies, by name and as an entity, by everyone. */
export async function askAgencyFields(world: World, askers: readonly Asker[], tally: Tally): Promise<void> {
  const [, schema] = subgraphs.find(([name]) => name === 'registry')!
  const given = { 'Agency.deadlines': '(year: 2021)', 'Agency.mustFile': '(year: 2021)', 'Agency.countsInSum': '(year: 2021)' }
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
