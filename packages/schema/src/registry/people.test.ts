import { afterAll, describe, expect, it } from 'vitest'
import { acceptInvitation } from '@nianbao/db/identity'
import { ask, plantWorld } from '../../fixtures/world.ts'

const world = await plantWorld()
afterAll(() => world.database.drop())

const refused = '... on Refusal { code } ... on BadInput { field reason }'
const appoint = `mutation($input: AppointInput!) { appoint(input: $input) { __typename ... on Appointed { person { id name email invitedUntil } invitation { token expires } worksAt } ${refused} } }`
const handOver = `mutation($input: HandOverInput!) { handOver(input: $input) { __typename ... on Appointed { person { name } invitation { token } } ${refused} } }`
const people = 'query($code: String!) { agency(code: $code) { people { role person { name } } acts rolesToGive settings { chainLength publicationMode } } }'

/** The mutation's own field of what it answered. */
const done = async (query: string, context: Parameters<typeof ask>[2], input: object) =>
  Object.values((await ask(world.registry, query, context, { input })).data ?? {})[0] as Record<string, unknown>

describe('the people of an agency', () => {
  it('are seen by its own people and its office\'s supervisor, with what each may do, and by nobody else', async () => {
    const seen = async (context: Parameters<typeof ask>[2], code = 'ST-A') => (await ask(world.registry, people, context, { code })).data?.agency as Record<string, unknown>
    const own = { people: expect.arrayContaining([{ role: 'FILER', person: { name: '李静' } }]), settings: { chainLength: 2, publicationMode: 'REVIEW_FIRST' } }
    expect(await seen(await world.as('filer', 'ST-A'))).toEqual({ ...own, acts: [], rolesToGive: [] })
    expect(await seen(await world.as('signatory', 'ST-A'))).toEqual({ ...own, acts: ['setChain', 'setAllowedPlaces'], rolesToGive: [] })
    expect(await seen(await world.as('supervisor', 'ST-BGS'))).toEqual({
      ...own, acts: ['setChain', 'setAllowedPlaces', 'setFlags', 'createAgency', 'changeAgency', 'recordSuccession', 'dropSuccession'], rolesToGive: ['FILER', 'CHECKER', 'SIGNATORY', 'CLEARER'],
    })
    const nothing = { people: null, settings: null, acts: [], rolesToGive: [] }
    expect(await seen(await world.as('filer', 'ST-B'))).toEqual(nothing)
    expect(await seen(await world.as('reviewer', 'ST-BGS'))).toEqual(nothing)
    expect(await seen(world.nobody())).toEqual(nothing)
  })

  it('are listed for who looks after them, agency by agency', async () => {
    const managed = async (context: Parameters<typeof ask>[2]) => {
      const { data } = await ask(world.registry, '{ managedAgencies { nodes { code } } }', context)
      return (data as { managedAgencies: { nodes: { code: string }[] } }).managedAgencies.nodes.map(({ code }) => code)
    }
    expect(await managed(await world.as('supervisor', 'ST-BGS'))).toEqual(['ST', 'ST-BGS', 'ST-A', 'ST-B'])
    expect(await managed(await world.as('filer', 'ST-A'))).toEqual([])
    expect((await ask(world.registry, '{ managedAgencies { nodes { code } } }', world.nobody())).errors).toMatchObject([{ code: 'UNAUTHENTICATED' }])
  })
})

describe('appoint, handOver and the rest', () => {
  it('invite a new person once, and who is disabled has no session in the next request', async () => {
    const supervisor = await world.as('supervisor', 'ST-BGS')
    const input = { agency: 'ST-A', role: 'CHECKER', email: 'fang.ting@stories.example', name: '方婷' }
    const made = await done(appoint, supervisor, input) as { person: { id: string }; invitation: { token: string } }
    expect(made).toMatchObject({ __typename: 'Appointed', person: { name: '方婷', invitedUntil: expect.any(String) }, invitation: { token: expect.stringMatching(/^[\w-]{43}$/) }, worksAt: [] })
    expect(await done(appoint, supervisor, input)).toEqual({ __typename: 'BadInput', code: 'BAD_INPUT', field: 'email', reason: 'TAKEN' })
    const invite = `mutation($input: InviteInput!) { invite(input: $input) { __typename ... on Invited { invitation { token } } ${refused} } }`
    const { invitation } = await done(invite, supervisor, { person: made.person.id }) as { invitation: { token: string } }
    expect(invitation.token).not.toBe(made.invitation.token)
    await acceptInvitation(world.database.as('identity'), { token: invitation.token, password: 'ribbon-and-lantern' })
    for (const act of ['disablePerson', 'enablePerson']) {
      const mutation = `mutation($input: ${act[0]!.toUpperCase()}${act.slice(1)}Input!) { ${act}(input: $input) { __typename ... on ChangedPerson { id } ${refused} } }`
      expect(await done(mutation, await world.as('filer', 'ST-B'), { person: made.person.id })).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' })
      expect(await done(mutation, await world.as('filer', 'ST-A'), { person: made.person.id })).toEqual({ __typename: 'Forbidden', code: 'FORBIDDEN' })
      expect(await done(mutation, supervisor, { person: made.person.id })).toEqual({ __typename: 'ChangedPerson', id: made.person.id })
    }
    const endPost = `mutation($input: EndPostInput!) { endPost(input: $input) { __typename ... on ChangedAgency { agency { people { person { name } } } } ${refused} } }`
    const after = await done(endPost, supervisor, { agency: 'ST-A', person: made.person.id, role: 'CHECKER' }) as { agency: { people: { person: { name: string } }[] } }
    expect(after.agency.people.map(({ person }) => person.name)).not.toContain('方婷')
  })

  it('let a filer hand over to a colleague, and nothing else', async () => {
    const filer = await world.as('filer', 'ST-B')
    const to = { agency: 'ST-B', email: 'zhu.min@stories.example', name: '朱敏' }
    expect(await done(appoint, filer, { ...to, role: 'FILER' })).toEqual({ __typename: 'Forbidden', code: 'FORBIDDEN' })
    expect(await done(handOver, filer, { ...to, role: 'SIGNATORY' })).toEqual({ __typename: 'Forbidden', code: 'FORBIDDEN' })
    expect(await done(handOver, filer, { ...to, agency: 'ST-Z', role: 'FILER' })).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' })
    expect(await done(handOver, filer, { ...to, role: 'FILER' })).toMatchObject({ __typename: 'Appointed', person: { name: '朱敏' }, invitation: { token: expect.any(String) } })
    expect(await done(handOver, filer, { ...to, role: 'FILER' })).toEqual({ __typename: 'Forbidden', code: 'FORBIDDEN' })
    // Who is there already is not invited; where they work is said.
    const { data } = await ask(world.registry, '{ agency(code: "ST-B") { name } }', filer)
    const { name } = (data as { agency: { name: string } }).agency
    expect(await done(appoint, await world.as('supervisor', 'ST-BGS'), { ...to, agency: 'ST-A', role: 'CLEARER' })).toMatchObject({ invitation: null, worksAt: [name] })
  })
})
