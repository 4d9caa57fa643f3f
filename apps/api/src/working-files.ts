import { type Actor, agenciesByIds, contentByReportIds, type Db, reportsByIds } from '@nianbao/db'
import { type Edition, MissingGlyph } from '@nianbao/documents/write'
import { TooMany } from '@nianbao/report'
import type { FastifyInstance } from 'fastify'
import { workingEdition } from './editions.ts'
import { fileAsked } from './file-asked.ts'
import { fileHeaders } from './file-headers.ts'
import type { Writer } from './writing/writer.ts'

/**
 * `GET /staff/reports/{report}.{docx|pdf|xlsx|csv|json|html}`: the working record as it stands, with the draft mark, for
 * whoever may read it; the same 404 for one that is not there and one that is not theirs.
 */
export function workingFilesOf(app: FastifyInstance, { staff, actorOf }: { staff: Db; actorOf: (authorization: string | undefined) => Promise<Actor | null> }, writer: Writer): void {
  app.get<{ Params: { file: string } }>('/staff/reports/:file', async (request, reply) => {
    const actor = await actorOf(request.headers.authorization)
    if (!actor) return reply.code(401).send({ refusal: { code: 'SIGNED_OUT' } })
    const asked = fileAsked(request.params.file)
    const edition = asked && (await editionOf(staff, actor, asked.name))
    if (!edition) return reply.code(404).send({ refusal: { code: 'NOT_FOUND' } })
    const gone = new AbortController()
    reply.raw.once('close', () => gone.abort())
    try {
      const bytes = await writer.write(asked.kind, edition, gone.signal)
      return await reply.headers({ ...fileHeaders(asked.kind, edition), 'cross-origin-resource-policy': 'same-origin' }).send(bytes)
    } catch (error) {
      if (gone.signal.aborted) return reply.hijack()
      if (error instanceof TooMany) return reply.code(429).header('retry-after', String(error.retryAfterSeconds)).send({ refusal: { code: error.code, retryAfterSeconds: error.retryAfterSeconds } })
      if (error instanceof MissingGlyph) return reply.code(422).send({ refusal: { code: error.code, characters: error.characters } })
      throw error
    }
  })
}

async function editionOf(staff: Db, actor: Actor, id: string): Promise<Edition | null> {
  const [report] = await reportsByIds(staff, actor, [id])
  const [content] = report ? await contentByReportIds(staff, actor, [id]) : []
  const [agency] = report ? await agenciesByIds(staff, [report.agencyId]) : []
  return report && content && agency ? workingEdition(agency, report, content) : null
}
