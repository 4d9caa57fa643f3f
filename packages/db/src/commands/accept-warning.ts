import { type Actor, BadInput, check } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { acceptance } from '../tables/acceptance.ts'
import { standingWithDocument } from './checkable.ts'
import { cleanText } from './clean-text.ts'
import { perform } from './perform.ts'

/** Answers a warning with a sentence, kept while its finding stays the same. BadInput when the report has no such warning now. */
export function acceptWarning(db: Db, actor: Actor, input: { reportId: string; findingKey: string; note: string }): Promise<void> {
  const { reportId, findingKey } = input
  const note = cleanText('note', input.note, 2000)
  return perform(db, actor, {
    act: 'acceptWarning',
    reportId,
    work: async (scene) => {
      const { tx, report, actor, now } = scene
      // Also one that is told from the signature on, while it is still being written.
      const finding = check(await standingWithDocument(scene, 'signing')).find(({ key, severity }) => key === findingKey && severity === 'warning')
      if (!finding) throw new BadInput('findingKey', 'UNKNOWN')
      const [before] = await tx.select({ note: acceptance.note }).from(acceptance)
        .where(and(eq(acceptance.agencyId, report.agencyId), eq(acceptance.reportId, report.id), eq(acceptance.findingKey, findingKey)))
      const said = { note, byId: actor.personId, byName: actor.name, at: now }
      await tx.insert(acceptance).values({ agencyId: report.agencyId, reportId: report.id, findingKey, ...said })
        .onConflictDoUpdate({ target: [acceptance.agencyId, acceptance.reportId, acceptance.findingKey], set: said })
      return { result: () => undefined, handed: true, note, detail: { finding: findingKey, rule: finding.rule, from: before?.note ?? null, to: note } }
    },
  })
}
