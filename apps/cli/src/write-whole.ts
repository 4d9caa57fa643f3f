import { createHash } from 'node:crypto'
import { closeSync, copyFileSync, constants, linkSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file that appears under its name only when it is whole. */
export interface WholeFile {
  write: (piece: string | Uint8Array) => void
  /** Puts it in its place; `over` says whether another may stand there. Throws EEXIST. */
  done: (over: boolean) => void
  /** Leaves nothing behind. */
  drop: () => void
}

const standing = (path: string) => {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Is it something that cannot be replaced, only written to: a terminal, a pipe, /dev/stdout? */
export const isDevice = (path: string): boolean => {
  const there = statSync(path, { throwIfNoEntry: false })
  return there !== undefined && !there.isFile() && !there.isDirectory()
}

/** Writes all of it, however little the system takes at once. */
function writeAll(handle: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
}

/** Says of an error which file it is about: the name that people know, not that of the part. */
function about<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) Object.assign(error, { path })
    throw error
  }
}

/** Short, as the name itself may have all the length there is; and always the same, so that what a killed run left is used up by the next. */
const partOf = (target: string) => join(dirname(target), `.nianbao-${createHash('sha256').update(target).digest('hex').slice(0, 16)}.part`)

/** Takes away what a run left of its work that was killed after the file stood in its place and before its part was gone. */
export const clearPart = (path: string): void => rmSync(partOf(standing(path)), { force: true })

/** Begins a file. Throws what the system says: no such folder, no right to write, disk full. */
export function beginFile(path: string): WholeFile {
  if (isDevice(path)) {
    const handle = about(path, () => openSync(path, constants.O_WRONLY))
    return { write: (piece) => about(path, () => writeAll(handle, piece)), done: () => closeSync(handle), drop: () => closeSync(handle) }
  }
  // A link stays a link: what it leads to is written.
  const target = standing(path)
  const part = partOf(target)
  const handle = about(path, () => openSync(part, 'w', 0o644))
  const drop = () => {
    process.removeListener('exit', drop)
    rmSync(part, { force: true })
  }
  process.on('exit', drop)
  return {
    write: (piece) => about(path, () => writeAll(handle, piece)),
    done: (over) => {
      try {
        closeSync(handle)
        if (over) renameSync(part, target)
        else putNew(part, target)
      } finally {
        drop()
      }
    },
    drop: () => {
      closeSync(handle)
      drop()
    },
  }
}

/** Never over another file, not even over one that came a moment ago. */
function putNew(part: string, target: string): void {
  try {
    linkSync(part, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error
    // Some disks know no links.
    copyFileSync(part, target, constants.COPYFILE_EXCL)
  }
}
