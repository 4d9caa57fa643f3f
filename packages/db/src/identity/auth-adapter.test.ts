import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { authAdapter } from './auth-adapter.ts'
import { createPerson } from './create-person.ts'
import { signIn } from './sign-in.ts'

const sun = { email: 'sun.yue@example.org', name: '孙悦', password: 'correct horse battery', agency: null, roles: [] }
let mine: TestDatabase
let adapter: Required<ReturnType<typeof authAdapter>>
let id: string
beforeAll(async () => {
  mine = await testDatabase()
  adapter = authAdapter(mine.as('identity')) as typeof adapter
  id = (await createPerson(mine.as('owner'), sun)).personId
})
afterAll(() => mine.drop())

const user = () => ({ id, email: sun.email, name: sun.name, emailVerified: null })
const fresh = () => signIn(mine.as('identity'), { ...sun, address: '192.0.2.1' })

test('a session that signIn opened is one that Auth.js finds, with its person', async () => {
  const { sessionToken, expires } = await fresh()
  expect(await adapter.getSessionAndUser(sessionToken)).toEqual({ session: { sessionToken, userId: id, expires }, user: user() })
})

test('a session can be ended and shortened, never prolonged', async () => {
  const { sessionToken, expires } = await fresh()
  const inAYear = new Date(Date.now() + 365 * 86_400_000)
  expect((await adapter.updateSession({ sessionToken, expires: inAYear }))?.expires).toEqual(expires)
  await adapter.deleteSession(sessionToken)
  expect(await adapter.getSessionAndUser(sessionToken)).toBeNull()
})

test('a session that Auth.js opens itself is kept by its hash too', async () => {
  await adapter.createSession({ sessionToken: 'of-its-own', userId: id, expires: new Date(Date.now() + 1_000) })
  expect((await adapter.getSessionAndUser('of-its-own'))?.user).toEqual(user())
  const { rows } = await mine.as('owner').execute(sql`select 1 from session where token_sha256 = 'of-its-own'`)
  expect(rows).toEqual([])
})

test('people are found by id, by email in any case, and by a linked account', async () => {
  await adapter.linkAccount({ provider: 'unified', providerAccountId: '42', userId: id, type: 'oidc' })
  expect(await adapter.getUser(id)).toEqual(user())
  expect(await adapter.getUserByEmail('SUN.Yue@example.org')).toEqual(user())
  expect(await adapter.getUserByAccount({ provider: 'unified', providerAccountId: '42' })).toEqual(user())
  expect(await adapter.getUserByAccount({ provider: 'unified', providerAccountId: '43' })).toBeNull()
})

test('nobody becomes a person by signing in', async () => {
  await expect(adapter.createUser({ id, email: 'new@example.org', emailVerified: null })).rejects.toThrow('made by the admin')
})
