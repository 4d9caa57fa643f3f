import { createHash } from 'node:crypto'
import type { AgencyRow, Content, Report } from '@nianbao/db'
import { check, type CellValue, checkableOf as read, type Finding, formats, type Mismatch, mismatches, type NarrativeId, type Recognised } from '@nianbao/report'
import { said, type Said } from '../words/refusals.ts'

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
export interface Preview {
  recognised: Recognised
  digest: string
  cells: PreviewCellRow[]
  sections: PreviewSectionRow[]
  findings: Finding[]
  mismatches: Said<Mismatch>[]
}

/** sha256 of a text's UTF-8 bytes, hexadecimal. */
export const digestOf = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

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
export function previewOf(report: Pick<Report, 'year' | 'format'>, agency: AgencyRow, content: Pick<Content, 'cells' | 'blocks'>, recognised: Recognised, text: string): Preview {
  const blocksAt = (place: NarrativeId) => content.blocks.filter((block) => block.place === place && block.text !== '').map((block) => block.text)
  const sections = recognised.sections.flatMap(({ id, heading, blocks, source }) => {
    if (id !== 'overview' && id !== 'problems' && id !== 'otherMatters') return []
    const old = blocksAt(id)
    // Without a source the document does not have the section, and importing leaves what stands.
    const now = source === '' ? old : blocks
    return [{ id, heading, old, new: now, source, changed: !sameTexts(old, now) }]
  })
  return {
    recognised,
    digest: digestOf(text),
    cells: formats[report.format].cells.map(({ id }) => cellOf(id, content.cells[id] ?? blank, recognised.cells[id])),
    sections,
    findings: check({ ...read(recognised), agencyName: agency.name, agencyKind: agency.kind, year: report.year }),
    mismatches: mismatches(recognised, { agency: agency.name, year: report.year }).map(said),
  }
}
