import type { CellValue } from '@nianbao/report'
import writeExcelFile, { type Cell, type CellObject, type Row, type Sheet } from 'write-excel-file/node'
import { dateOf, type Edition } from './edition.ts'
import { layout, type LaidSection } from './layout.ts'
import type { LaidCell, LaidTable } from './lay-table.ts'
import { finishWorkbook } from './xlsx-package.ts'
import { piecesOf } from './xlsx-pieces.ts'

const sheetNames: Record<string, string> = { overview: '一 总体情况', disclosure: '二 主动公开', requests: '三 依申请公开', disputes: '四 复议诉讼', problems: '五 六 问题与其他' }
const font = { fontFamily: 'SimSun', fontSize: 11 }
const border = { borderStyle: 'thin', borderColor: '#000000' } as const
/** Characters of a whole sheet's width; Excel measures columns in them. */
const sheetWidth = 100
/** Of the one column of a sheet of prose: it stands between the margins of a page unshrunk, also where another font with wider digits takes the place of ours. LibreOffice shrinks no single column. */
const proseWidth = 72
/** Of a row of prose: a program makes no row higher than 409 points and hides the rest. */
const mostLines = 25
/** Characters of a text without line breaks that fill so many lines. */
const mostInRow = 800

/** Writes an edition as a workbook: a sheet for each table in its official merged layout, one for the prose before them and one for what follows. Figures are numbers, blanks stay empty, whatever else was written stays text; nothing is a formula. */
export async function writeXlsx(edition: Edition): Promise<Uint8Array> {
  const laid = layout(edition)
  const { title, preamble, sections, closing, mark } = laid
  const [overview, disclosure, requests, disputes, problems, other] = sections as [LaidSection, LaidSection, LaidSection, LaidSection, LaidSection, LaidSection]
  const head = mark ? line(mark, { textColor: '#B00020', align: 'right' }) : []
  const prose = ({ heading, blocks }: LaidSection) => [...line(heading, { fontWeight: 'bold' }), ...blocks.flatMap((text) => line(text, {}))]
  const sheets: Sheet<never>[] = [
    sheetOf('overview', [...head, ...(title ? line(title, { fontWeight: 'bold', fontSize: 16, align: 'center' }) : []), ...preamble.flatMap((text) => line(text, {})), ...prose(overview)]),
    ...[disclosure, requests, disputes].map(({ id, heading, table }) => tableSheet(id, heading, table!, edition, mark)),
    sheetOf('problems', [...head, ...prose(problems), ...prose(other), ...closing.flatMap((text) => line(text, { align: 'right' }))]),
  ]
  const bytes = await writeExcelFile(sheets, font).toBuffer()
  return finishWorkbook(bytes, laid, dateOf(edition))
}

const sheetOf = (id: string, data: Row[]): Sheet<never> => ({ sheet: sheetNames[id] ?? id, data, columns: [{ width: proseWidth }], showGridLines: false })

/** How many characters of a column's measure a text takes. */
const charactersOf = (text: string) => [...text].reduce((sum, character) => sum + (character < '\u2e80' ? 1.1 : 2.1), 0)

/** Lines that a text takes in a column of that many characters. */
const linesIn = (text: string, width: number) => text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(charactersOf(part) / (width - 1))), 0)

const heightOf = (lines: number) => Math.min(409, lines * 15 + 5)

/** A paragraph in a row of its own, as high as its text needs; a long one in several. */
function line(text: string, style: Partial<CellObject>): Row[] {
  const pieces = linesIn(text, proseWidth) > mostLines ? text.split('\n').filter((part) => part.trim() !== '').flatMap((part) => piecesOf(part, mostInRow)) : [text]
  return pieces.map((piece) => [{ value: piece, type: String, wrap: true, alignVertical: 'center', height: heightOf(linesIn(piece, proseWidth) * (style.fontSize ?? 11) / 11), ...style }])
}

function tableSheet(id: string, heading: string, { widths, rows, headerRows }: LaidTable, { cells }: Edition, mark: string | null): Sheet<never> {
  const whole = { value: heading, type: String, fontWeight: 'bold', columnSpan: widths.length, height: 24 } as const
  const columns = widths.map((share) => Math.max(id === 'disputes' ? 8 : 6, Math.round(share * sheetWidth)))
  const lines = ({ text, column, columnSpan, rowSpan }: LaidCell) => Math.ceil(linesIn(text, columns.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0)) / rowSpan)
  const grid = rows.map((cellsOfRow): Row => {
    const row: Row = widths.map((): Cell => null)
    // A program fits no row to merged cells by itself.
    const height = heightOf(Math.max(...cellsOfRow.map(lines)))
    for (const cell of cellsOfRow) row[cell.column] = { ...tableCell(cell, cell.cell ? cells[cell.cell.id] : undefined), height }
    return row
  })
  const top: Row[] = [...(mark ? [[{ value: mark, type: String, textColor: '#B00020', columnSpan: widths.length }, ...widths.slice(1).map(() => null)] satisfies Row] : []), [whole, ...widths.slice(1).map(() => null)]]
  return { sheet: sheetNames[id] ?? id, data: [...top, ...grid], columns: columns.map((width) => ({ width })), showGridLines: false, stickyRowsCount: top.length + headerRows }
}

const style = { ...border, wrap: true, align: 'center', alignVertical: 'center' } as const

function tableCell({ text, role, rowSpan, columnSpan }: LaidCell, value: CellValue | undefined): CellObject {
  const spans = { ...(rowSpan > 1 && { rowSpan }), ...(columnSpan > 1 && { columnSpan }) }
  if (role !== 'value') return { ...style, ...spans, value: text, type: String, backgroundColor: '#F2F2F2' }
  const number = value && numeric(value)
  if (number) return { ...style, ...spans, ...number, type: Number }
  return { ...style, ...spans, ...(text !== '' && { value: text, type: String }) }
}

// Excel keeps 15 digits of a number; one with more is kept as it is written.
const digits = /^\d{1,15}$|^(?=[\d.]{3,16}$)\d+\.(?<places>\d+)$/u

/** A number and how it is shown: as many decimals as were written, since 18.8710 is not 18.871 on paper. */
function numeric({ kind, value }: CellValue): { value: number; format: string } | null {
  if (kind !== 'number' || value === null) return null
  const found = digits.exec(String(value).replace(/^-/u, ''))
  if (!found) return null
  const places = found.groups?.places?.length ?? 0
  return { value: Number(value), format: places > 0 ? `0.${'0'.repeat(places)}` : '0' }
}
