import type { Actor } from '@nianbao/report'
import type { Db } from '../client.ts'
import { cleanText } from './clean-text.ts'
import { decideWithdrawal } from './decide-withdrawal.ts'
import { perform } from './perform.ts'

/** 取消撤下, with a reason, by anybody of the office, the one who asked too: nothing is taken down. */
export function dropWithdrawal(db: Db, actor: Actor, input: { reportId: string; reason: string }): Promise<void> {
  const note = cleanText('reason', input.reason, 2000)
  return perform(db, actor, {
    act: 'dropWithdrawal',
    reportId: input.reportId,
    work: async (scene) => {
      const { edition } = await decideWithdrawal(scene, false)
      return { result: () => undefined, note, detail: { edition } }
    },
  })
}
