import type { Actor } from '@nianbao/report'
import type { Db } from '../client.ts'
import { clearance } from '../tables/clearance.ts'
import { cleanText } from './clean-text.ts'
import { dayOfReport } from './day.ts'
import { perform } from './perform.ts'

/** 保密审查 of the content as it stands: who examined, whether it may be made public, why, the day (as dayOfReport takes it). Publishing asks for one that passed. */
export function clear(db: Db, actor: Actor, input: { reportId: string; name: string; passed: boolean; conclusion: string; date: string }): Promise<void> {
  const name = cleanText('name', input.name, 100)
  const conclusion = cleanText('conclusion', input.conclusion, 2000)
  return perform(db, actor, {
    act: 'clear',
    reportId: input.reportId,
    work: async ({ tx, report, actor, now }) => {
      const date = dayOfReport('date', input.date, report, now)
      const { agencyId, id: reportId, contentHash } = report
      await tx.insert(clearance).values({ agencyId, reportId, name, passed: input.passed, conclusion, clearedOn: date, contentHash, byId: actor.personId, at: now })
      return { result: () => undefined, note: conclusion, detail: { name, passed: input.passed, date, contentHash } }
    },
  })
}
