import type { PublicationMode, ReportFacts } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Reader } from './reader.ts'
import type { AgencyKind } from './tables/agency.ts'
import { report } from './tables/report.ts'

/** One row of the table report, as it stands. */
export type ReportRow = typeof report.$inferSelect

/** The same without its figures, which a list of a hundred reports need not read. */
export type ReportHead = Omit<ReportRow, 'figures' | 'fee' | 'odd'>

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
  /** 自审自发: the office that reviews is the one that wrote; said wherever the review is said. */
  selfReviewed: boolean
}

interface Row extends FilingAgency, Record<string, unknown> {
  id: string
  officeId: number | null
  upperOfficeIds: number[]
  mode: PublicationMode
  mayBeEditor: boolean
  signedBy: ('checker' | 'signatory')[]
  offline: boolean
  offlineAllowed: boolean
  withdrawal: ReportFacts['withdrawal']
  selfReviewed: boolean
}

/** What the policy needs to know of these reports, by report id, in one query. */
export async function factsOf(db: Reader, reports: readonly ReportHead[]): Promise<Map<string, Known>> {
  if (reports.length === 0) return new Map()
  // The offices above are looked for once per place in the tree, not once per report: a county's reports share theirs.
  const { rows } = await db.execute<Row>(sql`
    with asked as materialized (
      select r.id, r.agency_id, r.content_hash, r.year, a.code, a.name, a.kind, y.supervised_by,
        -- A government's own office reads its report, too: its scope is the government's whole interval.
        case a.kind when 'government' then y.anc || r.agency_id else y.anc end as anc
      from report r join agency a on a.id = r.agency_id
      left join agency_year y on y.year = r.year and y.agency_id = r.agency_id
      where r.id = any(${sql.param(reports.map((row) => row.id))}::uuid[])
    ), above as (
      select p.year, p.anc, array_agg(u.agency_id) as offices
      from (select distinct year, anc from asked) p cross join lateral unnest(p.anc) as ancestor
      join agency_year u on u.year = p.year and u.parent_id = ancestor
      join agency o on o.id = u.agency_id and o.kind = 'office'
      group by p.year, p.anc
    )
    select r.id, r.code, r.name, r.kind, r.supervised_by as "officeId",
      array_remove(coalesce(above.offices, '{}'), r.supervised_by) as "upperOfficeIds",
      coalesce(os.publication_mode, 'reviewFirst') as mode,
      coalesce(s.chain_length, 2) as "chainLength",
      coalesce(s.signatory_may_be_editor, false) or coalesce(s.chain_length, 2) = 1 as "mayBeEditor",
      array(select g.role from signature g where g.agency_id = r.agency_id and g.report_id = r.id
        and g.voided_at is null and g.content_hash = r.content_hash) as "signedBy",
      exists (select from signature g where g.agency_id = r.agency_id and g.report_id = r.id
        and g.voided_at is null and g.content_hash = r.content_hash and g.offline) as offline,
      coalesce(os.offline_signing, false) as "offlineAllowed",
      (select jsonb_build_object('askedBy', w.asked_by, 'officeThen', array(select p.person_id from post p
          where p.agency_id = coalesce(r.supervised_by, r.agency_id) and p.role in ('reviewer', 'supervisor') and p.since < w.asked_at and (p.until is null or p.until > w.asked_at)))
        from withdrawal w where w.agency_id = r.agency_id and w.report_id = r.id and w.decided_at is null) as withdrawal,
      -- An office writes its own report and, at the root, its government's too.
      r.supervised_by is null or r.supervised_by = r.agency_id or (r.kind = 'government' and exists (
        select from agency_year o where o.year = r.year and o.agency_id = r.supervised_by and o.parent_id = r.agency_id)) as "selfReviewed"
    from asked r
    left join above on above.year = r.year and above.anc = r.anc
    left join office_setting os on os.office_id = r.supervised_by
    left join agency_setting s on s.agency_id = r.agency_id`)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(reports.flatMap((row) => {
    const known = byId.get(row.id)
    return known ? [[row.id, knownOf(row, known)]] : []
  }))
}

function knownOf(row: ReportHead, known: Row): Known {
  const { code, name, kind, chainLength, officeId, upperOfficeIds, mode, mayBeEditor, signedBy, offline, offlineAllowed, withdrawal, selfReviewed } = known
  // 审签单 on paper carries the whole chain's signatures.
  const checkMissing = !offline && chainLength >= 3 && !signedBy.includes('checker')
  const signed = offline || (signedBy.includes('signatory') && !checkMissing)
  return {
    agency: { code, name, kind, chainLength },
    selfReviewed,
    facts: {
      agencyId: row.agencyId, officeId, upperOfficeIds, state: row.state, mode, signed, checkMissing, offlineSigned: signed && offline,
      offlineAllowed, sheetOnly: kind === 'ownLevel',
      hands: row.hands, lastEditor: row.lastEditor, signatoryMayBeEditor: mayBeEditor,
      hasPublicEdition: row.publishedEdition !== null && row.withdrawnAt === null, publishedOnce: row.publishedEdition !== null,
      alreadyPublished: row.publishedFrom !== null && row.publishedFrom === row.submittedEdition,
      inCorrection: row.correctionReason !== null, withdrawal, submittedOnce: row.firstSubmittedAt !== null,
      discussed: isDiscussed(row),
    },
  }
}

/**
 * Submitted since the last approval: in a correction, what is public was approved and what was submitted last is still the
 * same. A corrected edition that was published under 报备 and then recalled was not approved yet, and the correction is over.
 */
function isDiscussed({ state, cameFrom, correctionReason, firstSubmittedAt, submittedEdition, publishedFrom }: ReportHead): boolean {
  const inCorrection = correctionReason !== null && (state === 'correcting' || (state === 'signing' && cameFrom === 'correcting'))
  return firstSubmittedAt !== null && !(inCorrection && submittedEdition === publishedFrom)
}
