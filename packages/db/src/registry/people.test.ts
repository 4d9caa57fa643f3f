// One county and one cast for all that can be done about people: split, each part would have to make them again.
import { type Actor, type Refusal, type Role } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type County, makeCounty, type Name } from '../../fixtures/county.ts'
import { actAs } from '../as-person.ts'
import { acceptInvitation, actorOfSession, invitationOf, signIn, signInByOrganisation } from '../identity/index.ts'
import { appoint, disablePerson, enablePerson, endPost, handOver, holdersByAgencyIds, invite, lookedAfter, powersByAgencyIds } from '../index.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
})
afterEach(() => database.drop())

const code = (work: Promise<unknown>) => work.then(() => 'done', (error: Refusal) => ('reason' in error ? `${String((error as { field?: string }).field)} ${String(error.reason)}` : error.code))
const who = (name: Name) => county.people[name]
const newcomer = { email: 'Fang.Ting@yunlan.example', name: '方婷' }

/** The same person with the posts that stand now, as the next request would have them. */
async function now({ personId, name, proven }: Actor): Promise<Actor> {
  const { rows } = await database.as('owner').execute<{ agencyId: number; role: Role }>(sql`
    select agency_id as "agencyId", role from post where person_id = ${personId} and until is null`)
  return { personId, name, proven, posts: rows }
}

/** The book of an agency, act by act. */
async function book(agencyId: number) {
  const { rows } = await database.as('owner').execute<{ act: string; name: string; detail: unknown }>(sql`
    select act, by_name as name, detail from agency_event where agency_id = ${agencyId} order by seq`)
  return rows
}

