import { randomUUID } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverAccount } from './account.ts'
import { type Binaries, copiedBinaries, installedBinaries, program, safeShelf } from './binaries.ts'
import { type Account, run } from './run.ts'
import { writeWhole } from './write-whole.ts'

/** Where a cluster lives, with which programs and as whom. */
export interface Place {
  /** Folder of the cluster: data/, secrets, port, lock, guests, log. */
  base: string
  binaries: Binaries
  account: Account | null
}

/** Folders that every account can enter, best first. */
const shelves = ['/var/lib/nianbao', join(tmpdir(), 'nianbao')]

const starts = async (binaries: Binaries, account: Account | null) => run(program(binaries, 'postgres'), ['-V'], account)

/** Could a folder here be given to the account and be entered by it? Tried, not guessed: modes, ACLs and mounts all have a say. */
async function welcomes(folder: string, account: Account): Promise<boolean> {
  const probe = mkdtempSync(join(folder, 'probe-'))
  try {
    chmodSync(probe, 0o700)
    chownSync(probe, account.uid, account.gid)
    return (await run('/bin/sh', ['-c', 'cd "$0" && : > written', probe], account)).code === 0
  } catch {
    return false
  } finally {
    rmSync(probe, { recursive: true, force: true })
  }
}

function firstShelf(): string {
  for (const path of shelves) {
    try {
      return safeShelf(path)
    } catch {
      // Read-only, or not ours: try the next.
    }
  }
  throw new Error(`no folder that the database's account can enter (tried ${shelves.join(', ')}): set DATABASE_URL`)
}

/**
 * Decides where the cluster of `home` lives. As a plain user: there. As root the server needs another account; where that
 * one cannot come (a clone under /root, a mount without exec), programs and data go to a shelf outside, and `home`
 * remembers the place in a file `elsewhere`.
 */
export async function findPlace(asked: string): Promise<Place> {
  mkdirSync(asked, { recursive: true })
  const home = realpathSync(asked) // One spelling, whichever way a caller came.
  const elsewhere = join(home, 'elsewhere')
  let base = existsSync(elsewhere) ? readFileSync(elsewhere, 'utf8').trim() : home
  const account = serverAccount(join(base, 'data'))
  let binaries = installedBinaries()
  let tried = await starts(binaries, account)
  if (account) {
    if (tried.code !== 0) {
      binaries = copiedBinaries(binaries, firstShelf())
      tried = await starts(binaries, account)
    }
    if (base === home && !existsSync(join(home, 'data')) && !(await welcomes(home, account))) {
      base = join(firstShelf(), randomUUID())
      writeWhole(elsewhere, base)
    }
    mkdirSync(base, { recursive: true, mode: 0o755 })
  }
  if (tried.code !== 0) throw new Error(`the embedded Postgres does not run here (${tried.output.trim()}): set DATABASE_URL, or reinstall with npm ci`)
  return { base, binaries, account }
}
