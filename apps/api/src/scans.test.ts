import { connect as connectTo } from 'node:net'
import { createHash } from 'node:crypto'
import { largestAttachment } from '@nianbao/db'
import { signOut } from '@nianbao/db/identity'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Gate, openGate, plantDatabase, tokenOf } from '../fixtures/gate.ts'

const database = await plantDatabase({ offlineSigning: true })
let gate: Gate
let filer: string
let report: string
beforeAll(async () => {
  gate = await openGate(database.urls)
  filer = await tokenOf(database, 'filer', 'ST-A')
  report = await signing()
})
afterAll(async () => {
  await gate.close()
  await database.drop()
})

/** Fills the report of ST-A and asks for the signature; its id. */
async function signing(): Promise<string> {
  const ask = async (query: string, variables: object = {}) => (await gate.staff(query, variables as Record<string, unknown>, filer)).body.data as Record<string, Record<string, unknown>>
  const find = '{ filing(agency: "ST-A", year: 2025) { id version blocks { id place version } } }'
  const { id, blocks } = (await ask(find)).filing as { id: string; blocks: { id: string; place: string; version: number }[] }
  const changes = blocks.filter(({ place }) => ['overview', 'problems', 'otherMatters'].includes(place)).map((block) => ({ id: block.id, version: block.version, text: '本年度无需要说明的事项，下一步按月核对公开目录。' }))
  await ask('mutation($id: ID!) { fillZeros(input: { report: $id }) { __typename } }', { id })
  await ask('mutation($input: SaveBlocksInput!) { saveBlocks(input: $input) { __typename } }', { input: { report: id, changes } })
  const { version } = (await ask(find)).filing as { version: number }
  expect((await ask('mutation($id: ID!, $version: Int!) { requestSignature(input: { report: $id, version: $version }) { __typename } }', { id, version })).requestSignature)
    .toEqual({ __typename: 'RequestedSignature' })
  return id
}

const pdf = (bytes = 1_000) => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(bytes - 9, 0x20)])
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46])
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])

async function put(body: BodyInit | null, { name = '审签单.pdf', token = filer as string | null, to = report, type = 'application/pdf' } = {}) {
  const answer = await fetch(`${gate.base}/staff/uploads/${to}?name=${encodeURIComponent(name)}`, {
    method: 'PUT', body, headers: { 'content-type': type, ...(token !== null && { authorization: `Bearer ${token}` }) }, ...({ duplex: 'half' } as object),
  })
  return { status: answer.status, body: (await answer.json()) as { id?: string; refusal?: { code: string; limit?: number; reason?: string } } }
}

const get = (id: string, token: string | null = filer) => fetch(`${gate.base}/staff/downloads/${id}`, { headers: token === null ? {} : { authorization: `Bearer ${token}` } })
const kept = async () => Number((await database.as('owner').$client.query<{ count: string }>('select count(*) from attachment')).rows[0]!.count)

