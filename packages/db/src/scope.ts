import type { Actor } from '@nianbao/report'
import { type SQL, sql } from 'drizzle-orm'
import { report } from './tables/report.ts'

/** The roles that speak for the agency that files, and those that speak for the office above it. */
export const agencyRoles = sql`('filer', 'checker', 'signatory', 'clearer')`
export const officeRoles = sql`('reviewer', 'supervisor')`

/**
 * "This person may know of this report", as a condition on the table `report`: a post at the agency, at its office, or
 * at an office whose government's interval of that year holds the agency. The same promise as `maySee`, kept by SQL,
 * from the posts that stand in the database and not from what the caller says of itself. The posts are read once per
 * question; the interval is looked at only where the office is not the report's own.
 */
export function inScope(actor: Actor): SQL {
  const offices = sql`array(select p.agency_id from post p where p.person_id = ${actor.personId} and p.until is null and p.role in ${officeRoles})`
  return sql`(exists (
      select from post p where p.person_id = ${actor.personId} and p.until is null
        and p.agency_id = ${report.agencyId} and p.role in ${agencyRoles}
    ) or exists (
      select from agency_year it
      where it.year = ${report.year} and it.agency_id = ${report.agencyId} and (it.supervised_by = any(${offices}) or exists (
        -- Who reviews for an agency that is no office looks down on nobody but those that it acts on.
        select from agency_year home join agency o on o.id = home.agency_id and o.kind = 'office'
        join agency_year top on top.year = home.year and top.agency_id = home.parent_id
        where home.year = it.year and home.agency_id = any(${offices}) and it.pos between top.pos and top.last_pos))
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
