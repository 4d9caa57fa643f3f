import { close, connect } from '@nianbao/db'
import { contextOf, publicGraph } from '@nianbao/schema'
import { execute, type GraphQLObjectType, parse } from 'graphql'
import { ask, type Asker, inLanes, subgraphs } from './asking.ts'
import { classOfField } from './coverage.ts'
import { everythingOf, reached } from './documents.ts'
import type { Plant } from './plants.ts'
import type { Tally } from './tally.ts'
import type { World } from './world.ts'

/** What a withdrawal leaves to be read: number, dates, hash, why, and an empty title. */
const left = ['agency', 'year', 'format', 'edition', 'publishedAt', 'firstPublishedAt', 'backfilled', 'hash', 'withdrawal', 'number', 'title'].map((field) => `PublishedReport.${field}`)
/** A word that stands in every report of the matrix, and of a withdrawn one nowhere. */
const written = '主动公开信息'

type Standing = 'public' | 'withdrawn' | 'nothing'
const standingOf = ({ so, name }: Plant): Standing => (so.includes('public') ? 'public' : name === 'withdrawn' ? 'withdrawn' : 'nothing')

/** Every public field of every report, asked of the open graph by nobody, and of the staff graph by everyone: an edition that is out, what is left of a withdrawn one, or nothing. */
export async function askPublic(world: World, askers: readonly Asker[], plants: readonly Plant[], tally: Tally): Promise<void> {
  const open = publicGraph.subgraphs.publication!
  const everything = everythingOf(open, open.getType('PublishedReport') as GraphQLObjectType, {}, { Agency: 'code' })
  const text = `query($agency: String!, $year: Int!) { report(agency: $agency, year: $year) { ${everything.text} } }`
  const document = parse(text)
  const classes = classOfField()
  const visitor = connect({ url: world.urls.visitor, max: 2 })
  let model: Set<string> | null = null
  const compare = (who: string, plant: Plant, data: unknown) => {
    const seen = reached(data).fields
    const standing = standingOf(plant)
    if (standing === 'public') model ??= seen
    for (const field of everything.fields) {
      if (classes.get(field) !== 'anyone') throw new Error(`${field} is asked of the open graph and is not anyone's`)
      const expected = standing === 'public' ? model?.has(field) : standing === 'withdrawn' && (left.includes(field) || field.startsWith('PublishedWithdrawal.'))
      // What an edition has none of (a reason without a correction) is nobody's to see.
      tally.cell('public fields', expected ? 'answered' : 'absent', seen.has(field) ? 'answered' : 'absent', () => `${who} reads ${field} of the report "${plant.name}" of ${plant.agency}`)
    }
    tally.cell('public words', standing === 'public' ? 'its words' : 'no word', JSON.stringify(data ?? null).includes(written) ? 'its words' : 'no word', () => `${who} reads the words of "${plant.name}" of ${plant.agency}`)
  }
  try {
    const sorted = plants.toSorted((one, other) => Number(standingOf(other) === 'public') - Number(standingOf(one) === 'public'))
    for (const plant of sorted) {
      if (tally.full) return
      const { data } = await execute({ schema: open, document, contextValue: contextOf({ actor: null, staff: null, visitor }), variableValues: { agency: plant.agency, year: plant.year } })
      compare('the public', plant, data?.report)
    }
    const staff = subgraphs.find(([name]) => name === 'publication')![1]
    const few = sorted.filter(({ agency, name }) => agency === 'CA-A' && ['published', 'withdrawn', 'approved', 'correcting', 'public under review', 'draft'].includes(name))
    await inLanes(world, askers, async (lane, asker) => {
      for (const plant of few) {
        if (tally.full) return
        const { data } = await ask(lane, staff, asker.actor, text, { agency: plant.agency, year: plant.year })
        compare(asker.name, plant, data?.report)
      }
    })
  } finally {
    await close(visitor)
  }
}
