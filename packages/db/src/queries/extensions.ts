import { and, desc, eq } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { inScope } from '../scope.ts'
import { extension } from '../tables/extension.ts'
import { report } from '../tables/report.ts'
import { amongIds } from './array.ts'

/** 准予延期: the local date that an office has moved for one report. */
export interface Extension {
  reportId: string
  /** The first moment that is too late. */
  localAt: Date
  reason: string
  by: string
  at: Date
}

/** Every extension of these reports, the newest first. */
export const extensionsByReportIds = question((db, actor, ids: readonly string[]): Promise<Extension[]> =>
  db.select({ reportId: extension.reportId, localAt: extension.localAt, reason: extension.reason, by: extension.byName, at: extension.at }).from(extension)
    .innerJoin(report, and(eq(report.agencyId, extension.agencyId), eq(report.id, extension.reportId)))
    .where(and(amongIds(report.id, ids), inScope(actor))).orderBy(desc(extension.at)))
