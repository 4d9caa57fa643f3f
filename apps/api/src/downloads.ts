import { type Actor, attachmentFile, type Db } from '@nianbao/db'
import type { FastifyInstance } from 'fastify'
import { savedAs } from './saved-as.ts'

/**
 * `GET /staff/downloads/{attachment}`: the bytes of a scan for whoever may read its report; the same 404 for one that is
 * not there and one that is not theirs. A browser saves it: it is never shown as a page, and as one it could do nothing.
 */
export function downloadsOf(app: FastifyInstance, { staff, actorOf }: { staff: Db; actorOf: (authorization: string | undefined) => Promise<Actor | null> }): void {
  app.get<{ Params: { attachment: string } }>('/staff/downloads/:attachment', async (request, reply) => {
    const actor = await actorOf(request.headers.authorization)
    if (!actor) return reply.code(401).send({ refusal: { code: 'SIGNED_OUT' } })
    const file = await attachmentFile(staff, actor, request.params.attachment)
    if (!file) return reply.code(404).send({ refusal: { code: 'NOT_FOUND' } })
    return reply.headers({
      'content-type': file.mediaType,
      'content-disposition': savedAs(file.name),
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      etag: `"${file.id}"`,
    }).send(Buffer.from(file.data))
  })
}
