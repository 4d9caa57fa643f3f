import type { Actor } from '@nianbao/report'
import type { Db } from '../client.ts'
import { cleanText } from './clean-text.ts'
import { perform } from './perform.ts'
import { sectionIds } from './sections.ts'
import { voidSignatures } from './void-signatures.ts'

/** 更正: opens all sections of a published report, with a reason; the public edition stays until another is published. */
export function correct(db: Db, actor: Actor, input: { reportId: string; reason: string }): Promise<void> {
  const note = cleanText('reason', input.reason, 2000)
  return perform(db, actor, {
    act: 'correct',
    reportId: input.reportId,
    work: async (scene) => {
      await voidSignatures(scene)
      return { result: () => undefined, note, set: { unlocked: [...sectionIds], correctionReason: note } }
    },
  })
}
