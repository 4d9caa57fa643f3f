import { lt, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { upload } from '../tables/upload.ts'

/** Forgets what was sent more than a day ago, taken over or not; answers how many. For the worker. */
export async function forgetUploads(worker: Db): Promise<number> {
  return (await worker.delete(upload).where(lt(upload.openedAt, sql`clock_timestamp() - interval '1 day'`))).rowCount ?? 0
}
