import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Held, withLock } from '@nianbao/db/embedded'

const readyFile = (home) => join(home, 'ready')

/** Tells a later start on the same folder what the ready line of this one is. */
export const noteReady = (home, line) => writeFileSync(readyFile(home), line)

/** Waits for the ready line of the start that runs here already; null when it ended instead. */
async function lineOf(home, pid) {
  for (;;) {
    if (existsSync(readyFile(home))) return readFileSync(readyFile(home), 'utf8')
    try {
      process.kill(pid, 0)
    } catch {
      return null
    }
    await sleep(200)
  }
}

/**
 * Does the work unless another start does it on the same folder: then says so, waits for that one's ready line, repeats
 * it and is done. When that one ends meanwhile, this one takes its place.
 */
export async function oneStart(home, work, say) {
  mkdirSync(home, { recursive: true })
  for (;;) {
    try {
      return await withLock(join(home, 'start.lock'), async () => {
        rmSync(readyFile(home), { force: true })
        try {
          return await work()
        } finally {
          rmSync(readyFile(home), { force: true })
        }
      }, 300)
    } catch (error) {
      if (!(error instanceof Held)) throw error
      say(`process ${error.pid} runs this clone already: using what it started`)
      const line = await lineOf(home, error.pid)
      if (line === null) continue
      console.log(line)
      return 0
    }
  }
}
