import { type Actor, BadInput, type SectionId } from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { returnNote } from '../tables/return-note.ts'
import { thread } from '../tables/thread.ts'
import { cleanText } from './clean-text.ts'
import { perform, type Scene } from './perform.ts'
import { isSection, sectionIds } from './sections.ts'
import { voidSignatures } from './void-signatures.ts'

/**
 * 退回修改, with a reason. Opens the named sections and those of every unresolved shared thread; a thread on the whole
 * report opens all. BadInput when neither names anything: the agency would not know what to mend.
 */
export function returnReport(db: Db, actor: Actor, input: { reportId: string; reason: string; sections: readonly SectionId[] }): Promise<void> {
  const reason = cleanText('reason', input.reason, 2000)
  if (!input.sections.every(isSection)) throw new BadInput('sections', 'UNKNOWN')
  return perform(db, actor, {
    act: 'returnReport',
    reportId: input.reportId,
    work: async (scene) => {
      const { tx, report, actor, now } = scene
      const asked = new Set([...input.sections, ...(await discussed(scene))])
      const sections = sectionIds.filter((section) => asked.has(section))
      if (sections.length === 0) throw new BadInput('sections', 'REQUIRED')
      await voidSignatures(scene)
      await tx.insert(returnNote).values({
        agencyId: report.agencyId, reportId: report.id, edition: report.submittedEdition!, reason, sections, byId: actor.personId, byName: actor.name, at: now,
      })
      return { result: () => undefined, note: reason, detail: { sections }, set: { unlocked: sections } }
    },
  })
}

/** The sections of unresolved shared threads. */
async function discussed({ tx, report }: Scene): Promise<readonly SectionId[]> {
  const open = await tx.select({ section: thread.section }).from(thread).where(and(
    eq(thread.agencyId, report.agencyId), eq(thread.reportId, report.id), eq(thread.state, 'open'), eq(thread.internal, false),
  ))
  return open.some(({ section }) => section === null) ? sectionIds : open.map(({ section }) => section!)
}
