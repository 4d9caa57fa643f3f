import type { Edition } from './edition.ts'
import { layout } from './layout.ts'
import { breakLines } from './pdf-lines.ts'
import { body, drawn, openSheet, page, type Sheet, type Structure } from './pdf-sheet.ts'
import { drawTable, tableHeight } from './pdf-table.ts'
import type { Weight } from './pdf-fonts.ts'
import { titleLines } from './title-lines.ts'

/** How a kind of paragraph is set; lengths in points. */
interface Setting { tag: 'H1' | 'H2' | 'P'; weight: Weight; size: number; leading: number; indent: number; align: 'both' | 'center' | 'right'; before: number }

// 三号 prose with 28 points from line to line and two characters' indent, 二号 title: the type of official papers (GB/T 9704).
const title: Setting = { tag: 'H1', weight: 'bold', size: 22, leading: 34, indent: 0, align: 'center', before: 0 }
const heading: Setting = { tag: 'H2', weight: 'bold', size: 16, leading: 28, indent: 32, align: 'both', before: 8 }
const prose: Setting = { tag: 'P', weight: 'regular', size: 16, leading: 28, indent: 32, align: 'both', before: 0 }
const signature: Setting = { ...prose, indent: 0, align: 'right' }

/** Writes an edition as a tagged PDF in the official layout with its fonts embedded; the same edition gives the same bytes. @throws MissingGlyph */
export async function writePdf(edition: Edition): Promise<Uint8Array> {
  const laid = drawn(layout(edition))
  const { sections } = laid
  const sheet = await openSheet(edition, laid, {
    bold: [laid.title, ...sections.map((section) => section.heading)],
    regular: [...laid.preamble, ...laid.closing, ...sections.flatMap(({ blocks, table }) => [...blocks, ...(table?.rows.flat().map(({ text }) => text) ?? [])])],
  })
  const bytes = collect(sheet.doc)
  const { outline } = sheet.doc
  if (laid.title) {
    write(sheet, laid.title, title, sheet.root)
    sheet.y += 14
  }
  for (const text of laid.preamble) write(sheet, text, prose, sheet.root)
  for (const section of sections) {
    // A heading never stands alone at the foot of a page: with it go two lines, or its whole table where that fits on one.
    const after = section.table ? tableHeight(sheet, section.table) + 12 : 2 * prose.leading
    const needed = heading.before + heading.leading + (heading.before + heading.leading + after <= body.height ? after : 100)
    if (sheet.y + needed > page.top + body.height) sheet.newPage()
    outline.addItem(section.heading)
    write(sheet, section.heading, heading, sheet.root)
    for (const text of section.blocks) write(sheet, text, prose, sheet.root)
    if (section.table) drawTable(sheet, section.table, section.heading)
  }
  if (laid.closing.length > 0) {
    const needed = (laid.closing.length + 1) * prose.leading
    if (sheet.y + needed > page.top + body.height && needed < body.height) sheet.newPage()
    else sheet.y += prose.leading
    for (const text of laid.closing) write(sheet, text, signature, sheet.root)
  }
  sheet.doc.end()
  return bytes
}

/** Sets one paragraph, over as many pages as it takes. */
function write(sheet: Sheet, text: string, { tag, weight, size, leading, indent, align, before }: Setting, parent: Structure): void {
  const { doc } = sheet
  const element = doc.struct(tag)
  parent.add(element)
  const measure = sheet.measure(weight)
  const edge = align === 'right' ? 2 * size : 0
  const room = (body.width - edge) / size
  const texts = align === 'center' ? titleLines(text, (part) => measure(part) <= room) : [text]
  const lines = texts.flatMap((part) => breakLines(part, { first: room - indent / size, rest: room, measure }))
  if (sheet.y > page.top) sheet.y += before
  lines.forEach((line, at) => {
    if (sheet.y + leading > page.top + body.height) sheet.newPage()
    const width = measure(line.trimEnd()) * size
    const start = at === 0 ? indent : 0
    const left = body.width - edge - start - width
    const count = [...line.trimEnd()].length
    // Both edges straight, but for a line before a long word that would fall apart into characters.
    const spacing = align === 'both' && at < lines.length - 1 && count > 1 ? Math.min(left / (count - 1), 0.15 * size) : 0
    const x = body.left + start + (align === 'center' ? left / 2 : align === 'right' ? left : 0)
    sheet.draw(line, element, tag, { x, baseline: sheet.y + leading / 2 + size * 0.36, weight, size, spacing })
    sheet.y += leading
  })
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))).on('error', reject)
  })
}
