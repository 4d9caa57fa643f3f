import { existsSync, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { run } from './run.ts'

/**
 * The pids of the processes that work in a data directory: Postgres enters it and never leaves, so this tells a living
 * server from a pid file whose number was given to somebody else. Null where the system cannot say (Windows).
 */
export async function occupants(dataDirectory: string): Promise<number[] | null> {
  const real = realpathSync(dataDirectory)
  if (existsSync('/proc/self/cwd')) {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => {
        try {
          return readlinkSync(`/proc/${pid}/cwd`) === real
        } catch {
          return false // Gone meanwhile, a zombie, or another user's.
        }
      })
      .map(Number)
  }
  if (process.platform === 'win32') return null
  const { code, output } = await run('lsof', ['-a', '-d', 'cwd', '-Fpn', '-c', 'postgres'], null)
  if (code === -1) return null
  const lines = output.split('\n')
  return lines.flatMap((line, at) => (line === `n${real}` ? [Number(lines.slice(0, at).findLast((before) => before.startsWith('p'))?.slice(1))] : []))
}
