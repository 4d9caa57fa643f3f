import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { createPerson } from './create-person.ts'
import { nextPassword } from './new-password.ts'
import { actorOfSession } from './sessions.ts'
import { signIn } from './sign-in.ts'

let mine: TestDatabase
let agencyId: number
beforeAll(async () => {
  mine = await testDatabase()
  const made = await mine.as('owner').execute<{ id: number }>(sql`insert into agency (code, name, kind, division_code) values ('QX-SFJ', '青溪县司法局', 'department', '990101') returning id`)
  agencyId = made.rows[0]!.id
})
afterAll(() => mine.drop())

const chen = { email: 'Chen.Li@example.org', name: '陈立', password: 'correct horse battery', agency: 'QX-SFJ', roles: ['filer', 'signatory'] }
const create = (change: Partial<typeof chen>) => createPerson(mine.as('owner'), { ...chen, ...change })

test('a new person signs in and holds the posts, until they end', async () => {
  const { personId } = await create({})
  const db = mine.as('identity')
  const { sessionToken } = await signIn(db, { email: chen.email, password: chen.password, address: '192.0.2.1' })
  expect(await actorOfSession(db, sessionToken)).toEqual({ personId, name: '陈立', posts: [{ agencyId, role: 'filer' }, { agencyId, role: 'signatory' }], proven: true })
  await mine.as('owner').execute(sql`update post set until = app_now() where role = 'signatory'`)
  expect((await actorOfSession(db, sessionToken))?.posts).toEqual([{ agencyId, role: 'filer' }])
})

test('the agency where one works is nobody’s password, neither the first nor a later one', async () => {
  const works = { ...chen, email: 'zhou.ning@example.org', name: '周宁' }
  await expect(createPerson(mine.as('owner'), { ...works, password: 'qingxi2026!' })).rejects.toMatchObject({ field: 'password', reason: 'COMMON' })
  const db = mine.as('identity')
  const { personId } = await create(works)
  await expect(nextPassword(db, personId, 'qingxi2026!', works)).rejects.toMatchObject({ field: 'password', reason: 'COMMON' })
  await mine.as('owner').execute(sql`update post set until = app_now() where person_id = ${personId}`)
  await expect(nextPassword(db, personId, 'qingxi2026!', works)).resolves.toMatch(/^\$argon2id/)
})

test('what cannot be taken is named, and nothing of it is kept', async () => {
  await expect(create({})).rejects.toMatchObject({ field: 'email', reason: 'TAKEN' })
  await expect(create({ email: 'CHEN.LI@EXAMPLE.ORG' })).rejects.toMatchObject({ field: 'email', reason: 'TAKEN' })
  await expect(create({ email: 'nothing' })).rejects.toMatchObject({ field: 'email', reason: 'MALFORMED' })
  await expect(create({ email: 'a@example.org', name: ' ' })).rejects.toMatchObject({ field: 'name', reason: 'REQUIRED' })
  await expect(create({ email: 'a@example.org', password: 'short' })).rejects.toMatchObject({ field: 'password', reason: 'TOO_SHORT' })
  await expect(create({ email: 'a@example.org', roles: ['king'] })).rejects.toMatchObject({ field: 'role', reason: 'UNKNOWN' })
  await expect(create({ email: 'a@example.org', agency: 'XX' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const { rows } = await mine.as('owner').execute(sql`select email from person order by email`)
  expect(rows).toEqual([{ email: 'chen.li@example.org' }, { email: 'zhou.ning@example.org' }])
})
