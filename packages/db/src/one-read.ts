import type { Actor } from '@nianbao/report'
import { begin, type Held } from './as-person.ts'
import type { Db, Reading, Tx } from './client.ts'

/** A reading that nobody has asked anything of for so long (milliseconds) is given back; a request may do other things in between. */
const patience = 100

/** A transaction that was asked for, and what is being asked in it. */
interface Open {
  held: Promise<Held>
  underWay: Set<Promise<unknown>>
}

/**
 * Everything that one request reads of the record, in one transaction: begun at the first question, given back by `rest`
 * and begun again at the next. Each question sees what was committed before it, so an act of the same request is seen.
 */
export class OneRead implements Reading {
  readonly #db: Db
  readonly #actor: Actor
  #open: Open | null = null
  #idle: NodeJS.Timeout | null = null

  constructor(db: Db, actor: Actor) {
    this.#db = db
    this.#actor = actor
  }

  async read<Answer>(actor: Actor, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
    if (actor.personId !== this.#actor.personId) throw new Error('a request asks for its own person alone')
    if (this.#idle) clearTimeout(this.#idle)
    const open = (this.#open ??= { held: begin(this.#db, this.#actor, 'read only'), underWay: new Set() })
    const asked = ask(open.held, work)
    open.underWay.add(asked)
    try {
      return await asked
    } catch (error) {
      // What failed has ended the transaction for the others too: the next question begins another.
      if (this.#open === open) void this.rest()
      throw error
    } finally {
      open.underWay.delete(asked)
      if (this.#open === open && open.underWay.size === 0) this.#idle = setTimeout(() => void this.rest(), patience).unref()
    }
  }

  async rest(): Promise<void> {
    if (this.#idle) clearTimeout(this.#idle)
    const open = this.#open
    this.#open = null
    if (!open) return
    await Promise.allSettled(open.underWay)
    await open.held.then((held) => held.end('rollback'), () => {})
  }
}

async function ask<Answer>(beginning: Promise<Held>, work: (tx: Tx) => Promise<Answer>): Promise<Answer> {
  const held = await beginning
  const [, answer] = await Promise.all([held.entered, work(held.tx)])
  return answer
}
