import { hashOfStated, readDocument } from '@nianbao/documents/inside'
import { fileKinds } from '@nianbao/documents/write'
import { play } from '@nianbao/db/fixtures'
import { signOut } from '@nianbao/db/identity'
import { cellOf, format2021, recogniseDocument } from '@nianbao/report'
import { drawReport } from '@nianbao/report/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gate, openGate, plantDatabase, tokenOf } from '../fixtures/gate.ts'

const kinds = Object.keys(fileKinds)
const database = await plantDatabase()
const seed = Date.now() % 1_000_000
const { cells: drawn } = drawReport(seed).truth
const figure = (cell: string) => drawn[cell]!.raw
const neutral = { overview: '2025年，本单位依法做好政府信息公开工作。', figure }

let gate: Gate
let draft: string
let tokens: Record<'filer' | 'signatory' | 'reviewer' | 'other', string>
beforeAll(async () => {
  gate = await openGate(database.urls)
  await play(database, 'ST-A', 2025, 'published', neutral)
  draft = await play(database, 'ST-B', 2025, 'filled', { ...neutral, overview: '尚未公开的一句话。' })
  const [filer, signatory, reviewer, other] = await Promise.all([tokenOf(database, 'filer', 'ST-B'), tokenOf(database, 'signatory', 'ST-B'), tokenOf(database, 'reviewer', 'ST-BGS'), tokenOf(database, 'filer', 'ST-A')])
  tokens = { filer, signatory, reviewer, other }
})
afterAll(async () => {
  await gate.close()
  await database.drop()
})

const open = (path: string, headers: Record<string, string> = {}) => fetch(`${gate.base}/reports/${path}`, { headers })
const working = (path: string, token: string | null = tokens.filer) => fetch(`${gate.base}/staff/reports/${path}`, { headers: token === null ? {} : { authorization: `Bearer ${token}` } })
const bytesOf = async (answer: Response) => new Uint8Array(await answer.arrayBuffer())

/** Every figure that the file holds, by cell. */
async function figuresIn(bytes: Uint8Array): Promise<Record<string, string>> {
  const { document } = await readDocument(bytes)
  return Object.fromEntries(Object.entries(recogniseDocument(document).cells).map(([id, { raw }]) => [id, raw]))
}
const written = Object.fromEntries(format2021.cells.map(({ id }) => [id, figure(id)]))
/** A workbook holds numbers, not how they were written. */
const asNumbers = (figures: Record<string, string>) => Object.fromEntries(Object.entries(figures).map(([id, raw]) => [id, cellOf(id)!.type === 'money' ? String(Number(raw)) : raw]))

describe('a published report as a file', () => {
  it.each(kinds)('as %s has the 200 figures that were filed, and a name that is Chinese', async (kind) => {
    const answer = await open(`ST-A/2025.${kind}`)
    expect([answer.status, answer.headers.get('content-type')], `seed ${seed}`).toEqual([200, fileKinds[kind as 'pdf'].mediaType])
    expect(decodeURIComponent(answer.headers.get('content-disposition')!)).toBe(`attachment; filename="ST-A-2025.${kind}"; filename*=UTF-8''云岚县司法局2025年政府信息公开工作年度报告.${kind}`)
    const names = ['x-content-type-options', 'content-security-policy', 'cache-control', 'access-control-allow-origin']
    expect(names.map((name) => answer.headers.get(name))).toEqual(['nosniff', "default-src 'none'; style-src 'unsafe-inline'; sandbox", 'public, no-cache', '*'])
    expect(asNumbers(await figuresIn(await bytesOf(answer))), `seed ${seed}`).toEqual(asNumbers(written))
  })

  it('as JSON states the hash of what it says', async () => {
    const { document } = await readDocument(await bytesOf(await open('ST-A/2025.json')))
    expect([document.stated?.status, document.stated?.hash, document.altered], `seed ${seed}`).toEqual(['published', hashOfStated(document.stated!), undefined])
  })

  it('need not be sent again to whoever has it', async () => {
    const tags = await Promise.all(kinds.map(async (kind) => (await open(`ST-A/2025.${kind}`)).headers.get('etag')!))
    expect(new Set(tags).size).toBe(kinds.length)
    for (const known of [tags[0]!, `"other", W/${tags[0]}`, '*']) {
      const again = await open(`ST-A/2025.${kinds[0]}`, { 'if-none-match': known })
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tags[0]])
    }
    expect((await open(`ST-A/2025.${kinds[0]}`, { 'if-none-match': tags[1]! })).status).toBe(200)
  })

  it.each(['ST-A/2024.docx', 'ST-A/2025.doc', 'ST-A/2025', 'ST-A/2025.toString', 'ST-B/2025.json', 'NOBODY/2025.pdf', 'ST-A/2025.json?edition=2', 'ST-A/%00.pdf', '%00/2025.pdf', '..%2F..%2Fetc/2025.pdf', 'ST-A/20250.json'])('is not there at %s', async (path) => {
    const answer = await open(path)
    expect([answer.status, await answer.json()]).toMatchObject([404, { errors: [{ message: 'There is no such published report.', extensions: { code: 'NOT_FOUND' } }] }])
  })

  it.each(['0', '-1', 'x', '1&edition=2', '999999'])('is refused where the edition is %s', async (edition) => {
    expect((await open(`ST-A/2025.json?edition=${edition}`)).status).toBe(400)
  })
})

