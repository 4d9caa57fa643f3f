import { and, eq, isNotNull } from 'drizzle-orm'
import { question } from '../as-person.ts'
import { isUuid } from '../is-uuid.ts'
import { upload } from '../tables/upload.ts'
import type { Reading } from './keep-reading.ts'

/** What was read of a file that the actor sent; null when there is none of theirs, it was not read, or it is forgotten. */
export const readingOf = question(async (db, actor, id: string): Promise<Reading | null> => {
  if (!isUuid(id)) return null
  const [row] = await db.select().from(upload).where(and(eq(upload.id, id), eq(upload.personId, actor.personId), isNotNull(upload.readAt)))
  return row ? { name: row.name, kind: row.kind!, bytes: row.bytes!, sha256: row.sha256!, document: row.document!, recognised: row.recognised! } : null
})
