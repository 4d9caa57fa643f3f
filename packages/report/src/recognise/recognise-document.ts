import type { Document } from '../document/model.ts'
import { formats, tableIds } from '../format/index.ts'
import type { Format, Section, TableId } from '../format/model.ts'
import { Unreadable } from '../refusals.ts'
import { annexOf } from './annex.ts'
import { assignRows } from './assign-rows.ts'
import { closingOf, signatureOf } from './closing.ts'
import { dateOf } from './dates.ts'
import { draftMark } from './draft-mark.ts'
import { figuresOf } from './figures.ts'
import { wordsOf } from './form-words.ts'
import { formatOf } from './format-of.ts'
import { headingMarks } from './heading-marks.ts'
import { headingsOf } from './headings.ts'
import type { Heading } from './headings.ts'
import { labelMarks } from './label-marks.ts'
import { leftOut } from './left-out.ts'
import { withLostHeading } from './lost-headings.ts'
import { linesOfDocument } from './lines.ts'
import type { Line } from './lines.ts'
import { inReadingOrder } from './marks.ts'
import type { DocumentMark } from './marks.ts'
import { openingOf } from './opening.ts'
import { withOtherHeadings } from './other-headings.ts'
import { withoutFooter } from './page-chrome.ts'
import { doubtedUnits } from './other-unit.ts'
import { pageNumberTest } from './page-numbers.ts'
import { paragraphsOf, settingOf } from './paragraphs.ts'
import { prosePartOf } from './prose-part.ts'
import type { Recognised, RecognisedSection } from './recognised.ts'
import { isFrontResidue, isPageNumber, residueMark, residueOf } from './residue.ts'
import { recogniseStated } from './recognise-stated.ts'
import { readTable } from './tables.ts'
import type { TableReading } from './tables.ts'
import { doubtedRunTogether } from './run-together.ts'
import { upright } from './upright.ts'

/** Fewer headings than this and fewer rows than that: no report. */
const fewestHeadings = 3
const fewestRows = 8

/**
 * Reads a document as one yearly report: what it says, cell by cell and paragraph by paragraph, with its place and how
 * sure the reading is. A cell that cannot be told is a gap, never a guess. Throws Unreadable (EMPTY, NOT_A_REPORT,
 * TWO_REPORTS) or TooLarge.
 */
