import { signOut } from '@nianbao/db/identity'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gate, openGate, plantDatabase, post, tokenOf } from '../fixtures/gate.ts'

const database = await plantDatabase()
const { urls } = database
let gate: Gate
let filer: string
let foreigner: string
beforeAll(async () => {
  gate = await openGate(urls)
  filer = await tokenOf(database, 'filer', 'ST-A')
  foreigner = await tokenOf(database, 'filer', 'ST-B')
})
afterAll(async () => {
  await gate.close()
  await database.drop()
})

const mine = '{ filing(agency: "ST-A", year: 2025) { id title agency { name office { name } } threads { id } published { year } } }'

describe('the public endpoint', () => {
  it('answers anyone, over two subgraphs', async () => {
    const { status, body } = await gate.open('{ agencies(search: "司法") { nodes { code name kind parent { name } reports { year } } pageInfo { hasNextPage } } }')
    expect([status, body]).toEqual([200, { data: { agencies: {
      nodes: [{ code: 'ST-A', name: '云岚县司法局', kind: 'DEPARTMENT', parent: { name: '云岚县人民政府' }, reports: [] }], pageInfo: { hasNextPage: false },
    } } }])
  })

  it('explains itself, also in one breath with data and inside a fragment', async () => {
    const { body } = await gate.open('{ ...both one: __typename } fragment both on Query { __schema { queryType { name } mutationType { name } } agency(code: "ST-A") { name } }')
    expect(body).toEqual({ data: { __schema: { queryType: { name: 'Query' }, mutationType: null }, agency: { name: '云岚县司法局' }, one: 'Query' } })
  })

  it('knows nothing of the staff\'s graph, not even with a session', async () => {
    const answer = await post(`${gate.base}/graphql`, { query: '{ me { name } }' }, { authorization: `Bearer ${filer}` })
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
    expect((await gate.open('mutation { sign(input: {}) { __typename } }')).status).toBe(400)
    expect((await gate.open('{ _entities(representations: []) { __typename } }')).status).toBe(400)
    expect((await gate.open('{ _service { sdl } }')).status).toBe(400)
  })

  it('may be asked from any page, but not by a form that a page sends unasked', async () => {
    const asked = await fetch(`${gate.base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', origin: 'https://reader.example' }, body: '{"query":"{ __typename }"}' })
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    const simple = await post(`${gate.base}/graphql`, '{"query":"{ __typename }"}', { 'content-type': 'text/plain' })
    expect(simple.status).toBeGreaterThanOrEqual(400)
    const got = await fetch(`${gate.base}/graphql?query=${encodeURIComponent('{ __typename }')}`)
    expect([got.status, await got.text()]).toEqual([400, expect.stringContaining('BAD_REQUEST')])
    const named = await fetch(`${gate.base}/graphql?query=${encodeURIComponent('{ __typename }')}`, { headers: { 'apollo-require-preflight': '1' } })
    expect(await named.json()).toEqual({ data: { __typename: 'Query' } })
  })

  it('answers null as a whole when a part that must be there cannot be, whichever subgraph it is in', async () => {
    const { body } = await gate.open('{ agencies(first: 0) { nodes { code } } report(agency: "ST-A", year: 2025) { year } }')
    expect([body.data, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([null, ['BAD_USER_INPUT']])
  })

  it('shows a browser a page of its own that loads nothing from anywhere', async () => {
    const response = await fetch(`${gate.base}/graphql`, { headers: { accept: 'text/html,*/*;q=0.8' } })
    const html = await response.text()
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(html).not.toMatch(/https?:\/\/|src=|href=/)
    const query = /<textarea[^>]*>([^<]*)</.exec(html)?.[1] ?? ''
    expect((await gate.open(query)).body.errors).toBeUndefined()
  })
})

describe('identity', () => {
  it('is the session of each request: the filer sees the draft, whole over four subgraphs', async () => {
    const { body } = await gate.staff(mine, {}, filer)
    expect(body).toMatchObject({ data: { filing: { title: '云岚县司法局2025年政府信息公开工作年度报告', agency: { name: '云岚县司法局', office: { name: '云岚县人民政府办公室' } }, threads: [], published: null } } })
    expect(body.errors).toBeUndefined()
  })

  it('makes another agency\'s draft not be there', async () => {
    expect((await gate.staff(mine, {}, foreigner)).body).toEqual({ data: { filing: null } })
    const id = ((await gate.staff(mine, {}, filer)).body.data!.filing as { id: string }).id
    const recall = 'mutation($id: ID!) { recall(input: { report: $id, reason: "x" }) { __typename ... on Refusal { code } ... on OutOfTurn { state } } }'
    expect((await gate.staff(recall, { id }, foreigner)).body).toEqual({ data: { recall: { __typename: 'NotFound', code: 'NOT_FOUND' } } })
    expect((await gate.staff(recall, { id }, filer)).body).toEqual({ data: { recall: { __typename: 'OutOfTurn', code: 'OUT_OF_TURN', state: 'DRAFT' } } })
  })

  it('is nobody without a session, with an invented one, with a half one and with one that was signed out', async () => {
    const gone = await tokenOf(database, 'filer', 'ST-A')
    expect((await gate.staff('{ me { name } }', {}, gone)).body).toEqual({ data: { me: { name: '李静' } } })
    await signOut(database.as('identity'), gone)
    for (const token of [undefined, 'x'.repeat(43), filer.slice(0, 20), gone, '']) {
      expect((await gate.staff('{ me { name } }', {}, token)).body).toEqual({ data: { me: null } })
      const { status, body } = await gate.staff(mine, {}, token)
      expect([status, body.data, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([200, { filing: null }, ['UNAUTHENTICATED']])
    }
  })

  it('changes with the report under one\'s hands: an act and what it changed, in one request', async () => {
    const id = ((await gate.staff(mine, {}, filer)).body.data!.filing as { id: string }).id
    const { body } = await gate.staff(`mutation($id: ID!) {
      one: saveCells(input: { report: $id, changes: [{ cell: "requests.receivedNew.total", from: "", to: "5" }] }) { ... on SavedCells { version report { agency { name } events(first: 1) { act } cells { id raw } } } }
      two: saveCells(input: { report: $id, changes: [{ cell: "requests.receivedNew.total", from: "5", to: "6" }] }) { ... on SavedCells { version report { cells { id raw } } } }
    }`, { id }, filer)
    const { one, two } = body.data as Record<string, { version: number; report: { agency: unknown; events: unknown; cells: { id: string; raw: string }[] } }>
    const total = (report: { cells: { id: string; raw: string }[] } | undefined) => report?.cells.find((cell) => cell.id === 'requests.receivedNew.total')?.raw
    expect([one?.version, total(one?.report), two?.version, total(two?.report)]).toEqual([2, '5', 3, '6'])
    expect(one?.report).toMatchObject({ agency: { name: '云岚县司法局' }, events: [{ act: 'saveCells' }] })
  })
})

describe('the staff endpoint', () => {
  it('does not explain itself', async () => {
    const { status, body } = await gate.staff('{ __schema { types { name } } }', {}, filer)
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
  })

  it('gives no hints to names that are nearly right', async () => {
    expect((await gate.staff('{ myReport { id } }', {}, filer)).text).not.toContain('myReports')
  })

  it('takes one request at a time, by POST alone', async () => {
    expect((await post(`${gate.base}/staff/graphql`, [{ query: '{ __typename }' }, { query: '{ __typename }' }])).status).toBe(400)
    expect((await fetch(`${gate.base}/staff/graphql?query={__typename}`, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(404)
  })
})

describe('errors', () => {
  it('that are ours are masked with the request\'s id, and say nothing of the database, here or in the log', async () => {
    // Under the role identity nobody may read the register of agencies: Postgres objects, as in a fault of ours.
    const broken = await openGate({ ...urls, visitor: urls.identity })
    const { headers, body, text } = await broken.open('query($code: String!) { agency(code: $code) { name reports { year } } }', { code: 'SECRET-CODE' })
    await broken.close()
    expect(body.errors).toEqual([{
      message: 'Something went wrong on our side.', path: ['agency'], extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: headers.get('x-request-id') },
    }])
    expect(text).not.toMatch(/permission|denied|select|agency_|relation|SECRET/i)
    const written = broken.log.filter((line) => line.includes('masked')).join('\n')
    expect(written).toContain(headers.get('x-request-id'))
    expect(written).toContain('42501')
    expect(broken.log.join('\n')).not.toMatch(/SECRET-CODE/)
  })

  it('in variables, in JSON and in what is asked are told with a code', async () => {
    const code = async (answer: ReturnType<typeof post>) => [(await answer).status, (await answer).body.errors?.[0]?.extensions.code]
    expect(await code(gate.open('query($first: Int) { agencies(first: $first) { nodes { code } } }', { first: 'many' }))).toEqual([400, 'BAD_USER_INPUT'])
    expect(await code(gate.open('{ agencies(first: 101) { nodes { code } } }'))).toEqual([200, 'BAD_USER_INPUT'])
    expect(await code(gate.open('{ agencies('))).toEqual([400, 'GRAPHQL_PARSE_FAILED'])
    expect(await code(post(`${gate.base}/graphql`, '{ not json'))).toEqual([400, 'BAD_REQUEST'])
    expect(await code(post(`${gate.base}/graphql`, {}))).toEqual([400, 'BAD_REQUEST'])
    expect(await code(gate.staff('mutation { clear(input: { report: "x", name: "x", passed: true, conclusion: "x", date: "2026-02-30" }) { __typename } }', {}, filer))).toEqual([400, 'BAD_USER_INPUT'])
    expect(await code(gate.staff('mutation($d: Date!) { clear(input: { report: "x", name: "x", passed: true, conclusion: "x", date: $d }) { __typename } }', { d: '2026-02-30' }, filer))).toEqual([400, 'BAD_USER_INPUT'])
  })

  it('are never a database\'s words, whatever text is sent where an id is expected', async () => {
    for (const id of ['', 'x', '\0', '\ud800', '😀', "' or 1=1 --", '0'.repeat(10_000), '00000000-0000-4000-8000-000000000000']) {
      const { body, text } = await gate.staff('mutation($id: ID!) { beginReview(input: { report: $id }) { ... on Refusal { code } } resolve(input: { thread: $id }) { ... on Refusal { code } } submit(input: { report: $id, key: $id }) { ... on Refusal { code } } }', { id }, filer)
      expect(text).not.toMatch(/uuid|syntax|invalid input|22P02/i)
      expect(body.errors).toBeUndefined()
      for (const code of [id, id]) expect((await gate.open('query($c: String!) { agency(code: $c) { code } agencies(search: $c, first: 1) { nodes { code } } report(agency: $c, year: 2147483647) { year } }', { c: code })).text).not.toMatch(/INTERNAL/)
    }
  })
})

describe('the log', () => {
  it('says which route answered what, and nothing of who asked or what', async () => {
    gate.log.length = 0
    await gate.staff('query SecretName { me { name } }', { secret: 'SECRET-VALUE' }, filer)
    await fetch(`${gate.base}/graphql?query=${encodeURIComponent('{ SECRETFIELD }')}`)
    const written = gate.log.join('\n')
    expect(written).toContain('/staff/graphql')
    expect(written).not.toMatch(/SECRET|SecretName|李静|Bearer|127\.0\.0\.1/)
    expect(written).not.toContain(filer)
  })
})

describe('/health', () => {
  it('is up while the databases answer', async () => {
    const response = await fetch(`${gate.base}/health`)
    expect([response.status, await response.json()]).toEqual([200, { status: 'up' }])
  })

  it('is down with 503 when one does not, without saying which or why', async () => {
    const down = await openGate({ ...urls, visitor: 'postgres://visitor:nothing@127.0.0.1:9/none' })
    const response = await fetch(`${down.base}/health`)
    expect([response.status, await response.json()]).toEqual([503, { status: 'down' }])
    await down.close()
  })
})
