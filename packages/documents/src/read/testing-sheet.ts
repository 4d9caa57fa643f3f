import Pdf from 'pdfkit'
import { linesOf, serif, widthOf } from '../../fixtures/pdf-letters.ts'

// For the tests of columns and of letters set apart: a page of Chinese prose and tables, set as offices set them.

const [left, right, size, pitch, gap] = [50, 550, 10.5, 17, 21]

export interface Sheet {
  /** Lines across the page. */
  across: (text: string, x?: number, size?: number) => void
  /** Paragraphs in columns of one height, the first line of each indented; where `ruled`, with a rule between the columns that ends at what stands below. */
  columns: (paragraphs: string[], count?: number, ruled?: boolean) => void
  /** A paragraph as word processors set it: figures and Latin letters a quarter of the size off from Chinese, full lines stretched to the whole width, letters `spacing` apart; indented by `first` and from the second line by `rest` sizes. */
  prose: (text: string, setting?: { at?: number; spacing?: number; first?: number; rest?: number; way?: number }) => void
  /** A ruled table of the page's whole width. */
  table: (rows: string[][]) => void
  /** A text at a place, its letters set apart by `spacing` points. */
  text: (text: string, x: number, y: number, size?: number, spacing?: number) => void
  /** Words of a watermark, in grey. */
  mark: (text: string, x: number, y: number, size: number) => void
  box: (x: number, y: number, width: number, height: number) => void
  line: (x0: number, x1: number, y: number) => void
  /** Begins the next page. */
  turn: () => void
  y: number
}

/** A file of pages of 600 by 800 points, drawn from top to bottom. */
export function sheet(draw: (sheet: Sheet) => void): Promise<Uint8Array> {
  const file = new Pdf({ size: [600, 800], margin: 0 })
  file.font(serif())
  const text = (words: string, x: number, y: number, at = size, spacing = 0) => void file.fontSize(at).text(words, x, y, { lineBreak: false, characterSpacing: spacing })
  const box = (x: number, y: number, width: number, height: number) => void file.lineWidth(0.5).rect(x, y, width, height).stroke()
  const page: Sheet = {
    y: 60,
    text,
    box,
    mark: (words, x, y, at) => {
      file.fillColor('#d0d0d0')
      text(words, x, y, at)
      file.fillColor('black')
    },
    line: (x0, x1, y) => void file.lineWidth(0.5).moveTo(x0, y).lineTo(x1, y).stroke(),
    turn: () => {
      file.addPage({ size: [600, 800], margin: 0 })
      page.y = 60
    },
    across: (words, x = left, at = size) => {
      text(words, x, page.y, at)
      page.y += 1.7 * at
    },
    columns: (paragraphs, count = 2, ruled = false) => {
      const width = (right - left - (count - 1) * gap) / count
      const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, width, size, { indent: 2 * size }).map((line, i) => ({ line, indent: i === 0 ? 2 * size : 0 })))
      const height = Math.ceil(lines.length / count)
      lines.forEach(({ line, indent }, i) => text(line, left + Math.floor(i / height) * (width + gap) + indent, page.y + (i % height) * pitch))
      const rules = ruled ? Array.from({ length: count - 1 }, (_, i) => left + (i + 1) * (width + gap) - gap / 2) : []
      for (const x of rules) file.lineWidth(0.5).moveTo(x, page.y).lineTo(x, page.y + height * pitch + 8).stroke()
      page.y += height * pitch + 8
    },
    prose: (words, { at = 12, spacing = 0, first = 2, rest = 0, way = 1.7 * at } = {}) => {
      const indentOf = (i: number) => (i === 0 ? first : rest) * at
      // A line as it would be without what is set off must leave room for that.
      const lines = linesOf(words, (right - left - rest * at) * (at / (at + spacing)) * 0.93, at, { indent: (first - rest) * at })
      for (const [i, line] of lines.entries()) {
        const runs = line.match(/[\w.,%:/-]+|[^\w.,%:/-]+/gu) ?? []
        const widths = runs.map((run) => widthOf(run, at) + run.length * spacing)
        const free = right - left - indentOf(i) - widths.reduce((all, width) => all + width, 0) - (runs.length - 1) * 0.25 * at
        const stretch = i < lines.length - 1 ? free / line.length : 0
        let x = left + indentOf(i)
        for (const [j, run] of runs.entries()) {
          text(run, x, page.y, at, spacing + (/^[\w.,%:/-]/.test(run) ? 0 : stretch))
          x += widths[j]! + stretch * run.length + 0.25 * at
        }
        page.y += way
      }
    },
    table: (rows) => {
      const width = (right - left) / rows[0]!.length
      rows.forEach((row, i) => row.forEach((cell, j) => {
        box(left + j * width, page.y + i * 20, width, 20)
        text(cell, left + j * width + 6, page.y + i * 20 + 3, 9)
      }))
      page.y += rows.length * 20 + 12
    },
  }
  draw(page)
  return new Promise((done) => {
    const parts: Buffer[] = []
    file.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(new Uint8Array(Buffer.concat(parts))))
    file.end()
  })
}
