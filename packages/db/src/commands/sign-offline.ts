import { type Actor, BadInput, Stale } from '@nianbao/report'
import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { isUuid } from '../is-uuid.ts'
import { attachment } from '../tables/attachment.ts'
import { signature } from '../tables/signature.ts'
import { cleanText } from './clean-text.ts'
import { dayOfReport } from './day.ts'
import { perform, type Scene } from './perform.ts'

/** What stands on the 审签单: who signed, with which post, on which day (as dayOfReport takes it), and the scan of it. */
export interface SignedOnPaper {
  reportId: string
  contentHash: string
  name: string
  post: string
  date: string
  attachmentId: string
}

/**
 * 线下签批: records that a leader who does not log in has signed exactly this content on paper. It stands for the whole
 * chain, and the filer may submit. Stale when the content is another now; a sheet signed for another content is not taken.
 */
export async function signOffline(db: Db, actor: Actor, input: SignedOnPaper): Promise<void> {
  const name = cleanText('name', input.name, 100)
  const post = cleanText('post', input.post, 100)
  return perform(db, actor, {
    act: 'signOffline',
    reportId: input.reportId,
    work: async (scene) => {
      const { tx, report, actor, now } = scene
      const { contentHash } = report
      if (contentHash !== input.contentHash) throw new Stale(report.version)
      const date = dayOfReport('date', input.date, report, now)
      const sheet = await sheetFor(scene, input.attachmentId)
      await tx.insert(signature).values({
        agencyId: report.agencyId, reportId: report.id, role: 'signatory', personId: actor.personId, name, contentHash,
        offline: true, offlinePost: post, offlineOn: date, attachmentId: sheet.id, at: now,
      })
      return { result: () => undefined, handed: true, note: `${post} ${name}`, detail: { role: 'signatory', contentHash, name, post, date, attachment: { ...sheet } } }
    },
  })
}

/** The scan, when it belongs to this report and was not given for another content before. */
async function sheetFor({ tx, report }: Scene, id: string) {
  const mine = and(eq(attachment.agencyId, report.agencyId), eq(attachment.reportId, report.id))
  const [sheet] = isUuid(id)
    ? await tx.select({ id: attachment.id, name: attachment.name, sha256: attachment.sha256 }).from(attachment).where(and(mine, eq(attachment.id, id)))
    : []
  if (!sheet) throw new BadInput('attachment', 'UNKNOWN')
  const [other] = await tx.select({ id: signature.id }).from(signature).where(and(
    eq(signature.agencyId, report.agencyId), eq(signature.attachmentId, sheet.id), ne(signature.contentHash, report.contentHash),
  ))
  if (other) throw new BadInput('attachment', 'TAKEN')
  return sheet
}
