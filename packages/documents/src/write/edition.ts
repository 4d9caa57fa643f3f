import type { Cells, FormatId, NarrativeId } from '@nianbao/report'

/** A report as it is written out: a published edition or a draft. A published report of the database with its agency's name and code is one as it stands. */
export interface Edition {
  agency: EditionAgency
  /** The year reported on. */
  year: number
  format: FormatId
  /** Empty in a draft that has none yet. */
  title: string
  /** Paragraphs before section one. */
  preamble: string[]
  /** Paragraphs of sections one, five and six. */
  narrative: Record<NarrativeId, string[]>
  /** The organ and date lines at the end. */
  closing: string[]
  /** By cell id; a missing cell is blank. */
  cells: Cells
  /** Not a published edition: every file bears the draft mark. */
  draft: boolean
  /** 1 for the first publication, one more with each correction; null for a draft. */
  edition: number | null
  /** When this edition was published; null for a draft. */
  publishedAt: Date | null
  /** Of the receipt; null where the report was not filed here, and for a draft. */
  number: string | null
  /** sha256 of what it says, hexadecimal; null for a draft. */
  hash: string | null
  /** 更正说明; null for a first edition and a draft. */
  reason: string | null
}

export interface EditionAgency {
  name: string
  /** Of the register; null where it has none. */
  code: string | null
}

/** The date in a file's metadata, so that the same edition gives the same bytes: of its publication, and for a draft the first day on which its year could be reported. */
export const dateOf = ({ publishedAt, year }: Edition): Date => publishedAt ?? new Date(`${year + 1}-01-01T00:00:00+08:00`)