describe('appoint', () => {
  it('makes and invites a new person, who chooses a password with the link, once, and signs in', async () => {
    const { db, agencies } = county
    const made = await appoint(db, who('supervisor'), { agencyId: agencies.justice, ...newcomer, role: 'filer' })
    const identity = database.as('identity')
    expect(made).toMatchObject({ name: '方婷', email: 'fang.ting@yunlan.example', invitation: { token: expect.stringMatching(/^[\w-]{43}$/) } })
    const { token } = made.invitation!
    expect(await invitationOf(identity, token)).toEqual({ name: '方婷', email: 'fang.ting@yunlan.example' })
    expect(await code(acceptInvitation(identity, { token, password: 'short' }))).toBe('password TOO_SHORT')
    expect(await code(acceptInvitation(identity, { token, password: 'sifaju@2026' }))).toBe('password COMMON')
    await acceptInvitation(identity, { token, password: 'ribbon-and-lantern' })
    expect(await code(acceptInvitation(identity, { token, password: 'another-good-one' }))).toBe('NOT_FOUND')
    const { sessionToken } = await signIn(identity, { email: newcomer.email, password: 'ribbon-and-lantern', address: '127.0.0.1' })
    expect(await actorOfSession(identity, sessionToken)).toMatchObject({ name: '方婷', posts: [{ agencyId: agencies.justice, role: 'filer' }] })
    expect(await book(agencies.justice)).toEqual([{ act: 'appoint', name: '郑航', detail: { role: 'filer', person: made.personId, name: '方婷', invited: true } }])
  })

  it('keeps no token, only its hash, and staff can read not even that', async () => {
    const { db, agencies } = county
    const { invitation } = await appoint(db, who('supervisor'), { agencyId: agencies.justice, ...newcomer, role: 'filer' })
    const { rows } = await database.as('owner').execute<{ all: string }>(sql`select row_to_json(i)::text as all from invitation i`)
    expect(rows[0]!.all).toContain('token_sha256')
    expect(rows[0]!.all).not.toContain(invitation!.token)
    await expect(db.execute(sql`select token_sha256 from invitation`)).rejects.toThrow()
  })

  it('gives a colleague another role, invites nobody, and says where they work', async () => {
    const { db, agencies } = county
    const [filer] = (await holdersByAgencyIds(db, who('supervisor'), [agencies.justice])).filter(({ name }) => name === '李静')
    const made = await appoint(db, who('supervisor'), { agencyId: agencies.justice, email: filer!.email, name: '', role: 'clearer' })
    expect(made).toMatchObject({ personId: who('filer').personId, name: '李静', invitation: null, worksAt: ['云岚县司法局'] })
    expect(await code(appoint(db, who('supervisor'), { agencyId: agencies.justice, email: filer!.email, name: '', role: 'clearer' }))).toBe('email TAKEN')
    // A name that is given has to be theirs here, too.
    const named = (name: string) => code(appoint(db, who('supervisor'), { agencyId: agencies.justice, email: filer!.email, name, role: 'checker' }))
    expect([await named('李静静'), await named('  '), await named(' 李静 ')]).toEqual(['email TAKEN_ELSEWHERE', 'done', 'email TAKEN'])
    const elsewhere = await appoint(db, who('supervisor'), { agencyId: agencies.education, email: filer!.email, name: '李静', role: 'clearer' })
    expect(elsewhere.worksAt).toEqual(['云岚县司法局'])
  })

  it('gives nobody from elsewhere a role unless they are named as they are, and does not say how', async () => {
    const { db, agencies } = county
    // Somebody took the address before its owner came.
    const squatter = await appoint(db, who('stranger'), { agencyId: agencies.otherBureau, email: newcomer.email, name: '甲某', role: 'filer' })
    const tried = (name: string) => code(appoint(db, who('supervisor'), { agencyId: agencies.justice, email: newcomer.email, name, role: 'signatory' }))
    for (const name of ['方婷', '', '甲', ' 甲某某']) expect(await tried(name)).toBe('email TAKEN_ELSEWHERE')
    expect(await code(handOver(db, who('signatory'), { agencyId: agencies.justice, role: 'signatory', ...newcomer }))).toBe('email TAKEN_ELSEWHERE')
    expect((await now({ ...who('nobody'), personId: squatter.personId })).posts).toEqual([{ agencyId: agencies.otherBureau, role: 'filer' }])
    expect(await tried(' 甲某 ')).toBe('done')
  })

  it('names nobody by a post that ended', async () => {
    const { db, agencies } = county
    const [filer] = (await holdersByAgencyIds(db, who('supervisor'), [agencies.justice])).filter(({ name }) => name === '李静')
    await endPost(db, who('supervisor'), { agencyId: agencies.justice, personId: filer!.personId, role: 'filer' })
    expect(await code(appoint(db, who('supervisor'), { agencyId: agencies.justice, email: filer!.email, name: '', role: 'filer' }))).toBe('email TAKEN_ELSEWHERE')
    expect(await code(appoint(db, who('supervisor'), { agencyId: agencies.justice, email: filer!.email, name: '李静', role: 'filer' }))).toBe('done')
  })

  it('is for the office\'s supervisor, the admin of the tree, and nobody else', async () => {
    const { db, agencies } = county
    const tried = async (name: Name) => code(appoint(db, who(name), { agencyId: agencies.justice, email: `${name}.x@yunlan.example`, name: '方婷', role: 'filer' }))
    const answers = await Promise.all((Object.keys(county.people) as Name[]).map(async (name) => [name, await tried(name)]))
    expect(Object.fromEntries(answers)).toEqual({
      filer: 'FORBIDDEN', secondFiler: 'FORBIDDEN', signatory: 'FORBIDDEN', clearer: 'FORBIDDEN', checker: 'FORBIDDEN', neighbour: 'FORBIDDEN', reviewer: 'FORBIDDEN',
      secondReviewer: 'FORBIDDEN', supervisor: 'done', upper: 'FORBIDDEN', stranger: 'FORBIDDEN', officeFiler: 'FORBIDDEN', nobody: 'FORBIDDEN',
    })
  })

  it('gives nobody a role of their own making, no bureau a reviewer, and a supervisor makes no admin', async () => {
    const { db, agencies } = county
    const [self] = (await holdersByAgencyIds(db, who('supervisor'), [agencies.office])).filter(({ name }) => name === '郑航')
    expect(await code(appoint(db, who('supervisor'), { agencyId: agencies.office, email: self!.email, name: '', role: 'filer' }))).toBe('email SELF')
    expect(await code(appoint(db, who('supervisor'), { agencyId: agencies.justice, ...newcomer, role: 'reviewer' }))).toBe('role NOT_HERE')
    expect(await code(appoint(db, who('supervisor'), { agencyId: agencies.office, ...newcomer, role: 'admin' }))).toBe('FORBIDDEN')
    expect(await code(appoint(db, who('supervisor'), { agencyId: agencies.office, ...newcomer, role: 'reviewer' }))).toBe('done')
  })

  it('lets the city\'s supervisor appoint the first supervisor of a county\'s office, and the county\'s the filer of its government', async () => {
    const { db, agencies } = county
    expect(await code(appoint(db, who('upper'), { agencyId: agencies.office, ...newcomer, role: 'supervisor' }))).toBe('done')
    expect(await code(appoint(db, who('supervisor'), { agencyId: agencies.county, ...newcomer, role: 'filer' }))).toBe('done')
  })

  it.each([['', '方婷', 'email MALFORMED'], ['no-at-sign', '方婷', 'email MALFORMED'], ['a@b', '', 'name REQUIRED'], ['a@b', '方\u202e婷', 'name UNSAFE'], ['a@b', '婷'.repeat(101), 'name TOO_LONG']])(
    'refuses %j with the name %j', async (email, name, answer) => {
      expect(await code(appoint(county.db, who('supervisor'), { agencyId: county.agencies.justice, email, name, role: 'filer' }))).toBe(answer)
    })

  it('by two at once of one new person makes one person with two posts', async () => {
    const { db, agencies } = county
    const asked = [agencies.justice, agencies.education].map((agencyId) => appoint(db, who('supervisor'), { agencyId, ...newcomer, role: 'filer' }))
    const made = await Promise.all(asked)
    expect(new Set(made.map(({ personId }) => personId)).size).toBe(1)
    expect(made.filter(({ invitation }) => invitation !== null)).toHaveLength(1)
  })
})

