import type { LaidTable } from './lay-table.ts'
import { type Band, heightOf, type Measured, type MeasuredCell, measureTable } from './pdf-measured.ts'
import { body, page, type Sheet, type Structure } from './pdf-sheet.ts'

/** How high a table stands on one page, in points. */
export const tableHeight = (sheet: Sheet, table: LaidTable): number => heightOf(measureTable(sheet, table).bands)

/** A cell's place on one page: the bands it covers there. */
interface Area { cell: MeasuredCell; top: number; height: number }

/** Draws a table with its structure; where it goes on over a page its header stands again, as an artifact. */
export function drawTable(sheet: Sheet, table: LaidTable, title: string): void {
  const measured = measureTable(sheet, table)
  const owners = structure(sheet, table, title)
  const left = new Map(measured.cells.map((cell) => [cell, cell.lines]))
  const bottom = page.top + body.height
  sheet.y += 4
  let rest = measured.bands
  for (let turn = 0; rest.length > 0; turn += 1) {
    if (turn > 0 || sheet.y + heightOf(measured.header) + (rest[measured.header.length]?.height ?? 0) > bottom) sheet.newPage()
    if (turn > 0 && measured.header.length > 0) repeatHeader(sheet, measured)
    let count = 0
    while (count < rest.length && sheet.y + heightOf(rest.slice(0, count + 1)) <= bottom + 0.01) count += 1
    // One band at least, whatever its height: a table must end.
    const bands = rest.slice(0, Math.max(1, count))
    rest = rest.slice(bands.length)
    const areas = areasOf(measured.cells, bands, sheet.y)
    rules(sheet, areas)
    for (const area of areas) drawCell(sheet, area, measured, { left, later: rest, owner: owners.get(area.cell.row * 100 + area.cell.column) })
    sheet.y += heightOf(bands)
  }
  sheet.y += 8
}

/** Table, rows and cells, each with its scope and spans; key: row × 100 + column. */
function structure({ doc, root }: Sheet, { rows }: LaidTable, title: string): Map<number, Structure> {
  const element = doc.struct('Table', { title })
  root.add(element)
  const owners = new Map<number, Structure>()
  for (const cells of rows) {
    const line = doc.struct('TR')
    element.add(line)
    for (const { role, row, column, rowSpan, columnSpan } of cells) {
      const header = role === 'columnHeader' || role === 'rowHeader'
      const cell = doc.struct(header ? 'TH' : 'TD')
      attributesOf(cell).A = { O: 'Table', ...(header && { Scope: role === 'rowHeader' ? 'Row' : 'Column' }), ...(rowSpan > 1 && { RowSpan: rowSpan }), ...(columnSpan > 1 && { ColSpan: columnSpan }) }
      line.add(cell)
      owners.set(row * 100 + column, cell)
    }
  }
  return owners
}

/** The dictionary that the library writes for an element; it offers no option for spans. */
const attributesOf = (element: Structure): Record<string, unknown> => (element as Structure & { dictionary: { data: Record<string, unknown> } }).dictionary.data

function areasOf(cells: readonly MeasuredCell[], bands: readonly Band[], top: number): Area[] {
  const edges = bands.reduce((sums, { height }) => [...sums, (sums.at(-1) ?? top) + height], [top])
  return cells.flatMap((cell) => {
    const covered = bands.flatMap(({ row }, at) => (row >= cell.row && row < cell.row + cell.rowSpan ? [at] : []))
    const [first, last] = [covered[0], covered.at(-1)]
    if (first === undefined || last === undefined) return []
    return [{ cell, top: edges[first]!, height: edges[last + 1]! - edges[first]! }]
  })
}

function rules(sheet: Sheet, areas: readonly Area[]): void {
  sheet.artifact('Layout', () => {
    sheet.doc.lineWidth(0.5).strokeColor('#000')
    for (const { cell, top, height } of areas) sheet.doc.rect(cell.x, top, cell.width, height)
    sheet.doc.stroke()
  })
}

type Pending = { left: Map<MeasuredCell, string[]>; later: readonly Band[]; owner: Structure | undefined }

/** Draws what of a cell's lines goes here: all where they fit, none where they fit further on, else as many as there is room for. */
function drawCell(sheet: Sheet, area: Area, { padding }: Measured, { left, later, owner }: Pending): void {
  const { cell, height } = area
  const lines = left.get(cell) ?? []
  if (!owner || lines.length === 0) return
  const more = later.filter(({ row }) => row >= cell.row && row < cell.row + cell.rowSpan)
  const room = Math.floor((height - 2 * padding.y + 0.01) / cell.leading)
  if (lines.length > room && lines.length * cell.leading + 2 * padding.y <= heightOf(more)) return
  const here = more.length === 0 ? lines : lines.slice(0, room)
  left.set(cell, lines.slice(here.length))
  setLines(sheet, area, here, padding.x, (line, spot) => sheet.draw(line, owner, cell.role === 'value' || cell.role === 'note' ? 'TD' : 'TH', spot))
}

type Spot = Parameters<Sheet['draw']>[3]

function setLines({ measure }: Sheet, { cell, top, height }: Area, lines: readonly string[], padding: number, draw: (line: string, spot: Spot) => void): void {
  const start = top + (height - lines.length * cell.leading) / 2
  lines.forEach((line, at) => {
    const width = measure('regular')(line.trimEnd()) * cell.size
    const x = cell.align === 'left' ? cell.x + padding : cell.x + (cell.width - width) / 2
    draw(line, { x, baseline: start + (at + 0.5) * cell.leading + cell.size * 0.36, weight: 'regular', size: cell.size })
  })
}

function repeatHeader(sheet: Sheet, { cells, header, padding }: Measured): void {
  const areas = areasOf(cells, header, sheet.y)
  rules(sheet, areas)
  sheet.artifact('Pagination', (text) => {
    for (const area of areas) setLines(sheet, area, area.cell.lines, padding.x, text)
  })
  sheet.y += heightOf(header)
}
