import { and, sql } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { inScope } from '../scope.ts'
import { report } from '../tables/report.ts'
import { amongIds } from './array.ts'

/** Of these reports, those that say 0 in every cell of the three tables (零数据); a blank or a dash is no 0. */
export const nilReportIds = question(async (db, actor, ids: readonly string[]): Promise<{ reportId: string }[]> =>
  // What is left without the zeros is the empty slot of the fee, which stands in a column of its own.
  db.select({ reportId: report.id }).from(report)
    .where(and(amongIds(report.id, ids), inScope(actor), sql`${report.fee} = 0 and cardinality(array_remove(${report.figures}, 0)) = 1`)))
