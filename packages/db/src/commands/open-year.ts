import { type Actor, BadInput } from '@nianbao/report'
import type { Db } from '../client.ts'
import { onAgency } from '../registry/on-agencies.ts'
import { filingYear } from '../tables/filing-year.ts'
import { dayInShanghai } from './day.ts'
import { freezeTree } from './freeze-tree.ts'
import { openReports } from './open-reports.ts'
import { setDeadlines } from './set-deadlines.ts'

/**
 * 开启年度: opens a report year for an office: freezes the tree of that year, sets the dates of the law where the office has set
 * none, and makes one draft for each agency that must file with it. Again, it opens only what is missing. A second one that
 * opens the same year waits for the first, under the lock of the office's book.
 */
export function openYear(db: Db, actor: Actor, { officeId, year }: { officeId: number; year: number }): Promise<{ opened: number }> {
  return onAgency(db, actor, 'openYear', officeId, async ({ tx, actor, now, write }) => {
    if (!Number.isInteger(year) || year < 2021 || year > Number(dayInShanghai(now).slice(0, 4))) throw new BadInput('year', 'OUT_OF_RANGE')
    await freezeTree(tx, year)
    const first = await tx.insert(filingYear).values({ officeId, year, format: '2021', openedAt: now, openedBy: actor.personId }).onConflictDoNothing().returning()
    await setDeadlines(tx, officeId, year)
    const opened = await openReports(tx, actor, { officeId, year }, now)
    if (first.length > 0 || opened > 0) await write('openYear', officeId, { year, opened })
    return { opened }
  })
}
