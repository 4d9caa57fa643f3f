import type { Document } from '@nianbao/report'
import { Refusal, Unreadable } from '@nianbao/report'
import { withDraftMark } from './read/draft-mark.ts'
import { findOffice } from './read/find-office.ts'
import type { DocumentKind } from './read/kind.ts'
import { readAs } from './read/read.ts'
import type { ReadingMeans } from './read/read.ts'
import { sniff } from './read/sniff.ts'

export { hashOfStated } from './hash-of-stated.ts'
export type { DocumentKind } from './read/kind.ts'

/** `office` is the LibreOffice program; left out it is looked for, null is none. The rest is for the sandbox. */
export type InsideOptions = Partial<ReadingMeans>

/**
 * Reads a file of whatever format in this process, within the bounds of bounds.ts save those of time and memory, which only
 * `readFile` keeps. Throws Unreadable{reason} or TooLarge{bytes or characters}, never anything else; AbortError where the signal says so.
 */
export async function readDocument(bytes: Uint8Array, { office = findOffice(), ...means }: InsideOptions = {}): Promise<{ kind: DocumentKind; document: Document }> {
  means.signal?.throwIfAborted()
  try {
    const kind = sniff(bytes)
    return { kind, document: withDraftMark(await readAs(kind, bytes, { office, ...means })) }
  } catch (error) {
    means.signal?.throwIfAborted()
    // A reader that stumbles over what it was given has been given something broken: no bytes are a fault of ours.
    throw error instanceof Refusal ? error : new Unreadable('DAMAGED')
  }
}
