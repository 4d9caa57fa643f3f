import type { Document } from '@nianbao/report'
import { documentOfText, Unreadable } from '@nianbao/report'
import { decode } from './decode.ts'

/** Plain text in UTF-8, UTF-16 with its mark or GB18030: a paragraph for each line, empty ones too, at `L1`, `L2`, …. Throws Unreadable{BINARY, EMPTY}, TooLarge{characters or lines}. */
export function readText(bytes: Uint8Array): Document {
  const text = decode(bytes)
  if (text === null) throw new Unreadable('BINARY')
  return documentOfText(text)
}