describe('a working record as a file', () => {
  it.each(kinds)('as %s has the 200 figures as they stand, and the draft mark', async (kind) => {
    const answer = await working(`${draft}.${kind}`)
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('etag'), answer.headers.get('access-control-allow-origin')]).toEqual([200, 'no-store', null, null])
    expect(decodeURIComponent(answer.headers.get('content-disposition')!)).toMatch(new RegExp(`ST-B-2025-draft.${kind}"; filename\\*=UTF-8''云岚县教育局2025年政府信息公开工作年度报告（草稿·不得对外）.${kind}$`))
    const bytes = await bytesOf(answer)
    expect(asNumbers(await figuresIn(bytes)), `seed ${seed}`).toEqual(asNumbers(written))
    if (kind === 'json') expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ status: 'draft', edition: null })
    if (kind === 'csv' || kind === 'html') expect(new TextDecoder().decode(bytes)).toContain('草稿 · 不得对外')
  })

  it('is for its agency and its office, and for nobody else', async () => {
    for (const token of [tokens.filer, tokens.signatory, tokens.reviewer]) expect((await working(`${draft}.json`, token)).status).toBe(200)
    const strangers = await Promise.all([working(`${draft}.json`, tokens.other), working(`${crypto.randomUUID()}.json`), working('x.json'), working(`${draft}.doc`), working(draft)])
    for (const answer of strangers) expect([answer.status, await answer.json()]).toEqual([404, { refusal: { code: 'NOT_FOUND' } }])
    const ended = await tokenOf(database, 'filer', 'ST-B')
    await signOut(database.as('identity'), ended)
    for (const token of [null, 'x'.repeat(43), ended]) {
      const answer = await working(`${draft}.json`, token)
      expect([answer.status, await answer.json()]).toEqual([401, { refusal: { code: 'SIGNED_OUT' } }])
    }
  })

  it('names the character that no PDF can hold, and comes as the other files all the same', async () => {
    const { body } = await gate.staff('{ filing(agency: "ST-B", year: 2025) { blocks { id place version } } }', {}, tokens.filer)
    const { blocks } = body.data!.filing as { blocks: { id: string; place: string; version: number }[] }
    const { id, version } = blocks.find(({ place }) => place === 'overview')!
    const saved = await gate.staff('mutation($input: SaveBlocksInput!) { saveBlocks(input: $input) { __typename } }', { input: { report: draft, changes: [{ id, version, text: '本年度与𱁬𪚥村有关。' }] } }, tokens.filer)
    expect(saved.body.data).toEqual({ saveBlocks: { __typename: 'SavedBlocks' } })
    const answer = await working(`${draft}.pdf`)
    expect([answer.status, await answer.json()]).toEqual([422, { refusal: { code: 'MISSING_GLYPH', characters: ['𱁬', '𪚥'] } }])
    expect((await working(`${draft}.docx`)).status).toBe(200)
  })
})

it('what was withdrawn is gone from every file at once, also for whoever kept one', async () => {
  const tag = (await open('ST-A/2025.json')).headers.get('etag')!
  const { body } = await gate.staff('{ filing(agency: "ST-A", year: 2025) { id } }', {}, tokens.other)
  const { id } = body.data!.filing as { id: string }
  const [first, second] = await Promise.all([tokenOf(database, 'supervisor', 'ST-BGS'), tokenOf(database, 'secondSupervisor', 'ST-BGS')])
  const asked = await gate.staff('mutation($id: ID!) { withdraw(input: { report: $id, reason: "误列个人信息" }) { __typename } }', { id }, first)
  expect(asked.body.data).toMatchObject({ withdraw: { __typename: expect.stringMatching(/Withdr/) } })
  expect((await open('ST-A/2025.json')).status).toBe(200)
  const done = await gate.staff('mutation($id: ID!) { confirmWithdrawal(input: { report: $id }) { __typename } }', { id }, second)
  expect(done.body.data).toEqual({ confirmWithdrawal: { __typename: 'ConfirmedWithdrawal' } })
  for (const path of [...kinds.map((kind) => `ST-A/2025.${kind}`), 'ST-A/2025.json?edition=1']) {
    const answer = await open(path, { 'if-none-match': tag })
    expect([answer.status, answer.headers.get('etag'), await answer.json()]).toMatchObject([410, null, { errors: [{ message: 'This report was withdrawn; it can no longer be had.', extensions: { code: 'WITHDRAWN', reason: '误列个人信息' } }] }])
  }
})
