import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseRoles, type DatabaseRole } from '../roles.ts'
import { writeWhole } from './write-whole.ts'

/** The passwords of a cluster, one for each role and one for the superuser that makes them. */
export type Secrets = Record<DatabaseRole | 'bootstrap', string>

/** Reads the passwords of the cluster in `base`, or makes them where there is no cluster yet. Only their maker can read them. */
export function secretsOf(base: string): Secrets {
  const file = join(base, 'secrets.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets
  if (existsSync(join(base, 'data'))) throw new Error(`${file} is missing, so nobody can sign in to the database beside it: put it back, or move ${base} away to begin anew`)
  const word = () => randomBytes(24).toString('base64url')
  const made = Object.fromEntries(['bootstrap', ...databaseRoles].map((role) => [role, word()])) as Secrets
  writeWhole(file, JSON.stringify(made, null, 2), 0o600)
  return made
}
