import { createHash } from 'node:crypto'
import { closeSync, constants, ftruncateSync, openSync, readFileSync, readSync, rmSync, writeSync } from 'node:fs'
import type { FoundFile } from './find-files.ts'

/** What a stopped run has done: one line a file, written at once, so that a run that is killed loses nothing but what it was at. */
export interface Journal<Entry> {
  /** Files that an earlier run of the same command has noted. */
  readonly noted: number
  /** Was a journal there that is of another command or of another edition of the rules? It has been thrown away. */
  readonly outdated: boolean
  /** What was noted of the file, if it is still the same to the byte. */
  recall: (file: FoundFile, part: string) => Entry | null
  note: (file: FoundFile, part: string, sha256: string | null, entry: Entry) => void
  close: () => void
  /** The run is complete. */
  remove: () => void
}

interface Line {
  part: string
  file: string
  size: number
  modified: number
  sha256: string
}

const keyOf = (part: string, file: Pick<FoundFile, 'path'>) => `${part} ${file.path.toString('hex')}`

const hashOf = (path: Buffer): string | null => {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return null
  }
}

/** Opens the journal at that path, or begins one; `about` is everything besides the files that decides what is noted. Throws what the system says where it cannot be written. */
export function openJournal<Entry>(path: string, about: unknown, fresh: boolean): Journal<Entry> {
  const head = JSON.stringify({ journal: 'nianbao/1', about })
  const handle = openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND, 0o644)
  const { lines, end, isOurs } = linesOf(path, head)
  // A line that was cut off by the end of the run is as if it had never been.
  ftruncateSync(handle, fresh ? 0 : end)
  if (fresh || end === 0) writeSync(handle, `${head}\n`)
  const known = fresh ? new Map<string, Place>() : lines

  const recall = (file: FoundFile, part: string): Entry | null => {
    const place = known.get(keyOf(part, file))
    if (!place) return null
    const bytes = Buffer.alloc(place.length)
    readSync(handle, bytes, 0, place.length, place.start)
    const { line, entry } = JSON.parse(bytes.toString('utf8')) as { line: Line; entry: Entry }
    return line.size === file.size && line.modified === file.modified && line.sha256 === hashOf(file.path) ? entry : null
  }
  return {
    noted: known.size,
    outdated: !isOurs && !fresh,
    recall,
    note: (file, part, sha256, entry) => {
      const hash = sha256 ?? hashOf(file.path)
      if (hash === null) return
      const line: Line = { part, file: file.path.toString('hex'), size: file.size, modified: file.modified, sha256: hash }
      writeSync(handle, `${JSON.stringify({ line, entry })}\n`)
    },
    close: () => closeSync(handle),
    remove: () => {
      closeSync(handle)
      rmSync(path, { force: true })
    },
  }
}

interface Place {
  start: number
  length: number
}

/** Where the whole lines of a journal with that head stand, by part and file; nothing where it has another head. */
function linesOf(path: string, head: string): { lines: Map<string, Place>; end: number; isOurs: boolean } {
  const bytes = readFileSync(path)
  const lines = new Map<string, Place>()
  let start = bytes.indexOf(10) + 1
  if (bytes.length === 0) return { lines, end: 0, isOurs: true }
  if (bytes.subarray(0, Math.max(0, start - 1)).toString('utf8') !== head) return { lines, end: 0, isOurs: false }
  for (let end = bytes.indexOf(10, start); end >= 0; end = bytes.indexOf(10, start)) {
    const told = /^\{"line":(\{[^{}]*\})/.exec(bytes.subarray(start, Math.min(end, start + 20_000)).toString('utf8'))
    if (!told) break
    const { part, file } = JSON.parse(told[1]!) as Line
    lines.set(`${part} ${file}`, { start, length: end - start })
    start = end + 1
  }
  return { lines, end: start, isOurs: true }
}
