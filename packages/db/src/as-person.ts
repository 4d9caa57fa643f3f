import type { Actor } from '@nianbao/report'
import { Pool, type PoolClient } from 'pg'
import { type Db, onClient, type Tx } from './client.ts'
import { isUuid } from './is-uuid.ts'
import type { Reader } from './reader.ts'

/** A transaction under way in which the database knows who asks. */
export interface Held {
  tx: Tx
  /** The database has let the person in; rejects when it could not. */
  entered: Promise<unknown>
  /** Ends the transaction and gives its connection back. */
  end(how: 'commit' | 'rollback'): Promise<void>
}

/**
 * Begins a transaction and says to the database whose it is, in one breath: row-level security lets through what this
 * person may see, and without a person nothing. The word holds until the transaction's end and no longer, so that a
 * connection may serve somebody else next, behind a pooler too.
 */
export async function begin(db: Db, actor: Actor, mode: 'read only' | 'read write'): Promise<Held> {
  if (!isUuid(actor.personId)) throw new Error('an actor without an id')
  const client = await db.$client.connect()
  // Our questions are asked by key: one plan serves all their values, and a plan with walls in it costs more than its answer.
  const entered = client.query(`begin ${mode}; set local plan_cache_mode = force_generic_plan; select enter_as('${actor.personId}')`)
  entered.catch(() => {}) // Whoever works in it hears of it too.
  return { tx: onClient(client), entered, end: (how) => end(client, how) }
}

async function end(client: PoolClient, how: 'commit' | 'rollback'): Promise<void> {
  try {
    await client.query(how)
    client.release()
  } catch (error) {
    // In what state it is nobody knows: it is closed.
    client.release(true)
    if (how === 'commit') throw error
  }
}

/** A pool, and no transaction under way. */
const isPool = (db: Reader): db is Db => '$client' in db && db.$client instanceof Pool

/** Asks the record as a person: in the request's one reading where `db` is a request's, else in a transaction of its own; one under way has its person already. */
export async function readAs<Answer>(db: Reader, actor: Actor, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
  if (!isPool(db)) return work(db)
  if (db.request) return db.request.read(actor, work)
  const held = await begin(db, actor, 'read only')
  try {
    const [, answer] = await Promise.all([held.entered, work(held.tx)])
    return answer
  } finally {
    // The answer need not wait for the end; whoever closes the pool does.
    void held.end('rollback')
  }
}

/** Changes the record as a person, all or nothing; a request's reading is given back first, so that nobody holds one connection and waits for another. */
export async function actAs<Answer>(db: Db, actor: Actor, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
  await db.request?.rest()
  const held = await begin(db, actor, 'read write')
  let answer: Answer
  try {
    await held.entered
    answer = await work(held.tx)
  } catch (error) {
    await held.end('rollback')
    throw error
  }
  await held.end('commit')
  return answer
}

/** A question to the record that cannot be asked without a person: what it is made of runs inside `readAs`. */
export const question = <Rest extends unknown[], Answer>(ask: (tx: Tx, actor: Actor, ...rest: Rest) => Promise<Answer>) =>
  (db: Reader, actor: Actor, ...rest: Rest): Promise<Answer> => readAs(db, actor, (tx) => ask(tx, actor, ...rest))
