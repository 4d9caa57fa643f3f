import { type Checkable, divisionNamed, formats, type MemberReport, type PastReport, unpackCells } from '@nianbao/report'
import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../reader.ts'

/** What the rules compare a report with, and how its office wants them to speak. */
export type RuleContext = Required<Pick<Checkable, 'past' | 'severities' | 'allowedPlaces' | 'divisions'>> & Pick<Checkable, 'members'>

interface Row extends Record<string, unknown> {
  id: string
  severities: RuleContext['severities']
  places: string[]
  /** The organs that its own divisions, those above and those below are named after. */
  organs: string[]
  past: Published[]
  members: (Member & { name: string })[] | null
}

interface Published {
  name: string
  year: number
  format: '2021' | '2019'
  figures: (number | null)[]
  fee: string | null
  odd: Parameters<typeof unpackCells>[0]['odd']
  narrative: PastReport['narrative']
}

interface Member extends Pick<Published, 'format' | 'figures' | 'fee' | 'odd'> {
  approved: boolean
  changed: boolean
  counts: boolean
}

/**
 * What the rules need beside each of these reports, by report id. Last year is what was published of it: of the same
 * agency and of those that were merged into it since, or where it had none, of all whose functions went to it. A government's members are the agencies beneath it in
 * that year's tree, each with what is public or was last submitted, the same for every asker.
 */
export async function ruleContexts(db: Reader, ids: readonly string[]): Promise<Map<string, RuleContext>> {
  if (ids.length === 0) return new Map()
  const rows = await contextsOf(db, sql`select r.id, r.agency_id, r.year from report r where r.id = any(${sql.param([...ids])}::uuid[])`)
  return new Map(rows.map((row) => [row.id, contextOf(row)]))
}

/** The same for a report of a year, 2008 to 2100, that the record does not have yet. Where that year's tree is not written down, it is the tree of today, as it would be then. */
export async function ruleContextOfYear(db: Reader, { agencyId, year }: { agencyId: number; year: number }): Promise<RuleContext> {
  const [row] = await contextsOf(db, sql`select null::uuid as id, ${agencyId}::int as agency_id, ${year}::int as year`)
  return contextOf(row!)
}

/** The tree of today is climbed for those alone whose year has none. */
async function contextsOf(db: Reader, reports: SQL): Promise<Row[]> {
  const named = (above: SQL, id: SQL) => sql`g.kind in ('government', 'township', 'subDistrict')
    and (${id} = any(t.anc) or ${id} = t.agency_id or case t.kind when 'government' then t.agency_id else t.parent_id end = any(${above}))`
  const { rows } = await db.execute<Row>(sql`
    with recursive today as (
      select a.id, array[]::int[] as anc from agency a
      where a.parent_id is null and exists (select from (${reports}) r where not exists (select from agency_year y where y.year = r.year and y.agency_id = r.agency_id))
      union all select a.id, u.anc || u.id from agency a join today u on a.parent_id = u.id
    ), asked as materialized (
      select r.id, r.agency_id, r.year, a.kind, y.agency_id is not null as written,
        case when y.agency_id is null then a.supervised_by else y.supervised_by end as supervised_by,
        case when y.agency_id is null then a.parent_id else y.parent_id end as parent_id,
        coalesce(y.anc, (select u.anc from today u where u.id = r.agency_id), '{}') as anc
      from (${reports}) r join agency a on a.id = r.agency_id left join agency_year y on y.year = r.year and y.agency_id = r.agency_id
    )
    select t.id,
      (select coalesce(jsonb_object_agg(s.rule, s.severity), '{}') from rule_setting s where s.office_id = t.supervised_by and s.year = t.year) as severities,
      array(select p.name from allowed_place p where p.agency_id = t.agency_id order by 1) as places,
      array(select g.name from agency_year gy join agency g on g.id = gy.agency_id where t.written and gy.year = t.year and ${named(sql`gy.anc`, sql`gy.agency_id`)}
        union select g.name from today u join agency g on g.id = u.id where not t.written and ${named(sql`u.anc`, sql`u.id`)}) as organs,
      (select coalesce(jsonb_agg(jsonb_build_object('name', a.name, 'year', e.year, 'format', e.format, 'figures', to_jsonb(e.figures), 'fee', e.fee::text, 'odd', e.odd, 'narrative', e.narrative)), '[]')
        from published_edition e join agency a on a.id = e.agency_id
        where e.year = t.year - 1 and e.valid_to is null and e.withdrawn_at is null and (e.agency_id = t.agency_id or (
          exists (select from succession s where s.to_agency_id = t.agency_id and s.from_agency_id = e.agency_id and s.happened_on >= make_date(t.year - 1, 1, 1) and (
            s.kind = 'merged' and s.happened_on <= make_date(t.year, 12, 31)
            or s.happened_on <= make_date(t.year + 1, 1, 31)
              and not exists (select from published_edition own where own.agency_id = t.agency_id and own.year = t.year - 1 and own.valid_to is null)))))) as past,
      case when t.kind = 'government' then (
        select coalesce(jsonb_agg(jsonb_build_object('name', m.name, 'counts', m.counts, 'approved', m.approved, 'changed', m.correcting or coalesce(m.published_at > signed.at, false),
            'format', m.format, 'figures', to_jsonb(m.figures), 'fee', m.fee::text, 'odd', m.odd) order by m.pos), '[]')
        from members_of_sum(t.agency_id, t.year) m
        cross join lateral (select max(g.at) as at from signature g where g.agency_id = t.agency_id and g.report_id = t.id and g.voided_at is null) signed) end as members
    from asked t`)
  return rows
}

const contextOf = ({ severities, places, organs, past, members }: Row): RuleContext => ({
  severities, allowedPlaces: places, divisions: [...new Set(organs.map(divisionNamed))],
  past: past.map(({ name, year, format, figures, fee, odd, narrative }) => ({ agencyName: name, year, format, cells: unpackCells({ figures, fee, odd: odd ?? {} }, formats[format]), narrative })),
  ...(members && { members: members.map(memberOf) }),
})

const memberOf = ({ name, counts, approved, changed, format, figures, fee, odd }: Member & { name: string }): MemberReport => ({
  agencyName: name, approved, changedSinceSigned: changed, vertical: !counts,
  cells: figures ? unpackCells({ figures, fee, odd: odd ?? {} }, formats[format]) : null,
})
