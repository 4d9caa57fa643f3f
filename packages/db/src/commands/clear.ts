import { type Actor, BadInput } from '@nianbao/report'
import type { Db } from '../client.ts'
import { clearance } from '../tables/clearance.ts'
import { cleanText } from './clean-text.ts'
import { perform } from './perform.ts'

/** 保密审查 of the content as it stands: who examined, whether it may be made public, why, the day (YYYY-MM-DD, not after today in Shanghai). Publishing asks for one that passed. */
export function clear(db: Db, actor: Actor, input: { reportId: string; name: string; passed: boolean; conclusion: string; date: string }): Promise<void> {
  const name = cleanText('name', input.name, 100)
  const conclusion = cleanText('conclusion', input.conclusion, 2000)
  if (!isDay(input.date)) throw new BadInput('date', 'DATE')
  return perform(db, actor, {
    act: 'clear',
    reportId: input.reportId,
    work: async ({ tx, report, actor, now }) => {
      if (input.date > dayInShanghai(now)) throw new BadInput('date', 'FUTURE')
      const { agencyId, id: reportId, contentHash } = report
      await tx.insert(clearance).values({ agencyId, reportId, name, passed: input.passed, conclusion, clearedOn: input.date, contentHash, byId: actor.personId, at: now })
      return { result: () => undefined, note: conclusion, detail: { name, passed: input.passed, date: input.date, contentHash } }
    },
  })
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true

const dayInShanghai = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
