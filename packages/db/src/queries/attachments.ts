import { and, eq } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { inScope } from '../scope.ts'
import { attachment, type AttachmentType } from '../tables/attachment.ts'
import { report } from '../tables/report.ts'
import { amongIds } from './array.ts'

/** A scan that belongs to a report, without its bytes. */
export interface AttachmentRow {
  id: string
  reportId: string
  name: string
  mediaType: AttachmentType
  bytes: number
  by: string
  at: Date
}

const ofReport = and(eq(report.agencyId, attachment.agencyId), eq(report.id, attachment.reportId))
const { id, reportId, name, mediaType, bytes, byName: by, at, data } = attachment

/** The scans of these reports that the actor may know of, the oldest first. */
export const attachmentsByReportIds = question((db, actor, ids: readonly string[]): Promise<AttachmentRow[]> =>
  db.select({ id, reportId, name, mediaType, bytes, by, at }).from(attachment).innerJoin(report, ofReport)
    .where(and(amongIds(report.id, ids), inScope(actor))).orderBy(at, id))

/** One scan with its bytes; null when there is none that this person may know of. */
export const attachmentFile = question(async (db, actor, asked: string): Promise<(AttachmentRow & { data: Uint8Array }) | null> => {
  const [row] = await db.select({ id, reportId, name, mediaType, bytes, by, at, data }).from(attachment).innerJoin(report, ofReport)
    .where(and(amongIds(attachment.id, [asked]), inScope(actor)))
  return row ?? null
})
