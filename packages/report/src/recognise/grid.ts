import { hasHan, trimmed } from './normalise.ts'
import { isPageNumber } from './residue.ts'
import type { Line } from './lines.ts'
import { withSpeltFigures } from './spelt-figures.ts'
import { isFigureLike } from './values.ts'
import type { Written } from './values.ts'

/** One row of a table whose cells are told apart by the document itself, empty ones included. */
export type GridRow = Written[]

export type GridKind = 'word' | 'tabs' | 'pipes'

/** Reads rows of cells out of some lines of a document, or null where they are no grid: Word cells (one per line, led by a tab), tab-separated or piped. */
export function gridOf(lines: Line[], document: Line[]): { kind: GridKind; rows: GridRow[] } | null {
  const written = lines.filter((line) => line.text.trim() !== '' || line.text.includes('\t'))
  const share = (test: (text: string) => boolean) => written.filter((line) => test(line.text)).length / Math.max(1, written.length)
  if (share((text) => text.includes('|')) > 0.5) return { kind: 'pipes', rows: pipeRows(lines.filter(isPiped), document.filter(isPiped)) }
  if (share((text) => /^\t[^\t]*$/.test(text)) > 0.5) return { kind: 'word', rows: wordRows(lines) }
  const between = share((text) => text.trimEnd().replace(/^\t+/, '').includes('\t'))
  // A label whose cells are all left empty has tabs behind it alone.
  if (between > 0.4 || (between > 0.2 && share((text) => /\S.*\t/.test(text)) > 0.5)) return { kind: 'tabs', rows: tabRows(lines) }
  return null
}

const isPiped = (line: Line): boolean => line.text.includes('|')

/** Where most rows of figures in the document end with a bar, or all begin with one, that bar frames the row and makes no cell. */
function pipeRows(lines: Line[], document: Line[]): GridRow[] {
  const data = document.filter((line) => line.text.split('|').some((cell) => isFigureLike(cell)))
  const share = (bar: RegExp) => data.filter((line) => bar.test(line.text)).length / Math.max(1, data.length)
  // Many rows begin with an empty cell below a merged one.
  const [first, last] = [share(/^\s*\|/) > 0.95, share(/\|\s*$/) > 0.5]
  return lines.map((line) => {
    const cells = line.text.split('|').map((raw) => ({ raw: trimmed(raw), line: line.number, place: line.place }))
    const from = first && cells[0]!.raw === '' ? 1 : 0
    return withSpeltFigures(cells.slice(from, last && cells.length > 1 && cells.at(-1)!.raw === '' ? -1 : undefined), true)
  })
}

/** Cells between tabs; a label broken over lines is put together where that makes a row as wide as the table. */
function tabRows(lines: Line[]): GridRow[] {
  const cellsOf = (line: Line): GridRow => withSpeltFigures(line.text.split('\t').map((raw) => ({ raw: trimmed(raw), line: line.number, place: line.place })), true)
  const all = lines.filter((line) => line.text.trim() !== '' && !isPageNumber(line.text)).map(cellsOf)
  const width = Math.max(...all.map((row) => row.length))
  const rows: GridRow[] = []
  let begun: GridRow[] = []
  for (const row of all) {
    const whole = [...begun, row].reduce((a, b) => [...a.slice(0, -1), { ...b[0]!, raw: a.at(-1)!.raw + b[0]!.raw }, ...b.slice(1)])
    const goesOn = begun.length > 0 && hasHan(row[0]!.raw) && whole.length <= width
    if (!goesOn) rows.push(...begun.splice(0))
    const current = goesOn ? whole : row
    if (current.length < width && row.at(-1)!.raw !== '' && !row.some((cell) => isFigureLike(cell.raw))) begun.push(row)
    else {
      rows.push(current)
      begun = []
    }
  }
  return [...rows, ...begun]
}

/** A tab opens a cell, a line without one continues it, an empty line ends the row. */
function wordRows(lines: Line[]): GridRow[] {
  const rows: GridRow[] = []
  let row: GridRow = []
  const close = () => {
    if (row.length > 0) rows.push(row)
    row = []
  }
  for (const line of lines) {
    const last = row.at(-1)
    if (line.text.startsWith('\t')) row.push({ raw: trimmed(line.text), line: line.number, place: line.place })
    else if (line.text.trim() === '') close()
    else if (last && !isPageNumber(line.text)) last.raw = `${last.raw} ${line.text.trim()}`.trim()
  }
  close()
  return rows
}
