import { type Actor, BadInput, Forbidden, mayOnAgency } from '@nianbao/report'
import type { Db } from '../client.ts'
import { succession, type SuccessionKind } from '../tables/succession.ts'
import { readDay } from './agency-words.ts'
import { onAgencies } from './on-agencies.ts'

export interface NewSuccession {
  /** Whose functions went. */
  fromId: number
  /** Where they went. */
  toId: number
  /** The day, YYYY-MM-DD. */
  happenedOn: string
  kind: SuccessionKind
}

/** 登记承继: functions of one agency went to another; by who may change both. Throws BadInput (happenedOn DATE, to SAME or TAKEN). */
export async function recordSuccession(db: Db, actor: Actor, { fromId, toId, happenedOn, kind }: NewSuccession): Promise<void> {
  const day = readDay('happenedOn', happenedOn)
  if (fromId === toId) throw new BadInput('to', 'SAME')
  return onAgencies(db, actor, [fromId, toId], async ({ tx, actor, agency, write }) => {
    const [from, to] = [agency(fromId), agency(toId)]
    if (![from, to].every((one) => mayOnAgency(actor, 'recordSuccession', one))) throw new Forbidden()
    const made = await tx.insert(succession).values({ fromAgencyId: fromId, toAgencyId: toId, happenedOn: day, kind }).onConflictDoNothing().returning()
    if (made.length === 0) throw new BadInput('to', 'TAKEN')
    for (const id of [fromId, toId]) await write('recordSuccession', id, { from: from.code, to: to.code, happenedOn: day, kind })
  })
}
