import { agenciesByCodes, type AgencyRow, type Db, publicReportsByAgencyYear, type PublishedReport } from '@nianbao/db'
import { MissingGlyph } from '@nianbao/documents/write'
import { TooMany } from '@nianbao/report'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { publishedEdition } from './editions.ts'
import { fileAsked } from './file-asked.ts'
import { fileHeaders } from './file-headers.ts'
import { editionTag, has } from './writing/edition-tag.ts'
import type { Writer } from './writing/writer.ts'

const reportYear = /^\d{4}$/
const editionNumber = /^[1-9]\d{0,4}$/

/**
 * `GET /reports/{agency code}/{year}.{docx|pdf|xlsx|csv|json|html}`: the edition in force as a file, for anyone, read as the
 * visitor; `?edition=n` an earlier one. May be kept, but is asked for again each time, so that what was withdrawn is gone at
 * once (410). An unknown agency, year, edition or kind is a 404.
 */
export function publicFilesOf(app: FastifyInstance, visitor: Db, writer: Writer): void {
  app.get<{ Params: { agency: string; file: string }; Querystring: { edition?: string | string[] } }>('/reports/:agency/:file', async (request, reply) => {
    const refuse = refuserOf(reply, request.id)
    const { edition: number } = request.query
    if (number !== undefined && (typeof number !== 'string' || !editionNumber.test(number))) return refuse(400, 'BAD_REQUEST', '`edition` is the number of an edition.')
    const asked = fileAsked(request.params.file)
    const found = asked && (await reportOf(visitor, request.params.agency, asked.name, number))
    if (!found) return refuse(404, 'NOT_FOUND', 'There is no such published report.')
    const { agency, report } = found
    if (report.withdrawal) {
      const { at, reason } = report.withdrawal
      return refuse(410, 'WITHDRAWN', 'This report was withdrawn; it can no longer be had.', { at: at.toISOString(), reason })
    }
    const edition = publishedEdition(agency, report)
    const tag = editionTag(asked.kind, edition)
    reply.headers({ etag: tag, 'cache-control': 'public, no-cache' })
    if (has(request.headers['if-none-match'], tag)) return reply.code(304).send()
    const gone = new AbortController()
    reply.raw.once('close', () => gone.abort())
    try {
      const bytes = await writer.write(asked.kind, edition, gone.signal)
      return await reply.headers(fileHeaders(asked.kind, edition)).send(bytes)
    } catch (error) {
      if (gone.signal.aborted) return reply.hijack()
      reply.removeHeader('etag').header('cache-control', 'no-store')
      if (error instanceof TooMany) {
        return refuse(429, error.code, `Too many files are being written; ask again in ${error.retryAfterSeconds} seconds.`, { retryAfterSeconds: error.retryAfterSeconds })
      }
      if (!(error instanceof MissingGlyph)) throw error
      const named = error.characters.map((character) => `${character} (U+${character.codePointAt(0)!.toString(16).toUpperCase()})`).join(', ')
      return refuse(422, error.code, `The font of the PDF cannot draw ${named}; ask for docx, xlsx or html.`, { characters: error.characters })
    }
  })
}

async function reportOf(visitor: Db, code: string, year: string, number: string | undefined): Promise<{ agency: AgencyRow; report: PublishedReport } | null> {
  if (!reportYear.test(year)) return null
  const [agency] = await agenciesByCodes(visitor, [code])
  if (!agency) return null
  const key = { agencyId: agency.id, year: Number(year), ...(number !== undefined && { edition: Number(number) }) }
  const [report] = await publicReportsByAgencyYear(visitor, [key])
  return report ? { agency, report } : null
}

/** Says no in the public half's own shape. */
const refuserOf = (reply: FastifyReply, requestId: string) => (status: number, code: string, message: string, facts: { retryAfterSeconds?: number } & Record<string, unknown> = {}) => {
  if (facts.retryAfterSeconds !== undefined) reply.header('retry-after', String(facts.retryAfterSeconds))
  return reply.code(status).send({ errors: [{ message, extensions: { code, ...facts, requestId } }] })
}
