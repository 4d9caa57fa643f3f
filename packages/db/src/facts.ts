import type { PublicationMode, ReportFacts } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Reader } from './reader.ts'
import type { AgencyKind } from './tables/agency.ts'
import { report } from './tables/report.ts'

/** One row of the table report, as it stands. */
export type ReportRow = typeof report.$inferSelect

/** A report's agency as its commands need it: names, kind and the steps of its sign-off chain. */
export interface FilingAgency {
  code: string
  name: string
  kind: AgencyKind
  chainLength: number
}

export interface Known {
  facts: ReportFacts
  agency: FilingAgency
}

interface Row extends FilingAgency, Record<string, unknown> {
  id: string
  officeId: number | null
  upperOfficeIds: number[]
  mode: PublicationMode
  mayBeEditor: boolean
  signedBy: ('checker' | 'signatory')[]
  offline: boolean
}

/** What the policy needs to know of these reports, by report id, in one query. */
export async function factsOf(db: Reader, reports: readonly ReportRow[]): Promise<Map<string, Known>> {
  if (reports.length === 0) return new Map()
  const { rows } = await db.execute<Row>(sql`
    select r.id, a.code, a.name, a.kind, y.supervised_by as "officeId",
      array(select u.agency_id from agency_year u join agency o on o.id = u.agency_id and o.kind = 'office'
        where u.year = r.year and u.parent_id = any(y.anc) and u.agency_id is distinct from y.supervised_by) as "upperOfficeIds",
      coalesce(os.publication_mode, 'reviewFirst') as mode,
      coalesce(s.chain_length, 2) as "chainLength",
      coalesce(s.signatory_may_be_editor, false) or coalesce(s.chain_length, 2) = 1 as "mayBeEditor",
      array(select g.role from signature g where g.agency_id = r.agency_id and g.report_id = r.id
        and g.voided_at is null and g.content_hash = r.content_hash) as "signedBy",
      exists (select from signature g where g.agency_id = r.agency_id and g.report_id = r.id
        and g.voided_at is null and g.content_hash = r.content_hash and g.offline) as offline
    from report r
    join agency a on a.id = r.agency_id
    left join agency_year y on y.year = r.year and y.agency_id = r.agency_id
    left join office_setting os on os.office_id = y.supervised_by
    left join agency_setting s on s.agency_id = r.agency_id
    where r.id = any(${sql.param(reports.map((row) => row.id))}::uuid[])`)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(reports.flatMap((row) => {
    const known = byId.get(row.id)
    return known ? [[row.id, knownOf(row, known)]] : []
  }))
}

function knownOf(row: ReportRow, known: Row): Known {
  const { code, name, kind, chainLength, officeId, upperOfficeIds, mode, mayBeEditor, signedBy, offline } = known
  const signed = signedBy.includes('signatory') && (chainLength < 3 || signedBy.includes('checker'))
  return {
    agency: { code, name, kind, chainLength },
    facts: {
      agencyId: row.agencyId, officeId, upperOfficeIds, state: row.state, mode, signed, offlineSigned: signed && offline,
      hands: row.hands, lastEditor: row.lastEditor, signatoryMayBeEditor: mayBeEditor,
      hasPublicEdition: row.publishedEdition !== null, submittedOnce: row.firstSubmittedAt !== null,
    },
  }
}
