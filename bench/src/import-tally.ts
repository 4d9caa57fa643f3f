import type { DocumentJudgement } from '@nianbao/documents/fixtures'

/** What was counted over some documents. */
export interface Tally { documents: number; refused: number; cells: number; right: number; present: number; sure: number; gap: number; needless: number; wrong: number; sureWrong: number; textFaults: number; times: number[] }

/** Nothing counted yet. */
export const newTally = (): Tally => ({ documents: 0, refused: 0, cells: 0, right: 0, present: 0, sure: 0, gap: 0, needless: 0, wrong: 0, sureWrong: 0, textFaults: 0, times: [] })

/** Adds one judged document. */
export function count(tally: Tally, judged: DocumentJudgement, milliseconds: number): void {
  tally.documents += 1
  for (const key of ['cells', 'right', 'present', 'sure', 'gap', 'wrong'] as const) tally[key] += judged[key]
  tally.needless += judged.needless.length
  tally.sureWrong += judged.sureWrong.length
  tally.textFaults += judged.text.length > 0 ? 1 : 0
  tally.times.push(milliseconds)
}

/** A document that was not read at all: every one of its cells is a needless gap. */
export function countRefused(tally: Tally, cells: number): void {
  tally.documents += 1
  tally.refused += 1
  tally.cells += cells
  tally.gap += cells
  tally.needless += cells
}

/** The value below which that part of the values lies; NaN of none. */
export const quantile = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`)

/** Right cells among those the documents do tell: a gap that may be one is neither right nor missing. */
export const rightShare = ({ cells, gap, needless, right }: Tally): number => right / (cells - (gap - needless))

/** The share of right cells nobody has to look at again; cells of rows that are not in the document do not count. */
export const sureShare = ({ present, sure }: Tally): number => (present === 0 ? 1 : sure / present)

const titles = ['', 'documents', 'cells', 'right', 'gap', 'needless', 'wrong', 'wrong ≥ 0.9', 'right ≥ 0.9', 'text faults', 'refused', 'ms median', 'p95']

/** A table of tallies for the terminal. */
export function tableOf(tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].map(([name, tally]) => [
    name, tally.documents, tally.cells, percent(rightShare(tally), 1), tally.gap, tally.needless, tally.wrong, tally.sureWrong, percent(sureShare(tally), 1), tally.textFaults, tally.refused, quantile(tally.times, 0.5).toFixed(0), quantile(tally.times, 0.95).toFixed(0),
  ].map(String))
  const widths = titles.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)))
  return [titles, ...rows].map((row) => row.map((text, at) => (at === 0 ? text.padEnd(widths[at]!) : text.padStart(widths[at]!))).join('  ')).join('\n')
}
