/**
 * Applies migrations/*.sql in the order of their names. An own runner of fifty lines, because the kept ones do not fit
 * plain reviewed SQL: Drizzle's wants a journal and compares moments only, so that of two files written side by side
 * one can be passed over, and it takes an edited file for an applied one.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Client } from 'pg'
import { onConnection } from './roles.ts'

export interface Migration {
  name: string
  sql: string
  sha256: string
}

/** Any number that nobody else locks: one process at a time migrates. */
const migrationLock = 2_019_1011

/** The migrations of a folder (ours, unless another is given), by name. */
export function migrations(folder = fileURLToPath(new URL('../migrations/', import.meta.url))): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}_[a-z0-9_-]+\.sql$/.test(name))
  return names.sort().map((name) => {
    const sql = readFileSync(`${folder}/${name}`, 'utf8')
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
  })
}

/** Applies one migration unless it stands already; in one transaction, so that a kill leaves before or after. */
async function apply(client: Client, { name, sql, sha256 }: Migration): Promise<boolean> {
  await client.query('begin')
  try {
    // Waits for another one that migrates, but never makes the running product wait behind a lock that we queue for.
    await client.query(`set local lock_timeout = '120s'`)
    await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
    await client.query(`set local lock_timeout = '5s'`)
    await client.query('create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())')
    const { rows } = await client.query<{ sha256: string }>('select sha256 from migration where name = $1', [name])
    if (rows[0] && rows[0].sha256 !== sha256) throw new Error('was changed after it had been applied to this database: write a new migration instead')
    if (!rows[0]) {
      await client.query(sql)
      await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256])
    }
    await client.query('commit')
    return !rows[0]
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw new Error(`migration ${name}: ${(error as Error).message}`, { cause: error })
  }
}

/** Brings the database of `url` (role owner) up to date; answers the names that were applied now. */
export async function migrate(url: string, all: readonly Migration[] = migrations()): Promise<string[]> {
  return onConnection(url, async (client) => {
    const applied: string[] = []
    for (const migration of all) if (await apply(client, migration)) applied.push(migration.name)
    return applied
  })
}
