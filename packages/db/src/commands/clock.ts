import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'

/** The database's time, which alone decides a deadline, to the millisecond. */
export async function clock(tx: Tx): Promise<Date> {
  const { rows } = await tx.execute<{ ms: string }>(sql`select floor(extract(epoch from app_now()) * 1000)::bigint as ms`)
  return new Date(Number(rows[0]!.ms))
}
