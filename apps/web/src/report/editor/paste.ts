import { type Cell, type CellId, readCell } from '@nianbao/report'
import { type Grid, placeOf } from './grid.ts'

/** Clipboard text of Excel, WPS or Word as lines of cells: tabs, any line end, quoted cells with line breaks inside. */
export function linesOf(text: string): string[][] {
  const lines: string[][] = [[]]
  let cell = ''
  let quoted = false
  const end = () => {
    lines.at(-1)!.push(cell)
    cell = ''
  }
  const plain = text.replace(/\r\n?/g, '\n')
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at]!
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (plain[at + 1] === '"') cell += plain[++at]
      else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === '\t') end()
    else if (sign === '\n') {
      end()
      lines.push([])
    } else cell += sign
  }
  end()
  // Excel ends the last line too: that is no line of its own.
  if (lines.length > 1 && lines.at(-1)!.every((last) => last === '')) lines.pop()
  return lines
}

/** How a typed or pasted text is kept: a number in plain digits ("１２" → "12", "1,204" → "1204"), all else as written. */
export function tidy(cell: Pick<Cell, 'type'>, text: string): string {
  const { value, kind, raw } = readCell(cell, text)
  return kind === 'number' ? String(value) : raw
}

/**
 * Which cells a paste at `start` writes, and with what. Lines longer than the room to the right lose their row labels
 * and never a leading figure; a single value fills one cell; what lies outside the grid is left out.
 */
export function pasted(grid: Grid, start: CellId, text: string, cellOf: (id: CellId) => Pick<Cell, 'type'> | undefined): Record<CellId, string> {
  const from = placeOf(grid, start)
  const written: Record<CellId, string> = {}
  if (!from) return written
  for (const [down, line] of linesOf(text).entries()) {
    const cells = grid[from.line + down]?.slice(from.column) ?? []
    const values = line.slice(labelsOf(line, line.length - cells.length))
    for (const [right, value] of values.entries()) {
      const id = cells[right]
      const cell = id && cellOf(id)
      if (cell) written[id] = tidy(cell, value)
    }
  }
  return written
}

/** How many leading cells of a line are its labels, `most` at most: words, and the blanks that merged cells leave beside them. */
function labelsOf(line: readonly string[], most: number): number {
  const lead = line.slice(0, Math.max(0, most))
  const figure = lead.findIndex((text) => (['money', 'change'] as const).some((type) => ['number', 'dash'].includes(readCell({ type }, text).kind)))
  const labels = figure < 0 ? lead : lead.slice(0, figure)
  return labels.some((text) => text.trim() !== '') ? labels.length : 0
}

/** The rectangle as text that Excel, WPS and Word paste as cells. */
export function copied(rows: CellId[][], read: (id: CellId) => string): string {
  return rows.map((row) => row.map(read).join('\t')).join('\r\n')
}
