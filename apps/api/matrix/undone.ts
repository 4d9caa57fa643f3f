import { connect, type Db } from '@nianbao/db'

type Ask = (config: unknown, ...rest: unknown[]) => unknown

/** A record in which nothing stays: what is asked inside `cell` is really done, seen by what follows in the cell, and undone at its end. */
export interface Undone {
  db: Db
  cell<Answer>(work: () => Promise<Answer>): Promise<Answer>
  close(): Promise<void>
}

const connectionOf = (pool: Db['$client']) => pool.connect()

const textOf = (config: unknown) => (typeof config === 'string' ? config : ((config as { text?: string } | null)?.text ?? ''))

/** Opens it over one connection: a transaction that the product begins becomes a savepoint inside the cell's own. */
export async function undone(url: string): Promise<Undone> {
  const db = connect({ url, max: 1 })
  const pool = db.$client
  const client = await connectionOf(pool)
  const ask = client.query.bind(client) as Ask
  let acting = false
  const inCell: Ask = (config, ...rest) => {
    const text = textOf(config)
    if (/^begin\b/i.test(text)) {
      acting = !/^begin read only/i.test(text)
      const and = text.replace(/^begin[^;]*;?/i, '').trim()
      return ask([...(acting ? ['savepoint act'] : []), and || 'select 1'].join('; '), ...rest.filter((one) => typeof one === 'function'))
    }
    if (/^commit\b/i.test(text)) return ask('select 1')
    if (/^rollback\b/i.test(text)) {
      const undo = acting ? 'rollback to savepoint act' : 'select 1'
      acting = false
      return ask(undo)
    }
    return ask(config, ...rest)
  }
  const held = Object.assign(Object.create(client) as typeof client, { query: inCell, release: () => {} })
  Object.assign(pool, { connect: async () => held, query: inCell })
  return {
    db,
    cell: async (work) => {
      await ask('begin')
      try {
        return await work()
      } finally {
        acting = false
        await ask('rollback')
      }
    },
    close: async () => {
      client.release()
      await db.$client.end()
    },
  }
}
