/** What a rule is, what it reads and what it says. */
import type { CellId, Cells, FormatId, Label, NarrativeId, SectionId } from '../format/index.ts'
import type { DocumentMark } from '../recognise/marks.ts'

/** The rules that exist in this edition of the product; later issues add to the list. */
export const ruleIds = [
  'T3-BAL', 'T3-SUM', 'T3-COL', 'T4-SUM', 'NUM-INT', 'NUM-FEE', 'NUM-BLANK', 'T2-FORCE',
  'F-LABEL', 'F-OLDLABEL', 'F-TITLE', 'F-HEADNUM', 'TX-FEE', 'TX-REQ', 'TX-REV',
] as const
export type RuleId = (typeof ruleIds)[number]

/** 必须修改 · 需说明 · 提示. */
export type Severity = 'error' | 'warning' | 'notice'

/** source: about the imported document, never blocks · report: about the report as it now stands. */
export type Scope = 'source' | 'report'

/** What a rule has to say about one report: a fact in two languages, never an exception. */
export interface Finding {
  /** The same as long as rule, place and values are the same: an accepted warning stays accepted while its key stands. */
  key: string
  rule: RuleId
  severity: Severity
  scope: Scope
  /** The cells to look at, the one to mend alone where it is known. */
  cells: CellId[]
  section: SectionId | null
  message: Label
  mend: Label
  /** The clause of the law, the form or the notice that the rule rests on. */
  clause: string
  expected: string | null
  found: string | null
  difference: string | null
}

/** 政府, 办公室, 政府本级, 部门, 乡镇, 街道, 事业单位. */
export type AgencyKind = 'government' | 'office' | 'ownLevel' | 'department' | 'township' | 'subDistrict' | 'institution'

/** What the source rules ask of a document; everything recognised has it. */
export interface SourceDocument {
  format: FormatId
  title: string | null
  agency: string | null
  year: number | null
  marks: readonly DocumentMark[]
}

/** One report as the rules read it, in the browser at each key stroke as on the server. */
export interface Checkable {
  /** The registry's full name; null where there is no registry (the command line). */
  agencyName: string | null
  agencyKind: AgencyKind | null
  /** The year reported on. */
  year: number | null
  title: string | null
  cells: Cells
  narrative: Record<NarrativeId, string[]>
  preamble: string[]
  /** Present: the rules about the document speak too. */
  document?: SourceDocument
  /** While typing, what is merely not written yet is no finding. */
  moment: 'typing' | 'signing'
}

/** Does the finding keep the report from being signed and submitted? Only an error of the report does; a document never. */
export const isBlocking = (finding: Finding): boolean => finding.severity === 'error' && finding.scope === 'report'
