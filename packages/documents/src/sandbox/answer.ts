import type { Document, Recognised, UnreadableReason } from '@nianbao/report'
import { documentOfText, recogniseDocument, Refusal, TooLarge, Unreadable } from '@nianbao/report'
import type { DocumentKind } from '../read/kind.ts'
import { readDocument } from '../inside.ts'
import type { InsideOptions } from '../inside.ts'

/** A file as it was read and recognised. */
export interface Reading {
  kind: DocumentKind
  document: Document
  recognised: Recognised
}

/** What a child says of its file, as JSON: a refusal is told by its code, for a class does not cross the border of a process. */
export type Answer = { reading: Reading } | { unreadable: UnreadableReason } | { tooLarge: number }

/** What a child is given: a file of whatever kind, or a text that was pasted, in UTF-8, which is what it is however it begins. */
export type Given = 'file' | 'text'

/** Reads and recognises a file or a text; whatever goes wrong is an answer too. */
export async function answerOf(bytes: Uint8Array, given: Given, options: InsideOptions): Promise<Answer> {
  try {
    const { kind, document } = given === 'text' ? ({ kind: 'text', document: documentOfText(new TextDecoder().decode(bytes)) } as const) : await readDocument(bytes, options)
    return { reading: { kind, document, recognised: recogniseDocument(document) } }
  } catch (error) {
    if (error instanceof TooLarge) return { tooLarge: error.limit }
    if (error instanceof Unreadable) return { unreadable: error.reason }
    // Recognition that stumbles is a fault of ours: it is told apart by the child's end, and the file is refused all the same.
    if (error instanceof Refusal) return { unreadable: 'NOT_A_REPORT' }
    throw error
  }
}

/** The reading, or the refusal thrown. */
export function readingOf(answer: Answer): Reading {
  if ('reading' in answer) return answer.reading
  throw 'tooLarge' in answer ? new TooLarge(answer.tooLarge) : new Unreadable(answer.unreadable)
}
