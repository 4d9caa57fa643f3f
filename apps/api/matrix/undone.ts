import { connect, type Db } from '@nianbao/db'

type Ask = (config: unknown, ...rest: unknown[]) => unknown

/** A record in which nothing stays: what is asked inside `cell` is really done, seen by what follows in the cell, and undone at its end. */
export interface Undone {
  db: Db
  cell<Answer>(work: () => Promise<Answer>): Promise<Answer>
  close(): Promise<void>
}

const connectionOf = (pool: Db['$client']) => pool.connect()

/** What tables are asked, as the product writes it, and the lock of a book, which is had once: asked again in a cell that has done nothing between, the answer is the same. */
const saysTheSame = (text: string) => /^\s*(?:select "|with (?:recursive|asked) |insert into agency_book )/.test(text)

/** The time: another at each question, and nothing is done by asking it. */
const asksTheTime = (text: string) => /^\s*select floor\(extract\(epoch from app_now\(/.test(text)

const textOf = (config: unknown) => (typeof config === 'string' ? config : ((config as { text?: string } | null)?.text ?? ''))

/** Opens it over one connection: a transaction that the product begins and ends is a part of the cell's own. */
export async function undone(url: string): Promise<Undone> {
  const db = connect({ url, max: 1 })
  const pool = db.$client
  const client = await connectionOf(pool)
  const ask = client.query.bind(client) as Ask
  let entered = ''
  // Nobody but the cell changes anything while it lasts: what it has been told, it is told again until it does something.
  const known = new Map<string, unknown>()
  const nothing = { rows: [], rowCount: 0 }
  const inCell: Ask = (config, ...rest) => {
    const text = textOf(config)
    // The cell has begun already; whose transaction it is, is said once.
    if (/^begin\b/i.test(text)) {
      const whose = text.replace(/^begin[^;]*;?/i, '').trim()
      if (whose === '' || whose === entered) return Promise.resolve(nothing)
      entered = whose
      known.clear()
      return ask(whose, ...rest)
    }
    // Whatever came of it is undone with the cell. What is refused is refused before it has written anything.
    if (/^(commit|rollback)\b/i.test(text)) return Promise.resolve(nothing)
    if (!saysTheSame(text)) {
      if (!asksTheTime(text)) known.clear()
      return ask(config, ...rest)
    }
    const question = `${(config as { rowMode?: string }).rowMode} ${text} ${JSON.stringify(rest)}`
    if (!known.has(question)) known.set(question, ask(config, ...rest))
    return known.get(question)
  }
  const held = Object.assign(Object.create(client) as typeof client, { query: inCell, release: () => {} })
  Object.assign(pool, { connect: async () => held, query: inCell })
  return {
    db,
    cell: async (work) => {
      entered = ''
      known.clear()
      await ask('begin')
      try {
        return await work()
      } finally {
        await ask('rollback')
      }
    },
    close: async () => {
      client.release()
      await db.$client.end()
    },
  }
}
