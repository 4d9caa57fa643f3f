import type { Actor } from '@nianbao/report'
import type { Db } from '../client.ts'
import { cleanText } from './clean-text.ts'
import { perform } from './perform.ts'

/** 撤销审核通过, with a reason: the review goes on, as long as the edition was not made public. SamePerson for whoever edited or signed it. */
export function unapprove(db: Db, actor: Actor, input: { reportId: string; reason: string }): Promise<void> {
  const note = cleanText('reason', input.reason, 2000)
  return perform(db, actor, { act: 'unapprove', reportId: input.reportId, work: async () => ({ result: () => undefined, note }) })
}
