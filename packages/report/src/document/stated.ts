import type { CellId, FormatId, SectionId } from '../format/model.ts'
import type { CellValue } from '../format/read-cell.ts'

/**
 * What a report's file may call itself. published: an edition that the public may read · draft: not to be passed on ·
 * converted: read by a program out of a document that does not say which of the two it is.
 */
export const statuses = ['published', 'draft', 'converted'] as const
export type Status = (typeof statuses)[number]

/** A report as a file states it that names every cell by its id and every paragraph by its place: nothing in it has to be recognised. */
export interface StatedReport {
  status: Status
  /** name: null where a converted document does not tell it; code: of the register, null where it has none. */
  agency: { name: string | null; code: string | null }
  /** The year reported on; null where a converted document does not tell it. */
  year: number | null
  format: FormatId
  /** This and the next four are null unless it is published. */
  edition: number | null
  /** RFC 3339, UTC. */
  publishedAt: string | null
  number: string | null
  hash: string | null
  reason: string | null
  /** The document that a program read it out of; null where a person wrote it. */
  source: SourceFile | null
  /** Empty where there is none. */
  title: string
  preamble: string[]
  sections: { id: SectionId; heading: string; blocks: string[] }[]
  closing: string[]
  cells: StatedCell[]
}

/** A file by its name, without folders, and what it holds. */
export interface SourceFile {
  name: string
  sha256: string
}

export interface StatedCell extends CellValue {
  id: CellId
  /** Where in the file, if not at `cells.` and its id. */
  place?: string
}
