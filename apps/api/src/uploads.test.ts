import { request } from 'node:http'
import { hashOfStated } from '@nianbao/documents/inside'
import { writeJson } from '@nianbao/documents/write'
import type { StatedReport } from '@nianbao/report'
import { drawDocument, type Serialisation, serialiseAs } from '@nianbao/documents/fixtures'
import { hostileFiles } from '@nianbao/documents/fixtures/hostile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gate, openGate, plantDatabase, tokenOf } from '../fixtures/gate.ts'

const database = await plantDatabase()
const portal = 'http://portal.example'
let gate: Gate
let filer: string
beforeAll(async () => {
  gate = await openGate(database.urls)
  filer = await tokenOf(database, 'filer', 'ST-A')
})
afterAll(async () => {
  await gate.close()
  await database.drop()
})

const seed = Math.floor(Math.random() * 1e9)
const drawn = drawDocument(seed)
/** The same report as a file, and what each cell of it holds; as numbers, for a workbook may lose the zeros behind an amount. */
async function file(kind: Serialisation) {
  const { bytes, truth } = await serialiseAs(kind, drawn)
  return { bytes: new Uint8Array(bytes), cells: Object.fromEntries(Object.entries(truth.cells).map(([id, { value }]) => [id, Number(value)])) }
}

async function open(name: string, bytes: number, token = filer) {
  const { body } = await gate.staff('mutation($input: OpenUploadInput!) { openUpload(input: $input) { __typename ... on OpenedUpload { id ticket } ... on TooLarge { limit } } }', { input: { name, bytes } }, token)
  return (body.data as { openUpload: { __typename: string; id: string; ticket: string; limit: number } }).openUpload
}

async function put(ticket: string | null, body: Uint8Array<ArrayBuffer> | ReadableStream | null) {
  const answer = await fetch(`${gate.base}/uploads`, { method: 'PUT', body, ...(body instanceof ReadableStream && { duplex: 'half' }), headers: { origin: portal, 'content-type': 'application/octet-stream', ...(ticket !== null && { authorization: `Bearer ${ticket}` }) } })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as { id?: string; kind?: string; refusal?: { code: string; reason?: string; limit?: number; announced?: number; came?: number } } }
}

const preview = `mutation($input: PreviewImportInput!) { previewImport(input: $input) { __typename
  ... on ImportPreview { name kind digest counts { changed same unread } cells { id new raw confidence source } blocks { place text rows cells { place text } } } } }`

interface Preview {
  __typename: string
  name: string
  kind: string
  counts: { changed: number; unread: number }
  cells: { id: string; new: number | string | null; confidence: number; source: string }[]
  blocks: { place: string; cells: { place: string; text: string }[] }[]
}

const report = async () => ((await gate.staff('{ filing(agency: "ST-A", year: 2025) { id version } }', {}, filer)).body.data as { filing: { id: string; version: number } }).filing

