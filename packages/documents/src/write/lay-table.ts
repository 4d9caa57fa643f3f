import { cellOf, type Cell, type CellId, type Column, type DisclosureBlock, type Format, type HeaderNode, type Row, type TableId } from '@nianbao/report'

/** What a cell of a table is to the reader: a header of columns or of rows, a figure, or the note in the corner of table 3. */
export type Role = 'columnHeader' | 'rowHeader' | 'value' | 'note'

/** One cell of a table on paper; rows and columns from 0. */
export interface LaidCell {
  text: string
  role: Role
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  /** The cell of the form, where the role is value. */
  cell: Cell | null
}

/** A table in the official merged layout: each cell once, in the row where it begins, from left to right. */
export interface LaidTable {
  id: TableId
  /** Shares of the table's width, together 1. */
  widths: number[]
  /** How many rows are repeated where the table goes on over a page. */
  headerRows: number
  rows: LaidCell[][]
}

type TextOf = (id: CellId) => string

// The printed form's own proportions (in points of a page's 453); the columns of figures in table 3 hold six digits.
const widths: Record<TableId, number[]> = {
  disclosure: [24, 22, 22, 22],
  requests: [24, 42, 135, 36, 36, 36, 36, 36, 36, 36],
  disputes: Array.from({ length: 15 }, () => 1),
}

const shares = (parts: number[]): number[] => {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  return parts.map((part) => part / whole)
}

const lay = (role: Role, text: string, row: number, column: number, rowSpan = 1, columnSpan = 1): LaidCell => ({ text, role, row, column, rowSpan, columnSpan, cell: null })

/** Lays out table 2, 3 or 4 of a form; `textOf` gives what stands in each of its cells. */
export function layTable(id: TableId, format: Format, textOf: TextOf): LaidTable {
  const value = (row: number, column: number, cell: CellId, columnSpan = 1): LaidCell => ({ ...lay('value', textOf(cell), row, column, 1, columnSpan), cell: cellOf(cell, format) ?? null })
  const { disclosure, requests, disputes } = format.tables
  switch (id) {
    case 'disclosure': return { id, widths: shares(widths[id]), headerRows: 0, rows: disclosureRows(disclosure.blocks, value) }
    case 'requests': {
      const head = headerRows(requests.header)
      return { id, widths: shares(widths[id]), headerRows: head.length, rows: [...head, ...requestRows(requests.rows, requests.columns, head.length, value)] }
    }
    case 'disputes': {
      const head = headerRows(disputes.header.map((node) => withColumns(node, disputes.columns)))
      const cells = disputes.rows.flatMap((row) => disputes.columns.map((column) => `disputes.${row.id}.${column.id}`))
      return { id, widths: shares(widths[id]), headerRows: head.length, rows: [...head, cells.map((cell, at) => value(head.length, at, cell))] }
    }
  }
}

type Value = (row: number, column: number, cell: CellId, columnSpan?: number) => LaidCell

/** Four columns; a block with fewer lets its last column run to the edge. */
function disclosureRows(blocks: DisclosureBlock[], value: Value): LaidCell[][] {
  const rows: LaidCell[][] = []
  for (const { block, header, columns, rows: lines } of blocks) {
    const span = (at: number) => (at === columns.length - 1 ? 3 - at : 1)
    rows.push([lay('columnHeader', block.zh, rows.length, 0, 1, 4)])
    rows.push(header.map(({ zh }, at) => lay('columnHeader', zh, rows.length, at, 1, at === 0 ? 1 : span(at - 1))))
    for (const line of lines) rows.push([lay('rowHeader', line.label.zh, rows.length, 0), ...columns.map((column, at) => value(rows.length, at + 1, `disclosure.${line.id}.${column.id}`, span(at)))])
  }
  return rows
}

/** Three columns of labels, a group's label beside all of its rows. */
function requestRows(lines: Row[], columns: Column[], first: number, value: Value): LaidCell[][] {
  const groupOf = (line: Row | undefined, depth: number) => line && line.path.length > depth + 1 ? line.path.slice(0, depth + 1).map(({ zh }) => zh).join('\n') : null
  return lines.map((line, at) => {
    const row = first + at
    const labels = line.path.flatMap(({ zh }, depth) => {
      if (depth === line.path.length - 1) return [lay('rowHeader', zh, row, depth, 1, 3 - depth)]
      const group = groupOf(line, depth)
      if (groupOf(lines[at - 1], depth) === group) return []
      const rest = lines.slice(at).findIndex((later) => groupOf(later, depth) !== group)
      return [lay('rowHeader', zh, row, depth, rest === -1 ? lines.length - at : rest)]
    })
    return [...labels, ...columns.map((column, index) => value(row, index + 3, `requests.${line.id}.${column.id}`))]
  })
}

/** A header node that stands for a row of the form has the form's columns below it. */
const withColumns = (node: HeaderNode, columns: Column[]): HeaderNode => node.children
  ? { ...node, children: node.children.map((child) => withColumns(child, columns)) }
  : { label: node.label, children: columns.map(({ label, id }) => ({ label, column: id })) }

const height = (node: HeaderNode): number => 1 + Math.max(0, ...(node.children ?? []).map(height))
const leaves = (node: HeaderNode): number => node.children ? node.children.reduce((sum, child) => sum + leaves(child), 0) : (node.colspan ?? 1)

/** The header tree as rows; a node without enough children below it runs down to the last of them. */
function headerRows(nodes: HeaderNode[]): LaidCell[][] {
  const depth = Math.max(...nodes.map(height))
  const rows: LaidCell[][] = Array.from({ length: depth }, () => [])
  const place = (node: HeaderNode, row: number, column: number, left: number): void => {
    const role = node.children || node.column ? 'columnHeader' : 'note'
    const below = Math.max(0, ...(node.children ?? []).map(height))
    // A node beside deeper ones gives its spare rows to itself, as 行政复议 does beside 行政诉讼.
    rows[row]?.push(lay(role, node.label.zh, row, column, left - below, leaves(node)))
    let at = column
    for (const child of node.children ?? []) {
      place(child, row + left - below, at, below)
      at += leaves(child)
    }
  }
  let column = 0
  for (const node of nodes) {
    place(node, 0, column, depth)
    column += leaves(node)
  }
  return rows
}

/** The headers that speak for a figure, outermost first: those of the rows it stands in, then those above it in its block. */
export function headersOf(table: LaidTable, { row, column, columnSpan }: LaidCell): LaidCell[] {
  const isValue = (at: number) => table.rows[at]?.some(({ role }) => role === 'value') ?? false
  let last = row
  while (last > 0 && isValue(last)) last -= 1
  let first = last
  while (first > 0 && !isValue(first - 1)) first -= 1
  const above = table.rows.slice(first, last + 1).flat().filter((cell) => cell.role === 'columnHeader' && cell.column < column + columnSpan && column < cell.column + cell.columnSpan)
  const beside = table.rows.flat().filter((cell) => cell.role === 'rowHeader' && cell.row <= row && row < cell.row + cell.rowSpan)
  return [...beside, ...above]
}