describe('a scan that is uploaded', () => {
  it('comes back byte by byte, as a file to be saved', async () => {
    const sent = pdf(200_000)
    const { status, body } = await put(sent)
    expect(status).toBe(200)
    const answer = await get(body.id!)
    expect([answer.status, Object.fromEntries(['content-type', 'content-disposition', 'x-content-type-options', 'content-security-policy', 'cache-control', 'cross-origin-resource-policy'].map((name) => [name, answer.headers.get(name)]))]).toEqual([200, {
      'content-type': 'application/pdf', 'content-disposition': "attachment; filename*=UTF-8''%E5%AE%A1%E7%AD%BE%E5%8D%95.pdf", 'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin',
    }])
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
    expect(digest(new Uint8Array(await answer.arrayBuffer()))).toBe(digest(sent))
  })

  it('may be a picture, and is what its bytes are, whatever the sender calls it', async () => {
    for (const [bytes, name, type, saved, as] of [
      [jpeg, '扫描.jpeg', 'text/html', '%E6%89%AB%E6%8F%8F.jpeg', 'image/jpeg'],
      [png, '审签单.html', 'text/html', '%E5%AE%A1%E7%AD%BE%E5%8D%95.html.png', 'image/png'],
      [pdf(50), '..\\..\\run me\r\n.exe', 'application/x-msdownload', 'run%20me.exe.pdf', 'application/pdf'],
      [pdf(51), `"; filename=x.html`, 'application/json', '%22%3B%20filename%3Dx.html.pdf', 'application/pdf'],
      [pdf(52), '', 'multipart/form-data', 'scan.pdf', 'application/pdf'],
    ] as const) {
      const { status, body } = await put(bytes, { name, type })
      expect(status, name).toBe(200)
      const answer = await get(body.id!)
      expect([answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([as, `attachment; filename*=UTF-8''${saved}`])
    }
  })

  it('may have exactly 10 MB', async () => {
    expect((await put(pdf(largestAttachment))).status).toBe(200)
  })
})

describe('what is not kept', () => {
  const refuses = async (expected: [number, object], ...asked: Parameters<typeof put>) => {
    const before = await kept()
    const { status, body } = await put(...asked)
    expect([status, body.refusal]).toEqual(expected)
    expect(await kept()).toBe(before)
  }

  it('another kind of file under the right name and type', async () => {
    for (const text of ['<html><script>alert(1)</script></html>', 'MZ\x90\0', 'PK\x03\x04', ' %PDF-1.7', 'GIF89a', '<svg xmlns="http://www.w3.org/2000/svg"/>']) {
      await refuses([415, { code: 'UNREADABLE', reason: 'NOT_A_SCAN' }], text)
    }
    await refuses([415, { code: 'UNREADABLE', reason: 'EMPTY' }], '')
    await refuses([415, { code: 'UNREADABLE', reason: 'EMPTY' }], null)
  })

  it('a byte more than 10 MB, whether its length is said or not', async () => {
    await refuses([413, { code: 'TOO_LARGE', limit: largestAttachment }], pdf(largestAttachment + 1))
    const streamed = (parts: Uint8Array[]) => new ReadableStream<Uint8Array>({ pull: (controller) => {
      const next = parts.shift()
      if (next) controller.enqueue(next)
      else controller.close()
    } })
    await refuses([413, { code: 'TOO_LARGE', limit: largestAttachment }], streamed([pdf(largestAttachment), Buffer.from('x')]))
    // What goes on and on is cut off, not read to its end: the sender hears the refusal, or that the line is gone.
    const endless = Array.from({ length: 200 }, () => pdf(1_000_000))
    const before = await kept()
    expect(await put(streamed(endless)).then(({ status }) => status, () => 413)).toBe(413)
    expect(endless.length).toBeGreaterThan(100)
    expect(await kept()).toBe(before)
  })

  it('a stranger\'s, another role\'s, and what nobody sends', async () => {
    const other = await tokenOf(database, 'filer', 'ST-B')
    await refuses([404, { code: 'NOT_FOUND' }], pdf(60), { token: other })
    await refuses([404, { code: 'NOT_FOUND' }], pdf(60), { to: crypto.randomUUID() })
    await refuses([404, { code: 'NOT_FOUND' }], pdf(60), { to: 'report' })
    await refuses([403, { code: 'FORBIDDEN' }], pdf(60), { token: await tokenOf(database, 'signatory', 'ST-A') })
    await refuses([403, { code: 'FORBIDDEN' }], pdf(60), { token: await tokenOf(database, 'supervisor', 'ST-BGS') })
    await refuses([401, { code: 'SIGNED_OUT' }], pdf(60), { token: null })
    await refuses([401, { code: 'SIGNED_OUT' }], pdf(60), { token: 'x'.repeat(43) })
    const ended = await tokenOf(database, 'filer', 'ST-A')
    await signOut(database.as('identity'), ended)
    await refuses([401, { code: 'SIGNED_OUT' }], pdf(60), { token: ended })
  })

  it('one that breaks off half way', async () => {
    const before = await kept()
    const { hostname, port } = new URL(gate.base)
    await new Promise<void>((resolve) => {
      const socket = connectTo(Number(port), hostname, () => {
        socket.write(`PUT /staff/uploads/${report}?name=a.pdf HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${filer}\r\ncontent-length: 5000\r\n\r\n%PDF-1.7`)
        setTimeout(() => socket.destroy(), 200)
      })
      socket.on('close', () => resolve())
    })
    expect((await put(pdf(61))).status).toBe(200)
    expect(await kept()).toBe(before + 1)
  })
})

it('a scan is not there for strangers and for whoever is not signed in', async () => {
  const { id } = (await put(pdf(1_000))).body
  expect((await get(id!)).status).toBe(200)
  expect((await get(id!, await tokenOf(database, 'reviewer', 'ST-BGS'))).status).toBe(200)
  const strangers = await Promise.all([get(id!, await tokenOf(database, 'filer', 'ST-B')), get(crypto.randomUUID()), get('%27%20or%20true'), get('..%2F..%2Fetc%2Fpasswd')])
  for (const answer of strangers) expect([answer.status, await answer.json()]).toEqual([404, { refusal: { code: 'NOT_FOUND' } }])
  expect((await get(id!, null)).status).toBe(401)
})