describe('an invitation', () => {
  it('that was lost is made anew, and the one before works no more', async () => {
    const { db, agencies } = county
    const made = await appoint(db, who('supervisor'), { agencyId: agencies.justice, ...newcomer, role: 'filer' })
    const again = await invite(db, who('supervisor'), { personId: made.personId })
    expect(await invitationOf(database.as('identity'), made.invitation!.token)).toBeNull()
    expect(await invitationOf(database.as('identity'), again.token)).toMatchObject({ name: '方婷' })
    await acceptInvitation(database.as('identity'), { token: again.token, password: 'ribbon-and-lantern' })
    expect(await code(invite(db, who('supervisor'), { personId: made.personId }))).toBe('person JOINED')
  })

  it('works for seven days, and not for somebody who was disabled', async () => {
    const { db, agencies } = county
    const made = await appoint(db, who('supervisor'), { agencyId: agencies.justice, ...newcomer, role: 'filer' })
    const works = () => invitationOf(database.as('identity'), made.invitation!.token)
    await database.setClock(new Date('2026-01-27T01:59:00Z'))
    expect(await works()).not.toBeNull()
    await disablePerson(db, who('supervisor'), { personId: made.personId })
    expect(await works()).toBeNull()
    await enablePerson(db, who('supervisor'), { personId: made.personId })
    expect(await works()).not.toBeNull()
    await database.setClock(new Date('2026-01-27T02:00:01Z'))
    expect(await works()).toBeNull()
  })

  const fromOutside = { issuer: 'https://sso.example', subject: '7', email: newcomer.email, emailVerified: true, authTime: null }
  const joinElsewhere = () => signInByOrganisation(database.as('identity'), fromOutside, { linkByEmail: true })
  const passwords = async () => (await database.as('owner').execute(sql`select from password`)).rowCount

  it('ends for somebody who came by an account elsewhere, and is never made anew', async () => {
    const { db, agencies } = county
    const identity = database.as('identity')
    const made = await appoint(db, who('supervisor'), { agencyId: agencies.justice, ...newcomer, role: 'signatory' })
    expect(await code(invite(db, who('supervisor'), { personId: made.personId }))).toBe('done')
    const { token } = await invite(db, who('supervisor'), { personId: made.personId })
    expect(await invitationOf(identity, token)).toMatchObject({ name: '方婷' })
    expect(await actorOfSession(identity, (await joinElsewhere()).sessionToken)).toMatchObject({ name: '方婷' })
    expect(await invitationOf(identity, token)).toBeNull()
    expect(await code(acceptInvitation(identity, { token, password: 'somebody-else-chose' }))).toBe('NOT_FOUND')
    expect(await code(invite(db, who('supervisor'), { personId: made.personId }))).toBe('person JOINED')
    expect(await passwords()).toBe(0)
  })

  it('of somebody who is in already opens nothing, even where the link was never ended', async () => {
    const { db, agencies } = county
    const identity = database.as('identity')
    const owner = database.as('owner')
    const made = await appoint(db, who('supervisor'), { agencyId: agencies.justice, ...newcomer, role: 'signatory' })
    const { token } = made.invitation!
    const reopen = () => owner.execute(sql`update invitation set used_at = null`)
    await joinElsewhere()
    await reopen()
    expect(await code(acceptInvitation(identity, { token, password: 'somebody-else-chose' }))).toBe('NOT_FOUND')
    await expect(invite(db, who('supervisor'), { personId: made.personId })).rejects.toMatchObject({ cause: { message: expect.stringMatching(/never got in/) } })
    await owner.execute(sql`delete from account`)
    await owner.execute(sql`insert into password (person_id, hash) values (${made.personId}, '$argon2id$their-own')`)
    await reopen()
    expect(await code(acceptInvitation(identity, { token, password: 'somebody-else-chose' }))).toBe('NOT_FOUND')
    await expect(invite(db, who('supervisor'), { personId: made.personId })).rejects.toMatchObject({ cause: { message: expect.stringMatching(/never got in/) } })
    expect((await owner.execute(sql`select hash from password`)).rows).toEqual([{ hash: '$argon2id$their-own' }])
    // The same link, once nobody is in.
    await owner.execute(sql`delete from password`)
    expect(await code(acceptInvitation(identity, { token, password: 'ribbon-and-lantern' }))).toBe('done')
  })

  it('used in the moment in which its person comes another way waits, and opens nothing', async () => {
    const { db, agencies } = county
    const identity = database.as('identity')
    const made = await appoint(db, who('supervisor'), { agencyId: agencies.justice, ...newcomer, role: 'signatory' })
    let late: Promise<string> | undefined
    await identity.transaction(async (tx) => {
      await tx.execute(sql`insert into account (provider, provider_account_id, person_id, type) values ('https://sso.example', '7', ${made.personId}, 'oidc')`)
      late = code(acceptInvitation(identity, { token: made.invitation!.token, password: 'somebody-else-chose' }))
      const waiting = sql`select from pg_locks where not granted and locktype in ('transactionid', 'tuple')
        and pid in (select pid from pg_stat_activity where datname = current_database())`
      await vi.waitFor(async () => expect((await database.as('owner').execute(waiting)).rowCount).toBe(1), { timeout: 20_000 })
    })
    expect(await late).toBe('NOT_FOUND')
    expect(await passwords()).toBe(0)
  })

  it('is never made for somebody who has a password or an account, not even by a statement of staff', async () => {
    const { db, agencies } = county
    const made = await appoint(db, who('supervisor'), { agencyId: agencies.justice, ...newcomer, role: 'filer' })
    await acceptInvitation(database.as('identity'), { token: made.invitation!.token, password: 'ribbon-and-lantern' })
    const owner = database.as('owner')
    const retry = () => actAs(db, who('supervisor'), (tx) => tx.execute(sql`
      update invitation set token_sha256 = repeat('a', 64), expires = now() + interval '1 day' where person_id = ${made.personId}`))
    const refused = { cause: { message: expect.stringMatching(/never got in/) } }
    await expect(retry()).rejects.toMatchObject(refused)
    await owner.execute(sql`update invitation set used_at = null`)
    await expect(retry()).rejects.toMatchObject(refused)
    await owner.execute(sql`delete from password`)
    await owner.execute(sql`insert into account (provider, provider_account_id, person_id, type) values ('https://sso.example', '7', ${made.personId}, 'oidc')`)
    await owner.execute(sql`update invitation set used_at = null`)
    await expect(retry()).rejects.toMatchObject(refused)
    await owner.execute(sql`delete from account`)
    expect((await retry()).rowCount).toBe(1)
  })
})

