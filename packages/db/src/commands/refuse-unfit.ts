import { mismatches, type Recognised, Unreadable } from '@nianbao/report'

// NUL and lone surrogates, as JSON escapes them: Postgres takes neither.
const unstorable = /\\u(?:0000|d[89a-f])/

/** Lets a document through that can be stored and names no other agency and year than these; throws Unreadable, or Mismatch unless `confirmMismatch`. */
export function refuseUnfit(recognised: Recognised, report: { agency: string; year: number }, confirmMismatch: boolean): void {
  if (unstorable.test(JSON.stringify(recognised))) throw new Unreadable('BINARY')
  const [mismatch] = mismatches(recognised, report)
  if (mismatch && !confirmMismatch) throw mismatch
}
