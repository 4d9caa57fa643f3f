import type { Actor, Document, Recognised } from '@nianbao/report'
import { eq, sql } from 'drizzle-orm'
import { actAs } from '../as-person.ts'
import type { Db } from '../client.ts'
import { upload } from '../tables/upload.ts'

/** What was read of one file, and what the file was. */
export interface Reading {
  name: string
  /** docx, pdf, html, …: what its bytes are. */
  kind: string
  bytes: number
  /** Of the file, hexadecimal. */
  sha256: string
  document: Document
  recognised: Recognised
}

/** JSON that Postgres takes: it knows neither NUL nor half of a surrogate pair. */
const storable = (value: object) =>
  sql`${JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '') : part))}::jsonb`

/** Keeps what was read of a file for the person who sent it, until it is forgotten. */
export function keepReading(db: Db, by: Actor, id: string, { kind, bytes, sha256, document, recognised }: Omit<Reading, 'name'>): Promise<void> {
  return actAs(db, by, async (tx) => {
    const kept = await tx.update(upload).set({
      kind, bytes, sha256, document: storable(document), recognised: storable(recognised), readAt: sql`clock_timestamp()`,
    }).where(eq(upload.id, id)).returning({ id: upload.id })
    if (kept.length === 0) throw new Error('an upload that is not there')
  })
}
