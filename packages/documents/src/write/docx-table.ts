import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import type { LaidCell, LaidTable } from './lay-table.ts'

/** 宋体 by the name that Word and WPS both know, with Times for figures. */
export const songti = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' }

// Twentieths of a point: the width between the margins of the page.
const width = 9060
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'auto' }
const borders = { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule }

const narrow = { left: 110, right: 110, marginUnitType: WidthType.DXA }

/** The official merged table; its rows stay whole, its header is repeated where it goes on over a page. */
export function docxTable({ id, widths, headerRows, rows }: LaidTable): Table {
  const columnWidths = widths.map((share) => Math.round(share * width))
  const small = id === 'disputes'
  // 结果维持 and 商业企业 in a narrow column break in the middle.
  const inMiddle = ({ role, columnSpan, text }: LaidCell) => id !== 'disclosure' && role === 'columnHeader' && columnSpan === 1 && text.length >= 4 && text.length % 2 === 0
  const cellOf = (cell: LaidCell, last: boolean) => new TableCell({
    rowSpan: cell.rowSpan, columnSpan: cell.columnSpan, verticalAlign: VerticalAlign.CENTER, ...(inMiddle(cell) && { margins: narrow }),
    width: { size: columnWidths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, part) => sum + part, 0), type: WidthType.DXA },
    children: [new Paragraph({
      alignment: cell.role === 'rowHeader' && id === 'requests' && cell.rowSpan === 1 ? AlignmentType.LEFT : AlignmentType.CENTER,
      // Rows that hold on to the next keep a table that fits on a page from being torn.
      keepNext: !last, spacing: { line: 260, before: 20, after: 20 },
      children: cell.text.split('\n').map((text, at) => new TextRun({ text, font: songti, size: 18, ...(at > 0 && { break: 1 }) })),
    })],
  })
  return new Table({
    columnWidths, width: { size: width, type: WidthType.DXA }, layout: TableLayoutType.FIXED, alignment: AlignmentType.CENTER, borders,
    margins: { left: small ? 20 : 50, right: small ? 20 : 50, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: rows.map((cells, at) => new TableRow({ cantSplit: true, tableHeader: at < headerRows, children: cells.map((cell) => cellOf(cell, at === rows.length - 1)) })),
  })
}
