import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { attempt, type Probe, probesOf, stopped } from '../fixtures/wall-probes.ts'
import { makeWalled, type Walled } from '../fixtures/walled.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

/** Tables without row-level security, and why. */
const without: Record<string, string> = {
  clock: 'one row, the owner\'s; everybody else asks app_now()',
  demo: 'one row, the owner\'s',
  migration: 'what was applied, the owner\'s',
}

/** Tables where everybody who may read at all reads every row. */
const readByAllStaff = [
  'agency', 'agency_setting', 'agency_year', 'allowed_place', 'book_root', 'deadline', 'filing_year', 'office_setting', 'published_edition', 'published_head', 'published_line', 'published_posting',
  'published_search', 'rule_setting', 'sign_in_setting', 'succession', 'transition',
]

let database: TestDatabase
let walled: Walled
let probes: Probe[]
const owner = (statement: string) => database.as('owner').execute(sql.raw(statement))
const column = async (statement: string) => (await owner(statement)).rows.map((row) => String(Object.values(row)[0]))

beforeAll(async () => {
  database = await testDatabase()
  walled = await makeWalled(database)
  probes = await probesOf(database, walled)
})
afterAll(() => database.drop())

const tables = `pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`

describe('every table', () => {
  it('has row-level security that binds its owner too, or a reason why not and nobody else who reaches it', async () => {
    expect(await column(`select relname from ${tables} and not (relrowsecurity and relforcerowsecurity) order by 1`)).toEqual(Object.keys(without))
    const reached = await column(`select c.relname || ' by ' || r.rolname from ${tables.replace('where', ', pg_roles r where')} and c.relname in (${Object.keys(without).map((name) => `'${name}'`).join()})
      and r.rolname in ('staff', 'visitor', 'identity', 'worker') and (has_table_privilege(r.oid, c.oid, 'select, insert, update, delete') or has_any_column_privilege(r.oid, c.oid, 'select, insert, update'))`)
    expect(reached).toEqual([])
  })

  it('has a policy for each role that is granted anything on it, and for each act that is granted', async () => {
    const missing = await column(`select c.relname || ': ' || r.rolname || ' ' || act from ${tables.replace('where', `, pg_roles r, unnest('{select,insert,update,delete}'::text[]) act where`)} and c.relrowsecurity
      and r.rolname in ('owner', 'staff', 'visitor', 'identity', 'worker')
      and (has_table_privilege(r.oid, c.oid, act) or act <> 'delete' and has_any_column_privilege(r.oid, c.oid, case act when 'delete' then 'select' else act end))
      and not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname and p.roles = array[r.rolname] and (p.cmd = 'ALL' or lower(p.cmd) = act)) order by 1`)
    expect(missing).toEqual([])
  })

  it('has no policy for everybody, and none that lets staff write what they like', async () => {
    expect(await column(`select tablename || ' ' || policyname from pg_policies where roles && '{public}' or permissive <> 'PERMISSIVE'`)).toEqual([])
    expect(await column(`select tablename from pg_policies where 'staff' = any (roles) and cmd <> 'SELECT' and coalesce(with_check, qual) = 'true'`)).toEqual([])
    expect(await column(`select tablename from pg_policies where 'staff' = any (roles) and cmd = 'SELECT' and qual = 'true' order by 1`)).toEqual(readByAllStaff)
  })

  it('asks for the person once per statement: no policy calls a function for each row', async () => {
    const texts = await column(`select policyname || ' on ' || tablename || ': ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies where roles = '{staff}'`)
    for (const text of texts) expect(text.replaceAll(/\( ?SELECT (?:me|my_\w+)\(\) AS \w+\)/g, '')).not.toMatch(/\b(?:me|my_\w+|current_setting)\(/)
  })
})

/** Functions that read with the owner's eyes, and who may call them. What each lets through is what its name asks. */
const withOwnersEyes: Record<string, string> = {
  app_now: 'everybody: the time',
  enter_as: 'staff: says whose transaction it is, answers nothing',
  freeze_tree: 'staff who hold an office: writes and numbers the tree of a year, from the tree of today',
  members_of_sum: 'staff: what is public or was submitted of a government\'s members, to who works on its report or looks at it',
  open_book: 'staff: copies the open half of a public report\'s book',
  report_owed: 'staff, for a person: the state of a report that keeps an agency from ending',
  submitted_once: 'staff, for a person: yes or no',
  take_ticket: 'staff: whose ticket it is, once, to whoever brings it',
  waits_for_signature: 'staff, for a person: yes or no',
}

describe('around the tables', () => {
  it('no view shows its owner\'s rows to anybody but the worker', async () => {
    expect(await column(`select c.relname || ' to ' || r.rolname from pg_class c, pg_roles r where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
      and r.rolname in ('staff', 'visitor', 'identity', 'worker') and has_table_privilege(r.oid, c.oid, 'select')
      and not coalesce(c.reloptions && '{security_invoker,security_invoker=true,security_invoker=on}', false)`)).toEqual(['book_end to worker'])
  })

  it('every function that reads with the owner\'s eyes is known', async () => {
    expect(await column(`select distinct p.proname from pg_proc p, pg_roles r where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype
      and r.rolname in ('staff', 'visitor', 'identity', 'worker') and has_function_privilege(r.oid, p.oid, 'execute') order by 1`)).toEqual(Object.keys(withOwnersEyes))
    // Whoever calls one must not choose what its words mean.
    expect(await column(`select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef and not coalesce(array_to_string(p.proconfig, ';') ~ 'search_path=', false)`)).toEqual([])
  })
})

describe('without a table\'s row-level security', () => {
  it('its strangers go through, and so it is that which stops them', async () => {
    const walledTables = [...new Set(probes.map(({ wall }) => wall.split(' on ')[1]!))].sort()
    const noticed: string[] = []
    for (const table of walledTables) {
      await owner(`alter table "${table}" disable row level security`)
      const against = probes.filter(({ wall }) => wall.endsWith(` on ${table}`))
      const outcomes = await Promise.all(against.map((probe) => attempt(walled, probe)))
      await owner(`alter table "${table}" enable row level security`)
      if (outcomes.some((outcome) => !stopped(outcome))) noticed.push(table)
    }
    expect(noticed).toEqual(walledTables)
    console.log(`row-level security of ${noticed.length} tables switched off in turn, all noticed: ${noticed.join(', ')}`)
  })

  it('a table that is granted by mistake stays empty for visitor, identity and worker', async () => {
    const ofReports = ['report', 'block', 'thread', 'message', 'event', 'edition', 'attachment', 'withdrawal']
    for (const role of ['visitor', 'identity', 'worker'] as const) {
      await owner(`grant select on ${ofReports.join()} to ${role}`)
      const rows = async () => Promise.all(ofReports.map(async (table) => (await database.as(role).execute(sql.raw(`select from "${table}"`))).rowCount))
      expect(await rows()).toEqual(ofReports.map(() => 0))
      for (const table of ofReports) await owner(`alter table "${table}" disable row level security`)
      expect(await rows()).not.toContain(0)
      for (const table of ofReports) await owner(`alter table "${table}" enable row level security`)
      await owner(`revoke select on ${ofReports.join()} from ${role}`)
    }
  })
})
