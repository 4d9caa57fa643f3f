import type { Actor } from '@nianbao/report'
import { eq, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { hashOf } from '../identity/passwords.ts'
import { reportsByAgencyYear } from '../queries/reports.ts'
import { setChain } from '../registry/set-chain.ts'
import { setSettings } from '../registry/set-settings.ts'
import { agency } from '../tables/agency.ts'
import { password, person } from '../tables/identity.ts'
import { post } from '../tables/post.ts'
import { cast, demoPassword } from './cast.ts'
import { placesOfDemo } from './places.ts'
import { chainsOfDemo, officesOfDemo } from './settings.ts'
import { type Timeline, timeline } from './timeline.ts'

/** Where the demo is played: who is who, and one clock for all. */
export interface Stage extends Timeline {
  owner: Db
  staff: Db
  /** A member of the cast by the name before the @, as the commands ask for them. */
  who(name: string): Actor
  /** The agency's number by its code. */
  place(code: string): number
  /** The id of a report that has been opened. */
  report(code: string, year: number): Promise<string>
}

/** Puts the places, their settings and the people into an empty database, as its owner; the play begins in December 2023. */
export async function setStage(owner: Db, staff: Db): Promise<Stage> {
  const set = async (moment: string) => {
    await owner.execute(sql`update clock set held_at = null, shift = (${moment}::timestamp at time zone 'Asia/Shanghai') - clock_timestamp()`)
  }
  await set('2023-12-04 09:00')
  const ids = await makePlaces(owner)
  const place = (code: string) => ids.get(code)!
  const people = await makePeople(owner, place)
  const who = (name: string) => {
    const found = people.get(`${name}@yunlan.example`)
    if (!found) throw new Error(`nobody is called ${name}`)
    return found
  }
  await makeSettings(staff, place, who)
  return {
    ...timeline(set), owner, staff, who, place,
    report: async (code, year) => {
      const [found] = await reportsByAgencyYear(staff, who('qin.lan'), [{ agencyId: place(code), year }])
      if (!found) throw new Error(`no report ${code} ${year}`)
      return found.id
    },
  }
}

async function makePlaces(owner: Db): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const { code, name, kind, parent, sector, from } of placesOfDemo) {
    const divisionCode = { MZ: '990100', QX: '990122' }[code.split('-')[0]!] ?? '990121'
    const [row] = await owner.insert(agency)
      .values({ code, name, kind, sector, parentId: parent === null ? null : ids.get(parent), divisionCode, ...(from && { validFrom: from }) })
      .returning({ id: agency.id })
    ids.set(code, row!.id)
  }
  for (const { code, office } of placesOfDemo) {
    if (office !== null) await owner.update(agency).set({ supervisedBy: ids.get(office) }).where(eq(agency.code, code))
  }
  return ids
}

async function makeSettings(staff: Db, place: (code: string) => number, who: (name: string) => Actor): Promise<void> {
  for (const [code, { mode, offlineSigning, supervisor }] of Object.entries(officesOfDemo)) {
    await setSettings(staff, who(supervisor), { officeId: place(code), publicationMode: mode, offlineSigning, rankings: true })
  }
  for (const [code, chainLength] of chainsOfDemo) {
    await setChain(staff, who(officesOfDemo['YL-BGS']!.supervisor), { agencyId: place(code), chainLength, signatoryMayBeEditor: chainLength === 1 })
  }
}

/** One hash for all: they share the password, and hashing is made to be slow. */
async function makePeople(owner: Db, place: (code: string) => number): Promise<Map<string, Actor>> {
  const hash = await hashOf(demoPassword)
  const people = await owner.insert(person).values(cast.map(({ name, email }) => ({ name, email }))).returning({ id: person.id, email: person.email })
  const ids = new Map(people.map(({ id, email }) => [email, id]))
  await owner.insert(password).values(people.map(({ id }) => ({ personId: id, hash })))
  const actors = cast.map(({ name, email, agency, roles, also }): [string, Actor] => {
    const posts = [{ agency, roles }, ...(also ? [also] : [])].flatMap((each) => each.roles.map((role) => ({ agencyId: place(each.agency), role })))
    return [email, { personId: ids.get(email)!, name, posts, proven: true }]
  })
  await owner.insert(post).values(actors.flatMap(([, { personId, posts }]) => posts.map((each) => ({ personId, ...each }))))
  return new Map(actors)
}
