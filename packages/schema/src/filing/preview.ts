import { cellIn, type ImportOutlook, textsOf } from '@nianbao/db'
import { type BlockPlace, type CellValue, type FormatId, formats, type Mismatch, mismatches, type Recognised } from '@nianbao/report'
import type { AnsweredFinding } from '../words/finding.ts'
import { said, type Said } from '../words/refusals.ts'
import type { NamedDocument } from './document.ts'

/** One cell as it stands and as the document has it. */
export interface PreviewCellRow {
  id: string
  old: CellValue
  new: CellValue
  confidence: number
  source: string
  changed: boolean
  unread: boolean
  locked: boolean
}

/** The paragraphs of one place as they stand and as the document has them. */
export interface PreviewTextRow {
  place: BlockPlace
  heading: string
  old: string[]
  new: string[]
  source: string
  changed: boolean
  locked: boolean
}

/** What an import would do. */
export interface Preview extends NamedDocument {
  /** Of the report that was compared; null where there is none yet. */
  version: number | null
  cells: PreviewCellRow[]
  texts: PreviewTextRow[]
  findings: AnsweredFinding[]
  mismatches: Said<Mismatch>[]
}

const blank: CellValue = { value: null, raw: '', kind: 'blank' }
const sameCells = (one: CellValue, other: CellValue) => one.raw === other.raw && one.kind === other.kind

function cellRow(id: string, recognised: Recognised, old: CellValue, after: CellValue): PreviewCellRow {
  const found = cellIn(recognised, id)
  const { confidence, source } = recognised.cells[id] ?? { confidence: 0, source: '' }
  const changed = !sameCells(old, after)
  return { id, old, new: found ?? blank, confidence, source, changed, unread: found === undefined, locked: found !== undefined && !changed && !sameCells(old, found) }
}

const sameTexts = (one: readonly string[], other: readonly string[]) => one.length === other.length && one.every((text, i) => text === other[i])
const kept = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '').map((text) => text.normalize('NFC'))

function textRow(place: BlockPlace, recognised: Recognised, old: string[], after: string[]): PreviewTextRow {
  const found = textsOf(recognised)[place]
  // Where the document does not have the place, importing leaves what stands.
  const now = found ? kept(found) : old
  const section = recognised.sections.find(({ id }) => id === place)
  const changed = !sameTexts(old, after)
  return { place, heading: section?.heading ?? '', old, new: now, source: section?.source ?? '', changed, locked: !changed && !sameTexts(old, now) }
}

const places: readonly BlockPlace[] = ['title', 'preamble', 'overview', 'problems', 'otherMatters', 'closing']

/** What reading this document into the report would change, what of it stays locked, what could not be told, and what the rules would say of what then stands. Changes nothing. */
export function previewOf(report: { agency: string; year: number; format: FormatId; version: number | null }, { before, after }: Pick<ImportOutlook, 'before' | 'after'>, named: NamedDocument, findings: AnsweredFinding[]): Preview {
  const { recognised } = named
  return {
    ...named,
    version: report.version,
    cells: formats[report.format].cells.map(({ id }) => cellRow(id, recognised, before.cells[id] ?? blank, after.cells[id] ?? blank)),
    texts: places.map((place) => textRow(place, recognised, before.texts[place] ?? [], after.texts[place] ?? [])),
    findings,
    mismatches: mismatches(recognised, report).map(said),
  }
}
