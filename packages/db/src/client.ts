import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool } from 'pg'
import { nameStatements } from './named-statements.ts'

/** A pool of connections under one role, spoken to through Drizzle; keys without a name of their own are snake_case columns. */
export type Db = NodePgDatabase & { $client: Pool }

/** One transaction of a Db. */
export type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]

// A dead connection is dropped by the pool and fails the query that was on it; but its `error` event, unheard, would end
// the whole process. Both listeners are needed: the pool's hears idle connections only.
const heard = () => {}

/** Opens a pool of at most `max` connections (10) to a database; connections are made when needed, so a wrong url shows at the first query. */
export function connect({ url, max = 10 }: { url: string; max?: number }): Db {
  const pool = new Pool({ connectionString: url, max, connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000, application_name: 'nianbao' })
  pool.on('error', heard)
  pool.on('connect', (client) => {
    client.on('error', heard)
    nameStatements(client)
  })
  return drizzle({ client: pool, casing: 'snake_case' })
}

/** Waits for the queries under way and closes the pool. */
export async function close(db: Db): Promise<void> {
  await db.$client.end()
}
