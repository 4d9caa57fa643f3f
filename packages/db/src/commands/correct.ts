import type { Actor } from '@nianbao/report'
import type { Db } from '../client.ts'
import { perform } from './perform.ts'
import { publicText } from './public-text.ts'
import { sectionIds } from './sections.ts'
import { voidSignatures } from './void-signatures.ts'

/** 更正: opens all sections of a published report, with a reason, which the public will read; the public edition stays until another is published. */
export async function correct(db: Db, actor: Actor, input: { reportId: string; reason: string }): Promise<void> {
  const note = publicText('reason', input.reason, 2000)
  return perform(db, actor, {
    act: 'correct',
    reportId: input.reportId,
    work: async (scene) => {
      await voidSignatures(scene)
      return { result: () => undefined, note, set: { unlocked: [...sectionIds], correctionReason: note } }
    },
  })
}
