import { closeSync, openSync, readSync } from 'node:fs'
import { listColumns } from './list-columns.ts'

/** How everything begins that this program writes beside reports: the lists of check, the reports of parse, journals and locks. */
const beginnings = [
  listColumns.slice(0, 6).join(','),
  '{"file":"',
  '{\n "format": "20',
  '{"journal":"nianbao/',
  '{"lock":"nianbao/',
]

/** The beginning of a file as text, without its byte order mark; empty where it cannot be read. */
export function beginningOf(path: string | Buffer): string {
  try {
    const handle = openSync(path, 'r')
    const bytes = Buffer.alloc(64)
    const length = readSync(handle, bytes, 0, bytes.length, 0)
    closeSync(handle)
    return bytes.toString('utf8', 0, length).replace(/^\ufeff/u, '')
  } catch {
    return ''
  }
}

/** Did this program write it, told by its first line: a list, what parse printed, a journal, a lock? None of them is a report. */
export function isOwnFile(path: Buffer): boolean {
  const text = beginningOf(path)
  return beginnings.some((beginning) => text.startsWith(beginning))
}
