import type { Actor, CellId } from '@nianbao/report'
import type { Db } from '../client.ts'
import { type BlockChange, saveBlocks } from '../commands/save-blocks.ts'
import { saveCells } from '../commands/save-cells.ts'
import { type Block, contentByReportIds } from '../queries/contents.ts'
import type { Prose } from './prose.ts'

/** Types cells and paragraphs over what stands: one saving each; places that are not named stay. */
export async function typeReport(db: Db, filer: Actor, reportId: string, cells: Record<CellId, string>, texts: Partial<Prose>): Promise<void> {
  const [content] = await contentByReportIds(db, filer, [reportId])
  const typed = Object.entries(cells).map(([cell, to]) => ({ cell, from: content!.cells[cell]!.raw, to }))
  if (typed.length > 0) await saveCells(db, filer, { reportId, changes: typed })
  const changes = Object.entries(texts).flatMap(([place, paragraphs]) => placeChanges(place as keyof Prose, paragraphs, content!.blocks))
  if (changes.length > 0) await saveBlocks(db, filer, { reportId, changes })
}

/** Each paragraph takes the place of the one that stood there; new ones go in behind the last of these, the last first. */
function placeChanges(place: keyof Prose, paragraphs: readonly string[], blocks: readonly Block[]): BlockChange[] {
  const there = blocks.filter((block) => block.place === place)
  const after = there[Math.min(there.length, paragraphs.length) - 1]?.id ?? null
  return [
    ...there.slice(0, paragraphs.length).map(({ id, version }, i) => ({ id, version, text: paragraphs[i]! })),
    ...paragraphs.slice(there.length).toReversed().map((text) => ({ place, after, text })),
    ...there.slice(paragraphs.length).map(({ id, version }) => ({ id, version, remove: true as const })),
  ]
}
