import { type Act, opensBook, type State } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'
import type { ReportRow } from '../facts.ts'

/** Where the public record moved with this act, copies the open half of the report's book to where anyone reads, in the same transaction; call when the row is written. */
export async function openBook(tx: Tx, { agencyId, id }: Pick<ReportRow, 'agencyId' | 'id'>, act: Act | 'backfill', after: State): Promise<void> {
  if (opensBook(act, after)) await tx.execute(sql`select open_book(${agencyId}::int, ${id}::uuid)`)
}
