import { Unreadable } from '@nianbao/report'
import { harmlessEntry, largestEntry, largestUnfolded, mostEntries, steepestRatio } from '../bounds.ts'

/** One entry as the central directory tells it; sizes in bytes, `at` where its local header begins. */
export interface ZipEntry {
  name: string
  method: 0 | 8
  crc: number
  packed: number
  size: number
  at: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const longestComment = 0xffff
const encrypted = 1

/**
 * The entries of a zip by name in lower case (as office packages compare names), checked before a byte is inflated: their number,
 * sizes, ratio, names and that none is encrypted. Throws Unreadable{DAMAGED, BOMB, ENCRYPTED}.
 */
export function zipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) throw new Unreadable('DAMAGED')
  const [count, length, start] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
  // So much says that the true figures stand elsewhere, which no file of this size needs.
  if (start === 0xffffffff) throw new Unreadable('DAMAGED')
  if (count > mostEntries) throw new Unreadable('BOMB')
  if (start + length > end) throw new Unreadable('DAMAGED')
  const entries = new Map<string, ZipEntry>()
  let at = start
  let unfolded = 0
  for (let i = 0; i < count; i++) {
    const { entry, next } = entryAt(view, bytes, at, end)
    const key = entry.name.toLowerCase()
    if (entries.has(key)) throw new Unreadable('DAMAGED')
    entries.set(key, entry)
    unfolded += entry.size
    at = next
  }
  if (unfolded > largestUnfolded) throw new Unreadable('BOMB')
  return entries
}

/** The last end record that has room for its own comment. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - longestComment); at--)
    if (view.getUint32(at, true) === endMark) return at
  return null
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, end: number): { entry: ZipEntry; next: number } {
  if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw new Unreadable('DAMAGED')
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > end) throw new Unreadable('DAMAGED')
  if (flags & encrypted) throw new Unreadable('ENCRYPTED')
  if (method !== 0 && method !== 8) throw new Unreadable('DAMAGED')
  const entry: ZipEntry = {
    name: safeName(bytes.subarray(at + 46, nameEnd)), method,
    crc: view.getUint32(at + 16, true), packed: view.getUint32(at + 20, true), size: view.getUint32(at + 24, true), at: view.getUint32(at + 42, true),
  }
  if (entry.size > largestEntry || isSteep(entry.size, entry.packed)) throw new Unreadable('BOMB')
  return { entry, next }
}

/** Whether so many bytes out of so few are more than any document has. */
export const isSteep = (size: number, packed: number): boolean => size > harmlessEntry && size > packed * steepestRatio

/** A name inside the package; old writers put a backslash between folders. */
function safeName(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes).replaceAll('\\', '/')
  if (name === '' || name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..')) throw new Unreadable('DAMAGED')
  return name
}
