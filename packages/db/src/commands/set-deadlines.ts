import { sql } from 'drizzle-orm'
import type { Tx } from '../client.ts'

/**
 * The dates of the law (Decree 711, arts. 49-50), where the office has set none: agencies until 31 January, the
 * government's own report until 31 March, each day counted until 24:00 in Shanghai.
 */
export async function setDeadlines(tx: Tx, officeId: number, year: number): Promise<void> {
  await tx.execute(sql`
    insert into deadline (office_id, year, kind, local_at, statutory_at)
    select ${officeId}::int, ${year}::int, kind, due, due
    from (values ('government', 4), ('office', 2), ('ownLevel', 2), ('department', 2), ('township', 2), ('subDistrict', 2), ('institution', 2)) as kinds (kind, month),
      lateral (select make_timestamptz(${year}::int + 1, month, 1, 0, 0, 0, 'Asia/Shanghai') as due) as dates
    on conflict do nothing`)
}
