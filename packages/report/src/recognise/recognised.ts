import type { CellId, FormatId, SectionId } from '../format/model.ts'
import type { CellValue } from '../format/read-cell.ts'
import type { DocumentMark } from './marks.ts'

/** How a cell was told: by a grid's own cells, from a stream of labels and figures, by its place between two known rows, or not at all. */
export type How = 'grid' | 'stream' | 'position' | 'gap'

/** A cell as the document has it; how sure (0 to 1; below 0.9 a person should look), and where it stands ("L123"). */
export interface RecognisedCell extends CellValue {
  confidence: number
  source: string
  how: How
}

export interface RecognisedSection {
  id: SectionId
  /** As written in the document. */
  heading: string
  /** Paragraphs in order; in a table section only what is prose there. */
  blocks: string[]
  source: string
  /** Which line or row of the document its heading is, from 1 in reading order: a place on a page does not tell what is read first where columns, two pages on one sheet or turned pages stand. Absent without a heading, or where the file only states its sections. */
  line?: number
}

/** A document read as one report: what it says, never what it should say. */
export interface Recognised {
  format: FormatId
  title: string | null
  agency: string | null
  year: number | null
  /** YYYY-MM-DD, the date the report bears. */
  date: string | null
  preamble: string[]
  sections: RecognisedSection[]
  /** The organ and date lines at the end. */
  closing: string[]
  /** Every cell of the form; one that cannot be told is a gap: null, blank, confidence below 0.9. */
  cells: Record<CellId, RecognisedCell>
  marks: DocumentMark[]
}
