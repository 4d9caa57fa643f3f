import { BadInput, OutOfTurn, type State } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'

/**
 * Throws where an agency cannot end on this day: before it began (BadInput validTo BEFORE_START), while agencies beneath it
 * live on (HAS_MEMBERS) or it acts on others (SUPERVISES), or while it owes a report of a year that it would not have lived to
 * the end of (OutOfTurn with that report's state): let the report be published first, or say that it need not file that year.
 */
export async function checkEnd(tx: Tx, agencyId: number, day: string): Promise<void> {
  const { rows } = await tx.execute<{ started: boolean; members: boolean; supervises: boolean; owed: State | null }>(sql`
    select a.valid_from < ${day}::date as started,
      exists (select from agency m where m.parent_id = a.id and (m.valid_to is null or m.valid_to > ${day}::date)) as members,
      exists (select from agency m where m.supervised_by = a.id and m.id <> a.id and (m.valid_to is null or m.valid_to > ${day}::date)) as supervises,
      report_owed(a.id, ${day}::date) as owed
    from agency a where a.id = ${agencyId}`)
  const { started, members, supervises, owed } = rows[0]!
  if (!started) throw new BadInput('validTo', 'BEFORE_START')
  if (members) throw new BadInput('validTo', 'HAS_MEMBERS')
  if (supervises) throw new BadInput('validTo', 'SUPERVISES')
  if (owed) throw new OutOfTurn(owed)
}
