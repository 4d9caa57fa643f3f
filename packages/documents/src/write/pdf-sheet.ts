import Pdf from 'pdfkit'
import { dateOf, type Edition } from './edition.ts'
import type { Laid } from './layout.ts'
import { writer } from './writer.ts'
import { drawable, fontFor, type Weight } from './pdf-fonts.ts'
import type { Measure } from './pdf-lines.ts'

/** A4 in points, with the margins that reports have. */
export const page = { width: 595.28, height: 841.89, top: 85, bottom: 71, left: 71, right: 71 }
export const body = { left: page.left, width: page.width - page.left - page.right, height: page.height - page.top - page.bottom }

export type Structure = PDFKit.PDFStructureElement

/** Where a text stands: its left end and baseline, in points from the page's upper left corner. */
export interface Spot { x: number; baseline: number; weight: Weight; size: number; spacing?: number; color?: string }

/** The pages being written, and how far down the last of them they are. */
export interface Sheet {
  doc: PDFKit.PDFDocument
  /** Children of the document's structure in reading order. */
  root: Structure
  /** From the page's upper edge to where the next thing goes, in points. */
  y: number
  measure: (weight: Weight) => Measure
  newPage: () => void
  /** Draws a text that belongs to this element of the structure. */
  draw: (text: string, owner: Structure, tag: string, spot: Spot) => void
  /** Draws what is no content: rules, repeated headers, page numbers. */
  artifact: (type: 'Layout' | 'Pagination', paint: (text: (text: string, spot: Spot) => void) => void) => void
}

// The library sets these two into XML as they are.
const inMetadata = (text: string) => text.replaceAll('&', '＆').replaceAll('<', '＜').replaceAll('>', '＞')

// The library knows PDF/UA, its types do not yet.
const universal: object = { subset: 'PDF/UA' }

/** An empty tagged document with the fonts for what is laid out. @throws MissingGlyph */
export async function openSheet(edition: Edition, { name, agency, mark }: Laid, texts: Record<Weight, string[]>): Promise<Sheet> {
  const [regular, bold] = await Promise.all([fontFor('regular', [...texts.regular, mark ?? '', '— 0123456789']), fontFor('bold', texts.bold)])
  const doc = new Pdf({
    autoFirstPage: false, size: 'A4', margin: 0, pdfVersion: '1.7', ...universal, tagged: true, lang: 'zh-CN', displayTitle: true,
    info: { Title: inMetadata(name), Author: inMetadata(agency), Creator: writer, Producer: writer, CreationDate: dateOf(edition), ...(mark && { Keywords: mark, Subject: mark }) },
  })
  doc.registerFont('regular', regular).registerFont('bold', bold)
  const root = doc.struct('Document', { lang: 'zh-CN' })
  doc.addStructure(root)
  const known = { regular: new Map<string, number>(), bold: new Map<string, number>() }
  const paint = (text: string, { x, baseline, weight, size, spacing = 0, color = '#000' }: Spot) => {
    doc.font(weight).fontSize(size).fillColor(color).text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic', characterSpacing: spacing })
  }
  let pages = 0
  const sheet: Sheet = {
    doc, root, y: 0,
    measure: (weight) => (text) => {
      let sum = 0
      for (const character of text) {
        let width = known[weight].get(character)
        if (width === undefined) known[weight].set(character, width = doc.font(weight).fontSize(1).widthOfString(character))
        sum += width
      }
      return sum
    },
    newPage: () => {
      doc.addPage()
      pages += 1
      sheet.y = page.top
      if (mark) sheet.artifact('Pagination', (text) => drawMark(sheet, mark, text))
      const number = `— ${pages} —`
      sheet.artifact('Pagination', (text) => text(number, { x: (page.width - sheet.measure('regular')(number) * 12) / 2, baseline: page.height - 42, weight: 'regular', size: 12 }))
    },
    draw: (text, owner, tag, spot) => {
      const content = doc.markStructureContent(tag)
      paint(text, spot)
      doc.endMarkedContent()
      owner.add(content)
    },
    artifact: (type, draw) => {
      doc.markContent('Artifact', { type })
      draw(paint)
      doc.endMarkedContent()
    },
  }
  sheet.newPage()
  return sheet
}

/** At the head of the page, and large and pale across it, below everything else. */
function drawMark({ doc, measure }: Sheet, mark: string, text: (text: string, spot: Spot) => void): void {
  const [size, small] = [64, 10.5]
  const width = measure('regular')(mark)
  doc.save().rotate(-45, { origin: [page.width / 2, page.height / 2] })
  text(mark, { x: (page.width - width * size) / 2, baseline: page.height / 2 + size / 3, weight: 'regular', size, color: '#ececec' })
  doc.restore()
  text(mark, { x: page.width - page.right - width * small, baseline: 50, weight: 'regular', size: small, color: '#b00020' })
}

/** Every text of a page as it will be drawn. */
export const drawn = (laid: Laid): Laid => ({
  ...laid,
  title: drawable(laid.title), preamble: laid.preamble.map(drawable), closing: laid.closing.map(drawable),
  sections: laid.sections.map((section) => ({
    ...section, blocks: section.blocks.map(drawable),
    table: section.table && { ...section.table, rows: section.table.rows.map((row) => row.map((cell) => ({ ...cell, text: drawable(cell.text) }))) },
  })),
})
