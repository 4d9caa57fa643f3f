import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { inScope } from '../scope.ts'
import { likeness } from '../tables/likeness.ts'
import type { ComparedSection } from '../tables/narrative-signature.ts'
import { publishedEdition } from '../tables/published-edition.ts'
import { report } from '../tables/report.ts'
import { amongIds } from './array.ts'

/** A text of another agency that the last submitted edition of a report is like. */
export interface Likeness {
  reportId: string
  section: ComparedSection
  /** How much of this text the other one has, from 0 to 1; an estimate, to within a few hundredths. */
  share: number
  /** Whose it is; null where the asker may read nothing of that report. */
  otherAgencyId: number | null
  /** The asker may know of the other's working record. */
  working: boolean
  /** The other's report is published. */
  published: boolean
}

/** Which texts of other agencies the last submitted editions of these reports are like, the most alike first. */
export const likenessesByReportIds = question(async (db, actor, ids: readonly string[]): Promise<Likeness[]> => {
  const rows = await db.select({ reportId: report.id, year: likeness.year, section: likeness.section, share: likeness.share, other: likeness.otherAgencyId })
    .from(likeness).innerJoin(report, and(eq(report.agencyId, likeness.agencyId), eq(report.year, likeness.year), eq(report.submittedEdition, likeness.edition)))
    .where(and(amongIds(report.id, ids), inScope(actor))).orderBy(desc(likeness.share), likeness.otherAgencyId)
  if (rows.length === 0) return []
  const keys = sql`(select * from unnest(${sql.param(rows.map(({ other }) => other))}::int[], ${sql.param(rows.map(({ year }) => year))}::int[]))`
  const [working, published] = await Promise.all([
    db.select({ agencyId: report.agencyId, year: report.year }).from(report).where(and(sql`(${report.agencyId}, ${report.year}) in ${keys}`, inScope(actor))),
    db.select({ agencyId: publishedEdition.agencyId, year: publishedEdition.year }).from(publishedEdition)
      .where(and(sql`(${publishedEdition.agencyId}, ${publishedEdition.year}) in ${keys}`, isNull(publishedEdition.validTo), isNull(publishedEdition.withdrawnAt))),
  ])
  return rows.map(({ reportId, year, section, share, other }) => {
    const isOne = (those: readonly { agencyId: number; year: number }[]) => those.some((one) => one.agencyId === other && one.year === year)
    const open = { working: isOne(working), published: isOne(published) }
    return { reportId, section, share, otherAgencyId: open.working || open.published ? other : null, ...open }
  })
})
