import { type AgencyAct, agencyActs, mayOnAgency, maySeePeople, type Role, rolesToGive } from '@nianbao/report'
import { inArray, sql } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { knownAgencies } from '../registry/known-agency.ts'
import { agency } from '../tables/agency.ts'
import { columns, type AgencyRow } from './agencies.ts'
import { keyAfter, limitOf, type Page, type PageInput, pageOf } from './page.ts'

/** What a person may do at an agency. */
export interface Powers {
  agencyId: number
  acts: AgencyAct[]
  /** The roles that the person may give and take there. */
  rolesToGive: Role[]
  seesPeople: boolean
}

/** What the asking person may do at these agencies today, in no order. */
export const powersByAgencyIds = question(async (db, actor, agencyIds: readonly number[]): Promise<Powers[]> =>
  [...(await knownAgencies(db, agencyIds)).values()].map((known) => ({
    agencyId: known.agencyId,
    acts: agencyActs.filter((act) => mayOnAgency(actor, act, known)),
    rolesToGive: rolesToGive(actor, known),
    seesPeople: maySeePeople(actor, known),
  })))

/**
 * The agencies that the person looks after, in the order of their ids: as a supervisor those that their offices act on, the
 * offices themselves with their governments, and the offices of governments that they act on; as an admin the whole tree. The same as `looksAfter` and `ownOfficeIds` of the policy.
 */
export const lookedAfter = question(async (db, actor, input: PageInput & { search?: string | null }): Promise<Page<AgencyRow>> => {
  const after = keyAfter(input, [0])
  const holding = (role: Role) => sql`select p.agency_id from post p where p.person_id = ${actor.personId} and p.until is null and p.role = ${role}`
  const text = input.search?.normalize('NFKC').trim().slice(0, 100).replaceAll('\0', '') ?? ''
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const { rows } = await db.execute<{ id: number }>(sql`
    with recursive tree as (
      select coalesce((select g.id from agency g where g.id = a.parent_id and a.kind = 'office'), a.id) as id, a.kind in ('office', 'government') as down from agency a where a.id in (${holding('admin')})
      union
      select a.id, true from agency a join tree t on a.parent_id = t.id where t.down
    ), offices as materialized (${holding('supervisor')}), beneath as (
      select a.id, a.kind from agency a where a.supervised_by in (select agency_id from offices)
    ), mine as (
      select id from tree union select o.agency_id from offices o join agency a on a.id = o.agency_id and a.kind in ('office', 'government') union select id from beneath
      union select a.id from agency a join beneath b on a.parent_id = b.id and b.kind = 'government' and a.kind = 'office'
      union select a.parent_id from agency a join offices o on a.id = o.agency_id where a.kind = 'office'
    )
    select a.id from agency a where a.id in (select id from mine) and a.id > ${after?.[0] ?? 0}::int
      and ${text ? sql`(a.name like ${pattern} or a.code ilike ${pattern})` : sql`true`}
    order by a.id limit ${limitOf(input)}`)
  const found = rows.length === 0 ? [] : await db.select(columns).from(agency).where(inArray(agency.id, rows.map(({ id }) => id))).orderBy(agency.id)
  return pageOf(found, input, (row) => [row.id])
})
