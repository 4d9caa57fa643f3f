import { type Actor, type AgencyKind, BadInput } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { setDeadlines } from '../commands/set-deadlines.ts'
import { dayInShanghai } from '../commands/day.ts'
import { deadline } from '../tables/deadline.ts'
import { readDay } from './agency-words.ts'
import { onAgency } from './on-agencies.ts'

/**
 * 设定期限: the office's own date for one kind of agency, `lastDay` until 24:00 in Shanghai. Throws BadInput (lastDay DATE, PAST, or AFTER_STATUTORY:
 * the law's date cannot be moved; year OUT_OF_RANGE). Not into the past: who has submitted stays on time.
 */
export async function setDeadline(db: Db, actor: Actor, input: { officeId: number; year: number; kind: AgencyKind; lastDay: string }): Promise<{ localAt: Date }> {
  const { officeId, year, kind } = input
  const lastDay = readDay('lastDay', input.lastDay)
  return onAgency(db, actor, 'setDeadline', officeId, async ({ tx, now, write }) => {
    const localAt = new Date(new Date(`${lastDay}T00:00:00+08:00`).getTime() + 86_400_000)
    if (year < 2021 || year > Number(dayInShanghai(now).slice(0, 4))) throw new BadInput('year', 'OUT_OF_RANGE')
    if (localAt <= now) throw new BadInput('lastDay', 'PAST')
    await setDeadlines(tx, officeId, year)
    const key = and(eq(deadline.officeId, officeId), eq(deadline.year, year), eq(deadline.kind, kind))
    const [stands] = await tx.select().from(deadline).where(key)
    if (localAt > stands!.statutoryAt) throw new BadInput('lastDay', 'AFTER_STATUTORY')
    await tx.update(deadline).set({ localAt }).where(key)
    await write('setDeadline', officeId, { year, kind, localAt: localAt.toISOString(), before: stands!.localAt.toISOString() })
    return { localAt }
  })
}
