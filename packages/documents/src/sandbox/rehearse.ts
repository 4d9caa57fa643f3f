import { formats, recogniseDocument } from '@nianbao/report'
import type { Document, Table } from '@nianbao/report'
import { readPdf } from '../read/pdf.ts'
import { layTable } from '../write/lay-table.ts'

/** What is read to get into the way of it: a form without a word of anybody's, in which each cell holds its own number. */
const current = formats['2021']
const tables = (['disclosure', 'requests', 'disputes'] as const).map((id) => {
  let figure = 0
  return { id, laid: layTable(id, current, () => String(++figure)) }
})

/**
 * Reads and recognises a form that is not there, once as a document and once as a page. Most of a first reading is code that has not run
 * yet; whoever waits for a file can run it before. Tells how many figures and blocks it found.
 */
export async function rehearse(): Promise<{ cells: number; blocks: number }> {
  const { cells } = recogniseDocument(form())
  const { blocks } = await readPdf(page())
  return { cells: Object.values(cells).filter(({ value }) => value !== null).length, blocks: blocks.length }
}

function form(): Document {
  const tableOf = ({ id, laid: { rows, widths } }: (typeof tables)[number]): Table => ({
    type: 'table', place: id, rows: rows.length, columns: widths.length,
    cells: rows.flat().map(({ text, row, column, rowSpan, columnSpan }) => ({ text, row, column, rowSpan, columnSpan, place: `${id}!R${row + 1}C${column + 1}` })),
  })
  const paragraph = (text: string, at: number): Document['blocks'][number] => ({ type: 'paragraph', text, place: `P${at}` })
  return {
    paragraphs: 'whole',
    blocks: current.sections.flatMap(({ id, heading }, at) => {
      const own = tables.find((table) => table.id === id)
      return [paragraph(heading.zh, 2 * at), own ? tableOf(own) : paragraph('本年度政府信息公开工作按照条例的规定进行。', 2 * at + 1)]
    }),
  }
}

/** A page of lines and a ruled table, as PDF. */
function page(): Uint8Array {
  const text = (x: number, y: number, words: string) => `BT /F 10 Tf ${x} ${y} Td (${words}) Tj ET\n`
  const rule = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} m ${x1} ${y1} l S\n`
  const steps = (count: number) => Array.from({ length: count }, (_, at) => at)
  const content = [
    ...steps(10).map((at) => text(50, 800 - 14 * at, `Line ${at} of what nobody wrote, with figures: 12, 345 and 6,789.`)),
    ...steps(31).map((at) => rule(50, 640 - 20 * at, 530, 640 - 20 * at)),
    ...steps(9).map((at) => rule(50 + 60 * at, 640, 50 + 60 * at, 40)),
    ...steps(240).map((at) => text(55 + 60 * (at % 8), 626 - 20 * Math.floor(at / 8), String(1_000 + at))),
  ].join('')
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>\nstream\n${content}endstream`, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ].map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`)
  const starts = objects.map((_, at) => 9 + objects.slice(0, at).join('').length)
  const index = 9 + objects.join('').length
  return new TextEncoder().encode(`%PDF-1.4\n${objects.join('')}xref\n0 6\n0000000000 65535 f \n${starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${index}\n%%EOF`)
}
