import type { Document, Table, TableCell } from '../document/model.ts'
import type { Format } from '../format/model.ts'
import { wordingsOf } from './align.ts'
import { keyOf } from './normalise.ts'

/** Which labels make a table a turned one: so many of what the form has on top stand one below the other, and so many of what it has down the side stand side by side, or anywhere if the form has them on top too. */
interface Sides {
  across: string[]
  leastAcross: number
  down: string[][]
  leastDown: number
  anywhere?: boolean
}

/**
 * The document with tables upright that an office turned over, the form's rows side by side and its columns one below the
 * other; the same document where there is none.
 */
export function upright(document: Document, format: Format): Document {
  const sides = sidesOf(format)
  const lying = new Set(document.blocks.filter((block) => block.type === 'table' && sides.some((side) => isTurned(block, side))))
  return lying.size === 0 ? document : { ...document, blocks: document.blocks.map((block) => (block.type === 'table' && lying.has(block) ? turned(block) : block)) }
}

function sidesOf({ tables: { disclosure, requests, disputes } }: Format): Sides[] {
  const first = disclosure.blocks[0]!
  const keys = (labels: { label: { zh: string } }[]) => labels.map(({ label }) => keyOf(label.zh))
  return [
    { across: keys(first.columns), leastAcross: 2, down: first.rows.map(wordingsOf), leastDown: 2 },
    { across: keys(requests.columns), leastAcross: 5, down: requests.rows.map(wordingsOf), leastDown: 8 },
    { across: keys(disputes.columns), leastAcross: 4, down: disputes.rows.map(wordingsOf), leastDown: 2, anywhere: true },
  ]
}

function isTurned({ cells }: Table, { across, leastAcross, down, leastDown, anywhere }: Sides): boolean {
  const most = (line: (cell: TableCell) => number, count: (keys: string[]) => number) =>
    Math.max(0, ...[...Map.groupBy(cells, line).values()].map((same) => count(same.map((cell) => keyOf(cell.text)).filter((key) => key !== ''))))
  return (
    most((cell) => cell.column, (keys) => across.filter((key) => keys.includes(key)).length) >= leastAcross &&
    most((cell) => (anywhere ? 0 : cell.row), (keys) => down.filter((wordings) => keys.some((key) => wordings.some((wording) => key.endsWith(wording)))).length) >= leastDown
  )
}

const turned = (table: Table): Table => ({
  ...table,
  rows: table.columns,
  columns: table.rows,
  cells: table.cells
    .map((cell) => ({ ...cell, row: cell.column, column: cell.row, rowSpan: cell.columnSpan, columnSpan: cell.rowSpan }))
    .toSorted((a, b) => a.row - b.row || a.column - b.column),
})
