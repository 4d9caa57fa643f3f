import type { Actor, State } from '@nianbao/report'
import { type SQL, sql } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { keyAfter, limitOf, type Page, type PageInput, pageOf } from './page.ts'
import type { Timeliness } from './reports.ts'

/** One agency of a year: one that must file (no report: not started), or one that was abolished in its course. */
export interface BoardRow extends Record<string, unknown> {
  pos: number
  agencyId: number
  reportId: string | null
  state: State | null
  /** Has anybody written in it? A draft that was only opened is one nobody has begun: computed here, never a state. */
  begun: boolean
  /** Null for 补录: it was never submitted here, so neither in time nor late. */
  onTime: Timeliness | null
  submittedAt: Date | null
  firstSubmittedAt: Date | null
  deadline: Date | null
  returns: number
  /** The first day, YYYY-MM-DD, on which it was no more: nothing is expected of it, its successors answer for it. */
  abolishedOn: string | null
}

export interface BoardInput {
  officeId: number
  year: number
  /** 'none' for agencies whose report has not been opened. */
  state?: State | 'none' | null
  /** Only reports that somebody has begun, or only those nobody has, opened or not. */
  begun?: boolean | null
  timeliness?: Timeliness | null
}

export interface BoardCounts {
  states: { state: State | null; begun: boolean; count: number }[]
  total: number
  onTime: number
  late: number
  overdue: number
  pending: number
}

/**
 * Every agency that must file in that year beneath the office's government (the office's own included) or, standing
 * elsewhere, with the office itself (生态环境分局), with where it stands; and those that were abolished in the course of the
 * year. A year that neither the office nor the agency's own has opened expects nothing of an agency: it stands there only
 * with a report that was backfilled. Nothing for who holds no office post there or above.
 */
const rows = (actor: Actor, { officeId, year }: BoardInput) => sql`
  with opened as materialized (
    select office_id from filing_year where year = ${year}::int
  ), office as materialized (
    select top.pos, top.last_pos from agency_year home join agency_year top on top.year = home.year and top.agency_id = home.parent_id
    where home.year = ${year}::int and home.agency_id = ${officeId}::int
      and exists (
        select from post p join agency_year mine on mine.year = home.year and mine.agency_id = p.agency_id
          join agency_year above on above.year = home.year and above.agency_id = mine.parent_id
          join agency o on o.id = p.agency_id and o.kind = 'office'
        where p.person_id = ${actor.personId} and p.until is null and p.role in ('reviewer', 'supervisor')
          and home.pos between above.pos and above.last_pos)
  ), within as (
    -- The bounds are known before the tree is read: a page is a walk along its index, wherever in the nation it lies.
    ${placed({ officeId, year }, sql`y.pos between (select pos from office) and (select last_pos from office)`)}
  ), elsewhere as (
    ${placed({ officeId, year }, sql`y.supervised_by = ${officeId}::int and (y.pos < (select pos from office) or y.pos > (select last_pos from office))`)}
  )`

/** The agencies of a year at these places that must file, or were abolished in its course, with where they stand. */
const placed = ({ officeId, year }: BoardInput, where: SQL) => sql`
    select y.pos, y.agency_id, ${isDue(officeId)} as due, case when y.must_file then null else a.valid_to::text end as abolished_on, r.id, r.state,
      r.id is not null and (r.state <> 'draft' or r.last_editor is not null) as begun, d.due_at,
      case when f.backfilled then nullif(r.submitted_at, r.first_submitted_at) else r.submitted_at end as submitted_at,
      case when f.backfilled then null else r.first_submitted_at end as first_submitted_at,
      case when f.backfilled then null when r.first_submitted_at is not null then case when d.due_at is null or r.first_submitted_at < d.due_at then 'onTime' else 'late' end
        when coalesce(d.due_at, n.local_at) <= (select app_now()) then 'overdue' else 'pending' end as on_time
    from agency_year y
    join agency a on a.id = y.agency_id
    left join report r on r.agency_id = y.agency_id and r.year = y.year
    left join published_edition f on f.agency_id = r.agency_id and f.year = r.year and f.number = 1 and f.backfilled
    left join report_due d on d.agency_id = r.agency_id and d.report_id = r.id
    left join deadline n on n.office_id = y.supervised_by and n.year = y.year and n.kind = a.kind
    where y.year = ${year}::int and (y.must_file or a.valid_to <= make_date(${year}::int, 12, 31)) and (r.id is not null or ${isDue(officeId)}) and ${where}`

