import { createHash } from 'node:crypto'
import { bookVerifier } from '@nianbao/report'
import { connect, recordRoot } from '@nianbao/db'
import { publishOne } from '@nianbao/db/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gate, openGate, plantDatabase } from '../fixtures/gate.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const database = await plantDatabase()
let gate: Gate

beforeAll(async () => {
  gate = await openGate(database.urls)
})
afterAll(async () => {
  await gate.close()
  await database.drop()
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${gate.base}${path}`, { headers })
const roots = async () => ((await (await get('/book/roots.json')).json()) as { roots: { n: number; hash: string }[] }).roots

describe('the book, for anyone', () => {
  it('is not there before a root has been drawn, and says so', async () => {
    expect((await get('/book/export.ndjson')).status).toBe(404)
    expect(await roots()).toEqual([])
  })

  it('comes as lines that a verifier finds whole against the root of the other address', async () => {
    await publishOne(database, 'ST-A', 2025)
    await recordRoot(database.as('worker'))
    const answer = await get('/book/export.ndjson')
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('access-control-allow-origin')]).toEqual([200, 'application/x-ndjson; charset=utf-8', '*'])
    const text = await answer.text()
    const verifier = bookVerifier(sha256, { root: (await roots())[0]!.hash })
    for (const line of text.trimEnd().split('\n')) verifier.line(line)
    expect(verifier.end()).toMatchObject({ whole: true, anchor: 1, books: 1 })
    expect(text.endsWith('\n')).toBe(true)
  })

  it('may be kept, and is sent again only when another root has been drawn', async () => {
    for (const path of ['/book/roots.json', '/book/export.ndjson', '/book/export.ndjson?agency=ST-A']) {
      const first = await get(path)
      expect(first.headers.get('cache-control')).toBe('public, max-age=30')
      await first.arrayBuffer()
      expect((await get(path, { 'if-none-match': first.headers.get('etag')! })).status).toBe(304)
    }
  })

  it('has the lines of one agency where one is asked for', async () => {
    const text = await (await get('/book/export.ndjson?agency=ST-B')).text()
    expect(text).toContain('"kind":"head"')
    expect(text).not.toContain('"kind":"line"')
  })

  it.each(['/book/export.ndjson?agency=%27%20or%201', '/book/export.ndjson?agency=A&agency=B', '/book/roots.json?before=x', '/book/roots.json?before=-1'])('refuses %s', async (path) => {
    expect((await get(path)).status).toBe(400)
  })

  it('lets many ask at once, and turns away none for good', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, async () => {
      const answer = await get('/book/export.ndjson')
      await answer.arrayBuffer()
      return answer.status
    }))
    expect(answers.filter((status) => status !== 200 && status !== 503)).toEqual([])
    expect((await get('/book/export.ndjson')).status).toBe(200)
  })
})

describe('roots', () => {
  it('are drawn by the gate itself, and closing it leaves nothing behind', async () => {
    await publishOne(database, 'ST-B', 2025)
    const before = (await roots()).length
    const other = await openGate(database.urls, {
      databases: { staff: connect({ url: database.urls.staff }), visitor: connect({ url: database.urls.visitor }), identity: connect({ url: database.urls.identity }), worker: connect({ url: database.urls.worker }) },
    })
    await expect.poll(async () => (await roots()).length, { timeout: 20_000 }).toBe(before + 1)
    await other.close()
  })
})
