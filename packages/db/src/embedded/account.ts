import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import type { Account } from './run.ts'

const id = (option: string, name: string) =>
  Number(execFileSync('id', [option, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))

/**
 * The account under which the server must run: null (as ourselves) unless we are root; then the owner of the data that
 * is already there, else `postgres`, else `nobody`.
 */
export function serverAccount(dataDirectory: string): Account | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(dataDirectory, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { name: `user ${owner.uid}`, uid: owner.uid, gid: owner.gid }
  for (const name of ['postgres', 'nobody']) {
    try {
      return { name, uid: id('-u', name), gid: id('-g', name) }
    } catch {
      // No such account on this machine: try the next.
    }
  }
  throw new Error('Postgres does not run as root, and neither "postgres" nor "nobody" exists here: start as another user, or set DATABASE_URL')
}
