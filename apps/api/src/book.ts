import { Readable } from 'node:stream'
import { bookRoots, type Db, exportOfBooks } from '@nianbao/db'
import { writeRecord } from '@nianbao/report'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** So many roots an answer. */
const page = 1_000

/** So many exports at once: each reads much, and whoever comes again in a few seconds gets the same. */
const atOnce = 4

const wholeNumber = /^[1-9]\d{0,8}$/
const agencyCode = /^[A-Z0-9][A-Z0-9-]{1,39}$/

/**
 * The public half of the book, for anyone: `GET /book/roots.json` (newest first, `?before=N` for older ones) and
 * `GET /book/export.ndjson` (`?agency=CODE` for the lines of one). Read as the visitor, from what was copied at
 * publication; both may be kept for as long as the last root stays the last.
 */
export function bookOf(app: FastifyInstance, visitor: Db): void {
  app.get<{ Querystring: { before?: string } }>('/book/roots.json', async (request, reply) => {
    const { before } = request.query
    if (before !== undefined && !wholeNumber.test(before)) return refuse(reply, request.id, 400, 'BAD_REQUEST', '`before` is the number of a root.')
    const roots = await bookRoots(visitor, { first: page, before: before === undefined ? null : Number(before) })
    if (kept(reply, `roots-${roots[0]?.n ?? 0}`, request.headers['if-none-match'])) return reply
    return reply.send({ roots })
  })

  let underWay = 0
  app.get<{ Querystring: { agency?: string } }>('/book/export.ndjson', async (request, reply) => {
    const { agency } = request.query
    if (agency !== undefined && !agencyCode.test(agency)) return refuse(reply, request.id, 400, 'BAD_REQUEST', '`agency` is the code of an agency.')
    const [last] = await bookRoots(visitor, { first: 1, before: null })
    if (!last) return refuse(reply, request.id, 404, 'NOT_FOUND', 'No root has been drawn yet.')
    if (kept(reply, `book-${last.n}-${agency ?? 'all'}`, request.headers['if-none-match'])) return reply
    if (underWay >= atOnce) return refuse(reply.header('retry-after', '5').header('cache-control', 'no-store'), request.id, 503, 'TOO_MANY', 'Too many exports at once; ask again in a few seconds.')
    underWay += 1
    const stream = Readable.from(lines(visitor, last.n, agency ?? null), { objectMode: true })
    stream.once('close', () => (underWay -= 1))
    return reply.type('application/x-ndjson; charset=utf-8').header('content-disposition', 'attachment; filename="nianbao-book.ndjson"').send(stream)
  })
}

/** The text of an export, some hundred lines at a time. */
async function* lines(visitor: Db, n: number, agency: string | null): AsyncGenerator<string> {
  let text = ''
  for await (const record of exportOfBooks(visitor, n, agency)) {
    text += `${writeRecord(record)}\n`
    if (text.length < 32_000) continue
    yield text
    text = ''
  }
  yield text
}

/** Says how long an answer may be kept; true where the asker has it already and is told so. */
function kept(reply: FastifyReply, tag: string, has: string | undefined): boolean {
  const etag = `"${tag}"`
  reply.header('etag', etag).header('cache-control', 'public, max-age=30')
  if (has !== etag) return false
  void reply.code(304).send()
  return true
}

const refuse = (reply: FastifyReply, requestId: string, status: number, code: string, message: string) =>
  reply.code(status).send({ errors: [{ message, extensions: { code, requestId } }] })
