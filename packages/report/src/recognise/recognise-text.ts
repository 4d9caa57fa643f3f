import { recogniseDocument } from './recognise-document.ts'
import type { Recognised } from './recognised.ts'
import { documentOfText } from './text-document.ts'

/** Reads a bare text, line by line as somebody set it, like any other document. Throws Unreadable (EMPTY, BINARY, NOT_A_REPORT, TWO_REPORTS) or TooLarge. */
export const recogniseText = (text: string): Recognised => recogniseDocument(documentOfText(text))
