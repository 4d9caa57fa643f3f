import { type Actor, BadInput, NotCleared, OutOfTurn, publicationNeedsReason, SamePerson } from '@nianbao/report'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { clearance } from '../tables/clearance.ts'
import { edition, type FrozenBlock } from '../tables/edition.ts'
import { publishedEdition } from '../tables/published-edition.ts'
import { receipt } from '../tables/receipt.ts'
import { personalDataIn } from './checkable.ts'
import { cleanText } from './clean-text.ts'
import { perform, type Scene } from './perform.ts'
import { publicText } from './public-text.ts'
import { putOut } from './put-out.ts'

/**
 * 向社会公开: copies the edition last submitted into the published tables, search words included, and ends the validity
 * of the one before. NotCleared unless the latest 保密审查 is of this very content, passed, and was
 * recorded after the withdrawal where the edition before was withdrawn; an 本级 sheet is never published by itself.
 *
 * Every edition after the first carries 更正说明, which the public reads: in a correction, what was said when it was begun;
 * else (报备: public, and then recalled or returned) `reason`, 1–2,000 characters. BadInput REQUIRED where it is missing, and
 * NOT_ASKED where none is asked for: nothing that was written for the public is dropped without a word.
 *
 * What looks like personal data (F-PRIV) goes out only with `personalData`, why it must, and by two people: SamePerson where
 * who publishes recorded the 保密审查 too. BadInput personalData REQUIRED, and NOT_ASKED where nothing was found.
 */
export async function publish(db: Db, actor: Actor, input: { reportId: string; reason?: string | null; personalData?: string | null }): Promise<{ edition: number }> {
  const { reportId } = input
  const given = input.reason == null ? null : publicText('reason', input.reason, 2000)
  const personal = input.personalData == null ? null : cleanText('personalData', input.personalData, 2000)
  return perform(db, actor, {
    act: 'publish',
    reportId,
    work: async (scene) => {
      const { tx, report, agency, now } = scene
      if (report.submittedEdition === null) throw new OutOfTurn(report.state)
      const reason = reasonOf(scene, given)
      const content = await submitted(scene)
      const clearedBy = await refuseUncleared(scene, content.hash)
      await refuseUnexplained(scene, content.blocks, personal, clearedBy)
      const number = (report.publishedEdition ?? 0) + 1
      await tx.update(publishedEdition).set({ validTo: now })
        .where(and(eq(publishedEdition.agencyId, report.agencyId), eq(publishedEdition.year, report.year), isNull(publishedEdition.validTo)))
      const about = { validFrom: now, reason, receiptNumber: content.receiptNumber }
      await putOut(tx, { agencyId: report.agencyId, year: report.year, number }, agency.name, content, about)
      return {
        result: () => ({ edition: number }),
        ...(given === null && personal === null ? {} : { note: [given, personal].filter((said) => said !== null).join('\n') }),
        detail: { edition: number, from: report.submittedEdition, hash: content.hash, ...(personal !== null && { personalData: personal }) },
        // A correction ends here, in whatever state: what is changed after it has a reason of its own.
        set: { publishedEdition: number, publishedFrom: report.submittedEdition, publishedAt: now, correctionReason: null, withdrawnAt: null },
      }
    },
  })
}

/** 更正说明 of the edition that comes out; null of the first one. */
function reasonOf({ report, facts }: Scene, given: string | null): string | null {
  const isAsked = publicationNeedsReason(facts)
  if (isAsked && given === null) throw new BadInput('reason', 'REQUIRED')
  if (!isAsked && given !== null) throw new BadInput('reason', 'NOT_ASKED')
  return given ?? report.correctionReason
}

/** The edition last submitted, with its receipt's number. */
async function submitted({ tx, report }: Scene) {
  const [row] = await tx.select({ edition, receiptNumber: receipt.number }).from(edition)
    .leftJoin(receipt, and(eq(receipt.agencyId, edition.agencyId), eq(receipt.reportId, edition.reportId), eq(receipt.edition, edition.number)))
    .where(and(eq(edition.agencyId, report.agencyId), eq(edition.reportId, report.id), eq(edition.number, report.submittedEdition!)))
  return { ...row!.edition, receiptNumber: row!.receiptNumber }
}

/** Personal numbers go out with a reason, and not by one person alone. */
async function refuseUnexplained(scene: Scene, blocks: readonly FrozenBlock[], given: string | null, clearedBy: string): Promise<void> {
  const found = await personalDataIn(scene, blocks)
  if (found.length === 0 && given !== null) throw new BadInput('personalData', 'NOT_ASKED')
  if (found.length === 0) return
  if (given === null) throw new BadInput('personalData', 'REQUIRED')
  if (clearedBy === scene.actor.personId) throw new SamePerson()
}

/** Refuses what was not cleared; answers who recorded the 保密审查. */
async function refuseUncleared({ tx, report }: Scene, hash: string): Promise<string> {
  const [last] = await tx.select({ by: clearance.byId, contentHash: clearance.contentHash, passed: clearance.passed, at: clearance.at }).from(clearance)
    .where(and(eq(clearance.agencyId, report.agencyId), eq(clearance.reportId, report.id))).orderBy(desc(clearance.at)).limit(1)
  // What was said before the withdrawal was said of what had to be taken down.
  const overtaken = last && report.withdrawnAt && last.at <= report.withdrawnAt
  if (last?.contentHash !== hash || !last.passed || overtaken) throw new NotCleared()
  return last.by
}
