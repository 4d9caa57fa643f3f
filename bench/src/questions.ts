import { office, openedYear } from './world.ts'

/** One question, put to the API as a document and to Postgres as the statements that a careful hand would write for it. */
export interface Question {
  name: string
  endpoint: 'public' | 'staff'
  document: string
  variables: Record<string, unknown>
  /** One named prepared statement each, all at once; they do not ask who is asking. */
  sql: { text: string; values: unknown[] }[]
  /** How many rows both must find, so that what is compared is the same work. */
  rows: number
  /** The rows in the API's answer. */
  found: (data: Record<string, { nodes?: unknown[] }>) => number
}

const nodesOf = (field: string) => (data: Record<string, { nodes?: unknown[] }>) => data[field]?.nodes?.length ?? 0

/** The agencies beneath the office's government, by bounds that are known before the tree is read. */
const bound = (pos: string) => `(select top.${pos} from agency o join agency_year top on top.year = $2 and top.agency_id = o.parent_id where o.code = $1)`
const beneath = `y.year = $2 and y.must_file and y.pos between ${bound('pos')} and ${bound('last_pos')}`

export const questions: readonly Question[] = [
  {
    name: 'one report: 200 cells and the prose (public)',
    endpoint: 'public',
    document: `query OneReport($agency: String!, $year: Int!) { report(agency: $agency, year: $year) {
      agency { code name } year format edition publishedAt number title preamble closing
      sections { id heading blocks } cells { id value raw kind } } }`,
    variables: { agency: 'PV-C17-D200', year: 2024 },
    sql: [{
      text: `select a.code, a.name, e.* from agency a join published_edition e on e.agency_id = a.id
        where a.code = $1 and e.year = $2 and e.valid_to is null and e.withdrawn_at is null`,
      values: ['PV-C17-D200', 2024],
    }],
    rows: 1,
    found: (data) => (data.report ? 1 : 0),
  },
  {
    name: 'list of 100 over three subgraphs: the queue (review) of reports (filing) with agency (registry) and threads (review)',
    endpoint: 'staff',
    document: `query Queue { queue(first: 100) {
      nodes { id year state timeliness submittedAt firstSubmittedAt agency { code name } threads { id state waitsFor } }
      pageInfo { hasNextPage endCursor } } }`,
    variables: {},
    sql: [{
      text: `select r.id, r.year, r.state, r.submitted_at, r.first_submitted_at, d.local_at, a.code, a.name, t.threads
        from agency o join agency_year y on y.supervised_by = o.id join agency a on a.id = y.agency_id
        join report r on r.agency_id = y.agency_id and r.year = y.year and r.state in ('submitted', 'reviewing')
        left join deadline d on d.office_id = o.id and d.year = r.year and d.kind = a.kind
        left join lateral (select json_agg(json_build_object('id', t.id, 'state', t.state, 'waitsFor', t.waits_for) order by t.opened_at) as threads
          from thread t where t.agency_id = r.agency_id and t.report_id = r.id) t on true
        where o.code = $1 order by r.submitted_at, r.id limit 101`,
      values: [office],
    }],
    rows: 100,
    found: nodesOf('queue'),
  },
  {
    name: 'list of 100 with each agency\'s years: registry and publication (public)',
    endpoint: 'public',
    document: 'query Years { agencies(search: "第17县", first: 100) { nodes { code name kind reports { year } } pageInfo { hasNextPage endCursor } } }',
    variables: {},
    sql: [{
      text: `select a.code, a.name, a.kind, array(select e.year from published_edition e
          where e.agency_id = a.id and e.valid_to is null and e.withdrawn_at is null order by e.year desc) as years
        from agency a where a.name like $1 or a.code ilike $1 order by a.id limit 101`,
      values: ['%第17县%'],
    }],
    rows: 100,
    found: nodesOf('agencies'),
  },
  {
    name: 'board page of 50 with the counts of 400',
    endpoint: 'staff',
    document: `query Board($office: String!, $year: Int!) { board(office: $office, year: $year, first: 50) {
      nodes { agency { code name kind } state timeliness submittedAt deadline returns }
      counts { state count } total onTime late overdue pending pageInfo { hasNextPage endCursor } } }`,
    variables: { office, year: openedYear },
    sql: [{
      text: `select y.pos, a.code, a.name, a.kind, r.state, r.submitted_at, r.first_submitted_at, d.local_at,
          (select count(*) from return_note n where n.agency_id = r.agency_id and n.report_id = r.id) as returns
        from agency_year y join agency a on a.id = y.agency_id
        left join report r on r.agency_id = y.agency_id and r.year = y.year
        left join deadline d on d.office_id = y.supervised_by and d.year = y.year and d.kind = a.kind
        where ${beneath} order by y.pos limit 51`,
      values: [office, openedYear],
    }, {
      text: `select r.state, case when r.first_submitted_at < d.local_at then 'onTime' when r.first_submitted_at is not null then 'late'
          when d.local_at <= app_now() then 'overdue' else 'pending' end as timeliness, count(*)::int
        from agency_year y join agency a on a.id = y.agency_id
        left join report r on r.agency_id = y.agency_id and r.year = y.year
        left join deadline d on d.office_id = y.supervised_by and d.year = y.year and d.kind = a.kind
        where ${beneath} group by 1, 2`,
      values: [office, openedYear],
    }],
    rows: 50,
    found: nodesOf('board'),
  },
]