describe('a document', () => {
  it.each([['docx', 'docx-raw'], ['pdf', 'pdf-ruled'], ['xlsx', 'xlsx'], ['html', 'html-gb18030']] as const)('in %s is read, shown cell by cell with its place, and changes nothing until it is imported', async (kind, written) => {
    const { bytes, cells } = await file(written)
    const { id, ticket } = await open(`年报.${kind}`, bytes.byteLength)
    const sent = await put(ticket, bytes)
    expect([sent.status, sent.body]).toEqual([200, { id, kind }])
    const before = await report()
    const { body } = await gate.staff(preview, { input: { report: before.id, upload: id } }, filer)
    const shown = (body.data as { previewImport: Preview }).previewImport
    expect(shown).toMatchObject({ __typename: 'ImportPreview', name: `年报.${kind}`, kind, counts: { unread: 0 } })
    expect(Object.fromEntries(shown.cells.map((cell) => [cell.id, Number(cell.new)])), `seed ${seed}`).toEqual(cells)
    const places = new Map(shown.blocks.flatMap((block) => [[block.place, ''], ...block.cells.map(({ place, text }) => [place, text] as const)] as [string, string][]))
    for (const cell of shown.cells) expect([cell.id, Number(places.get(cell.source))]).toEqual([cell.id, cells[cell.id]])
    expect(await report()).toEqual(before)
  })

  it('is imported by its upload, and one act undoes it whole', async () => {
    const { bytes } = await file('docx')
    const { id: upload, ticket } = await open('年报.docx', bytes.byteLength)
    await put(ticket, bytes)
    const { id, version } = await report()
    const ask = 'mutation($input: ImportReportInput!) { importReport(input: $input) { __typename ... on Imported { version import { id name } } } }'
    const { body } = await gate.staff(ask, { input: { report: id, version, upload, confirmMismatch: true } }, filer)
    const { importReport } = body.data as { importReport: { __typename: string; import: { id: string; name: string } } }
    expect(importReport).toMatchObject({ __typename: 'Imported', import: { name: '年报.docx' } })
    const raws = async () => ((await gate.staff('{ filing(agency: "ST-A", year: 2025) { cells { raw } } }', {}, filer)).body.data as { filing: { cells: { raw: string }[] } }).filing.cells.filter(({ raw }) => raw !== '').length
    expect(await raws()).toBe(200)
    await gate.staff('mutation($input: UndoImportInput!) { undoImport(input: $input) { __typename } }', { input: { report: id, import: importReport.import.id } }, filer)
    expect(await raws()).toBe(0)
  })

  it('of our own that was changed after it was published is shown as altered, for an import and for a backfill; as it was published it is not', async () => {
    const written = await writeJson({
      agency: { name: '云岚县司法局', code: 'ST-A' }, year: 2022, format: '2021', title: '云岚县司法局2022年政府信息公开工作年度报告', preamble: [], narrative: { overview: ['主动公开各类信息52条。'], problems: [], otherMatters: [] }, closing: [],
      cells: { 'disclosure.licences.decisions': { value: 12, raw: '12', kind: 'number' } }, draft: false, edition: 1, number: null, publishedAt: new Date('2023-01-19T16:00:00Z'), hash: '', reason: null,
    })
    const stated = JSON.parse(new TextDecoder().decode(written)) as StatedReport
    const published = { ...stated, hash: hashOfStated(stated) }
    const altered = { ...published, cells: published.cells.map((cell) => (cell.raw === '12' ? { ...cell, value: 13, raw: '13' } : cell)) }
    const { id } = await report()
    const supervisor = await tokenOf(database, 'supervisor', 'ST-BGS')
    const sent = async (what: StatedReport, token: string) => {
      const bytes = new TextEncoder().encode(JSON.stringify(what))
      const { id: upload, ticket } = await open('2022年年报.json', bytes.byteLength, token)
      await put(ticket, bytes)
      return upload
    }
    const looked = async (name: 'Import' | 'Backfill', input: Record<string, unknown>, token: string) =>
      Object.values((await gate.staff(`mutation($input: Preview${name}Input!) { preview${name}(input: $input) { __typename ... on ImportPreview { kind altered cells { id raw } } } }`, { input }, token)).body.data as Record<string, { kind: string; altered: boolean; cells: { id: string; raw: string }[] }>)[0]!
    for (const [what, is, licences] of [[published, false, '12'], [altered, true, '13']] as const) for (const shown of [
      await looked('Import', { report: id, upload: await sent(what, filer) }, filer),
      await looked('Backfill', { agency: 'ST-A', year: 2022, upload: await sent(what, supervisor) }, supervisor),
    ]) expect([shown.kind, shown.altered, shown.cells.find((cell) => cell.id === 'disclosure.licences.decisions')?.raw]).toEqual(['json', is, licences])
  })

  it('that cannot be read is refused with its code, and the gate is the same process', async () => {
    const { pid } = process
    const hostile = hostileFiles(seed)
    for (const reason of ['BOMB', 'SCRIPT', 'ENTITIES', 'ENCRYPTED'] as const) {
      const { name, bytes, why } = hostile.find(({ codes, mayRead }) => !mayRead && codes.length === 1 && codes[0] === reason)!
      const { ticket } = await open('年报.docx', bytes.byteLength)
      const { status, body } = await put(ticket, Uint8Array.from(bytes))
      expect([name, why, status, body.refusal?.code, body.refusal?.reason]).toEqual([name, why, 422, 'UNREADABLE', reason])
    }
    expect(process.pid).toBe(pid)
    const { ticket } = await open('空.docx', 0)
    expect((await put(ticket, null)).body.refusal).toMatchObject({ code: 'UNREADABLE', reason: 'EMPTY' })
  })
})

describe('a ticket', () => {
  it('lets one file in, once, and no other word does', async () => {
    const { bytes } = await file('html')
    const { ticket } = await open('年报.html', bytes.byteLength)
    expect((await put(ticket, bytes)).status).toBe(200)
    for (const used of [ticket, 'guessed-and-long-enough', filer, null]) expect(await put(used, bytes)).toMatchObject({ status: 401, body: { refusal: { code: 'TICKET_GONE' } } })
  })

  it('is not given for a file that is too large, nor to whoever imports nothing', async () => {
    expect(await open('年报.docx', 31 * 1024 * 1024)).toMatchObject({ __typename: 'TooLarge', limit: 30 * 1024 * 1024 })
    expect((await open('年报.docx', 1, await tokenOf(database, 'signatory', 'ST-A'))).__typename).toBe('Forbidden')
  })

  it('does not let more in than a document may have', async () => {
    const { ticket } = await open('年报.docx', 1)
    expect(await put(ticket, new Uint8Array(30 * 1024 * 1024 + 1))).toMatchObject({ status: 413, body: { refusal: { code: 'TOO_LARGE', limit: 30 * 1024 * 1024 } } })
  })

  it('gives its reading to nobody else', async () => {
    const { bytes } = await file('docx')
    const { id, ticket } = await open('年报.docx', bytes.byteLength)
    await put(ticket, bytes)
    const other = await tokenOf(database, 'filer', 'ST-B')
    const own = ((await gate.staff('{ filing(agency: "ST-B", year: 2025) { id } }', {}, other)).body.data as { filing: { id: string } }).filing
    expect((await gate.staff(preview, { input: { report: own.id, upload: id } }, other)).body.data).toEqual({ previewImport: { __typename: 'NotFound' } })
  })
})

