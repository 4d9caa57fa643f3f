import { formats } from '../format/index.ts'
import type { Format } from '../format/index.ts'
import type { Checkable } from './rule.ts'
import { conflictsOf } from './table3/conflicts.ts'
import type { Conflict } from './table3/conflicts.ts'

/** A report with what several rules need and none should work out twice. */
export interface Reading extends Checkable {
  /** The form the figures are in. */
  form: Format
  /** What is at odds in table three, root cells named. */
  conflicts: readonly Conflict[]
}

/** Prepares a report for the rules. */
export function readingOf(report: Checkable): Reading {
  const form = formats[report.format ?? report.document?.format ?? '2021']
  return { ...report, form, conflicts: conflictsOf(form, report.cells) }
}
