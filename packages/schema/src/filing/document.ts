import { createHash } from 'node:crypto'
import { type ImportSource, readingOf } from '@nianbao/db'
import { BadInput, type Document, NotFound, type Recognised } from '@nianbao/report'
import { type Context, signedIn } from '../context.ts'
import type { builder } from './builder.ts'

type InputFields = Parameters<NonNullable<Parameters<(typeof builder)['inputType']>[1]['fields']>>[0]

/** A document as an act names it: a text that was pasted, or a file that was sent before. */
export interface NamedDocument {
  /** docx, pdf, …; text for what was pasted. */
  kind: string
  document: Document
  recognised: Recognised
  source: ImportSource
}

/** The fields with which an input names a document. */
export const documentFields = (t: InputFields) => ({
  text: t.string({ required: false, description: 'The text of the document, where it was pasted.' }),
  upload: t.id({ required: false, description: 'What openUpload answered, where a file was sent with its ticket.' }),
  name: t.string({ required: false, description: 'What the pasted text is to be called; a file has its own name.' }),
})

/** The document that was named; BadInput where it was not named in exactly one way, NotFound for a file that is not the asker's or is forgotten, Unreadable, TooLarge and TooMany for a text. */
export async function documentOf({ text, upload, name }: { text?: string | null; upload?: string | number | null; name?: string | null }, context: Context): Promise<NamedDocument> {
  if ((text ?? null) === null ? (upload ?? null) === null : (upload ?? null) !== null) throw new BadInput('document', 'REQUIRED')
  const { db, actor } = signedIn(context)
  if (typeof text === 'string') {
    if (!context.readPasted) throw new Error('a context in which no text is read')
    // Reading may take its time, and wait for others': nothing of the database is held meanwhile.
    await db.request?.rest()
    const { document, recognised } = await context.readPasted(text, actor.personId)
    const bytes = new TextEncoder().encode(text)
    return { kind: 'text', document, recognised, source: { name: name ?? '', sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.byteLength } }
  }
  const reading = await readingOf(db, actor, String(upload))
  if (!reading) throw new NotFound()
  const { kind, document, recognised, name: called, sha256, bytes } = reading
  return { kind, document, recognised, source: { name: called, sha256, bytes } }
}
