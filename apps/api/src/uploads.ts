import type { IncomingMessage } from 'node:http'
import { type Actor, attach, type Db, largestAttachment, mayAttach } from '@nianbao/db'
import { Refusal, TooLarge } from '@nianbao/report'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { kindOfBytes, nameOfFile } from './file-kind.ts'

/** Whoever sends no byte for so long has gone away. */
const patience = 30_000

const statuses: Record<string, number> = { NOT_FOUND: 404, FORBIDDEN: 403, OUT_OF_TURN: 409, TOO_LARGE: 413, BAD_INPUT: 400 }

/**
 * `PUT /staff/uploads/{report}?name=`: takes the scan of a 审签单 as the bare body and answers `{id}`, or a refusal with
 * code and facts. Asks who and whether before it reads a byte, and never holds more than the limit.
 */
export function uploadsOf(app: FastifyInstance, { staff, actorOf }: { staff: Db; actorOf: (authorization: string | undefined) => Promise<Actor | null> }): void {
  void app.register(async (uploads) => {
    uploads.removeAllContentTypeParsers()
    uploads.addContentTypeParser('*', (_request, body, done) => done(null, body))
    uploads.put<{ Params: { report: string }; Querystring: { name?: string | string[] }; Body?: IncomingMessage }>('/staff/uploads/:report', async (request, reply) => {
      const { report: reportId } = request.params
      try {
        const actor = await actorOf(request.headers.authorization)
        if (!actor) return await unread(request, reply, 401, { code: 'SIGNED_OUT' })
        await mayAttach(staff, actor, reportId)
        if (Number(request.headers['content-length'] ?? 0) > largestAttachment) throw new TooLarge(largestAttachment)
        const data = request.body ? await bytesOf(request.body) : new Uint8Array()
        const mediaType = kindOfBytes(data)
        if (!mediaType) return await unread(request, reply, 415, { code: 'UNREADABLE', reason: data.length === 0 ? 'EMPTY' : 'NOT_A_SCAN' })
        return await attach(staff, actor, { reportId, name: nameOfFile([request.query.name].flat()[0] ?? '', mediaType), mediaType, data })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        const { name: _name, message: _message, stack: _stack, ...facts } = error
        return unread(request, reply, statuses[error.code] ?? 400, facts)
      }
    })
  })
}

/** Answers without having taken the body. Whoever is still sending hears no answer, so what follows is let through, as much as a file may be; then the connection ends. */
async function unread(request: FastifyRequest, reply: FastifyReply, status: number, refusal: object): Promise<FastifyReply> {
  await upTo(largestAttachment, request.raw, () => {}).catch(() => {})
  return reply.code(status).header('connection', 'close').send({ refusal })
}

/** The whole body; TooLarge as soon as it is more than the limit. */
async function bytesOf(body: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = []
  const isWhole = await upTo(largestAttachment, body, (part) => parts.push(part))
  if (!isWhole) throw new TooLarge(largestAttachment)
  return Buffer.concat(parts)
}

/** Reads at most so many bytes; false when there is more. */
async function upTo(limit: number, body: IncomingMessage, take: (part: Buffer) => void): Promise<boolean> {
  let length = 0
  body.socket.setTimeout(patience, () => body.destroy())
  try {
    // The body is left standing, not destroyed: its connection still has to carry the answer.
    for await (const part of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += part.length
      if (length > limit) return false
      take(part)
    }
    return true
  } finally {
    body.socket.setTimeout(0)
  }
}
