import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, makeCounty, openJustice } from '../fixtures/county.ts'
import { readAs } from './as-person.ts'
import { openYear } from './index.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
let county: County
const owner = (statement: string) => database.as('owner').execute(sql.raw(statement))

beforeAll(async () => {
  database = await testDatabase()
  county = await makeCounty(database)
  await openJustice(county)
  await openYear(county.db, county.people.stranger, { officeId: county.agencies.otherOffice, year: 2025 })
})
afterAll(() => database.drop())

/** A person with one post, given by the owner; `lost` is what has become of it. */
async function somebody(agencyId: number, role: string, lost: 'nothing' | 'post ended' | 'disabled' = 'nothing'): Promise<string> {
  const { rows } = await owner(`insert into person (email, name${lost === 'disabled' ? ', disabled_at' : ''}) values ('p${crypto.randomUUID()}@yunlan.example', '某人'${lost === 'disabled' ? ', now()' : ''}) returning id`)
  const id = (rows[0] as { id: string }).id
  await owner(`insert into post (person_id, agency_id, role, since, until) values ('${id}', ${agencyId}, '${role}', '2025-01-01', ${lost === 'post ended' ? "'2025-06-01'" : 'null'})`)
  return id
}

/** The agencies whose reports the database shows to this person, whatever they say of themselves. */
async function seenBy(personId: string): Promise<string[]> {
  const { rows } = await readAs(county.db, { personId, name: '某人', posts: [], proven: true }, (tx) =>
    tx.execute<{ code: string }>(sql`select a.code from report r join agency a on a.id = r.agency_id order by a.code`))
  return rows.map(({ code }) => code)
}

describe('what the database shows', () => {
  const who = async () => {
    const { agencies } = county
    return {
      filer: await seenBy(await somebody(agencies.justice, 'filer')),
      reviewer: await seenBy(await somebody(agencies.office, 'reviewer')),
      'supervisor above': await seenBy(await somebody(agencies.cityOffice, 'supervisor')),
      'supervisor beside': await seenBy(await somebody(agencies.otherOffice, 'supervisor')),
      'supervisor of a government': await seenBy(await somebody(agencies.county, 'supervisor')),
      'reviewer of a bureau': await seenBy(await somebody(agencies.justice, 'reviewer')),
      admin: await seenBy(await somebody(agencies.office, 'admin')),
      'filer whose post ended': await seenBy(await somebody(agencies.justice, 'filer', 'post ended')),
      'reviewer who was disabled': await seenBy(await somebody(agencies.office, 'reviewer', 'disabled')),
      'nobody known': await seenBy(crypto.randomUUID()),
    }
  }
  const asItShould = {
    filer: ['YL-SFJ'],
    reviewer: ['YL-BGS', 'YL-JYJ', 'YL-SFJ'],
    'supervisor above': ['QX-SFJ', 'YL-BGS', 'YL-JYJ', 'YL-SFJ'],
    'supervisor beside': ['QX-SFJ'],
    'supervisor of a government': [],
    'reviewer of a bureau': [],
    admin: [],
    'filer whose post ended': [],
    'reviewer who was disabled': [],
    'nobody known': [],
  }

  it('follows from the posts that stand in it', async () => {
    expect(await who()).toEqual(asItShould)
  })

  it.each([
    ['posts that have ended', 'p.until is null', 'true'],
    ['people who were disabled', 'n.disabled_at is null', 'true'],
    ['where a reviewer works', " and a.kind = 'office'", ''],
    ['which roles speak for an agency', "'filer', 'checker', 'signatory', 'clearer'", "'filer', 'checker', 'signatory', 'clearer', 'reviewer', 'admin'"],
    ['that an admin reads no drafts', "p.role in ('reviewer', 'supervisor')", "p.role in ('reviewer', 'supervisor', 'admin')"],
    ['whose post it is', 'p.person_id = who', 'true'],
    ['where an office\'s tree ends', 'top.last_pos', 'top.last_pos + 1000'],
    ['where an office\'s tree begins', 'place(top.year, top.pos)', 'place(top.year, 0)'],
  ])('would be something else if the way in forgot %s', async (_what, has, hasInstead) => {
    const { rows } = await owner(`select pg_get_functiondef('enter_as(uuid)'::regprocedure) as text`)
    const { text } = rows[0] as { text: string }
    expect(text).toContain(has)
    await owner(text.replace(has, hasInstead))
    const wrong = await who()
    await owner(text)
    expect(wrong).not.toEqual(asItShould)
  })
})

describe('what these walls are not', () => {
  it('a lock against the login of staff itself: who can send SQL of their own under it can say that they are somebody else', async () => {
    const { db, people } = county
    const rows = await readAs(db, people.nobody, async (tx) => {
      const before = (await tx.execute(sql`select from report`)).rowCount
      await tx.execute(sql`select enter_as(${people.filer.personId})`)
      return [before, (await tx.execute(sql`select from report`)).rowCount]
    })
    expect(rows).toEqual([0, 1])
  })

  it('a key for the other logins: none of them says who anybody is', async () => {
    for (const role of ['visitor', 'identity', 'worker'] as const) {
      await expect(database.as(role).execute(sql`select enter_as(${county.people.filer.personId})`)).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  })
})
