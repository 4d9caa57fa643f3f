import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { batchWords } from './batch-words.ts'
import type { Language } from './words.ts'

/** Another run writes there; the message says which. */
export class InUse extends Error {}

interface Holder {
  lock: 'nianbao/1'
  pid: number
  host: string
  /** When the process began, as the system counts; null where it does not say. Numbers of processes are given out again. */
  began: string | null
}

/** Milliseconds in which another run that took over the same lock at the same moment has shown itself. */
const settling = 100

/** Nobody can write there, so nobody has to be kept from it. */
const closed = new Set(['EACCES', 'EPERM', 'EROFS'])

/**
 * When a process began, as the system counts; null where it does not say, or where the process has ended and only waits for
 * its parent to hear of it. The embedded database asks the same (embedded/process-mark.ts in packages/db), which this program
 * may not import, and documents, which it may, the database may not; a room for ten lines is no gain. Libraries that keep
 * locks (proper-lockfile) go by the age of a file that is touched every few seconds: a run that is busy would lose its lock,
 * and one that was killed keep it for a while.
 */
function beganAt(pid: number): string | null {
  try {
    // Behind the name, which may hold anything but ends with the last bracket: the state, and the nineteenth field after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /su, '').split(' ')
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

function isAlive({ pid, host, began }: Holder): boolean {
  // Of another machine on the same disk nothing can be known.
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return began === null || beganAt(pid) === began
}

function holderOf(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return null
  }
}

const contentOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Puts the lock there with all it says; false where there is one. */
function put(path: string, own: string): boolean {
  const part = `${path}.${process.pid}`
  writeFileSync(part, own)
  try {
    linkSync(part, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    // Some disks know no links.
    if (contentOf(path) !== null) return false
    writeFileSync(path, own, { flag: 'wx' })
    return true
  } finally {
    rmSync(part, { force: true })
  }
}

/** The lock of a run that is no more becomes ours; false where another run was quicker. */
function takeOver(path: string, stale: string, own: string): boolean {
  const part = `${path}.${process.pid}`
  writeFileSync(part, own)
  if (contentOf(path) !== stale) {
    rmSync(part, { force: true })
    return false
  }
  renameSync(part, path)
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, settling)
  return contentOf(path) === own
}

/**
 * Keeps every other run from writing to the same output until this process ends: a file with our number stands there. That of a run
 * which was killed is taken over. Throws InUse, and what the system says where the lock cannot be put.
 */
export function lockOutput(path: string, shown: string, language: Language): void {
  const own = `${JSON.stringify({ lock: 'nianbao/1', pid: process.pid, host: hostname(), began: beganAt(process.pid) } satisfies Holder)}\n`
  const refuse = (holder: Holder | null) => new InUse(batchWords.inUse(shown, holder?.pid ?? 0, path)[language])
  try {
    if (!put(path, own)) {
      const there = contentOf(path)
      const holder = there === null ? null : holderOf(there)
      const isOurs = there === null ? put(path, own) : (holder === null || !isAlive(holder)) && takeOver(path, there, own)
      if (!isOurs) throw refuse(holderOf(contentOf(path) ?? '') ?? holder)
    }
  } catch (error) {
    // People know the output, not the lock beside it.
    if (error instanceof Error && 'syscall' in error) Object.assign(error, { path: shown })
    throw error
  }
  process.on('exit', () => contentOf(path) === own && rmSync(path, { force: true }))
}

/** The same for a folder into which many files are written; one that is closed to us needs no lock. */
export function lockFolder(folder: string, shown: string, language: Language): void {
  try {
    lockOutput(`${folder}/.nianbao-converted.lock`, shown, language)
  } catch (error) {
    if (!closed.has((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
