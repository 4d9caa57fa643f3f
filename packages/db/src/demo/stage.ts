import type { Actor } from '@nianbao/report'
import { eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { reportsByAgencyYear } from '../queries/reports.ts'
import { agency } from '../tables/agency.ts'
import { password, person } from '../tables/identity.ts'
import { post } from '../tables/post.ts'
import { hashOf } from '../identity/passwords.ts'
import { cast, demoPassword } from './cast.ts'
import { placesOfDemo } from './places.ts'

/** Where the demo is played: who is who, and a clock that the play sets. */
export interface Stage {
  staff: Db
  /** Sets the database's clock to a moment of Shanghai, e.g. '2026-01-20 16:50'; it ticks on from there. */
  at(moment: string): Promise<void>
  /** A member of the cast by name, as the commands ask for them. */
  who(name: string): Actor
  /** The agency's number by its code. */
  place(code: string): number
  /** The id of a report that has been opened. */
  report(code: string, year: number): Promise<string>
}

/** Puts the places and the people into an empty database, as its owner. */
export async function setStage(owner: Db, staff: Db): Promise<Stage> {
  const at = async (moment: string) => {
    await owner.execute(sql`update clock set held_at = null, shift = (${moment}::timestamp at time zone 'Asia/Shanghai') - clock_timestamp()`)
  }
  await at('2024-12-02 09:00')
  const ids = await makePlaces(owner)
  const place = (code: string) => ids.get(code)!
  const people = new Map((await makePeople(owner, place)).map((actor) => [actor.name, actor]))
  const who = (name: string) => people.get(name)!
  return {
    staff, at, who, place,
    report: async (code, year) => (await reportsByAgencyYear(staff, who('秦岚'), [{ agencyId: place(code), year }]))[0]!.id,
  }
}

async function makePlaces(owner: Db): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const { code, name, kind, parent, sector } of placesOfDemo) {
    const [row] = await owner.insert(agency)
      .values({ code, name, kind, sector, parentId: parent === null ? null : ids.get(parent), divisionCode: code.startsWith('MZ') ? '990100' : '990121' })
      .returning({ id: agency.id })
    ids.set(code, row!.id)
  }
  for (const { code, office } of placesOfDemo) {
    if (office !== null) await owner.update(agency).set({ supervisedBy: ids.get(office) }).where(eq(agency.code, code))
  }
  return ids
}

/** One hash for all: they share the password, and hashing is made to be slow. */
async function makePeople(owner: Db, place: (code: string) => number): Promise<Actor[]> {
  const hash = await hashOf(demoPassword)
  const people = await owner.insert(person).values(cast.map(({ name, email }) => ({ name, email }))).returning({ id: person.id, email: person.email })
  const ids = new Map(people.map(({ id, email }) => [email, id]))
  await owner.insert(password).values(people.map(({ id }) => ({ personId: id, hash })))
  const posts = cast.flatMap(({ email, agency, roles }) => roles.map((role) => ({ personId: ids.get(email)!, agencyId: place(agency), role })))
  await owner.insert(post).values(posts)
  return cast.map(({ name, email }) => ({
    personId: ids.get(email)!, name, posts: posts.filter(({ personId }) => personId === ids.get(email)).map(({ agencyId, role }) => ({ agencyId, role })), proven: true,
  }))
}
