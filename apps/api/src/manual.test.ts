import { readFileSync } from 'node:fs'
import { format2021 } from '@nianbao/report'
import { demoDatabase } from '@nianbao/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gate, openGate, post } from '../fixtures/gate.ts'

const manual = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8')
const queries = new Map([...manual.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => [/query (\w+)/.exec(text)?.[1] ?? '', text]))
const database = await demoDatabase()
let gate: Gate
beforeAll(async () => {
  gate = await openGate(database.urls)
})
afterAll(async () => {
  await gate.close()
  await database.drop()
})

/** What a query of the manual finds; every error counts. */
async function found(name: string): Promise<Record<string, never>> {
  const { status, body } = await gate.open(queries.get(name) ?? '')
  expect([status, body.errors]).toEqual([200, undefined])
  return body.data as Record<string, never>
}

const text = expect.stringMatching(/./) as string
const count = expect.any(Number) as number

describe('the manual of the public API', () => {
  const promised: Record<string, unknown> = {
    FindAgencies: {
      agencies: { nodes: [
          { code: 'YL-SFJ', name: '云岚县司法局', kind: 'DEPARTMENT', reports: [{ year: 2024 }, { year: 2023 }] },
          { code: 'QX-SFJ', name: '青溪县司法局', kind: 'DEPARTMENT', reports: [{ year: 2025 }, { year: 2024 }, { year: 2023 }] },
        ], pageInfo: { hasNextPage: false, endCursor: text } },
    },
    OneAgency: {
      agency: { name: '云岚县司法局', kind: 'DEPARTMENT', parent: { code: 'YL', name: '云岚县人民政府' }, reports: [2024, 2023].map((year) => ({ year, edition: 1, publishedAt: text })) },
    },
    OneReport: {
      report: {
        agency: { code: 'YL-SFJ', name: '云岚县司法局' }, year: 2024, format: '2021', edition: 1, number: text, publishedAt: text, title: text,
        preamble: expect.any(Array), closing: [text, text],
        sections: ['overview', 'disclosure', 'requests', 'disputes', 'problems', 'otherMatters'].map((id) => ({ id, heading: text, blocks: expect.any(Array) })),
      },
    },
    Figures: {
      report: {
        requests: { receivedNew: { naturalPerson: count, total: count }, carriedIn: { total: count }, totalProcessed: { total: count }, carriedOut: { total: count } },
        disclosure: { normativeDocuments: { issued: count, repealed: count, inForce: count }, fees: { amountWanYuan: text } },
        disputes: { reconsideration: { total: count }, litigationDirect: { total: count }, litigationAfterReconsideration: { total: count } },
      },
    },
    AllCells: { report: { cells: Array.from({ length: 200 }, () => ({ id: text, value: expect.anything(), raw: text, kind: 'number' })) } },
  }

  it.each(Object.entries(promised))('%s finds what its text promises', async (name, data) => {
    expect(await found(name)).toEqual(data)
  })

  it('Compare finds every agency that has published, each year with its figure', async () => {
    const { agencies } = await found('Compare') as unknown as { agencies: { nodes: { reports: { year: number; requests: { receivedNew: { total: number } } }[] }[] } }
    const reports = agencies.nodes.flatMap((agency) => agency.reports)
    expect([agencies.nodes.length, reports.length]).toEqual([59, 138])
    expect(reports).toEqual(reports.map(() => ({ year: count, requests: { receivedNew: { total: count } } })))
  })

  it('has no query that is not tried here', () => {
    expect([...queries.keys()].sort()).toEqual([...Object.keys(promised), 'Compare'].sort())
  })

  it('has a command whose request is answered', async () => {
    const body = /-d '(\{.*\})'/.exec(manual)?.[1] ?? ''
    expect((await post(`${gate.base}/graphql`, body)).body).toEqual({ data: { agency: { name: '云岚县司法局', reports: [{ year: 2024 }, { year: 2023 }] } } })
  })
})

describe('the limits in the manual', () => {
  const many = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join(' ')
  const rows = [...manual.matchAll(/^\| .*? \| ([\d,]+) \| `(\w+)` \|$/gm)].map(([, limit = '', code = '']) => [code, Number(limit.replaceAll(',', ''))] as const)

  /** Names, strings and signs; a comma is none. */
  const tokensOf = (text: string) => text.match(/[{}():]|"[^"]*"|\w+/g)?.length ?? 0

  /** A request that asks exactly so much. */
  const asking: Record<string, (size: number) => string> = {
    DOCUMENT_TOO_DEEP: (levels) => `{ agency(code: "YL-SFJ") ${'{ parent '.repeat(levels - 2)}{ code }${' }'.repeat(levels - 2)} }`,
    TOO_MANY_ALIASES: (aliases) => `{ agency(code: "YL-SFJ") { ${many(aliases, (i) => `a${i}: code`)} } }`,
    DOCUMENT_TOO_LARGE: (tokens) => {
      const rows = format2021.tables.requests.rows.map(({ id }) => `${id} { ${many(7, () => 'total')} }`).join(' ')
      const most = `{ report(agency: "YL-SFJ", year: 2024) { requests { ${many(7, () => rows)} `
      return `${most}${many(tokens - 3 - tokensOf(most), () => '__typename')} } } }`
    },
    BODY_TOO_LARGE: (bytes) => '{ __typename }'.padEnd(bytes - JSON.stringify({ query: '', variables: {} }).length),
    BAD_USER_INPUT: (first) => `{ agencies(first: ${first}) { nodes { code } } }`,
  }

  it.each(rows)('%s: %i pass, one more does not, and the refusal names the request', async (code, limit) => {
    expect((await gate.open(asking[code]!(limit))).body.errors).toBeUndefined()
    const { headers, body } = await gate.open(asking[code]!(limit + 1))
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code, requestId: headers.get('x-request-id') }])
  })

  it('are all tried', () => {
    expect(rows.map(([code]) => code).sort()).toEqual(Object.keys(asking).sort())
  })
})
