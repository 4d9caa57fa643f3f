import { createHash, randomBytes } from 'node:crypto'
import { type Actor, BadInput, Forbidden, largestDocument, mayUpload, TooLarge, TooMany } from '@nianbao/report'
import { count, gt, sql } from 'drizzle-orm'
import { actAs } from '../as-person.ts'
import type { Db } from '../client.ts'
import { cleanText } from '../commands/clean-text.ts'
import { postsNow } from '../posts-now.ts'
import { upload } from '../tables/upload.ts'

/** So many documents one person sends within an hour are a person's work. */
const mostInAnHour = 200

/** The hash under which a ticket is kept: whoever reads the table has no ticket. */
export const hashOfTicket = (ticket: string): string => createHash('sha256').update(ticket).digest('hex')

/**
 * Opens an upload: a ticket, shown once, with which one file of the size named may be sent within five minutes by whoever has it. Forbidden
 * to whoever imports nothing (neither filer nor supervisor), TooLarge for a file that need not be sent at all, TooMany beyond a person's work.
 */
export async function openUpload(db: Db, actor: Actor, file: { name: string; bytes: number }): Promise<{ id: string; ticket: string }> {
  const name = cleanText('name', file.name, 255)
  if (file.bytes < 0) throw new BadInput('bytes', 'OUT_OF_RANGE')
  if (file.bytes > largestDocument) throw new TooLarge(largestDocument)
  const ticket = randomBytes(32).toString('base64url')
  return actAs(db, actor, async (tx) => {
    // A post that was taken away a moment ago counts no more.
    if (!mayUpload({ ...actor, posts: await postsNow(tx, actor) })) throw new Forbidden()
    // Row-level security shows a person their own alone.
    const [sent] = await tx.select({ count: count() }).from(upload).where(gt(upload.openedAt, sql`clock_timestamp() - interval '1 hour'`))
    if (sent!.count >= mostInAnHour) throw new TooMany(3600)
    const { rows: [opened] } = await tx.execute<{ id: string }>(sql`insert into upload (person_id, ticket_sha256, name, announced) values (${actor.personId}, ${hashOfTicket(ticket)}, ${name}, ${file.bytes}) returning id`)
    return { id: opened!.id, ticket }
  })
}
