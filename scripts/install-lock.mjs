// The lock of an install, for any Node >= 20: nothing is installed yet, so the house's own lock cannot be loaded.
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'

const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/** The pid with the moment at which the process began, since pids are given out again; null when it is gone. */
function mark(pid) {
  try {
    process.kill(pid, 0)
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch (error) {
    return error.code === 'ESRCH' ? null : `${pid}`
  }
}

function take(file) {
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, mark(process.pid))
  try {
    linkSync(mine, file)
    return true
  } catch {
    return false
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Removes a lock whose holder is gone; only the holder of the breaker may, so that no living lock is removed. */
function removeIfDead(file) {
  const breaker = `${file}.breaker`
  try {
    mkdirSync(breaker)
  } catch {
    const since = statSync(breaker, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > 5_000) rmSync(breaker, { recursive: true, force: true })
    return
  }
  try {
    const holder = readFileSync(file, 'utf8')
    if (mark(Number.parseInt(holder, 10)) !== holder) rmSync(file, { force: true })
  } catch {
    // Given back meanwhile.
  } finally {
    rmSync(breaker, { recursive: true, force: true })
  }
}

/** Does the work while no other process has the lock file; calls `waiting` once with the holder's pid when it must wait. */
export function underLock(file, work, waiting) {
  for (let told = false; !take(file); pause(200)) {
    removeIfDead(file)
    if (!told) waiting(Number.parseInt(statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : '0', 10))
    told = true
  }
  try {
    return work()
  } finally {
    rmSync(file, { force: true })
  }
}