describe('handOver', () => {
  it('ends the old post and begins the new in the same moment', async () => {
    const { db, agencies } = county
    const made = await handOver(db, who('filer'), { agencyId: agencies.justice, role: 'filer', ...newcomer })
    const { rows } = await database.as('owner').execute<{ ended: string; begun: string }>(sql`
      select (select until::text from post where person_id = ${who('filer').personId} and role = 'filer') as ended,
        (select since::text from post where person_id = ${made.personId}) as begun`)
    expect(rows[0]!.ended).toBe(rows[0]!.begun)
    expect((await now(who('filer'))).posts).toEqual([])
    expect((await book(agencies.justice)).map(({ act }) => act)).toEqual(['handOver'])
  })

  it('is of one\'s own role alone, and never to oneself', async () => {
    const { db, agencies } = county
    const [mine] = (await holdersByAgencyIds(db, who('filer'), [agencies.justice])).filter(({ name }) => name === '李静')
    expect(await code(handOver(db, who('filer'), { agencyId: agencies.justice, role: 'signatory', ...newcomer }))).toBe('FORBIDDEN')
    expect(await code(handOver(db, who('neighbour'), { agencyId: agencies.justice, role: 'filer', ...newcomer }))).toBe('FORBIDDEN')
    expect(await code(handOver(db, who('supervisor'), { agencyId: agencies.justice, role: 'filer', ...newcomer }))).toBe('FORBIDDEN')
    expect(await code(handOver(db, who('filer'), { agencyId: agencies.justice, role: 'filer', email: mine!.email, name: '' }))).toBe('email SELF')
  })

  it('twice at once happens once', async () => {
    const { db, agencies } = county
    for (let round = 0; round < 5; round++) {
      const from = await now(round === 0 ? who('filer') : last!)
      const tries = await Promise.all([0, 1, 2].map((n) =>
        code(handOver(db, from, { agencyId: agencies.justice, role: 'filer', email: `hand.${round}.${n}@yunlan.example`, name: `接手${n}` }))))
      expect(tries.toSorted()).toEqual(['FORBIDDEN', 'FORBIDDEN', 'done'])
      const { rows } = await database.as('owner').execute<{ personId: string; name: string }>(sql`
        select p.person_id as "personId", n.name from post p join person n on n.id = p.person_id
        where p.agency_id = ${agencies.justice} and p.role = 'filer' and p.until is null and n.email like ${`hand.${round}.%`}`)
      expect(rows).toHaveLength(1)
      last = { ...rows[0]!, proven: true, posts: [] }
    }
  })
  let last: Actor | undefined
})

