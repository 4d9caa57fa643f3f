import { draftMark, formats, type SectionId } from '@nianbao/report'
import type { Edition } from './edition.ts'
import { layTable, type LaidTable } from './lay-table.ts'
import { printable } from './printable.ts'

/** One section as it stands on the page: paragraphs, or a table. */
export interface LaidSection {
  id: SectionId
  heading: string
  blocks: string[]
  table: LaidTable | null
}

/** A report as it stands on paper, whatever the medium: every text printable, no paragraph empty. */
export interface Laid {
  /** Empty where the draft has none; `name` is never empty. */
  title: string
  /** What the file is called in its metadata. */
  name: string
  /** Who reports. */
  agency: string
  preamble: string[]
  sections: LaidSection[]
  closing: string[]
  /** The draft mark, or null on a published edition. */
  mark: string | null
}

const paragraphs = (texts: readonly string[]): string[] => texts.map((text) => printable(text).trim()).filter((text) => text !== '')

/** Lays an edition out in the official form: title, preamble, six sections with tables 2 to 4 in their merged layout, closing. */
export function layout(edition: Edition): Laid {
  const { narrative, draft, year } = edition
  const format = formats[edition.format]
  const agency = printable(edition.agency.name ?? '').replaceAll('\n', ' ')
  const title = printable(edition.title).replaceAll('\n', '').trim()
  return {
    title, agency,
    name: title || `${agency}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`,
    preamble: paragraphs(edition.preamble),
    sections: format.sections.map(({ id, heading }) => id === 'disclosure' || id === 'requests' || id === 'disputes'
      ? { id, heading: heading.zh, blocks: [], table: layTable(id, format, (cell) => printable(edition.cells[cell]?.raw ?? '').trim()) }
      : { id, heading: heading.zh, blocks: paragraphs(narrative[id]), table: null }),
    closing: paragraphs(edition.closing),
    mark: draft ? draftMark : null,
  }
}
