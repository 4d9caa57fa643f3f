import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataVersion, program } from './binaries.ts'
import type { Place } from './place.ts'
import { type Outcome, run } from './run.ts'

const half = 'data.half-'

// A character type of UTF-8 is what lets pg_trgm see Chinese; older systems know it only under a country's name.
const characterTypes = ['C.UTF-8', 'en_US.UTF-8']

function arguments_(folder: string, passwordFile: string, characterType: string, durable: boolean): string[] {
  return [
    '-D', folder, '-U', 'bootstrap', '-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
    '--lc-collate=C', `--lc-ctype=${characterType}`, '--lc-messages=C',
    '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-instructions', ...(durable ? [] : ['--no-sync']),
  ] // prettier-ignore
}

/**
 * Makes `base`/data where there is none. It is made under another name and renamed when whole, so that an interrupted
 * making leaves only rubbish, which the next one sweeps away. Call under the cluster's lock.
 */
export async function ensureData({ base, binaries, account }: Place, password: string, durable: boolean): Promise<void> {
  sweep(base)
  const data = join(base, 'data')
  const major = binaries.version.split('.')[0]
  if (existsSync(data)) {
    const found = dataVersion(data)
    if (found === major) return
    throw new Error(`${data} was made by Postgres ${found ?? 'of an unknown version'}, this is ${major}: move it away, or go back to the earlier version`)
  }
  const nest = mkdtempSync(join(base, half))
  const passwordFile = join(nest, 'password')
  const folder = join(nest, 'data')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [nest, passwordFile]) chownSync(path, account.uid, account.gid)
  let made: Outcome = { code: -1, output: '' }
  for (const characterType of characterTypes) {
    made = await run(program(binaries, 'initdb'), arguments_(folder, passwordFile, characterType, durable), account)
    if (made.code === 0) break
    rmSync(folder, { recursive: true, force: true })
  }
  if (made.code !== 0) throw new Error(`the database could not be made: ${made.output.trim()}`)
  renameSync(folder, data)
  // Again: an initdb that outlived whoever started it may have written on after the first sweep.
  sweep(base)
}

/** Takes away what interrupted makings left. */
function sweep(base: string): void {
  for (const name of readdirSync(base)) if (name.startsWith(half)) rmSync(join(base, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

/** What the server says of itself in its pid file, or null. */
export function pidFile(base: string): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(join(base, 'data', 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]) }
  } catch {
    return null
  }
}
