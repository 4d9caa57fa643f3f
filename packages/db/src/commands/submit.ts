import { type Actor, BadInput } from '@nianbao/report'
import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { contentHash } from '../content.ts'
import { isUuid } from '../is-uuid.ts'
import { leaveSignatures } from '../likeness/leave-signatures.ts'
import { edition } from '../tables/edition.ts'
import { receipt } from '../tables/receipt.ts'
import { frozenBlocks } from './frozen-blocks.ts'
import { refuseErrors } from './checkable.ts'
import { perform, type Scene } from './perform.ts'

/** 报送回执: number, time by the database's clock, hash of the edition. */
export interface Receipt {
  number: string
  at: Date
  hash: string
}

/**
 * 报送: freezes the signed content as an edition and answers with a receipt. `key` comes from the form: the same key again,
 * however often and from however many clicks, is the same submission and gets the same receipt.
 */
export function submit(db: Db, actor: Actor, { reportId, key }: { reportId: string; key: string }): Promise<{ receipt: Receipt }> {
  if (!isUuid(key)) throw new BadInput('key', 'UUID')
  return perform<{ receipt: Receipt }>(db, actor, {
    act: 'submit',
    reportId,
    again: (scene) => given(scene, key),
    work: async (scene) => {
      const { tx, report, agency, actor, now } = scene
      await refuseErrors(scene)
      const [last] = await tx.select({ number: edition.number }).from(edition)
        .where(and(eq(edition.agencyId, report.agencyId), eq(edition.reportId, report.id))).orderBy(desc(edition.number)).limit(1)
      const number = (last?.number ?? 0) + 1
      const { agencyId, id: reportId, format, figures, fee, odd, contentHash: hash } = report
      const blocks = await frozenBlocks(tx, report)
      // What was signed is a hash: what is frozen under it says that, or nothing is frozen.
      if (contentHash(report, blocks) !== hash) throw new Error(`report ${reportId} does not say what its hash says`)
      await tx.insert(edition).values({ agencyId, reportId, number, format, figures, fee, odd, blocks, hash, reason: report.correctionReason, at: now, byId: actor.personId })
      await leaveSignatures(scene, number, blocks)
      const written: Receipt = { number: `${agency.code}-${report.year}-${String(number).padStart(2, '0')}`, at: now, hash }
      // The same key may be on its way for another report of the agency: whoever comes second hears of it here.
      const kept = await tx.insert(receipt).values({ agencyId, reportId, edition: number, key, ...written }).onConflictDoNothing({ target: [receipt.agencyId, receipt.key] }).returning({ key: receipt.key })
      if (kept.length === 0) throw new BadInput('key', 'TAKEN')
      return {
        result: () => ({ receipt: written }),
        handed: true,
        note: written.number,
        detail: { edition: number, receipt: written.number, hash },
        set: { submittedAt: now, submittedEdition: number, firstSubmittedAt: report.firstSubmittedAt ?? now },
      }
    },
  })
}

/** The receipt that this key got before. A key that another report used is not taken. */
async function given({ tx, report }: Scene, key: string): Promise<{ receipt: Receipt } | null> {
  const [row] = await tx.select().from(receipt).where(and(eq(receipt.agencyId, report.agencyId), eq(receipt.key, key)))
  if (!row) return null
  if (row.reportId !== report.id) throw new BadInput('key', 'TAKEN')
  return { receipt: { number: row.number, at: row.at, hash: row.hash } }
}
