/** What a rule is, what it reads and what it says. */
import type { CellId, Cells, FormatId, Label, NarrativeId, SectionId } from '../format/index.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import type { DocumentMark } from '../recognise/marks.ts'
import type { Reading } from './reading.ts'

/** Every rule there is, in the order of the book: arithmetic, numbers, between years, text against tables, form, sums over members. */
export const ruleIds = [
  'T3-BAL', 'T3-SUM', 'T3-COL', 'T4-SUM', 'NUM-INT', 'NUM-FEE', 'NUM-BLANK', 'T2-FORCE', 'T2-REG', 'T2-UNIT', 'T4-NOREQ',
  'YOY-CARRY', 'YOY-FORCE', 'YOY-JUMP', 'YOY-TEXT', 'YOY-PROB', 'YOY-PCT',
  'TX-REQ', 'TX-CLOSED', 'TX-PARTS', 'TX-REV', 'TX-NOREV', 'TX-DOC', 'TX-PERMIT', 'TX-ADD', 'TX-FEE', 'TX-FEE3', 'TX-PLACE', 'TX-ORGAN', 'TX-YEAR', 'TX-GENERIC',
  'F-FMT', 'F-HEAD', 'F-HEADNUM', 'F-TITLE', 'F-LABEL', 'F-OLDLABEL', 'F-ASPECT', 'F-PERIOD', 'F-CONTACT', 'F-DATE', 'F-LEN', 'F-S5', 'F-RESID', 'F-PRIV',
  'AG-SUM', 'AG-MISS', 'AG-CHG', 'AG-NET',
] as const
export type RuleId = (typeof ruleIds)[number]

/** 必须修改 · 需说明 · 提示. */
export type Severity = 'error' | 'warning' | 'notice'

/** source: about the imported document, never blocks · report: about the report as it now stands. */
export type Scope = 'source' | 'report'

/** One rule of the book. */
export interface Rule {
  id: RuleId
  /** The gravest it says by default; a single finding may be milder (TX-REV is a notice where the words leave open what was counted). */
  severity: Severity
  scope: Scope
  /** off: silent until the supervising office's switch names a severity for it. */
  standing: 'on' | 'off'
  /** The clause of the law, the form or the notice that it rests on. */
  clause: Label
  /** The rule in a few words. */
  title: Label
  /** What must hold; the rule speaks where it does not. */
  condition: Label
  /** What it compares with: silent without. */
  needs?: 'past' | 'members' | 'document' | 'places'
  /** Everything it has to say about one report. */
  says(reading: Reading): Finding[]
}

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
  clause: Label
  expected: string | null
  found: string | null
  difference: string | null
}

/** What every finding of a rule has from the rule. */
export const by = ({ id, severity, scope, clause }: Rule): Pick<Finding, 'rule' | 'severity' | 'scope' | 'clause'> => ({ rule: id, severity, scope, clause })

/** 政府, 办公室, 政府本级, 部门, 乡镇, 街道, 事业单位. */
export type AgencyKind = 'government' | 'office' | 'ownLevel' | 'department' | 'township' | 'subDistrict' | 'institution'

/** What the source rules ask of a document; everything recognised has it. */
export interface SourceDocument {
  format: FormatId
  title: string | null
  agency: string | null
  year: number | null
  marks: readonly DocumentMark[]
  /** The sections that the document has; `line`: which of its lines, in reading order, a section's heading is. */
  sections?: readonly { id: SectionId; line?: number }[]
}

/** Last year's report, of the same agency or of one of its legal predecessors. */
export interface PastReport {
  agencyName: string
  year: number
  /** The form its figures are in. */
  format: FormatId
  cells: Cells
  narrative: Record<NarrativeId, string[]>
}

/** A member of a government's sum: its departments, townships, own level and the governments below. */
export interface MemberReport {
  agencyName: string
  /** Its report of the same year; null while it has none. */
  cells: Cells | null
  /** Has its supervising office approved what stands in `cells`? */
  approved: boolean
  /** Was it corrected after the government's report was signed? */
  changedSinceSigned: boolean
  /** 垂直管理 (tax, customs, survey teams): counted by its own system, not by the place it stands in. */
  vertical: boolean
}

/** One report as the rules read it, in the browser at each key stroke as on the server. */
export interface Checkable {
  /** The registry's full name; null where there is no registry (the command line). */
  agencyName: string | null
  agencyKind: AgencyKind | null
  /** The year reported on. */
  year: number | null
  title: string | null
  /** The form that its figures are in; absent: the document's, or the one in force. */
  format?: FormatId
  cells: Cells
  narrative: Record<NarrativeId, string[]>
  preamble: string[]
  /** The organ and date lines at the end; absent: not known, and F-DATE is silent. */
  closing?: string[]
  /** Present: the rules about the document speak too. */
  document?: SourceDocument
  /** While typing, what is merely not written yet is no finding. */
  moment: 'typing' | 'signing'
  /** Last year's reports: one of the same agency, or those of all its legal predecessors, which are then summed. Absent or empty: YOY-* are silent. */
  past?: PastReport[]
  /** The members of a government's sum, each once. Absent: AG-* are silent. */
  members?: MemberReport[]
  /** The supervising office's switch for this year: off silences a rule, a severity switches it on and caps what it says. */
  severities?: Partial<Record<RuleId, Severity | 'off'>>
  /** The names of all divisions; absent: TX-PLACE is silent. */
  places?: Gazetteer
  /** Names of other places that this agency has said are right in its texts. */
  allowedPlaces?: string[]
  /** Names of the agency's own division, of those above and of those below it (浙江省, 杭州市, 西湖区, 北山街道); full names as in the registry. */
  divisions?: string[]
}

/** Does the finding keep the report from being signed and submitted? Only an error of the report does; a document never. */
export const isBlocking = (finding: Finding): boolean => finding.severity === 'error' && finding.scope === 'report'
