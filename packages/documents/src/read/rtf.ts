import { Unreadable } from '@nianbao/report'
import { deepestMarkup } from '../bounds.ts'

const [opening, closing, escape] = [0x7b, 0x7d, 0x5c]

/**
 * Looks through rich text before a converter is started on it: groups deeper than any writer goes take the converter hundreds
 * of megabytes, and an object that updates itself would be fetched and run. Throws Unreadable{DAMAGED, SCRIPT}.
 */
export function guardRtf(bytes: Uint8Array): void {
  let depth = 0
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === escape) at++
    else if (bytes[at] === opening && ++depth > deepestMarkup) throw new Unreadable('DAMAGED')
    else if (bytes[at] === closing) depth--
  }
  const text = new TextDecoder('latin1').decode(bytes)
  if (/\\obj(?:update|autlink)\b/.test(text)) throw new Unreadable('SCRIPT')
}
