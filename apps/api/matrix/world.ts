import { createHash } from 'node:crypto'
import type { Actor, Db } from '@nianbao/db'
import { actorOfSession, authAdapter } from '@nianbao/db/identity'
import { type TestDatabase, testDatabase } from '@nianbao/db/testing'
import { asked, askers, type Persona, players, subjects } from './personas.ts'
import { type Plant, plantAll, type Wanted } from './plants.ts'
import { officeThen, places, yearBefore } from './tree.ts'

/** Everything that the matrix asks about, as plain data: it can be handed to another process. */
export interface World {
  urls: TestDatabase['urls']
  /** Past every wall: for what offices and agencies set. */
  superuser: string
  /** Session tokens by the persona's name. */
  tokens: Record<string, string>
  personIds: Record<string, string>
  plants: readonly Plant[]
}

/** Late enough that every report of the matrix has a year of its own. */
const played = '2060-01-20T02:00:00Z'

const run = (owner: Db, text: string, values: unknown[] = []) => owner.$client.query(text, values)

/** Makes the places; their ids by code. */
async function makePlaces(owner: Db): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const { code, name, kind, parent } of places) {
    const { rows } = await run(owner, `insert into agency (code, name, kind, parent_id, division_code) values ($1, $2, $3, $4, '990100') returning id`, [code, name, kind, parent && ids.get(parent)])
    ids.set(code, (rows[0] as { id: number }).id)
  }
  for (const { code, office } of places) if (office !== null) await run(owner, 'update agency set supervised_by = $2 where code = $1', [code, ids.get(office)])
  return ids
}

/** By which the matrix names somebody who is there. */
export const emailOf = (name: string): string => `p${createHash('sha256').update(name).digest('hex').slice(0, 16)}@matrix.example`

/** Makes the people with their posts. They have no password: their sessions are opened for them. */
async function makePeople(owner: Db, ids: Map<string, number>, people: readonly Persona[]): Promise<Record<string, string>> {
  const personIds: Record<string, string> = {}
  for (const { name, posts, as, earlier } of people) {
    const { rows } = await run(owner, 'insert into person (email, name) values ($1, $2) returning id', [emailOf(name), name])
    personIds[name] = (rows[0] as { id: string }).id
    for (const { place, role } of posts) await run(owner, `insert into post (person_id, agency_id, role, since) values ($1, $2, $3, $4)`, [personIds[name], ids.get(place), role, as === 'newcomer' ? asked : '2020-01-01'])
    if (earlier) await run(owner, `insert into post (person_id, agency_id, role, since, until) values ($1, $2, $3, '2020-01-01', $4)`, [personIds[name], ids.get(earlier.place), earlier.role, earlier.until])
  }
  return personIds
}

/** When a session ends and when its owner proved themselves, by the clock of the machine: proof holds for minutes and the matrix asks for longer, so it was given at the last moment that a session can hold. */
const momentOf = (as: Persona['as']): string =>
  as === 'expired' ? `expires = now(), proven_at = now()` : as === 'unproven' ? `proven_at = now() - interval '6 minutes'` : 'proven_at = expires'

/** Opens a session for each who can sign in; then takes away what some have lost since: post, or the right to be here at all. */
async function signIn(owner: Db, identity: Db, personIds: Record<string, string>): Promise<Record<string, string>> {
  const adapter = authAdapter(identity)
  const tokens: Record<string, string> = {}
  for (const { name, as } of askers) {
    if (as === 'anonymous') continue
    const sessionToken = createHash('sha256').update(`${name} ${personIds[name]}`).digest('base64url')
    // Disabling ends every session there is; this one was opened in the same moment, and is asked about all the same.
    if (as === 'disabled') await run(owner, 'update person set disabled_at = now() where id = $1', [personIds[name]])
    await adapter.createSession!({ sessionToken, userId: personIds[name]!, expires: new Date() })
    tokens[name] = sessionToken
    await run(owner, `update session set ${momentOf(as)} where person_id = $1`, [personIds[name]])
    if (as === 'post ended') await run(owner, 'update post set until = app_now() where person_id = $1', [personIds[name]])
  }
  return tokens
}

/** Who asks, and whether they have just proven themselves, as the gate would find out from the session. */
export async function actorOf(identity: Db, world: World, { name }: Persona): Promise<Actor | null> {
  const token = world.tokens[name]
  return token === undefined ? null : actorOfSession(identity, token)
}

/** Another office acted on the bureau before, and has opened that year: what is written down of it stays as it is. */
async function writeYearBefore(owner: Db, ids: Map<string, number>, openedBy: string): Promise<void> {
  const office = ids.get(officeThen)
  await run(owner, `insert into filing_year (office_id, year, format, opened_at, opened_by) values ($1, $2, '2021', '2020-01-01', $3)`, [office, yearBefore, openedBy])
  await run(owner, `insert into agency_year (year, agency_id, parent_id, supervised_by, must_file, counts_in_sum, pos, last_pos, anc)
    select $1, id, parent_id, $2, true, true, -id, -id, '{}' from agency where code = 'CA-A'`, [yearBefore, office])
}

/** Says of all reports of a year that their texts are alike, of those that were ever submitted. */
const writeLikenesses = (owner: Db, plants: readonly Plant[]) => run(owner, `
  insert into likeness (agency_id, year, section, edition, other_agency_id, share, at)
  select r.agency_id, r.year, 'overview', r.submitted_edition, o.agency_id, 0.93, app_now() from report r join report o on o.year = r.year and o.agency_id <> r.agency_id
  where r.submitted_edition is not null and r.id = any ($1) and o.id = any ($1)`, [plants.map(({ reportId }) => reportId)])

/** Plants the world in a database of its own, whose dropping is the caller's; of the reports, those that are wanted. */
export async function plantWorld(wanted?: Wanted): Promise<{ world: World; database: TestDatabase }> {
  const database = await testDatabase()
  await database.setClock(new Date(played))
  const owner = database.as('owner')
  const ids = await makePlaces(owner)
  const personIds = await makePeople(owner, ids, [...askers.filter(({ as }) => as !== 'anonymous'), ...Object.values(players), ...Object.values(subjects)])
  await writeYearBefore(owner, ids, personIds[players.judge.name]!)
  const actor = ({ name, posts }: Persona): Actor =>
    ({ personId: personIds[name]!, name, proven: true, posts: posts.map(({ place, role }) => ({ agencyId: ids.get(place)!, role })) })
  const plants = await plantAll({ database, actor, place: (code) => ids.get(code)! }, wanted)
  await writeLikenesses(owner, plants)
  await database.setClock(new Date(asked))
  const tokens = await signIn(owner, database.as('identity'), personIds)
  return { world: { urls: database.urls, superuser: database.bootstrapUrl(database.name), tokens, personIds, plants }, database }
}
