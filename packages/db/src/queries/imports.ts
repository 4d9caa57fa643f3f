import type { Recognised } from '@nianbao/report'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { inScope } from '../scope.ts'
import { importTable } from '../tables/import.ts'
import { report } from '../tables/report.ts'
import { amongIds } from './array.ts'

/** The last import that stands; `undoable` while nothing was saved since. */
export interface LastImport {
  id: string
  reportId: string
  name: string
  by: string
  at: Date
  undoable: boolean
  recognised: Recognised
}

/** The last import of each of these reports that was not undone. */
export const importsByReportIds = question(async (db, actor, ids: readonly string[]): Promise<LastImport[]> => {
  const rows = await db.selectDistinctOn([importTable.reportId], { last: importTable, version: report.version, state: report.state }).from(importTable)
    .innerJoin(report, and(eq(report.agencyId, importTable.agencyId), eq(report.id, importTable.reportId)))
    .where(and(amongIds(report.id, ids), inScope(actor), isNull(importTable.undoneAt)))
    .orderBy(importTable.reportId, desc(importTable.at))
  return rows.map(({ last, version, state }) => ({
    id: last.id, reportId: last.reportId, name: last.sourceName, by: last.byName, at: last.at, recognised: last.recognised,
    undoable: version === last.versionAfter && (state === 'draft' || state === 'returned' || state === 'correcting'),
  }))
})
