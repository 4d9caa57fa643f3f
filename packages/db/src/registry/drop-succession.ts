import { type Actor, Forbidden, mayOnAgency, NotFound } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { succession } from '../tables/succession.ts'
import { readDay } from './agency-words.ts'
import { onAgencies } from './on-agencies.ts'
import type { NewSuccession } from './record-succession.ts'

/** 撤销承继登记: takes back a succession that was recorded by mistake; the book keeps both. */
export async function dropSuccession(db: Db, actor: Actor, { fromId, toId, happenedOn }: Omit<NewSuccession, 'kind'>): Promise<void> {
  const day = readDay('happenedOn', happenedOn)
  return onAgencies(db, actor, [fromId, toId], async ({ tx, actor, agency, write }) => {
    const [from, to] = [agency(fromId), agency(toId)]
    if (![from, to].every((one) => mayOnAgency(actor, 'dropSuccession', one))) throw new Forbidden()
    const dropped = await tx.delete(succession)
      .where(and(eq(succession.fromAgencyId, fromId), eq(succession.toAgencyId, toId), eq(succession.happenedOn, day))).returning()
    if (dropped.length === 0) throw new NotFound()
    for (const id of [fromId, toId]) await write('dropSuccession', id, { from: from.code, to: to.code, happenedOn: day })
  })
}
