/**
 * What recognition noticed about the document itself, apart from its figures: the facts behind the source rules
 * F-LABEL, F-OLDLABEL, F-HEAD, F-HEADNUM, F-TITLE and F-RESID. A mark is a fact, not a judgement: severity and wording
 * belong to the rules.
 *
 * Not marked, because it is only typesetting: line breaks and spaces inside a label ("总\n计", "商业 企业"),
 * half-width punctuation, labels wrapped over lines, header cells glued by a PDF ("总计商业").
 */
import type { SectionId } from '../format/model.ts'
import type { Line } from './lines.ts'

/** Where in the form: a section, and in a table the row or column by its id; null where the mark is not about one. */
export interface MarkPlace {
  section: SectionId | null
  row: string | null
  column: string | null
}

export type MarkKind =
  /** The row or column stands there by position, its label cell is empty or gone. */
  | 'label-missing'
  /** The label cell holds something else, typically a 0 typed over it. */
  | 'label-overwritten'
  /** The label is a beginning or a piece of the official one ("结果" for 结果维持); one mark per cell cut. */
  | 'label-cut'
  /** A known other wording, one of the row's aliases or as good as one ("规范性文件"); one mark per row. */
  | 'label-old'
  /** A wording that is neither official nor known, told by its likeness. */
  | 'label-different'
  /** The table stands more than once with other figures, and nothing says which is the report's own; one mark per table. */
  | 'table-again'
  /** The heading's words are right, its number is not ("1、总体情况"). */
  | 'heading-number'
  /** The heading has its number and its place, other words than the form's ("一、基本情况"). */
  | 'heading-different'
  /** A section's heading is not there. */
  | 'heading-missing'
  /** No title line: the title is unknown, or known only from a 《》 in the text. */
  | 'title-missing'
  /** What a conversion left behind: "[bookmark: _GoBack]", a page number, replacement characters. */
  | 'residue'
  /** Text that is struck out, and so was not taken over. */
  | 'struck-out'
  /** A figure that bears the mark of a note, which was not taken over; `official` is the figure. */
  | 'note-mark'

/** One such fact; `written` as in the document ('' when nothing is there), `official` as in the form ('' when the form has no word for it). */
export interface DocumentMark {
  kind: MarkKind
  where: MarkPlace
  written: string
  official: string
  /** Where in the document, for instance "L12". */
  source: string
}

/** The marks in the order of the document; those about what is not there first. */
export function inReadingOrder(marks: DocumentMark[], lines: Line[]): DocumentMark[] {
  const order = new Map<string, number>()
  for (const line of lines) for (const place of [line.place, ...(line.row?.cells.map((cell) => cell.place) ?? [])]) if (!order.has(place)) order.set(place, line.number)
  return marks.toSorted((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0))
}
