import type { Actor } from '@nianbao/report'
import { and, eq, isNull, lte } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { publishedEdition } from '../tables/published-edition.ts'
import { publishedSearch } from '../tables/published-search.ts'
import { touch } from '../tables/touch.ts'
import { decideWithdrawal } from './decide-withdrawal.ts'
import { perform, type Scene } from './perform.ts'

/**
 * 紧急撤下, second half, by another person than the one who asked: takes the content of the edition in force, and of
 * those before it, out of what the public reads, 更正说明 and the addresses of other copies with it; number, dates, hash and the reason
 * for the withdrawal stay. The report's state stays too.
 * Where a corrected edition has come out meanwhile, that one stays public.
 */
export function confirmWithdrawal(db: Db, actor: Actor, { reportId }: { reportId: string }): Promise<void> {
  return perform(db, actor, {
    act: 'confirmWithdrawal',
    reportId,
    work: async (scene) => {
      const { tx, report, now } = scene
      const { edition, reason } = await decideWithdrawal(scene, true)
      await takeContent(scene, edition, reason)
      await tx.insert(touch).values({ year: report.year, agencyId: report.agencyId, at: now })
      return { result: () => undefined, note: reason, detail: { edition }, set: edition === report.publishedEdition ? { withdrawnAt: now } : {} }
    },
  })
}

/** An earlier edition may say the same wrong thing, and the difference between two editions says what was taken out. The database takes the public postings with them. */
async function takeContent({ tx, report, now }: Scene, edition: number, reason: string): Promise<void> {
  const here = and(eq(publishedEdition.agencyId, report.agencyId), eq(publishedEdition.year, report.year))
  await tx.update(publishedEdition)
    .set({ figures: null, fee: null, odd: null, title: null, preamble: null, narrative: null, closing: null, reason: null, attestedAddress: null, withdrawnAt: now, withdrawalReason: reason })
    .where(and(here, lte(publishedEdition.number, edition), isNull(publishedEdition.withdrawnAt)))
  await tx.delete(publishedSearch)
    .where(and(eq(publishedSearch.agencyId, report.agencyId), eq(publishedSearch.year, report.year), lte(publishedSearch.number, edition)))
}
