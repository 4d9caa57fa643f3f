import type { Actor } from '@nianbao/report'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool, type PoolClient } from 'pg'
import { nameStatements } from './named-statements.ts'

/** A pool of connections under one role, spoken to through Drizzle; keys without a name of their own are snake_case columns. */
export type Db = NodePgDatabase & {
  $client: Pool
  /** Where the pool was handed to one request: all that it reads (see request.ts). */
  request?: Reading
}

/** One transaction. It opens no other: what is done in it stands or falls together. */
export type Tx = Omit<NodePgDatabase, '$client' | 'transaction'>

/** What one request reads, as one person. */
export interface Reading {
  read<Answer>(actor: Actor, work: (tx: Tx) => Promise<Answer>): Promise<Answer>
  /** Gives the connection back once what is being asked has been answered. */
  rest(): Promise<void>
}

// A dead connection is dropped by the pool and fails the query that was on it; but its `error` event, unheard, would end
// the whole process. Both listeners are needed: the pool's hears idle connections only.
const heard = () => {}

/** Opens a pool of at most `max` connections (10) to a database; connections are made when needed, so a wrong url shows at the first query. */
export function connect({ url, max = 10 }: { url: string; max?: number }): Db {
  // Pipelined: questions that are asked at once on one connection are sent at once, and answered in their order.
  const pool = new Pool({ connectionString: url, max, connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000, application_name: 'nianbao', pipeline: true })
  pool.on('error', heard)
  pool.on('connect', (client) => {
    client.on('error', heard)
    nameStatements(client)
  })
  return drizzle({ client: pool, casing: 'snake_case' })
}

const spoken = new WeakMap<PoolClient, Tx>()

/** One connection of a pool, spoken to through Drizzle; made once for each, so that what is built for it is kept with it. */
export function onClient(client: PoolClient): Tx {
  const tx = spoken.get(client) ?? drizzle({ client, casing: 'snake_case' })
  spoken.set(client, tx)
  return tx
}

/** Waits for the queries under way and closes the pool. */
export async function close(db: Db): Promise<void> {
  await db.$client.end()
}
