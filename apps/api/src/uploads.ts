import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type Db, keepReading, takeTicket } from '@nianbao/db'
import { readFile } from '@nianbao/documents'
import { largestDocument, Refusal, TooLarge } from '@nianbao/report'
import type { FastifyInstance } from 'fastify'
import { answerRefusal } from './answer-refusal.ts'
import { bytesOf } from './body.ts'

const ticketOf = (authorization: string | undefined): string | null => /^Bearer ([\w-]{16,512})$/.exec(authorization ?? '')?.[1] ?? null

/** How many files come before one that waits, by its ticket: its bearer may ask while it does. */
const waiting = new Map<string, () => number>()

/**
 * `PUT /uploads`, from the portal's pages alone: takes one document as the bare body, from whoever brings a ticket that
 * openUpload gave, if it is as large as was announced there (NOT_WHOLE: it was cut short on its way, or is another); reads it apart from this process, keeps the reading for the ticket's owner and answers `{id, kind}`, or a
 * refusal with code and facts. Whoever goes away ends the reading. `GET /uploads`, with the same ticket, answers `{before}`:
 * how many files come before it, null where it does not wait.
 */
export function uploadsOf(app: FastifyInstance, { staff }: { staff: Db }): void {
  void app.register(async (uploads) => {
    uploads.removeAllContentTypeParsers()
    uploads.addContentTypeParser('*', (_request, body, done) => done(null, body))
    uploads.get('/uploads', (request, reply) => reply.send({ before: waiting.get(ticketOf(request.headers.authorization) ?? '')?.() ?? null }))
    uploads.put<{ Body?: IncomingMessage }>('/uploads', async (request, reply) => {
      const gone = new AbortController()
      reply.raw.once('close', () => gone.abort())
      try {
        const ticket = ticketOf(request.headers.authorization)
        const taken = ticket === null ? null : await takeTicket(staff, ticket)
        if (!taken) return await answerRefusal(request, reply, { code: 'TICKET_GONE' }, largestDocument, 401)
        if (Number(request.headers['content-length'] ?? 0) > largestDocument) throw new TooLarge(largestDocument)
        const data = request.body ? await bytesOf(request.body, largestDocument) : new Uint8Array()
        if (data.byteLength !== taken.announced) return await answerRefusal(request, reply, { code: 'NOT_WHOLE', announced: taken.announced, came: data.byteLength }, largestDocument, 400)
        const { kind, document, recognised } = await readFile(data, {
          signal: gone.signal, whose: taken.by.personId,
          waits: (before) => { if (before) waiting.set(ticket!, before); else waiting.delete(ticket!) },
        })
        const sha256 = createHash('sha256').update(data).digest('hex')
        await keepReading(staff, taken.by, taken.upload, { kind, bytes: data.byteLength, sha256, document, recognised })
        return { id: taken.upload, kind }
      } catch (error) {
        if (gone.signal.aborted) return reply.hijack()
        if (!(error instanceof Refusal)) throw error
        return answerRefusal(request, reply, error, largestDocument)
      }
    })
  })
}