export function recogniseDocument(document: Document): Recognised {
  if (document.stated) return recogniseStated(document.stated)
  const asWritten = linesOfDocument(document)
  const format = formats[formatOf(asWritten)]
  const standing = upright(document, format)
  const lines = standing === document ? asWritten : linesOfDocument(standing)
  const known = headingsOf(lines, format)
  const headings = withOtherHeadings(known, lines, format)
  const assigned = assignRows(format, lines, headings)
  const { year } = openingOf(lines.slice(0, headings[0]?.from ?? lines.findIndex((line) => line.row !== null)), lines, format.sections, document).front
  const annex = annexOf(format, headings, lines)
  const readings = tableIds.map((id) => {
    const ruled = lines.filter((line) => assigned.get(line) === id)
    return readTable(format, id, ruled, regionOf(id, format, headings, lines, annex), lines, year)
  })
  refuseStranger(known, readings)

  const first = headings[0]?.from ?? firstTableIndex(readings)
  const before = lines.slice(0, first).filter((line) => !assigned.has(line))
  const { front, preamble, page } = openingOf(before, lines, format.sections, document)
  const marks: DocumentMark[] = [...lines.flatMap(residueOf), ...page.map((line) => residueMark(line.text, line)), ...leftOut(document, lines)]
  const isProsePageNumber = pageNumberTest(lines)
  const numbered = (part: Line[], test: (line: Line) => boolean) => part.filter((line) => {
    if (document.apart && line.text.trim() !== draftMark) return true
    if (test(line)) marks.push(residueMark(line.text, line))
    return !test(line)
  })

  let closing: Line[] = []
  const all = withLostHeading(headings, format, lines, assigned)
  const last = all.at(-1)
  // The tables may stand behind the organ and the date.
  const lastNarrative = all.findLast((heading) => format.sections.some((section) => section.id === heading.id && section.kind === 'narrative'))
  const parts = format.sections.map((section) => {
    const heading = all.find((h) => h.id === section.id)
    if (!heading) return { section, heading, prose: [] }
    const whole = lines.slice(heading.to + 1, all[all.indexOf(heading) + 1]?.from).filter((line) => !annex.includes(line))
    const own = heading === last ? withoutFooter(whole, front.agency) : whole
    const written = prosePartOf(section, own, format, all, readings, assigned)
    let prose = numbered(written, section.kind === 'table' ? ({ text }) => isPageNumber(text) : isProsePageNumber)
    if (heading === last || heading === lastNarrative) ({ prose, closing } = closing.length > 0 ? { prose, closing } : closingOf(prose, front.agency))
    return { section, heading, prose: heading.rest ? [{ ...lines[heading.to]!, text: heading.rest }, ...prose] : prose }
  })
  const introduction = numbered(preamble, ({ text }) => isFrontResidue(text))
  const narrative = parts.filter((part) => part.section.kind === 'narrative').map((part) => part.prose)
  const setting = document.paragraphs === 'whole' ? null : settingOf([introduction, ...narrative])
  const sections = parts.map(({ section, heading, prose }): RecognisedSection =>
    ({ id: section.id, heading: heading?.written ?? '', blocks: paragraphsOf(prose, setting), source: heading ? lines[heading.from]!.place : '', ...(heading && { line: lines[heading.from]!.number }) }))
  marks.push(...headingMarks(format, headings, lines), ...readings.flatMap((reading) => labelMarks(format, reading)))
  if (front.title === null) marks.push({ kind: 'title-missing', where: { section: null, row: null, column: null }, written: '', official: '', source: lines[0]!.place })

  return {
    format: format.id,
    title: front.title,
    agency: front.agency ?? organOf(closing),
    year: front.year,
    date: [...closing.map((line) => signatureOf(line, front.agency).date), ...before.map((line) => dateOf(line.text))].find((date) => date !== null) ?? null,
    preamble: paragraphsOf(introduction, setting),
    sections,
    closing: closing.map((line) => line.text.trim()),
    cells: doubtedUnits(figuresOf(format, doubtedRunTogether(format, readings)), lines, format),
    marks: inReadingOrder(marks, lines),
  }
}

const organOf = (closing: Line[]): string | null => closing.map((line) => signatureOf(line, null).organ).find((organ) => organ !== null) ?? null

/** The lines a table can stand in: from its heading, or where that is lost from the one before, to the next heading. */
function regionOf(id: TableId, format: Format, headings: Heading[], lines: Line[], annex: Line[]): Line[] {
  const own = ownRegionOf(id, format.sections, headings, lines)
  const words = wordsOf(format)[id]
  return annex.length > 0 && !own.some((line) => [...words.rows, ...words.header].some((word) => line.key.includes(word))) ? annex : own
}

function ownRegionOf(id: TableId, sections: Section[], headings: Heading[], lines: Line[]): Line[] {
  const order = sections.findIndex((section) => section.id === id)
  const placed = headings.map((heading) => ({ heading, order: sections.findIndex((section) => section.id === heading.id) }))
  const own = headings.findIndex((heading) => heading.id === id)
  if (own >= 0) return lines.slice(headings[own]!.to + 1, headings[own + 1]?.from)
  const start = placed.filter((p) => p.order <= order).at(-1)?.heading.to ?? -1
  const end = placed.find((p) => p.order > order)?.heading.from
  return lines.slice(start + 1, end)
}

function refuseStranger(headings: Heading[], readings: TableReading[]): void {
  const rows = readings.flatMap((reading) => reading.rows).filter((row) => row.how !== 'gap' && row.likeness >= 0.8).length
  if (headings.length < fewestHeadings && rows < fewestRows) throw new Unreadable('NOT_A_REPORT')
}

const firstTableIndex = (readings: TableReading[]): number =>
  Math.min(...readings.flatMap((reading) => reading.rows.flatMap((row) => row.candidate?.texts[0]?.line ?? []))) - 1
