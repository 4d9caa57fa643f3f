import { type Cells, type FormatId, formats, type NarrativeId, unpackCells } from '@nianbao/report'
import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../reader.ts'
import { agency } from '../tables/agency.ts'
import { publishedEdition } from '../tables/published-edition.ts'
import { agencyPage, type AgencyRow, columns as agencyColumns } from './agencies.ts'
import { among } from './array.ts'
import type { Page, PageInput } from './page.ts'
import { perReader } from './per-reader.ts'

/** The register as the public sees it: without 政府本级, an internal sheet of which nothing is published by itself. */
export const publicAgencies = (db: Reader, input: PageInput & { search?: string | null }): Promise<Page<AgencyRow>> => agencyPage(db, { ...input, publicOnly: true })

/** 公开稿 as lists show it: everything but what it says. */
export interface Publication {
  agencyId: number
  year: number
  format: FormatId
  /** 1 for the first publication; one more with each correction. */
  edition: number
  publishedAt: Date
  /** Of the receipt; null where the report was not filed here. */
  number: string | null
  /** 更正说明; null where it was withdrawn. */
  reason: string | null
  hash: string
  /** Empty where it was withdrawn. */
  title: string
  /** 首次公开: of the first edition, whatever was corrected or withdrawn since. */
  firstPublishedAt: Date
  /** 补录: it was published elsewhere, where and when as attested. */
  backfilled: boolean
  /** 紧急撤下: when and why its content was taken; null while it stands. */
  withdrawal: Withdrawal | null
  /** Where on the government's website it stands, as last recorded or attested; null where nobody said, and where it was withdrawn. */
  posting: PublicPosting | null
}

/** An address on the government's website, and since which day (YYYY-MM-DD). */
export interface PublicPosting {
  address: string
  date: string
}

/** What stands in public where a report was withdrawn. */
export interface Withdrawal {
  at: Date
  reason: string
}

/** 公开稿 as anyone may read it; without a word or a figure where it was withdrawn. */
export interface PublishedReport extends Publication {
  preamble: string[]
  closing: string[]
  narrative: Record<NarrativeId, string[]>
  cells: Cells
}

const {
  agencyId, year, format, number, validFrom, receiptNumber, reason, hash, title, figures, fee, odd, preamble, narrative, closing, validTo, backfilled, attestedOn, attestedAddress, withdrawnAt, withdrawalReason,
} = publishedEdition

/** With its name: a column alone would be read as the inner table's. */
const here = sql.raw('published_edition')

/** When an edition became public: here, or elsewhere on the day that is attested. */
const since = (attested: SQL, from: SQL) => sql`coalesce(${attested}::timestamp at time zone 'Asia/Shanghai', ${from})`
const light = {
  agencyId, year, format, edition: number, number: receiptNumber, reason, hash, backfilled, withdrawnAt, withdrawalReason,
  title: sql<string>`coalesce(${title}, '')`,
  publishedAt: since(sql`${attestedOn}`, sql`${validFrom}`).mapWith(validFrom),
  firstPublishedAt: sql`(select ${since(sql`first.attested_on`, sql`first.valid_from`)} from published_edition first
    where first.agency_id = ${here}.agency_id and first.year = ${here}.year and first.number = 1)`.mapWith(validFrom),
  // Of what was withdrawn nobody is led to another copy; what was recorded of it is not here any more.
  posting: sql<PublicPosting | null>`case when ${withdrawnAt} is null then coalesce(
    (select jsonb_build_object('address', p.address, 'date', p.posted_on) from published_posting p
      where p.agency_id = ${here}.agency_id and p.year = ${here}.year order by p.at desc limit 1),
    case when ${attestedAddress} is not null then jsonb_build_object('address', ${attestedAddress}, 'date', ${attestedOn}) end) end`,
}
const content = { figures, fee, odd, preamble, narrative, closing }
/** What the public finds for an agency and year: the last edition, or what a withdrawal left of it. */
const inForce = isNull(validTo)

type Row = typeof publishedEdition.$inferSelect
type Content = Pick<Row, keyof typeof content>
type Light = Omit<Publication, 'withdrawal'> & Pick<Row, 'withdrawnAt' | 'withdrawalReason'>

const listed = ({ withdrawnAt, withdrawalReason, ...rest }: Light): Publication =>
  ({ ...rest, withdrawal: withdrawnAt && { at: withdrawnAt, reason: withdrawalReason ?? '' } })

