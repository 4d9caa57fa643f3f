import { format2021 } from '@nianbao/report'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { buildSchema, concatAST, getIntrospectionQuery, parse, separateOperations, specifiedRules, validate } from 'graphql'
import { connect } from '@nianbao/db'
import { staffGraph } from '@nianbao/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { limitRules, staffLimits } from './limits.ts'
import { type Answer, type Gate, openGate, plantDatabase, tokenOf } from '../fixtures/gate.ts'

const database = await plantDatabase()
let gate: Gate
let filer: string
/** How often a connection to reports was taken; who asks is looked up elsewhere. */
let asked = 0
beforeAll(async () => {
  const databases = { staff: connect({ url: database.urls.staff }), visitor: connect({ url: database.urls.visitor }), identity: connect({ url: database.urls.identity }) }
  for (const door of [databases.staff, databases.visitor]) door.$client.on('acquire', () => asked++)
  gate = await openGate(database.urls, { databases })
  filer = await tokenOf(database, 'filer', 'ST-A')
})
afterAll(async () => {
  await gate.close()
  await database.drop()
})

const many = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join(' ')
const code = ({ body }: Answer) => body.errors?.[0]?.extensions.code

describe('a document that asks too much is refused with a code, before a report is looked for', () => {
  const nested = `${'{ parent '.repeat(40)}{ code }${' }'.repeat(40)}`
  it.each([
    ['10,000 aliases', `{ ${many(10_000, (i) => `a${i}: agency(code: "x") { code }`)} }`, /DOCUMENT_TOO_LARGE/],
    ['10,000 aliases of __typename', `{ ${many(10_000, (i) => `a${i}: __typename`)} }`, /DOCUMENT_TOO_LARGE/],
    ['100 aliases', `{ ${many(100, (i) => `a${i}: agency(code: "x") { code }`)} }`, /TOO_MANY_ALIASES|DOCUMENT_TOO_LARGE/],
    ['40 levels', `{ agency(code: "x") ${nested} }`, /DOCUMENT_TOO_DEEP/],
    ['levels hidden in fragments', `{ agency(code: "x") { ...f0 } } ${many(30, (i) => `fragment f${i} on Agency { parent { ...f${i + 1} } }`)} fragment f30 on Agency { code }`, /DOCUMENT_TOO_DEEP/],
    ['a fragment within itself', '{ agency(code: "x") { ...f } } fragment f on Agency { parent { ...f } }', /GRAPHQL_VALIDATION_FAILED|DOCUMENT_TOO_DEEP/],
    ['10,000 directives', `{ __typename ${many(10_000, () => '@skip(if: false)')} }`, /DOCUMENT_TOO_LARGE/],
    ['aliases doubled by fragments', `{ ...f0 } ${many(2, (i) => `fragment f${i} on Query { ...f${i + 1} a${i}: agency(code: "x") { ...g } }`)} fragment f2 on Query { __typename } fragment g on Agency { ${many(30, (i) => `b${i}: code`)} }`, /TOO_MANY_ALIASES/],
  ])('%s', async (_what, query, expected) => {
    const before = asked
    for (const answer of [await gate.open(query), await gate.staff(query.replaceAll('"x"', '"y"'), {}, filer)]) {
      expect([answer.status, code(answer)]).toEqual([400, expect.stringMatching(expected)])
    }
    expect(asked - before).toBe(0)
  })

  it('and, to the public, one that walks from agency to report to agency', async () => {
    const before = asked
    const circles = `{ agencies(first: 100) { nodes { ${'reports { agency { '.repeat(2)}reports { cells { id } }${' } }'.repeat(2)} } } }`
    expect([code(await gate.open(circles)), asked - before]).toEqual(['DOCUMENT_TOO_DEEP', 0])
  })

  it('and one that does not, is looked for', async () => {
    for (const ask of [gate.open, (query: string) => gate.staff(query, {}, filer)]) {
      const before = asked
      expect((await ask('{ agency(code: "ST-A") { code } }')).body.data).toEqual({ agency: { code: 'ST-A' } })
      expect(asked).toBeGreaterThan(before)
    }
  })

  it('and a body that is too large, before it is read', async () => {
    const answer = await gate.open('{ __typename }', { padding: 'x'.repeat(600_000) })
    expect([answer.status, code(answer)]).toEqual([413, 'BODY_TOO_LARGE'])
    const import2MB = await gate.staff('{ me { name } }', { padding: 'x'.repeat(1_900_000) }, filer)
    expect(import2MB.body).toEqual({ data: { me: { name: '李静' } } })
    expect((await gate.staff('{ me { name } }', { padding: 'x'.repeat(2_200_000) }, filer)).status).toBe(413)
  })
})

describe('what people really ask goes through', () => {
  it('a whole report with its three typed tables, beside the agency\'s government', async () => {
    const rows = (table: 'requests' | 'disputes') => format2021.tables[table].rows.map(({ id }) => `${id} { ...${table} }`).join(' ')
    const query = `{ agencies(first: 100) { nodes { code name parent { parent { name } } reports { year cells { id value raw kind } sections { id heading blocks }
        requests { ${rows('requests')} } disputes { ${rows('disputes')} } disclosure { regulations { issued } fees { amountWanYuan } } } } pageInfo { endCursor } } }
      fragment requests on RequestsRow { ${format2021.tables.requests.columns.map(({ id }) => id).join(' ')} }
      fragment disputes on DisputesRow { ${format2021.tables.disputes.columns.map(({ id }) => id).join(' ')} }`
    expect((await gate.open(query)).body.errors).toBeUndefined()
  })

  it('one figure of every report of every agency', async () => {
    expect((await gate.open('{ agencies(first: 100) { nodes { reports { requests { receivedNew { total } } } } } }')).body.errors).toBeUndefined()
  })

  it('the same cell of twelve years, by alias', async () => {
    const query = `{ ${many(12, (i) => `y${2010 + i}: report(agency: "ST-A", year: ${2010 + i}) { requests { receivedNew { total } } }`)} }`
    expect((await gate.open(query)).body.errors).toBeUndefined()
  })

  const folder = new URL('../../web/src/operations/', import.meta.url)
  it.skipIf(!existsSync(folder))('every operation of the portal', () => {
    const texts = readdirSync(folder).filter((name) => name.endsWith('.graphql')).map((name) => readFileSync(new URL(name, folder), 'utf8'))
    const schema = buildSchema(staffGraph.apiSdl)
    const operations = Object.entries(separateOperations(concatAST(texts.map((text) => parse(text)))))
    const refused = operations.flatMap(([name, document]) => validate(schema, document, [...specifiedRules, ...limitRules(staffLimits)]).map((error) => `${name}: ${error.message}`))
    expect(refused).toEqual([])
    expect(operations.length).toBeGreaterThan(20)
  })

  it('the full introspection of every explorer', async () => {
    expect((await gate.open(getIntrospectionQuery())).body.errors).toBeUndefined()
  })
})
