import { type Actor, type PublicationMode, type Role } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { openYear } from '../index.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

/** Who acts in a round: five of the agency, four of its office. */
export const hands = ['filer', 'secondFiler', 'checker', 'signatory', 'clearer', 'reviewer', 'secondReviewer', 'supervisor', 'secondSupervisor'] as const
export type Hand = (typeof hands)[number]

const roleOf = (hand: Hand): Role => (hand === 'secondFiler' ? 'filer' : hand === 'secondReviewer' ? 'reviewer' : hand === 'secondSupervisor' ? 'supervisor' : hand)
const atOffice = (hand: Hand) => roleOf(hand) === 'reviewer' || roleOf(hand) === 'supervisor'

/** One report of its own for one round, and everybody who has to do with it. */
export interface Place {
  reportId: string
  agencyId: number
  officeId: number
  people: Record<Hand, Actor>
}

/** A database with a fresh report for each of so many rounds. */
export interface World {
  database: TestDatabase
  db: Db
  places: Place[]
  /** A place that no round had yet, of the way of publishing and the length of chain that this seed asks for. */
  take(seed: number): Place
}

export const year = 2025
const modes: PublicationMode[] = ['reviewFirst', 'notify', 'central']
const chains = 3

/**
 * Makes a world: three counties, one for each way of publishing, and in them so many agencies, with chains of one, two
 * and three, each with people of its own. On 20 January 2026, the local date the 25th, so that there is time to extend.
 */
export async function makeWorld(rounds: number): Promise<World> {
  const database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  const owner = database.as('owner')
  const one: Ask = async <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) => (await owner.execute<T>(query)).rows as T[]
  const places: Place[] = []
  const kinds: Place[][] = Array.from({ length: modes.length * chains }, () => [])
  for (const [county, mode] of modes.entries()) {
    const [government] = await one<{ id: number }>(sql`insert into agency (code, name, kind, division_code) values (${`R${county}`}, ${`云岚${county}县人民政府`}, 'government', '990100') returning id`)
    const [office] = await one<{ id: number }>(sql`insert into agency (code, name, kind, parent_id, division_code) values (${`R${county}-BGS`}, ${`云岚${county}县人民政府办公室`}, 'office', ${government!.id}, '990100') returning id`)
    const officeId = office!.id
    await one(sql`update agency set supervised_by = ${officeId} where id = ${officeId}`)
    await one(sql`insert into office_setting (office_id, publication_mode, offline_signing) values (${officeId}, ${mode}, true)`)
    const agencies = await one<{ id: number }>(sql`insert into agency (code, name, kind, parent_id, supervised_by, division_code)
      select ${`R${county}-`} || i, '云岚县第' || i || '局', 'department', ${government!.id}, ${officeId}, '990100' from generate_series(1, ${chains * Math.ceil(rounds / (modes.length * chains))}) as i returning id`)
    agencies.sort((a, b) => a.id - b.id)
    await one(sql`insert into agency_setting (agency_id, chain_length) select id, row_number() over (order by id) % ${chains} + 1 from agency where supervised_by = ${officeId} and id <> ${officeId}`)
    const officePeople = await peopleOf(one, officeId, hands.filter(atOffice))
    await openYear(database.db, officePeople.supervisor!, { officeId, year })
    await one(sql`update deadline set local_at = '2026-01-25T16:00:00Z' where office_id = ${officeId}`)
    const reports = new Map((await one<{ id: string; agencyId: number }>(sql`select id, agency_id as "agencyId" from report`)).map((row) => [row.agencyId, row.id]))
    for (const [index, { id: agencyId }] of agencies.entries()) {
      const people = { ...officePeople, ...(await peopleOf(one, agencyId, hands.filter((hand) => !atOffice(hand)))) } as Record<Hand, Actor>
      const place = { reportId: reports.get(agencyId)!, agencyId, officeId, people }
      places.push(place)
      kinds[county * chains + (index % chains)]!.push(place)
    }
  }
  return { database, db: database.db, places, take: (seed) => kinds[seed % kinds.length]!.shift()! }
}

type Ask = <T extends Record<string, unknown>>(query: ReturnType<typeof sql>) => Promise<T[]>

async function peopleOf(ask: Ask, agencyId: number, who: readonly Hand[]): Promise<Partial<Record<Hand, Actor>>> {
  const made = who.map((hand) => ({ hand, id: crypto.randomUUID(), role: roleOf(hand) }))
  await ask(sql`with made as (select * from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as m (hand text, id uuid, role text)),
    people as (insert into person (id, name, email) select id, hand, id || '@yunlan.example' from made returning id)
    insert into post (person_id, agency_id, role) select people.id, ${agencyId}, made.role from people join made using (id)`)
  return Object.fromEntries(made.map(({ hand, id, role }) => [hand, { personId: id, name: hand, posts: [{ agencyId, role }], proven: true } satisfies Actor]))
}