describe('endPost', () => {
  it('takes a role from the next request on; again there is none', async () => {
    const { db, agencies } = county
    const end = { agencyId: agencies.justice, personId: who('filer').personId, role: 'filer' as const }
    expect(await code(endPost(db, who('supervisor'), end))).toBe('done')
    expect((await now(who('filer'))).posts).toEqual([])
    expect(await code(endPost(db, who('supervisor'), end))).toBe('NOT_FOUND')
  })

  it('never takes the last supervisor away, also when two leave each other at once', async () => {
    const { db, agencies } = county
    const second = await appoint(db, who('supervisor'), { agencyId: agencies.office, ...newcomer, role: 'supervisor' })
    const other: Actor = { personId: second.personId, name: second.name, proven: true, posts: [{ agencyId: agencies.office, role: 'supervisor' }] }
    const answers = await Promise.all([
      code(endPost(db, who('supervisor'), { agencyId: agencies.office, personId: other.personId, role: 'supervisor' })),
      code(endPost(db, other, { agencyId: agencies.office, personId: who('supervisor').personId, role: 'supervisor' })),
    ])
    expect(answers.filter((one) => one === 'done')).toHaveLength(1)
    expect(answers).toContain('FORBIDDEN')
    const stays = await now((await now(other)).posts.length > 0 ? other : who('supervisor'))
    expect(await code(endPost(db, stays, { agencyId: agencies.office, personId: stays.personId, role: 'supervisor' }))).toBe('person LAST_SUPERVISOR')
  })
})

