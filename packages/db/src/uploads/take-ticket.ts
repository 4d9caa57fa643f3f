import type { Actor } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { hashOfTicket } from './open-upload.ts'

/** The upload that a ticket opens, whose it is, and how many bytes were announced; null for one that is unknown, used, older than five minutes, or of somebody who may not sign in any more. Asked once per ticket. */
export async function takeTicket(db: Db, ticket: string): Promise<{ upload: string; by: Actor; announced: number } | null> {
  const { rows: [taken] } = await db.execute<{ upload: string; person: string; person_name: string; announced: number }>(sql`select * from take_ticket(${hashOfTicket(ticket)})`)
  // To keep what is read of one's file no post is asked for; taking it over is another act, which asks.
  return taken ? { upload: taken.upload, announced: taken.announced, by: { personId: taken.person, name: taken.person_name, posts: [], proven: false } } : null
}
