import type { Actor } from '@nianbao/report'
import type { Db } from '../client.ts'
import { perform } from './perform.ts'

/** 开始审核: from now on the agency cannot recall. SamePerson for whoever edited or signed it. */
export function beginReview(db: Db, actor: Actor, { reportId }: { reportId: string }): Promise<void> {
  return perform(db, actor, { act: 'beginReview', reportId, work: async () => ({ result: () => undefined }) })
}
