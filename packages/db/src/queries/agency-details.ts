import type { PublicationMode } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { question } from '../as-person.ts'
import type { Reader } from '../reader.ts'
import type { SuccessionKind } from '../tables/succession.ts'

/** Functions that went from one agency to another. */
export interface SuccessionRow {
  fromId: number
  toId: number
  /** YYYY-MM-DD. */
  happenedOn: string
  kind: SuccessionKind
}

/** Everything that these agencies handed on or took on, the earliest first; as public as the register. */
export async function successionsOf(db: Reader, agencyIds: readonly number[]): Promise<SuccessionRow[]> {
  const ids = sql.param([...agencyIds])
  const { rows } = await db.execute<SuccessionRow & Record<string, unknown>>(sql`
    select from_agency_id as "fromId", to_agency_id as "toId", happened_on::text as "happenedOn", kind from succession
    where from_agency_id = any(${ids}::int[]) or to_agency_id = any(${ids}::int[]) order by happened_on, from_agency_id, to_agency_id`)
  return rows
}

/** What an agency and its office have set; the defaults where nothing was. */
export interface SettingsRow {
  agencyId: number
  chainLength: number
  signatoryMayBeEditor: boolean
  /** What the agency as an office has set for those that it acts on. */
  publicationMode: PublicationMode
  offlineSigning: boolean
  rankings: boolean
}

/** The settings of these agencies, in no order. */
export const settingsByAgencyIds = question(async (db, _actor, agencyIds: readonly number[]): Promise<SettingsRow[]> => {
  const { rows } = await db.execute<SettingsRow & Record<string, unknown>>(sql`
    select a.id as "agencyId", coalesce(s.chain_length, 2) as "chainLength", coalesce(s.signatory_may_be_editor, false) as "signatoryMayBeEditor",
      coalesce(o.publication_mode, 'reviewFirst') as "publicationMode", coalesce(o.offline_signing, false) as "offlineSigning", coalesce(o.rankings, true) as rankings
    from agency a left join agency_setting s on s.agency_id = a.id left join office_setting o on o.office_id = a.id
    where a.id = any(${sql.param([...agencyIds])}::int[])`)
  return rows
})

/** How an agency was written down for a year. */
export interface YearRow {
  agencyId: number
  year: number
  mustFile: boolean
  countsInSum: boolean
}

/** How these agencies were written down for these years; none where a year was not opened by anybody. */
export const agencyYears = question(async (db, _actor, keys: readonly { agencyId: number; year: number }[]): Promise<YearRow[]> => {
  const { rows } = await db.execute<YearRow & Record<string, unknown>>(sql`
    select y.agency_id as "agencyId", y.year, y.must_file as "mustFile", y.counts_in_sum as "countsInSum" from agency_year y
    join unnest(${sql.param(keys.map((key) => key.agencyId))}::int[], ${sql.param(keys.map((key) => key.year))}::int[]) as asked (agency_id, year)
      on asked.agency_id = y.agency_id and asked.year = y.year`)
  return rows
})
