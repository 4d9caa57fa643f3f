import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The secret that the portal signs with: the given one, else one that is made once and kept for this user alone. */
export function authSecret(given, home) {
  if (given) return given
  const file = join(home, 'auth-secret')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(home, { recursive: true })
  const made = randomBytes(32).toString('base64url')
  writeFileSync(`${file}.half`, made, { mode: 0o600 })
  renameSync(`${file}.half`, file)
  return made
}
