import { type Actor, type BlockPlace, type CellValue, type Cells, formats, mismatches, type Recognised, Unreadable } from '@nianbao/report'
import type { Db } from '../client.ts'
import { cellsOf, sectionOf, sha256, store } from '../content.ts'
import { importTable } from '../tables/import.ts'
import { cleanText } from './clean-text.ts'
import { standingBlocks } from './frozen-blocks.ts'
import { perform, type Scene } from './perform.ts'
import { replaceBlocks } from './replace-blocks.ts'

// NUL and lone surrogates, as JSON escapes them: Postgres takes neither.
const unstorable = /\\u(?:0000|d[89a-f])/

/** The file that a report was read from. */
export interface ImportSource {
  name: string
  sha256: string
  bytes: number
}

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
      if (unstorable.test(JSON.stringify(recognised))) throw new Unreadable('BINARY')
      const [mismatch] = mismatches(recognised, { agency: scene.agency.name, year: report.year })
      if (mismatch && !confirmMismatch) throw mismatch
      const blocks = await standingBlocks(tx, report)
      const previous = {
        format: report.format,
        packed: { figures: report.figures, fee: report.fee, odd: report.odd },
        blocks: blocks.map(({ id, place, pos, text }) => ({ id, place, pos, text })),
      }
      const texts = Object.entries(textsOf(recognised)).filter(([place]) => report.unlocked.includes(sectionOf[place as BlockPlace]))
      await replaceBlocks(scene, blocks, new Map(texts as [BlockPlace, string[]][]))
      const [row] = await tx.insert(importTable).values({
        agencyId: report.agencyId, reportId: report.id, sourceName: cleanText('name', source.name, 255), sourceSha256: source.sha256,
        sourceBytes: source.bytes, recognised, previous, versionAfter: report.version + 1, byId: actor.personId, byName: actor.name, at: now,
      }).returning({ id: importTable.id })
      return {
        result: (version) => ({ importId: row!.id, version }),
        note: source.name,
        detail: { import: row!.id, source: { name: source.name, sha256: source.sha256, bytes: source.bytes }, recognised: sha256(JSON.stringify(recognised)) },
        set: store(imported(scene, recognised), report.format),
        edited: true,
      }
    },
  })
}

/** The report's cells with those of the document in the open tables; a gap (how: 'gap') is no statement and changes nothing. */
function imported({ report }: Scene, { cells: read }: Recognised): Cells {
  const cells = cellsOf(report)
  for (const { id, table } of formats[report.format].cells) {
    const found = read[id]
    if (!found || found.how === 'gap' || !report.unlocked.includes(table)) continue
    const { value, raw, kind }: CellValue = found
    cells[id] = { value, raw: raw.slice(0, 100), kind }
  }
  return cells
}

/** The document's paragraphs by place; a place that it does not have is left out, and so left alone. */
function textsOf({ title, preamble, sections, closing }: Recognised): Partial<Record<BlockPlace, string[]>> {
  const texts: Partial<Record<BlockPlace, string[]>> = {}
  if (title !== null) texts.title = [title]
  if (preamble.length > 0) texts.preamble = preamble
  if (closing.length > 0) texts.closing = closing
  for (const { id, blocks, source } of sections) {
    // A section whose heading the document lacks is listed all the same, without a source: it says nothing.
    if (source === '') continue
    if (id === 'overview' || id === 'problems' || id === 'otherMatters') texts[id] = blocks
  }
  return texts
}
