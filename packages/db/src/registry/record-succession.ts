import { type Actor, BadInput, Forbidden, mayOnAgency } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import { dayInShanghai } from '../commands/day.ts'
import { succession, type SuccessionKind } from '../tables/succession.ts'
import { readDay } from './agency-words.ts'
import { onAgencies } from './on-agencies.ts'

export interface NewSuccession {
  /** Whose functions went. */
  fromId: number
  /** Where they went. */
  toId: number
  /** The day, YYYY-MM-DD, today in Shanghai or before. */
  happenedOn: string
  kind: SuccessionKind
}

/** 登记承继: functions of one agency went to another; by who may change both. Throws BadInput (happenedOn DATE or FUTURE, to SAME, TAKEN or CYCLE). */
export async function recordSuccession(db: Db, actor: Actor, { fromId, toId, happenedOn, kind }: NewSuccession): Promise<void> {
  const day = readDay('happenedOn', happenedOn)
  if (fromId === toId) throw new BadInput('to', 'SAME')
  return onAgencies(db, actor, [fromId, toId], async ({ tx, actor, agency, now, write }) => {
    const [from, to] = [agency(fromId), agency(toId)]
    if (![from, to].every((one) => mayOnAgency(actor, 'recordSuccession', one))) throw new Forbidden()
    // Lists and pages say that functions went: they do so once they have.
    if (day > dayInShanghai(now)) throw new BadInput('happenedOn', 'FUTURE')
    if (await leadsTo(tx, toId, fromId)) throw new BadInput('to', 'CYCLE')
    const made = await tx.insert(succession).values({ fromAgencyId: fromId, toAgencyId: toId, happenedOn: day, kind }).onConflictDoNothing().returning()
    if (made.length === 0) throw new BadInput('to', 'TAKEN')
    for (const id of [fromId, toId]) await write('recordSuccession', id, { from: from.code, to: to.code, happenedOn: day, kind })
  })
}

/** Do the successions that are recorded lead from one agency, over any others, to the other? One asks at a time, so that no two close a circle together. */
async function leadsTo(tx: Tx, fromId: number, toId: number): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('succession'))`)
  const { rows } = await tx.execute(sql`
    with recursive onward as (
      select to_agency_id as id from succession where from_agency_id = ${fromId}
      union select s.to_agency_id from onward join succession s on s.from_agency_id = onward.id
    ) select from onward where id = ${toId}`)
  return rows.length > 0
}
