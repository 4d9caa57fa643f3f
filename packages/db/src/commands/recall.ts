import type { Actor } from '@nianbao/report'
import type { Db } from '../client.ts'
import { cleanText } from './clean-text.ts'
import { perform } from './perform.ts'
import { voidSignatures } from './void-signatures.ts'

/** 撤回 before review begins: back to where signature was asked for; signatures are void, the receipt stays on record. */
export function recall(db: Db, actor: Actor, input: { reportId: string; reason: string }): Promise<void> {
  const note = cleanText('reason', input.reason, 2000)
  return perform(db, actor, {
    act: 'recall',
    reportId: input.reportId,
    work: async (scene) => {
      await voidSignatures(scene)
      return { result: () => undefined, note }
    },
  })
}
