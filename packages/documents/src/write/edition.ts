import type { Cells, FormatId, NarrativeId, SourceFile, Status } from '@nianbao/report'

/** A report as it is written out: a published edition, a draft, or what a program read out of some document. A published report of the database with its agency's name and code is one as it stands. */
export interface Edition {
  agency: EditionAgency
  /** The year reported on; null where a document that was read does not tell it. */
  year: number | null
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
  /** 1 for the first publication, one more with each correction; null where it is none that was published, like the next four. */
  edition: number | null
  /** When this edition was published. */
  publishedAt: Date | null
  /** Of the receipt; null too where the report was not filed here. */
  number: string | null
  /** sha256 of what it says, hexadecimal. */
  hash: string | null
  /** 更正说明; null too for a first edition. */
  reason: string | null
  /** The document that it was read out of, where a program did that. */
  source?: SourceFile | null
}

export interface EditionAgency {
  /** null where a document that was read does not tell it. */
  name: string | null
  /** Of the register; null where it has none. */
  code: string | null
}

/** What the edition may call itself: published only where it says which edition it is and since when. */
export const statusOf = ({ draft, edition, publishedAt, hash }: Edition): Status => (draft ? 'draft' : edition === null || publishedAt === null || hash === null ? 'converted' : 'published')

// Before the first year of which there are reports.
const undated = new Date('2008-01-01T00:00:00+08:00')

/** The date in a file's metadata, so that the same edition gives the same bytes: of its publication, and where it has none the first day on which its year could be reported. */
export const dateOf = ({ publishedAt, year }: Edition): Date => publishedAt ?? (year === null ? undated : new Date(`${year + 1}-01-01T00:00:00+08:00`))
