import { gridOfTable } from '@nianbao/report'
import type { Document, Table } from '@nianbao/report'
import { PDFDocument, rgb, StandardFonts } from 'pdf-lib'
import type { PDFPage } from 'pdf-lib'

// For the tests of the PDF reader: small files drawn by another library, and what was read of them.

/** The texts of the paragraphs, in order. */
export const texts = (document: Document) => document.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
/** The tables, in order. */
export const tables = (document: Document) => document.blocks.filter((block): block is Table => block.type === 'table')
/** A table row by row; null where no cell stands. */
export const grid = (table: Table) => gridOfTable(table).map((row) => row.map((cell) => cell?.text ?? null))

/** A file of pages of 600 by 800 points; `draw` is given each page and its height is counted from above by `put` and `rule`. */
export async function pdf(pages: number, draw: (page: PDFPage, number: number) => void): Promise<Uint8Array> {
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  for (let number = 1; number <= pages; number++) {
    const page = file.addPage([600, 800])
    page.setFont(font)
    draw(page, number)
  }
  return file.save()
}

/** Writes a text whose base line is `y` points below the top. */
export const put = (page: PDFPage, text: string, x: number, y: number, size = 10) => page.drawText(text, { x, y: 800 - y, size })
/** Draws a line between two points, counted from the top left. */
export const rule = (page: PDFPage, x0: number, y0: number, x1: number, y1: number, more: { thickness?: number; dashArray?: number[] } = {}) =>
  page.drawLine({ start: { x: x0, y: 800 - y0 }, end: { x: x1, y: 800 - y1 }, thickness: 0.5, ...more })
/** Paints a rectangle whose top left corner is given; 0 is black, 1 white. */
export const fill = (page: PDFPage, x: number, y: number, width: number, height: number, grey = 0) =>
  page.drawRectangle({ x, y: 800 - y - height, width, height, color: rgb(grey, grey, grey) })
/** A line of prose: a page with next to no text is taken for a picture. */
export const filler = (page: PDFPage, y = 60) => put(page, 'This line is there so that the file is more than a picture of its page.', 50, y)
