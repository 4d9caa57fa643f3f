import type { Document } from '@nianbao/report'
import { Refusal, Unreadable } from '@nianbao/report'
import { findOffice } from './read/find-office.ts'
import type { DocumentKind } from './read/kind.ts'
import { readAs } from './read/read.ts'
import { sniff } from './read/sniff.ts'

export type { DocumentKind } from './read/kind.ts'

/** `office` is the LibreOffice program; left out it is looked for, null is none. `signal` ends what waits for it; `grouped` says that it shall stay in the process group of this process, which the sandbox ends as a whole. */
export interface InsideOptions {
  signal?: AbortSignal
  office?: string | null
  grouped?: boolean
}

/**
 * Reads a file of whatever format in this process, within the bounds of bounds.ts save those of time and memory, which only
 * `readFile` keeps. Throws Unreadable{reason} or TooLarge{bytes or characters}, never anything else; AbortError where the signal says so.
 */
export async function readDocument(bytes: Uint8Array, { signal, office = findOffice(), grouped }: InsideOptions = {}): Promise<{ kind: DocumentKind; document: Document }> {
  signal?.throwIfAborted()
  try {
    const kind = sniff(bytes)
    return { kind, document: await readAs(kind, bytes, { office, signal, grouped }) }
  } catch (error) {
    signal?.throwIfAborted()
    // A reader that stumbles over what it was given has been given something broken: no bytes are a fault of ours.
    throw error instanceof Refusal ? error : new Unreadable('DAMAGED')
  }
}
