import type { Actor } from '@nianbao/report'
import { type SQL, sql } from 'drizzle-orm'
import { report } from './tables/report.ts'

/** The roles that speak for the agency that files, and those that speak for the office above it. */
export const agencyRoles = sql`('filer', 'checker', 'signatory', 'clearer')`
export const officeRoles = sql`('reviewer', 'supervisor')`

/**
 * "This person may know of this report", as a condition on the table `report`: a post at the agency, at its office, or
 * at an office whose government's interval of that year holds the agency. The same promise as `maySee`, kept by SQL,
 * from the posts that stand in the database and not from what the caller says of itself.
 */
export function inScope(actor: Actor): SQL {
  return sql`(exists (
      select from post p where p.person_id = ${actor.personId} and p.until is null
        and p.agency_id = ${report.agencyId} and p.role in ${agencyRoles}
    ) or exists (
      select from agency_year it
        join post p on p.person_id = ${actor.personId} and p.until is null and p.role in ${officeRoles}
        left join agency_year home on home.year = it.year and home.agency_id = p.agency_id
        left join agency_year top on top.year = it.year and top.agency_id = home.parent_id
      where it.year = ${report.year} and it.agency_id = ${report.agencyId}
        and (it.supervised_by = p.agency_id or it.pos between top.pos and top.last_pos)
    ))`
}

/** "This person speaks for the filing agency", on the table `report`: a scope by itself, and one that lists start from. */
export function speaksForAgency(actor: Actor): SQL {
  return sql`${report.agencyId} in (select p.agency_id from post p
    where p.person_id = ${actor.personId} and p.until is null and p.role in ${agencyRoles})`
}

/** "This person speaks for the office that reviews it", the same way. */
export function speaksForOffice(actor: Actor): SQL {
  return sql`(${report.agencyId}, ${report.year}) in (select it.agency_id, it.year from post p
    join agency_year it on it.supervised_by = p.agency_id
    where p.person_id = ${actor.personId} and p.until is null and p.role in ${officeRoles})`
}
