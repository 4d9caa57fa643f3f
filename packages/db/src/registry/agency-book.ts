import { randomBytes } from 'node:crypto'
import { type Actor, type Json, sealEntry } from '@nianbao/report'
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'
import { sha256 } from '../content.ts'
import { agencyBook, agencyEvent } from '../tables/agency-event.ts'

/** Locks the books of these agencies, in one order for all; answers which of them there are. */
export async function lockBooks(tx: Tx, ids: readonly number[]): Promise<number[]> {
  const { rows } = await tx.execute<{ id: number }>(sql`
    insert into agency_book (agency_id) select id from agency where id = any(${sql.param([...ids])}::int[]) order by id
    on conflict (agency_id) do update set seq = agency_book.seq returning agency_id as id`)
  return rows.map(({ id }) => id)
}

/** What one line says. */
export interface AgencyLine {
  act: string
  /** Who did it; null where the operator did, at the machine. */
  by: Pick<Actor, 'personId' | 'name'> | null
  at: Date
  detail: { [key: string]: Json }
}

/** The name in the book of what no person did: the operator's own command. */
const operator = 'operator'

/** Writes the next line of an agency's book, under the lock of its end. */
export async function writeAgencyLine(tx: Tx, agencyId: number, { act, by, at, detail }: AgencyLine): Promise<void> {
  await lockBooks(tx, [agencyId])
  const [end] = await tx.select().from(agencyBook).where(eq(agencyBook.agencyId, agencyId))
  const entry = { seq: end!.seq + 1, act, byId: by?.personId ?? null, byName: by?.name ?? operator, detail }
  const said = { ...entry, reportId: `agency:${agencyId}`, at: at.toISOString(), note: null }
  // Nothing of it is open: who works where is the agency's own business.
  const { hash, prevHash, salt, seal } = sealEntry(said, null, randomBytes(16).toString('hex'), end!.hash, sha256)
  await tx.insert(agencyEvent).values({ ...entry, agencyId, at, prevHash, hash, salt, seal })
  await tx.update(agencyBook).set({ seq: entry.seq, hash }).where(eq(agencyBook.agencyId, agencyId))
}