/** Content stands in every edition that was not withdrawn. */
const whole = (row: Light, { figures, fee, odd, preamble, narrative, closing }: Content): PublishedReport => ({
  ...listed(row), preamble: preamble ?? [], closing: closing ?? [], narrative: narrative ?? { overview: [], problems: [], otherMatters: [] },
  cells: figures ? unpackCells({ figures, fee, odd: odd ?? {} }, formats[row.format]) : {},
})

// Below, the published tables and the register are all that is read, so that it works under the role visitor.

/** What these agencies have published, without content; per agency the newest year first. */
export async function publicationsByAgency(db: Reader, agencyIds: readonly number[]): Promise<Publication[]> {
  const rows = await db.select(light).from(publishedEdition).where(and(among(agencyId, agencyIds, 'int'), inForce)).orderBy(agencyId, desc(year))
  return rows.map(listed)
}

/** One edition of a report that was public at some time, without what it says. */
export interface PastEdition extends Pick<Publication, 'agencyId' | 'year' | 'edition' | 'publishedAt' | 'reason' | 'hash' | 'withdrawal'> {}

/** All editions of these reports, per report the newest first: the one in force, those that it replaced, and what is left of withdrawn ones. */
export async function editionsByAgencyYear(db: Reader, keys: readonly Omit<PublicationKey, 'edition'>[]): Promise<PastEdition[]> {
  const [agencyIds, years] = [keys.map((key) => key.agencyId), keys.map((key) => key.year)].map((list) => sql.param(list))
  const rows = await db.select({ agencyId, year, edition: number, publishedAt: light.publishedAt, reason, hash, withdrawnAt, withdrawalReason }).from(publishedEdition)
    .innerJoin(sql`unnest(${agencyIds}::int[], ${years}::int[]) as asked (agency_id, year)`, sql`${agencyId} = asked.agency_id and ${year} = asked.year`)
    .orderBy(agencyId, year, desc(number))
  return rows.map(({ withdrawnAt, withdrawalReason, ...rest }) => ({ ...rest, withdrawal: withdrawnAt && { at: withdrawnAt, reason: withdrawalReason ?? '' } }))
}

/** Which published report: the edition in force, unless another is named. */
export interface PublicationKey {
  agencyId: number
  year: number
  edition?: number
}

/** Whole published reports by agency and year, in no order. */
export async function publicReportsByAgencyYear(db: Reader, keys: readonly PublicationKey[]): Promise<PublishedReport[]> {
  const [agencyIds, years, editions] = [keys.map((key) => key.agencyId), keys.map((key) => key.year), keys.map((key) => key.edition ?? null)].map((list) => sql.param(list))
  const rows = await db.select({ light, content }).from(publishedEdition)
    .innerJoin(sql`unnest(${agencyIds}::int[], ${years}::int[], ${editions}::int[]) as asked (agency_id, year, edition)`,
      sql`${agencyId} = asked.agency_id and ${year} = asked.year and (${number} = asked.edition or asked.edition is null and ${validTo} is null)`)
  return rows.map((row) => whole(row.light, row.content))
}

// What the public asks most: built once, because building it takes as long as its answer.
const byCodeYear = perReader((db) =>
  db.select({ light, content, agency: agencyColumns }).from(publishedEdition).innerJoin(agency, eq(agency.id, agencyId))
    .innerJoin(sql`unnest(${sql.placeholder('codes')}::text[], ${sql.placeholder('years')}::int[]) as asked (code, year)`,
      sql`${agency.code} = asked.code and ${year} = asked.year`)
    .where(inForce).prepare('public_reports_by_code_year'))

/** Whole published reports by the agency's code and the year, with the agency, in no order. */
export async function publicReportsByCodeYear(db: Reader, keys: readonly { code: string; year: number }[]): Promise<{ report: PublishedReport; agency: AgencyRow }[]> {
  const known = keys.filter(({ code }) => !code.includes('\0'))
  const rows = await byCodeYear(db).execute({ codes: known.map((key) => key.code), years: known.map((key) => key.year) })
  return rows.map((row) => ({ report: whole(row.light, row.content), agency: row.agency }))
}

/** One published report by the agency's code; null when there is none. */
export async function publicReport(db: Reader, code: string, year: number): Promise<PublishedReport | null> {
  const [found] = await publicReportsByCodeYear(db, [{ code, year }])
  return found?.report ?? null
}