/** Has this office, or the agency's own, opened the year? */
const isDue = (officeId: number) => sql`((select exists (select from opened where office_id = ${officeId}::int)) or coalesce(y.supervised_by in (select office_id from opened), false))`

/** One page of the board, in the order of the tree; filtered by state, whether it was begun, or timeliness, of those that must file alone. */
export const boardPage = question(async (db, actor, input: BoardInput & PageInput): Promise<Page<BoardRow>> => {
  const after = keyAfter(input, [0])
  const { state, begun = null, timeliness } = input
  const some = (places: SQL) => sql`select * from ${places}
    where pos > ${after?.[0] ?? 0}::int and ${state ? sql`coalesce(state, 'none') = ${state}` : sql`true`} and ${timeliness ? sql`on_time = ${timeliness}` : sql`true`}
      and ${begun === null ? sql`true` : sql`begun = ${begun}`} and ${state || timeliness || begun !== null ? sql`abolished_on is null` : sql`true`}
    order by pos limit ${limitOf(input)}`
  type Raw = Omit<BoardRow, 'submittedAt' | 'firstSubmittedAt' | 'deadline'> & { submittedAt: string | null; firstSubmittedAt: string | null; deadline: string | null }
  const { rows: raw } = await db.execute<Raw>(sql`${rows(actor, input)}
    select pos, agency_id as "agencyId", id as "reportId", state, begun, on_time as "onTime", submitted_at as "submittedAt",
      first_submitted_at as "firstSubmittedAt", due_at as deadline, abolished_on as "abolishedOn",
      (select count(*)::int from return_note n where n.agency_id = e.agency_id and n.report_id = e.id) as returns
    from ((${some(sql`within`)}) union all (${some(sql`elsewhere`)})) e
    order by pos limit ${limitOf(input)}`)
  const nodes = raw.map((row) => ({ ...row, submittedAt: date(row.submittedAt), firstSubmittedAt: date(row.firstSubmittedAt), deadline: date(row.deadline) } as BoardRow))
  return pageOf(nodes, input, (row) => [row.pos])
})

/** How many stand where, over the whole board; in total, how many must file in a year that was opened. */
export const boardCounts = question(async (db, actor, input: BoardInput): Promise<BoardCounts> => {
  const { rows: raw } = await db.execute<{ state: State | null; begun: boolean; due: boolean; onTime: Timeliness | null; count: number }>(sql`${rows(actor, input)}
    select state, begun, on_time as "onTime", due, count(*)::int as count from (select * from within union all select * from elsewhere) e where abolished_on is null group by state, begun, on_time, due`)
  const sum = (fits: (row: (typeof raw)[number]) => boolean) => raw.filter(fits).reduce((total, row) => total + row.count, 0)
  const kinds = new Map(raw.map(({ state, begun }) => [`${state} ${begun}`, { state, begun }]))
  const states = [...kinds.values()].map(({ state, begun }) => ({ state, begun, count: sum((row) => row.state === state && row.begun === begun) }))
  const by = (word: Timeliness) => sum((row) => row.onTime === word)
  return { states, total: sum(({ due }) => due), onTime: by('onTime'), late: by('late'), overdue: by('overdue'), pending: by('pending') }
})

// Drizzle hands times of raw queries on as text.
const date = (text: string | null) => (text === null ? null : new Date(text))