describe('the queue', () => {
  it('takes a few files of one person at a time, tells the rest that theirs are still being read, and lets others in between', async () => {
    const { bytes } = await file('docx')
    const other = await tokenOf(database, 'filer', 'ST-B')
    const tickets = await Promise.all(Array.from({ length: 6 }, async () => (await open('年报.docx', bytes.byteLength)).ticket))
    const { ticket: theirs } = await open('年报.docx', bytes.byteLength, other)
    const ends: string[] = []
    const ended = async (whose: string, ticket: string) => {
      const answer = await put(ticket, bytes)
      ends.push(whose)
      return answer
    }
    const all = tickets.map((ticket) => ended('mine', ticket))
    const [answers, their] = await Promise.all([Promise.all(all), ended('theirs', theirs)])
    const refused = answers.filter(({ status }) => status !== 200)
    expect(refused.length).toBeGreaterThan(0)
    for (const { status, body } of refused) expect([status, body.refusal]).toEqual([429, { code: 'TOO_MANY', retryAfterSeconds: 10, reason: 'OWN' }])
    expect(their.status).toBe(200)
    expect(ends.indexOf('theirs')).toBeLessThan(ends.lastIndexOf('mine'))
  })

  it('tells how many come before to whoever has the ticket, and nobody else anything', async () => {
    const ask = async (ticket: string) => (await (await fetch(`${gate.base}/uploads`, { headers: { authorization: `Bearer ${ticket}` } })).json()) as unknown
    expect(await ask('guessed-and-long-enough')).toEqual({ before: null })
    const { bytes } = await file('docx')
    const [one, two] = [await open('年报.docx', bytes.byteLength), await open('年报.docx', bytes.byteLength)]
    const both = Promise.all([put(one.ticket, bytes), put(two.ticket, bytes)])
    await expect.poll(async () => [await ask(one.ticket), await ask(two.ticket)], { interval: 10 }).toContainEqual({ before: 0 })
    expect((await both).map(({ status }) => status)).toEqual([200, 200])
    expect(await ask(two.ticket)).toEqual({ before: null })
  })
})

describe('the address', () => {
  it('is open to the portal\'s pages alone', async () => {
    const ask = (origin: string) => fetch(`${gate.base}/uploads`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'authorization,content-type' } })
    expect((await ask(portal)).headers.get('access-control-allow-origin')).toBe(portal)
    expect((await ask(portal)).headers.get('access-control-allow-methods')).toContain('PUT')
    expect((await ask('https://elsewhere.example')).headers.get('access-control-allow-origin')).not.toBe('https://elsewhere.example')
  })

  it('takes nothing that is shorter or longer than was announced, and keeps nothing of it', async () => {
    const { bytes } = await file('docx')
    const { id: of } = await report()
    // A line that cuts a body short may end it as if it were whole: a part says no length of its own.
    const inParts = (body: Uint8Array<ArrayBuffer>) => new Blob([body]).stream()
    for (const [announced, sent, body] of [[bytes.byteLength, bytes.byteLength - 1, bytes.subarray(0, -1)], [bytes.byteLength - 1, bytes.byteLength, bytes], [bytes.byteLength, 4096, inParts(bytes.subarray(0, 4096))], [9, bytes.byteLength, inParts(bytes)]] as const) {
      const { id, ticket } = await open('年报.docx', announced)
      expect(await put(ticket, body)).toMatchObject({ status: 400, body: { refusal: { code: 'NOT_WHOLE', announced, came: sent } } })
      expect((await gate.staff(preview, { input: { report: of, upload: id } }, filer)).body.data).toEqual({ previewImport: { __typename: 'NotFound' } })
      expect((await put(ticket, bytes)).body.refusal).toEqual({ code: 'TICKET_GONE' })
    }
  })

  it('keeps nothing of what its sender gave up', async () => {
    const { id, ticket } = await open('年报.docx', 2_000_000)
    await new Promise<void>((resolve) => {
      const sending = request(`${gate.base}/uploads`, { method: 'PUT', headers: { authorization: `Bearer ${ticket}`, 'content-length': 2_000_000 } })
      sending.on('error', () => resolve())
      sending.write(Buffer.alloc(100_000))
      setTimeout(() => sending.destroy(), 200)
    })
    const { id: of } = await report()
    expect((await gate.staff(preview, { input: { report: of, upload: id } }, filer)).body.data).toEqual({ previewImport: { __typename: 'NotFound' } })
  })
})
