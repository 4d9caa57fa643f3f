import type { Actor, BlockPlace, Recognised } from '@nianbao/report'
import type { Db } from '../client.ts'
import { sha256 } from '../content.ts'
import { importTable } from '../tables/import.ts'
import { cleanText } from './clean-text.ts'
import { afterImport, type ImportSource } from './document-content.ts'
import { standingBlocks } from './frozen-blocks.ts'
import { perform } from './perform.ts'
import { refuseUnfit } from './refuse-unfit.ts'
import { replaceBlocks } from './replace-blocks.ts'

/**
 * Puts what was recognised in a document in the place of what stands, in the sections that are open; cells and
 * sections that the document does not have stay as they are, paragraphs with the same words keep their ids. What stood
 * before is kept for undoImport. Mismatch when the document names another agency or year, unless `confirmMismatch`; Stale on an old version.
 */
export function importReport(
  db: Db,
  actor: Actor,
  { reportId, version, recognised, source, confirmMismatch }: { reportId: string; version: number; recognised: Recognised; source: ImportSource; confirmMismatch: boolean },
): Promise<{ importId: string; version: number }> {
  return perform(db, actor, {
    act: 'importReport',
    reportId,
    version,
    work: async (scene) => {
      const { tx, report, actor, now } = scene
      refuseUnfit(recognised, { agency: scene.agency.name, year: report.year }, confirmMismatch)
      const blocks = await standingBlocks(tx, report)
      const previous = {
        format: report.format,
        packed: { figures: report.figures, fee: report.fee, odd: report.odd },
        blocks: blocks.map(({ id, place, pos, text }) => ({ id, place, pos, text })),
      }
      const { stored, texts } = afterImport(recognised, report, report.unlocked)
      await replaceBlocks(scene, blocks, new Map(Object.entries(texts) as [BlockPlace, string[]][]))
      const [row] = await tx.insert(importTable).values({
        agencyId: report.agencyId, reportId: report.id, sourceName: cleanText('name', source.name, 255), sourceSha256: source.sha256,
        sourceBytes: source.bytes, recognised, previous, versionAfter: report.version + 1, byId: actor.personId, byName: actor.name, at: now,
      }).returning({ id: importTable.id })
      return {
        result: (version) => ({ importId: row!.id, version }),
        note: source.name,
        detail: { import: row!.id, source: { name: source.name, sha256: source.sha256, bytes: source.bytes }, recognised: sha256(JSON.stringify(recognised)) },
        set: stored,
        edited: true,
        before: blocks,
      }
    },
  })
}
