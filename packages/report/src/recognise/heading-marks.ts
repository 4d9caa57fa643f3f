import type { Format } from '../format/model.ts'
import { hasRightNumeral } from './headings.ts'
import type { Heading } from './headings.ts'
import type { Line } from './lines.ts'
import type { DocumentMark } from './marks.ts'

/** Says of each section where its heading is missing, is worded otherwise or has another number than the form's. */
export function headingMarks(format: Format, headings: Heading[], lines: Line[]): DocumentMark[] {
  return format.sections.flatMap((section, order): DocumentMark[] => {
    const where = { section: section.id, row: null, column: null }
    const heading = headings.find((h) => h.id === section.id)
    if (!heading) return [{ kind: 'heading-missing', where, written: '', official: section.heading.zh, source: lines[0]!.place }]
    if (heading.otherwise) return [{ kind: 'heading-different', where, written: heading.written, official: section.heading.zh, source: lines[heading.from]!.place }]
    if (hasRightNumeral(heading, order)) return []
    return [{ kind: 'heading-number', where, written: heading.written, official: section.heading.zh, source: lines[heading.from]!.place }]
  })
}
