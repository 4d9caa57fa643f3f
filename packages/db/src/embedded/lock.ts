import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { processMark, stillRuns } from './process-mark.ts'

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Makes the lock file, whole and at once, unless somebody living has it. */
function take(file: string): boolean {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, processMark(process.pid) ?? `${process.pid}`)
  try {
    linkSync(mine, file)
    return true
  } catch {
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Removes a lock whose holder died. Only who holds the breaker may, so that nobody removes a lock taken meanwhile. */
function removeIfDead(file: string): void {
  const breaker = `${file}.breaker`
  try {
    mkdirSync(breaker)
  } catch {
    const age = Date.now() - (statSync(breaker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    // Held for a moment only, unless its holder was killed within that moment.
    if (age > 5_000) rmSync(breaker, { recursive: true, force: true })
    return
  }
  try {
    const holder = read(file)
    if (holder !== null && !stillRuns(holder)) rmSync(file, { force: true })
  } finally {
    rmSync(breaker, { recursive: true, force: true })
  }
}

/** Somebody living holds the lock, for longer than one was ready to wait. */
export class Held extends Error {
  readonly pid: number
  constructor(file: string, pid: number) {
    super(`process ${pid} holds ${file}: end it and start again`)
    this.pid = pid
  }
}

/**
 * Does the work while no other process of this machine holds the lock file, which bears its holder's pid. A holder that
 * was killed leaves no lock behind. Waits up to `patience` ms for a living holder, then throws Held.
 */
export async function withLock<T>(file: string, work: () => Promise<T>, patience = 180_000): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  const until = Date.now() + patience
  while (!take(file)) {
    removeIfDead(file)
    if (Date.now() > until) throw new Held(file, Number.parseInt(read(file) ?? '0', 10))
    await sleep(50)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
