import { ask, type Asker, errorOf, inLanes, subgraphs } from './asking.ts'
import { unopenedYear } from './plants.ts'
import type { Plant } from './plants.ts'
import { agencyDesks, desksAbove, lookAfterPeople, officeDesks } from './policy-table.ts'
import type { Tally } from './tally.ts'
import { desksOf, places, upFrom } from './tree.ts'
import { deskOf, fits, isSignedIn, standingPosts } from './verdict.ts'
import type { World } from './world.ts'

const offices = places.filter(({ kind }) => kind === 'office').map(({ code }) => code)

const homeOfQuery = (name: string) => subgraphs.find(([, schema]) => name in (schema.getQueryType()?.getFields() ?? {}))![1]

/** The lists of one's own: which reports must be in each, from the posts that one holds. */
const own: readonly { name: string; nodes: string; holds: (asker: Asker, plant: Plant) => boolean }[] = [
  // 我的报告: where one files.
  { name: 'myReports', nodes: '{ id }', holds: (asker, plant) => agencyDesks.some((desk) => deskOf(asker, plant).has(desk)) },
  // 待审核: submitted and under review, of the offices where one reviews.
  { name: 'queue', nodes: '(first: 100) { nodes { id } }', holds: (asker, plant) => ['submitted', 'reviewing'].includes(plant.state) && officeDesks.some((desk) => deskOf(asker, plant).has(desk)) },
  { name: 'waitingWithdrawals', nodes: '{ id }', holds: (asker, plant) => plant.so.includes('withdrawal asked') && officeDesks.some((desk) => deskOf(asker, plant).has(desk)) },
]

/** Every list, by everyone: each report is in it, or is not. */
export async function askLists(world: World, askers: readonly Asker[], plants: readonly Plant[], tally: Tally): Promise<void> {
  await inLanes(world, askers, async (lane, asker) => {
    for (const { name, nodes, holds } of own) {
      if (tally.full) return
      const answer = await ask(lane, homeOfQuery(name), asker.actor, `{ ${name} ${nodes} }`)
      tally.cell('errors', isSignedIn(asker) ? 'no error' : 'UNAUTHENTICATED', errorOf(answer) ?? 'no error', () => `${asker.name} asks for ${name}`)
      const text = JSON.stringify(answer.data ?? null)
      for (const plant of plants) {
        tally.cell('lists', isSignedIn(asker) && holds(asker, plant) ? 'listed' : 'not listed', text.includes(plant.reportId) ? 'listed' : 'not listed', () => `${name} of ${asker.name} and the report "${plant.name}" of ${plant.agency}`)
      }
    }
  })
}

/** Who one is, and what one looks after. */
export async function askOneself(world: World, askers: readonly Asker[], tally: Tally): Promise<void> {
  const registry = homeOfQuery('me')
  await inLanes(world, askers, async (lane, asker) => {
    const { data } = await ask(lane, registry, asker.actor, '{ me { id name email posts { role agency { code } } } }')
    const me = data?.me as { id: string; posts: { role: string; agency: { code: string } }[] } | null
    const line = (what: string) => () => `${asker.name} asks ${what}`
    tally.cell('oneself', isSignedIn(asker) ? world.personIds[asker.name]! : 'nobody', me?.id ?? 'nobody', line('who they are'))
    const posts = (of: readonly { role: string; place: string }[]) => of.map(({ role, place }) => `${role.toLowerCase()} ${place}`).sort().join(', ')
    tally.cell('oneself', posts(isSignedIn(asker) ? standingPosts(asker) : []), posts((me?.posts ?? []).map(({ role, agency }) => ({ role, place: agency.code }))), line('for their posts'))
    const managed = await ask(lane, registry, asker.actor, '{ managedAgencies(first: 100) { nodes { code } } }')
    tally.cell('errors', isSignedIn(asker) ? 'no error' : 'UNAUTHENTICATED', errorOf(managed) ?? 'no error', line('what they manage'))
    const text = JSON.stringify(managed.data ?? null)
    for (const { code } of places) tally.cell('managed agencies', fits(asker, lookAfterPeople, code) ? 'listed' : 'not listed', text.includes(`"${code}"`) ? 'listed' : 'not listed', line(`whether they manage ${code}`))
  })
}

/** The board of every office and year, by everyone: who reviews there or above sees every agency beneath, everybody else an empty board. */
export async function askBoards(world: World, askers: readonly Asker[], plants: readonly Plant[], tally: Tally): Promise<void> {
  const review = homeOfQuery('board')
  const years = [...new Set(plants.map(({ year }) => year))]
  await inLanes(world, askers, async (lane, asker) => {
    for (const office of offices) {
      for (const year of [...years, unopenedYear]) {
        if (tally.full) return
        const text = `query($office: String!, $year: Int!) { board(office: $office, year: $year, first: 100) { total late onTime overdue pending counts { state begun count } nodes { agency { code } state begun returns firstSubmittedAt submittedAt report { id lastReturn { reason } threads { id } events(first: 1) { id } } } } }`
        const answer = await ask(lane, review, asker.actor, text, { office, year })
        tally.cell('errors', isSignedIn(asker) ? 'no error' : 'UNAUTHENTICATED', errorOf(answer) ?? 'no error', () => `${asker.name} asks for the board of ${office}`)
        const board = answer.data?.board as { total: number; nodes: { agency: { code: string }; report: { id: string; events: unknown[] } | null }[] } | undefined
        const government = places.find(({ code }) => code === office)!.parent!
        const desks = desksOf(standingPosts(asker), government)
        const sees = isSignedIn(asker) && (standingPosts(asker).some(({ place, role }) => place === office && (role === 'reviewer' || role === 'supervisor')) || [...officeDesks, ...desksAbove].some((desk) => desks.has(desk)))
        const line = (what: string) => () => `${asker.name} sees ${what} on the board of ${office} for ${year}`
        for (const plant of plants.filter((one) => one.year === year)) {
          const beneath = upFrom(plant.agency).includes(government)
          const row = board?.nodes.find(({ agency }) => agency.code === plant.agency)
          tally.cell('boards', sees && beneath ? 'a row' : 'no row', row ? 'a row' : 'no row', line(plant.agency))
          tally.cell('boards', sees && beneath ? 'its book' : 'no book', row?.report?.events.length ? 'its book' : 'no book', line(`the book of ${plant.agency}`))
        }
        if (!sees) tally.cell('boards', '0 agencies', `${board?.total ?? 0} agencies`, line('how many'))
      }
    }
  })
}
