import { sql } from 'drizzle-orm'
import type { Reader } from '../reader.ts'

/** Answers when the database does; throws when it does not. */
export async function ping(db: Reader): Promise<void> {
  await db.execute(sql`select 1`)
}
