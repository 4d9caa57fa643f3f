import type { AgencyRow, Content, Report } from '@nianbao/db'
import { check, type CellValue, checkableOf as read, type Finding, formats, type Mismatch, mismatches, type NarrativeId, type Recognised } from '@nianbao/report'
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
}

/** One section of prose as it stands and as the document has it. */
export interface PreviewSectionRow {
  id: NarrativeId
  heading: string
  old: string[]
  new: string[]
  source: string
  changed: boolean
}

/** What an import would do. */
export interface Preview extends NamedDocument {
  cells: PreviewCellRow[]
  sections: PreviewSectionRow[]
  findings: Finding[]
  mismatches: Said<Mismatch>[]
}

const blank: CellValue = { value: null, raw: '', kind: 'blank' }

const cellOf = (id: string, standing: CellValue, found: Recognised['cells'][string] | undefined): PreviewCellRow => {
  const unread = found === undefined || found.how === 'gap'
  return {
    id, unread, old: standing, new: found ?? blank, confidence: found?.confidence ?? 0, source: found?.source ?? '',
    changed: !unread && standing.raw !== found.raw,
  }
}

const sameTexts = (one: string[], other: string[]) => one.length === other.length && one.every((text, i) => text === other[i])

/** What reading this document into the report would change, what it could not tell, and what the rules say of it. Changes nothing. */
export function previewOf(report: Pick<Report, 'year' | 'format'>, agency: AgencyRow, content: Pick<Content, 'cells' | 'blocks'>, named: NamedDocument): Preview {
  const { recognised } = named
  const blocksAt = (place: NarrativeId) => content.blocks.filter((block) => block.place === place && block.text !== '').map((block) => block.text)
  const sections = recognised.sections.flatMap(({ id, heading, blocks, source }) => {
    if (id !== 'overview' && id !== 'problems' && id !== 'otherMatters') return []
    const old = blocksAt(id)
    // Without a source the document does not have the section, and importing leaves what stands.
    const now = source === '' ? old : blocks
    return [{ id, heading, old, new: now, source, changed: !sameTexts(old, now) }]
  })
  return {
    ...named,
    cells: formats[report.format].cells.map(({ id }) => cellOf(id, content.cells[id] ?? blank, recognised.cells[id])),
    sections,
    findings: check({ ...read(recognised), agencyName: agency.name, agencyKind: agency.kind, year: report.year }),
    mismatches: mismatches(recognised, { agency: agency.name, year: report.year }).map(said),
  }
}
