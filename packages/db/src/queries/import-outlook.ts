import { BadInput, blankCells, type BlockPlace, type Cells, type Checkable, formats, type Recognised, type SectionId, store } from '@nianbao/report'
import { checkable } from '../commands/checkable.ts'
import { afterImport } from '../commands/document-content.ts'
import { isReportYear } from '../commands/report-year.ts'
import { sectionIds } from '../commands/sections.ts'
import { cellsOf, frozen, places } from '../content.ts'
import { factsOf } from '../facts.ts'
import { question } from '../as-person.ts'
import type { AgencyKind } from '../tables/agency.ts'
import type { FrozenBlock } from '../tables/edition.ts'
import { load, momentOf } from './contents.ts'
import { ruleContexts, ruleContextOfYear } from './rule-contexts.ts'

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
  const after = places.flatMap((place) => paragraphs(place, texts) ?? before.filter((block) => block.place === place))
  return {
    version: row.version,
    before: { cells: cellsOf(row), texts: byPlace(before) },
    ...foretold({ ...stored, year: row.year }, known.agency, after, context, moment, recognised),
  }
})

/** The same of a report of an earlier year that is to be backfilled: nothing stands before it, nothing is locked, and it is finished. BadInput for a year that there are no reports of. */
export const backfillOutlook = question(async (db, _actor, { id, name, kind, year }: { id: number; name: string; kind: AgencyKind; year: number }, recognised: Recognised): Promise<ImportOutlook> => {
  if (!isReportYear(year)) throw new BadInput('year', 'OUT_OF_RANGE')
  const { format } = recognised
  const { stored, texts } = afterImport(recognised, store(blankCells(formats[format]), format), sectionIds)
  const context = await ruleContextOfYear(db, { agencyId: id, year })
  const blocks = places.flatMap((place) => paragraphs(place, texts) ?? [])
  return { version: null, before: { cells: {}, texts: {} }, ...foretold({ ...stored, year }, { name, kind }, blocks, context, 'signing', recognised) }
})

/** The document's paragraphs for a place, empty ones left out; undefined where it leaves the place alone. */
const paragraphs = (place: BlockPlace, texts: Partial<Record<BlockPlace, string[]>>): FrozenBlock[] | undefined =>
  texts[place]?.filter((text) => text.trim() !== '').map((text) => ({ id: '', place, text }))

/** What stands afterwards, as it is shown and as the rules read it, the document beside it. */
const foretold = (...[stored, agency, blocks, context, moment, document]: [...Parameters<typeof checkable>, Recognised]): Pick<ImportOutlook, 'after' | 'checkable'> => ({
  after: { cells: cellsOf(stored), texts: byPlace(blocks) },
  checkable: { ...checkable(stored, agency, blocks, context, moment), document },
})

const byPlace = (blocks: readonly { place: BlockPlace; text: string }[]): SaidByPlace['texts'] =>
  Object.fromEntries([...Map.groupBy(blocks, ({ place }) => place)].map(([place, all]) => [place, all.map(({ text }) => text)]))
