import { blankCells, type BlockPlace, type Cells, type Checkable, checkableOf, formats, type Recognised, type SectionId } from '@nianbao/report'
import { checkable } from '../commands/checkable.ts'
import { afterImport } from '../commands/document-content.ts'
import { sectionIds } from '../commands/sections.ts'
import { cellsOf, frozen, places, store } from '../content.ts'
import { factsOf } from '../facts.ts'
import { question } from '../as-person.ts'
import type { AgencyKind } from '../tables/agency.ts'
import { load, momentOf } from './contents.ts'
import { ruleContexts } from './rule-contexts.ts'

/** What a report says: its cells, and its paragraphs by their place, empty ones left out. */
export interface SaidByPlace {
  cells: Cells
  texts: Partial<Record<BlockPlace, string[]>>
}

/** What an import would make of a report. */
export interface ImportOutlook {
  /** Of the report as it stands; null where there is none. */
  version: number | null
  before: SaidByPlace
  after: SaidByPlace
  /** What stood after it, as the rules would read it. */
  checkable: Checkable
}

/** What importing this document would make of a report, by the import's own rule; null for a report that the actor may not know of. Changes nothing. */
export const importOutlook = question(async (db, actor, id: string, recognised: Recognised): Promise<ImportOutlook | null> => {
  const [loaded] = await load(db, actor, [id])
  const known = loaded && (await factsOf(db, [loaded.row])).get(id)
  const context = (await ruleContexts(db, [id])).get(id)
  if (!loaded || !known || !context) return null
  const { row } = loaded
  const moment = momentOf(row.state)
  const unlocked: readonly SectionId[] = moment === 'typing' ? row.unlocked : []
  const { stored, texts } = afterImport(recognised, row, unlocked)
  const before = frozen(loaded.blocks)
  const after = places.flatMap((place) => texts[place]?.filter((text) => text.trim() !== '').map((text) => ({ id: '', place, text })) ?? before.filter((block) => block.place === place))
  return {
    version: row.version,
    before: { cells: cellsOf(row), texts: byPlace(before) },
    after: { cells: cellsOf(stored), texts: byPlace(after) },
    checkable: { ...checkable({ ...row, ...stored }, known.agency, after, context, moment), document: recognised },
  }
})

/** The same of a report of an earlier year that is to be backfilled: nothing stands before it, and nothing is locked. The rules have the document alone to go by. */
export function backfillOutlook({ name, kind, year }: { name: string; kind: AgencyKind; year: number }, recognised: Recognised): ImportOutlook {
  const { format } = recognised
  const { stored, texts } = afterImport(recognised, store(blankCells(formats[format]), format), sectionIds)
  return {
    version: null,
    before: { cells: {}, texts: {} },
    after: { cells: cellsOf(stored), texts: Object.fromEntries(Object.entries(texts).map(([place, all]) => [place, all.filter((text) => text.trim() !== '')])) },
    checkable: { ...checkableOf(recognised), agencyName: name, agencyKind: kind, year },
  }
}

const byPlace = (blocks: readonly { place: BlockPlace; text: string }[]): SaidByPlace['texts'] =>
  Object.fromEntries([...Map.groupBy(blocks, ({ place }) => place)].map(([place, all]) => [place, all.map(({ text }) => text)]))
