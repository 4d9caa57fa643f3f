import { type Act, type Actor, acts, itsTurn, may, publicationNeedsReason, type ReportFacts, type SectionId } from '@nianbao/report'
import { and, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { factsOf, type Known, type ReportHead } from '../facts.ts'
import { question } from '../as-person.ts'
import type { Reader } from '../reader.ts'
import { inScope, speaksForAgency } from '../scope.ts'
import { report } from '../tables/report.ts'
import { reportDue } from '../tables/report-due.ts'
import { amongIds } from './array.ts'

/** onTime, late: by the first submission; overdue, pending: while there is none. What was published elsewhere and backfilled is none of them. */
export type Timeliness = 'onTime' | 'late' | 'overdue' | 'pending'

/** One working record as its reader may know it, without cells and prose. */
export interface Report extends Pick<ReportHead,
  'id' | 'agencyId' | 'year' | 'format' | 'state' | 'cameFrom' | 'version' | 'contentHash' | 'firstSubmittedAt' | 'submittedAt' | 'submittedEdition' | 'publishedEdition' | 'publishedAt'> {
  /** What may be changed now: none while the state allows no change. */
  unlockedSections: SectionId[]
  deadline: Date | null
  /** Null for 补录, whose first submission here was none either. */
  onTime: Timeliness | null
  facts: ReportFacts
  /** 更正说明 of the correction under way. */
  correctionReason: string | null
  /** Whoever publishes next has to say why. */
  publicationNeedsReason: boolean
  /** 自审自发: the office that reviews is the one that wrote. */
  selfReviewed: boolean
  /** What the asking person may do now, by the same policy that the commands ask. */
  acts: Act[]
}

/** By the database's clock; the deadline is the first moment that is too late. */
const timeliness: SQL<Timeliness> = sql<Timeliness>`case
  when ${report.firstSubmittedAt} is not null then case when ${reportDue.dueAt} is null or ${report.firstSubmittedAt} < ${reportDue.dueAt} then 'onTime' else 'late' end
  when ${reportDue.dueAt} <= (select app_now()) then 'overdue' else 'pending' end`

/** 补录: the moments of submission that such a row holds are the day that is attested, not something that happened here. */
const backfilled = sql<boolean>`exists (select from published_edition f where f.agency_id = ${report.agencyId} and f.year = ${report.year} and f.number = 1 and f.backfilled)`

const { figures: _figures, fee: _fee, odd: _odd, ...head } = getTableColumns(report)

/** Reports in one of the scopes of scope.ts that fit the condition. A list starts from a narrow scope: asking the wide one row by row is for ids. */
export async function selectReports(db: Reader, actor: Actor, scope: SQL, condition: SQL | undefined, order: SQL[] = [], limit = 500): Promise<Report[]> {
  const rows = await db.select({ report: head, deadline: reportDue.dueAt, onTime: timeliness, backfilled }).from(report)
    .innerJoin(reportDue, and(eq(reportDue.agencyId, report.agencyId), eq(reportDue.reportId, report.id)))
    .where(and(scope, condition)).orderBy(...order).limit(limit)
  const facts = await factsOf(db, rows.map((row) => row.report))
  return rows.flatMap(({ report: row, deadline, onTime, backfilled }) => {
    const known = facts.get(row.id)
    return known ? [toReport(actor, backfilled ? unsubmitted(row) : row, deadline, backfilled ? null : onTime, known)] : []
  })
}

/** Without the moments of a submission that was none; a correction was submitted here. */
const unsubmitted = (row: ReportHead): ReportHead => ({ ...row, firstSubmittedAt: null, submittedAt: row.submittedAt?.getTime() === row.firstSubmittedAt?.getTime() ? null : row.submittedAt })

function toReport(actor: Actor, row: ReportHead, deadline: Date | null, onTime: Timeliness | null, { facts, selfReviewed }: Known): Report {
  const { id, agencyId, year, format, state, cameFrom, version, contentHash, firstSubmittedAt, submittedAt, submittedEdition, publishedEdition, publishedAt, unlocked, correctionReason } = row
  const open = state === 'draft' || state === 'returned' || state === 'correcting'
  return {
    id, agencyId, year, format, state, cameFrom, version, contentHash, firstSubmittedAt, submittedAt, submittedEdition, publishedEdition, publishedAt,
    unlockedSections: open ? unlocked : [], deadline, onTime, facts, correctionReason, publicationNeedsReason: publicationNeedsReason(facts), selfReviewed,
    acts: acts.filter((act) => itsTurn(act, facts) && may(actor, act, facts) === 'yes'),
  }
}

/** Reports by id that the actor may know of, in no order. */
export const reportsByIds = question((db, actor, ids: readonly string[]): Promise<Report[]> => selectReports(db, actor, inScope(actor), amongIds(report.id, ids)))

/** The reports of these agencies and years that the actor may know of, in no order. */
export const reportsByAgencyYear = question((db, actor, keys: readonly { agencyId: number; year: number }[]): Promise<Report[]> => {
  const agencyIds = sql.param(keys.map((key) => key.agencyId))
  const years = sql.param(keys.map((key) => key.year))
  return selectReports(db, actor, inScope(actor), sql`(${report.agencyId}, ${report.year}) in (select * from unnest(${agencyIds}::int[], ${years}::int[]))`)
})

/** The reports of the agencies that the actor works for, the newest year first. */
export const reportsOf = question((db, actor, year?: number): Promise<Report[]> =>
  selectReports(db, actor, speaksForAgency(actor), year === undefined ? undefined : eq(report.year, year), [desc(report.year), sql`${report.agencyId}`]))
