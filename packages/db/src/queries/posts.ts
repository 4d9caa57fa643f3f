import { maySeePeople, type Role } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { knownAgencies } from '../registry/known-agency.ts'

/** Somebody's role at an agency, with how they stand. */
export interface PostHolder {
  agencyId: number
  personId: string
  name: string
  email: string
  role: Role
  since: Date
  disabledAt: Date | null
  /** Until when the link works with which they choose their first password; null for who has come. */
  invitedUntil: Date | null
}

type Raw = { [Key in keyof PostHolder]: Date extends PostHolder[Key] ? string | Exclude<PostHolder[Key], Date> : PostHolder[Key] }

// Drizzle hands times of raw queries on as text.
const date = (text: string | null) => (text === null ? null : new Date(text))

/** Who works for these agencies today, of those whose people the asking person may see; per agency by name and role. */
export const holdersByAgencyIds = question(async (db, actor, agencyIds: readonly number[]): Promise<PostHolder[]> => {
  const known = await knownAgencies(db, agencyIds)
  const seen = [...known.values()].filter((one) => maySeePeople(actor, one)).map((one) => one.agencyId)
  if (seen.length === 0) return []
  const { rows } = await db.execute<Raw>(sql`
    select p.agency_id as "agencyId", p.person_id as "personId", n.name, n.email, p.role, p.since, n.disabled_at as "disabledAt",
      case when i.used_at is null then i.expires end as "invitedUntil"
    from post p join person n on n.id = p.person_id left join invitation i on i.person_id = p.person_id
    where p.agency_id = any(${sql.param(seen)}::int[]) and p.until is null
    order by p.agency_id, n.name, n.id, array_position(array['filer', 'checker', 'signatory', 'clearer', 'reviewer', 'supervisor', 'admin'], p.role)`)
  return rows.map((row) => ({ ...row, since: date(row.since)!, disabledAt: date(row.disabledAt), invitedUntil: date(row.invitedUntil) }))
})
