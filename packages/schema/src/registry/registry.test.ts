import { afterAll, describe, expect, it, vi } from 'vitest'
import { ask, plantWorld } from '../../fixtures/world.ts'

const world = await plantWorld()
afterAll(() => world.database.drop())

describe('agencies', () => {
  it('are found by a part of their name, by anyone', async () => {
    const { data } = await ask(world.registry, '{ agencies(search: "司法") { nodes { code name kind parent { code } } pageInfo { hasNextPage } } }', world.anyone())
    expect(data).toEqual({
      agencies: { nodes: [{ code: 'ST-A', name: '云岚县司法局', kind: 'DEPARTMENT', parent: { code: 'ST' } }], pageInfo: { hasNextPage: false } },
    })
  })

  it('come page by page, none twice and none left out', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { data } = await ask(world.registry, 'query($after: String) { agencies(first: 3, after: $after) { nodes { code } pageInfo { hasNextPage endCursor } } }', world.anyone(), { after })
      const page = data?.agencies as { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
      seen.push(...page.nodes.map(({ code }) => code))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(['ST', 'ST-BGS', 'ST-A', 'ST-B'])
  })

  it.each([[0], [101], [-1], [2_147_483_647]])('are never %i at a time', async (first) => {
    const { errors } = await ask(world.registry, `{ agencies(first: ${first}) { nodes { code } } }`, world.anyone())
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', message: 'first: RANGE' }])
  })

  it('refuse a cursor that is not one of ours', async () => {
    const { errors } = await ask(world.registry, '{ agencies(after: "bm90IG91cnM") { nodes { code } } }', world.anyone())
    expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT' }])
  })

  it('are null where there is none of that code', async () => {
    expect((await ask(world.registry, '{ agency(code: "ST-Z") { name } }', world.anyone())).data).toEqual({ agency: null })
  })

  it('are entities by their code, asked of the database once for all', async () => {
    const representations = ['ST-A', 'ST-B', 'ST-Z', 'ST-A'].map((code) => ({ __typename: 'Agency', code }))
    const queries = vi.spyOn(world.database.as('visitor').$client, 'query')
    const { data } = await ask(world.registry, 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Agency { name office { code } } } }', world.anyone(), { r: representations })
    expect(data?._entities).toEqual([
      { name: '云岚县司法局', office: { code: 'ST-BGS' } }, { name: '云岚县教育局', office: { code: 'ST-BGS' } }, null, { name: '云岚县司法局', office: { code: 'ST-BGS' } },
    ])
    // One for the agencies, one for their offices.
    expect(queries).toHaveBeenCalledTimes(2)
    queries.mockRestore()
  })
})

describe('me', () => {
  it('is the person who is signed in, with posts', async () => {
    const { data } = await ask(world.registry, '{ me { name email posts { role agency { code } } } }', await world.as('filer', 'ST-A'))
    expect(data).toEqual({ me: { name: '李静', email: 'filer.st-a@stories.example', posts: [{ role: 'FILER', agency: { code: 'ST-A' } }] } })
  })

  it('is null when nobody is signed in', async () => {
    expect((await ask(world.registry, '{ me { name } }', world.nobody())).data).toEqual({ me: null })
  })
})

describe('openYear', () => {
  const open = 'mutation($input: OpenYearInput!) { openYear(input: $input) { __typename ... on OpenedYear { opened } ... on Refusal { code } ... on BadInput { field reason } } }'

  it('makes a draft for each agency of the office, and again none', async () => {
    const input = { office: 'ST-BGS', year: 2024 }
    const supervisor = await world.as('supervisor', 'ST-BGS')
    expect((await ask(world.registry, open, supervisor, { input })).data?.openYear).toEqual({ __typename: 'OpenedYear', opened: 3 })
    expect((await ask(world.registry, open, supervisor, { input })).data?.openYear).toEqual({ __typename: 'OpenedYear', opened: 0 })
  })

  it('is refused to everyone else, for an office that is not there, and for a year to come', async () => {
    const supervisor = await world.as('supervisor', 'ST-BGS')
    expect((await ask(world.registry, open, await world.as('filer', 'ST-A'), { input: { office: 'ST-BGS', year: 2024 } })).data?.openYear)
      .toEqual({ __typename: 'Forbidden', code: 'FORBIDDEN' })
    expect((await ask(world.registry, open, supervisor, { input: { office: 'ST-Z', year: 2024 } })).data?.openYear).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' })
    expect((await ask(world.registry, open, supervisor, { input: { office: 'ST-BGS', year: 2199 } })).data?.openYear)
      .toEqual({ __typename: 'BadInput', code: 'BAD_INPUT', field: 'year', reason: 'OUT_OF_RANGE' })
  })
})
