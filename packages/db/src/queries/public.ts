import { type Cells, type FormatId, formats, type NarrativeId, unpackCells } from '@nianbao/report'
import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../reader.ts'
import { agency } from '../tables/agency.ts'
import { publishedEdition } from '../tables/published-edition.ts'
import { among } from './array.ts'

export { agencyPage as publicAgencies } from './agencies.ts'

/** 公开稿 in force, as anyone may read it. */
export interface PublishedReport {
  agencyId: number
  year: number
  format: FormatId
  /** 1 for the first publication; one more with each correction. */
  edition: number
  publishedAt: Date
  /** Of the receipt; null where the report was not filed here. */
  number: string | null
  /** 更正说明. */
  reason: string | null
  hash: string
  title: string
  preamble: string[]
  closing: string[]
  narrative: Record<NarrativeId, string[]>
  cells: Cells
}

// Reads the published tables and the register alone, so that it works under the role visitor and under no other rights.
async function select(db: Reader, condition: SQL): Promise<PublishedReport[]> {
  const rows = await db.select({ edition: publishedEdition }).from(publishedEdition).innerJoin(agency, eq(agency.id, publishedEdition.agencyId))
    .where(and(condition, isNull(publishedEdition.validTo), isNull(publishedEdition.withdrawnAt)))
    .orderBy(publishedEdition.agencyId, desc(publishedEdition.year))
  return rows.map(({ edition }) => ({
    agencyId: edition.agencyId, year: edition.year, format: edition.format, edition: edition.number, publishedAt: edition.validFrom,
    number: edition.receiptNumber, reason: edition.reason, hash: edition.hash, title: edition.title!, preamble: edition.preamble!,
    closing: edition.closing!, narrative: edition.narrative!,
    cells: unpackCells({ figures: edition.figures!, fee: edition.fee, odd: edition.odd! }, formats[edition.format]),
  }))
}

/** The published reports of these agencies, per agency the newest year first. */
export const publicReportsByAgency = (db: Reader, agencyIds: readonly number[]): Promise<PublishedReport[]> =>
  select(db, among(publishedEdition.agencyId, agencyIds, 'int'))

/** The published reports of these agencies and years, in no order. */
export function publicReportsByAgencyYear(db: Reader, keys: readonly { agencyId: number; year: number }[]): Promise<PublishedReport[]> {
  const agencyIds = sql.param(keys.map((key) => key.agencyId))
  const years = sql.param(keys.map((key) => key.year))
  return select(db, sql`(${publishedEdition.agencyId}, ${publishedEdition.year}) in (select * from unnest(${agencyIds}::int[], ${years}::int[]))`)
}

/** One published report by the agency's code; null when there is none. */
export async function publicReport(db: Reader, agencyCode: string, year: number): Promise<PublishedReport | null> {
  const [found] = await select(db, and(among(agency.code, [agencyCode], 'text'), eq(publishedEdition.year, year))!)
  return found ?? null
}
