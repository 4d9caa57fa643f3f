import type { IncomingMessage } from 'node:http'
import { type Actor, attach, type Db, largestAttachment, mayAttach } from '@nianbao/db'
import { Refusal, TooLarge } from '@nianbao/report'
import type { FastifyInstance } from 'fastify'
import { answerRefusal } from './answer-refusal.ts'
import { bytesOf } from './body.ts'
import { kindOfBytes, nameOfFile } from './file-kind.ts'

/**
 * `PUT /staff/uploads/{report}?name=`: takes the scan of a 审签单 as the bare body and answers `{id}`, or a refusal with
 * code and facts. Asks who and whether before it reads a byte, and never holds more than the limit.
 */
export function scansOf(app: FastifyInstance, { staff, actorOf }: { staff: Db; actorOf: (authorization: string | undefined) => Promise<Actor | null> }): void {
  void app.register(async (uploads) => {
    uploads.removeAllContentTypeParsers()
    uploads.addContentTypeParser('*', (_request, body, done) => done(null, body))
    uploads.put<{ Params: { report: string }; Querystring: { name?: string | string[] }; Body?: IncomingMessage }>('/staff/uploads/:report', async (request, reply) => {
      const { report: reportId } = request.params
      try {
        const actor = await actorOf(request.headers.authorization)
        if (!actor) return await answerRefusal(request, reply, { code: 'SIGNED_OUT' }, largestAttachment, 401)
        await mayAttach(staff, actor, reportId)
        if (Number(request.headers['content-length'] ?? 0) > largestAttachment) throw new TooLarge(largestAttachment)
        const data = request.body ? await bytesOf(request.body, largestAttachment) : new Uint8Array()
        const mediaType = kindOfBytes(data)
        if (!mediaType) return await answerRefusal(request, reply, { code: 'UNREADABLE', reason: data.length === 0 ? 'EMPTY' : 'NOT_A_SCAN' }, largestAttachment, 415)
        return await attach(staff, actor, { reportId, name: nameOfFile([request.query.name].flat()[0] ?? '', mediaType), mediaType, data })
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return answerRefusal(request, reply, error, largestAttachment)
      }
    })
  })
}
