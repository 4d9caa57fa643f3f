import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A secret of 32 bytes in base64url: the given one, else one that is made once and kept for this user alone, in a file of this name. */
export function keptSecret(given, home, name) {
  if (given) return given
  const file = join(home, name)
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(home, { recursive: true })
  const made = randomBytes(32).toString('base64url')
  writeFileSync(`${file}.half`, made, { mode: 0o600 })
  renameSync(`${file}.half`, file)
  return made
}

/** What the portal alone may know: what it signs with, what it seals second factors with, and the organisation's sign-in. */
export function portalSecrets(env, home) {
  const organisation = Object.entries(env).filter(([name, value]) => name.startsWith('AUTH_OIDC_') && value)
  return {
    AUTH_SECRET: keptSecret(env.AUTH_SECRET, home, 'auth-secret'),
    SECOND_FACTOR_KEY: keptSecret(env.SECOND_FACTOR_KEY, home, 'second-factor-key'),
    ...Object.fromEntries(organisation),
  }
}
