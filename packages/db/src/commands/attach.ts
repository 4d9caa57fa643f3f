import { createHash } from 'node:crypto'
import { type Actor, Forbidden, itsTurn, may, NotFound, OutOfTurn, TooLarge } from '@nianbao/report'
import { and, count, eq, sql } from 'drizzle-orm'
import { actAs } from '../as-person.ts'
import type { Db, Tx } from '../client.ts'
import { reportsByIds } from '../queries/reports.ts'
import { attachment, type AttachmentType } from '../tables/attachment.ts'
import { cleanText } from './clean-text.ts'

/** So many bytes are the most that a scan may have: 10 MB. */
export const largestAttachment = 10 * 1024 * 1024

/** So many sheets are kept of one report: a scan may be taken again, a store is not to be filled. */
const mostOfReport = 20

/** Refuses whoever may not sign this report on paper now; asked before a file is read, and again when it is kept. */
export async function mayAttach(db: Db, actor: Actor, reportId: string): Promise<{ agencyId: number }> {
  const [report] = await reportsByIds(db, actor, [reportId])
  if (!report) throw new NotFound()
  if (may(actor, 'signOffline', report.facts) !== 'yes') throw new Forbidden()
  if (!itsTurn('signOffline', report.facts)) throw new OutOfTurn(report.state)
  return report
}

/**
 * Keeps the scan of a 审签单 beside the report whose signature it shows; `mediaType` is what its bytes are, at most
 * `largestAttachment` of them. It counts for nothing until signOffline names it. The same file again is the same attachment.
 */
export async function attach(db: Db, actor: Actor, input: { reportId: string; name: string; mediaType: AttachmentType; data: Uint8Array }): Promise<{ id: string }> {
  const { reportId, mediaType, data } = input
  const name = cleanText('name', input.name, 255)
  if (data.length > largestAttachment) throw new TooLarge(largestAttachment)
  const { agencyId } = await mayAttach(db, actor, reportId)
  const ofReport = and(eq(attachment.agencyId, agencyId), eq(attachment.reportId, reportId))
  const hash = createHash('sha256').update(data).digest('hex')
  const known = async (tx: Tx) => (await tx.select({ id: attachment.id }).from(attachment).where(and(ofReport, eq(attachment.sha256, hash))))[0]
  return actAs(db, actor, async (tx) => {
    const before = await known(tx)
    if (before) return before
    const [kept] = await tx.select({ count: count() }).from(attachment).where(ofReport)
    if (kept!.count >= mostOfReport) throw new TooLarge(mostOfReport)
    const [made] = await tx.insert(attachment).values({
      agencyId, reportId, kind: 'approvalSheet', name, mediaType, bytes: data.length, sha256: hash, data, byId: actor.personId, byName: actor.name, at: sql`app_now()`,
    }).onConflictDoNothing().returning({ id: attachment.id })
    return made ?? (await known(tx))!
  })
}