describe('disablePerson', () => {
  it('ends every session at once, and enabling opens no old one', async () => {
    const { db, agencies } = county
    const identity = database.as('identity')
    const made = await appoint(db, who('supervisor'), { agencyId: agencies.justice, ...newcomer, role: 'filer' })
    await acceptInvitation(identity, { token: made.invitation!.token, password: 'ribbon-and-lantern' })
    const enter = () => signIn(identity, { email: newcomer.email, password: 'ribbon-and-lantern', address: '127.0.0.1' })
    const sessions = [await enter(), await enter()]
    expect(await actorOfSession(identity, sessions[0]!.sessionToken)).not.toBeNull()
    await disablePerson(db, who('supervisor'), { personId: made.personId })
    expect(await Promise.all(sessions.map((one) => actorOfSession(identity, one.sessionToken)))).toEqual([null, null])
    expect(await code(enter())).toBe('FORBIDDEN')
    await enablePerson(db, who('supervisor'), { personId: made.personId })
    expect(await Promise.all(sessions.map((one) => actorOfSession(identity, one.sessionToken)))).toEqual([null, null])
    expect(await actorOfSession(identity, (await enter()).sessionToken)).toMatchObject({ posts: [{ role: 'filer' }] })
    expect((await book(agencies.justice)).map(({ act }) => act)).toEqual(['appoint', 'disablePerson', 'enablePerson'])
  })

  it('counts also for what the disabled person is doing with an older request', async () => {
    const { db, agencies } = county
    const second = await appoint(db, who('supervisor'), { agencyId: agencies.office, ...newcomer, role: 'supervisor' })
    const before: Actor = { personId: second.personId, name: second.name, proven: true, posts: [{ agencyId: agencies.office, role: 'supervisor' }] }
    expect(await code(appoint(db, before, { agencyId: agencies.justice, email: 'a@yunlan.example', name: '甲某', role: 'checker' }))).toBe('done')
    await disablePerson(db, who('supervisor'), { personId: second.personId })
    expect(await code(appoint(db, before, { agencyId: agencies.justice, email: 'b@yunlan.example', name: '乙某', role: 'checker' }))).toBe('FORBIDDEN')
  })

  it('is for who may take every post of the person, and a stranger learns nothing', async () => {
    const { db, agencies } = county
    const { personId } = who('filer')
    expect(await code(disablePerson(db, who('stranger'), { personId }))).toBe('NOT_FOUND')
    expect(await code(disablePerson(db, who('signatory'), { personId }))).toBe('FORBIDDEN')
    expect(await code(disablePerson(db, who('supervisor'), { personId: who('nobody').personId }))).toBe('NOT_FOUND')
    expect(await code(disablePerson(db, who('supervisor'), { personId: 'not-an-id' }))).toBe('NOT_FOUND')
    const [filer] = (await holdersByAgencyIds(db, who('supervisor'), [agencies.justice])).filter((one) => one.personId === personId)
    await appoint(db, who('stranger'), { agencyId: agencies.otherBureau, email: filer!.email, name: '李静', role: 'filer' })
    expect(await code(disablePerson(db, who('supervisor'), { personId }))).toBe('FORBIDDEN')
    expect(await code(disablePerson(db, who('supervisor'), { personId: who('signatory').personId }))).toBe('done')
  })

  it('never leaves an office without a supervisor: not by oneself, not by each other at once', async () => {
    const { db, agencies } = county
    expect(await code(disablePerson(db, who('supervisor'), { personId: who('supervisor').personId }))).toBe('person SELF')
    expect(await code(disablePerson(db, who('upper'), { personId: who('supervisor').personId }))).toBe('person LAST_SUPERVISOR')
    const second = await appoint(db, who('supervisor'), { agencyId: agencies.office, ...newcomer, role: 'supervisor' })
    const other: Actor = { personId: second.personId, name: second.name, proven: true, posts: [{ agencyId: agencies.office, role: 'supervisor' }] }
    const answers = await Promise.all([code(disablePerson(db, who('supervisor'), { personId: other.personId })), code(disablePerson(db, other, { personId: who('supervisor').personId }))])
    expect(answers.filter((one) => one === 'done')).toHaveLength(1)
    const { rows } = await database.as('owner').execute(sql`
      select from post p join person n on n.id = p.person_id where p.agency_id = ${agencies.office} and p.role = 'supervisor' and p.until is null and n.disabled_at is null`)
    expect(rows).toHaveLength(1)
  })
})

