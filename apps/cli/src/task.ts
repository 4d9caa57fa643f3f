import type { CellId, Finding, PastReport, RuleId, UnreadableReason } from '@nianbao/report'
import type { Parsed } from './parse-report.ts'

/** Why a file was not read: what the readers say; NO_FILE where there is none or it may not be opened; NO_FOLDER likewise; FAULT where this program stumbled. */
export type UnreadCode = UnreadableReason | 'TOO_LARGE' | 'NO_FILE' | 'NO_FOLDER' | 'FAULT' | 'MISSING_GLYPH'

export const fileKinds = ['docx', 'pdf', 'xlsx', 'csv', 'json', 'html'] as const
export type FileKind = (typeof fileKinds)[number]

/** What is to be done with one file; `past` is whether to ask for last year's report. */
export type Work =
  | { what: 'check'; only: RuleId[]; past: boolean }
  | { what: 'past' }
  | { what: 'parse' }
  | { what: 'convert'; to: FileKind; draft: boolean }

/** A file by the bytes of its path: names need not be UTF-8. */
export type Task = Work & { path: Uint8Array }

/** A finding, and where in the document its cells or its section stand. */
export interface PlacedFinding extends Finding {
  place: string
}

/** How last year's report was found: by the same name, by a similar one, or why not. */
export type PastMatch = 'same' | 'similar' | 'NO_NAME' | 'NO_YEAR' | 'NONE' | 'SEVERAL' | 'CONTESTED'

export interface CheckedReport {
  agency: string | null
  year: number | null
  title: string | null
  /** Cells that could not be told. */
  gaps: number
  /** It states by which hash it was published, and says something else. */
  altered: boolean
  findings: PlacedFinding[]
  past: PastAnswer | null
}

export interface PastRecord {
  /** null: the report names no agency, or no year, and can be nobody's last year. */
  report: PastReport | null
}

/** What a worker is told of last year's report, `from` the file it stands in and the hash of that; both null where there is none to compare with. */
export interface PastAnswer {
  match: PastMatch
  from: { name: string; sha256: string } | null
  report: PastReport | null
}

export interface Converted {
  bytes: Uint8Array
  /** Of what every report says, what this one does not. */
  untold: ('agency' | 'year')[]
  /** Cells left blank because they could not be told, by id. */
  gaps: CellId[]
  /** Cells that were told, but not surely. */
  unsure: CellId[]
  /** Paragraphs that stand in a section of tables, for which the form has no place. */
  leftOut: number
  /** It stated by which hash it was published and says something else, so that it is written as no published one. */
  altered: boolean
}

/** What each work gives. */
export interface Gives {
  check: CheckedReport
  past: PastRecord
  parse: Parsed
  convert: Converted
}

/** A file's answer, or why there is none; `detail` is for the eyes of people. `sha256` is of the bytes read, null where none were. */
export type Outcome<Given> = { given: Given; sha256: string } | { unread: UnreadCode; detail: string | null; sha256: string | null }

/** What a worker is asked about in the middle of its work. */
export interface PastQuestion {
  agency: string | null
  year: number | null
}

export type ToWorker = { task: Task } | { past: PastAnswer }
export type FromWorker = { ready: true } | { question: PastQuestion } | { outcome: Outcome<Gives[keyof Gives]>; resident: number; processor: number }
