import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'

/** Which day it is by the database's clock, in Shanghai, as YYYY-MM-DD: the only clock that decides a deadline, and in a demo another day than outside. */
export async function today(db: Db): Promise<string> {
  const { rows } = await db.execute<{ today: string }>(sql`select (app_now() at time zone 'Asia/Shanghai')::date::text as today`)
  return rows[0]!.today
}
