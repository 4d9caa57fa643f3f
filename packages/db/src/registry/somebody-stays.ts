import { BadInput, type Role } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'

/** Roles of which an agency that has one always keeps one: without them nobody could put things right from inside. */
const kept: readonly Role[] = ['supervisor', 'admin']

/**
 * Throws BadInput (person, LAST_SUPERVISOR or LAST_ADMIN) where this person is the last one at the agency, not disabled, who
 * holds the role. Asked under the lock of the agency's book, so that two who leave at once do not both pass.
 */
export async function somebodyStays(tx: Tx, personId: string, agencyId: number, role: Role): Promise<void> {
  if (!kept.includes(role)) return
  const { rows } = await tx.execute(sql`
    select from post p join person who on who.id = p.person_id
    where p.agency_id = ${agencyId} and p.role = ${role} and p.until is null and p.person_id <> ${personId} and who.disabled_at is null limit 1`)
  if (rows.length === 0) throw new BadInput('person', role === 'admin' ? 'LAST_ADMIN' : 'LAST_SUPERVISOR')
}
