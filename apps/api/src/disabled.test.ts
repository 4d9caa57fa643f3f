import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Gate, openGate, plantDatabase, tokenOf } from '../fixtures/gate.ts'

const database = await plantDatabase()
let gate: Gate
beforeAll(async () => {
  gate = await openGate(database.urls)
})
afterAll(async () => {
  await gate.close()
  await database.drop()
})

const me = '{ me { id name posts { role } } }'
const change = (act: string) => `mutation($id: ID!) { ${act}(input: { person: $id }) { __typename ... on ChangedPerson { id } ... on Refusal { code } } }`

it('a person who is disabled has no session in the next request, and none of before when enabled again', async () => {
  const [supervisor, first, second] = [await tokenOf(database, 'supervisor', 'ST-BGS'), await tokenOf(database, 'filer', 'ST-A'), await tokenOf(database, 'filer', 'ST-A')]
  const known = (await gate.staff(me, {}, first)).body.data!.me as { id: string; name: string }
  expect(known.name).toBe('李静')

  expect((await gate.staff(change('disablePerson'), { id: known.id }, supervisor)).body.data).toEqual({ disablePerson: { __typename: 'ChangedPerson', id: known.id } })
  for (const token of [first, second]) {
    expect((await gate.staff(me, {}, token)).body.data).toEqual({ me: null })
    expect((await gate.staff('{ myReports { id } }', {}, token)).body.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  }
  await expect(tokenOf(database, 'filer', 'ST-A')).rejects.toMatchObject({ code: 'FORBIDDEN' })

  await gate.staff(change('enablePerson'), { id: known.id }, supervisor)
  expect((await gate.staff(me, {}, first)).body.data).toEqual({ me: null })
  expect((await gate.staff(me, {}, await tokenOf(database, 'filer', 'ST-A'))).body.data?.me).toMatchObject({ name: '李静' })
})

it('a role that was taken away counts no more in the next request of the same session', async () => {
  const [supervisor, signatory] = [await tokenOf(database, 'supervisor', 'ST-BGS'), await tokenOf(database, 'signatory', 'ST-A')]
  const mine = async () => ((await gate.staff('{ myReports { id } }', {}, signatory)).body.data!.myReports as unknown[]).length
  expect(await mine()).toBe(1)
  const { id } = (await gate.staff(me, {}, signatory)).body.data!.me as { id: string }
  const end = 'mutation($id: ID!) { endPost(input: { agency: "ST-A", person: $id, role: SIGNATORY }) { __typename } }'
  expect((await gate.staff(end, { id }, supervisor)).body.data).toEqual({ endPost: { __typename: 'ChangedAgency' } })
  expect(await mine()).toBe(0)
})