describe('who works for an agency', () => {
  it('is seen by its own people and by who looks after it', async () => {
    const { db, agencies } = county
    const seen = async (name: Name) => (await holdersByAgencyIds(db, who(name), [agencies.justice])).map((one) => one.name)
    expect(await seen('filer')).toEqual(['冯立', '孙宁', '李静', '赵明', '钱卫'])
    expect(await seen('supervisor')).toHaveLength(5)
    for (const name of ['neighbour', 'reviewer', 'upper', 'stranger', 'nobody'] as const) expect(await seen(name)).toEqual([])
  })
})

it('the list of agencies that somebody looks after has those, and only those, where they may give a role', async () => {
  const { db, agencies } = county
  const admin = await appoint(db, { ...who('supervisor') }, { agencyId: agencies.office, ...newcomer, role: 'reviewer' })
  await database.as('owner').execute(sql`insert into post (person_id, agency_id, role) values (${admin.personId}, ${agencies.office}, 'admin')`)
  const everybody: Actor[] = [...Object.values(county.people), await now({ personId: admin.personId, name: admin.name, proven: true, posts: [] })]
  let pairs = 0
  for (const actor of everybody) {
    const listed = (await lookedAfter(db, actor, { first: 100 })).nodes.map(({ id }) => id)
    const may = (await powersByAgencyIds(db, actor, Object.values(agencies))).filter(({ rolesToGive }) => rolesToGive.length > 0).map(({ agencyId }) => agencyId)
    expect(listed, actor.name).toEqual(may.toSorted((a, b) => a - b))
    pairs += may.length
  }
  expect(pairs).toBeGreaterThan(10)
})

describe('the database', () => {
  const tried = (statement: string) => database.db.execute(sql.raw(statement)).then(() => null, (error: Error) => (error.cause as Error).message)
  const triedAs = (name: Name, statement: string) =>
    actAs(county.db, who(name), (tx) => tx.execute(sql.raw(statement))).then(({ rowCount }) => rowCount, (error: Error) => (error.cause as Error | undefined)?.message ?? error.message)

  it('takes no post from staff without a line in the book, not even of who may', async () => {
    const { agencies } = county
    const make = `insert into post (person_id, agency_id, role) values ('${who('nobody').personId}', ${agencies.justice}, 'filer')`
    const end = `update post set until = app_now() where person_id = '${who('filer').personId}'`
    expect(await triedAs('supervisor', make)).toMatch(/stands in the book/)
    expect(await triedAs('supervisor', end)).toMatch(/stands in the book/)
    expect(await triedAs('supervisor', `update agency set name = '别的名称' where id = ${agencies.justice}`)).toMatch(/stands in the book/)
    expect(await triedAs('supervisor', `update person set disabled_at = app_now() where id = '${who('filer').personId}'`)).toMatch(/stands in the book/)
    expect(await triedAs('stranger', make)).toMatch(/row-level security/)
    expect(await triedAs('stranger', end)).toBe(0)
  })

  it('lets a post only end, and only once', async () => {
    const owner = (statement: string) => database.as('owner').execute(sql.raw(statement)).then(() => null, (error: Error) => (error.cause as Error).message)
    const { personId } = who('filer')
    expect(await owner(`update post set role = 'signatory' where person_id = '${personId}'`)).toMatch(/can only end/)
    expect(await owner(`delete from post where person_id = '${personId}'`)).toMatch(/never deleted/)
    expect(await owner(`update post set until = app_now() where person_id = '${personId}'`)).toBeNull()
    expect(await owner(`update post set until = null where person_id = '${personId}'`)).toMatch(/can only end/)
  })

  it('keeps the book of an agency as it was written', async () => {
    const { db, agencies } = county
    await appoint(db, who('supervisor'), { agencyId: agencies.justice, ...newcomer, role: 'filer' })
    for (const statement of ["update agency_event set act = 'x'", 'delete from agency_event', 'truncate agency_event']) {
      expect(await tried(statement)).toMatch(/permission denied/)
      await expect(database.as('owner').execute(sql.raw(statement))).rejects.toMatchObject({ cause: { message: expect.stringMatching(/append-only/) } })
    }
  })
})
