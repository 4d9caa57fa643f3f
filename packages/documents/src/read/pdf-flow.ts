import type { PageTable } from './pdf-cells.ts'
import { lineOf } from './pdf-lines.ts'
import type { Line, Piece } from './pdf-lines.ts'
import { clusters } from './pdf-rules.ts'
import { isFigure } from './pdf-zones.ts'

/** The sides between which the lines of a column stand. */
export interface Column {
  left: number
  right: number
}

/** A part of a page that is read as a whole before the next: the whole width of it, or a column. */
export interface Region {
  lines: Line[]
  tables: PageTable[]
  column?: Column
}

/** Where the columns of a page begin, from left to right. */
export type Starts = number[]

/** Between two columns there is at least this, in sizes of the type; a column is no narrower than that. */
const [gutter, narrowest] = [0.8, 8]
/** So many lines side by side show that prose stands in columns. */
const fewest = 3
/** Titles stand in the middle and are set in type larger by so much than most of a page. */
const title = 1.3
/** Lines of prose fill so much of their column, most of them. */
const full = 0.75

/** How the lines of a page stand in columns, as in a newspaper, with tables and titles across; null where they do not. */
export function columnsOfPage(lines: Line[], tables: PageTable[]): Starts | null {
  if (lines.length < 2 * fewest) return null
  const left = Math.min(...lines.map((line) => line.x0))
  const starts = startsIn(lines, left)
  return starts.length > 0 ? [left, ...starts] : null

  function startsIn(within: Line[], from: number): number[] {
    const size = sizeOf(within)
    const begins = clusters(within.flatMap((line) => line.pieces.filter((piece, i) => i === 0 || piece.x0 - line.pieces[i - 1]!.x1 > gutter * size).map((piece) => piece.x0)), 0.2 * size)
    for (const { from: x } of begins) {
      if (x < from + narrowest * size) continue
      const bands = bandsOf(within, tables, [from, x])
      const proved = bands.filter((band) => isProse(band, [from, x], size))
      if (proved.length > 0) return [x, ...startsIn(proved.flatMap((band) => sideOf(band, [from, x], 1)), x)]
    }
    return []
  }
}

const sizeOf = (lines: Line[]): number => lines.map((line) => line.size).toSorted((a, b) => a - b)[lines.length >> 1] ?? 0

/** Runs of lines, from top to bottom, of which none crosses into another column, and none is a row of a table. */
function bandsOf(lines: Line[], tables: PageTable[], starts: Starts): Line[][] {
  const bands: Line[][] = [[]]
  const across = tables.filter((table) => isAcrossColumns(table, starts))
  const size = sizeOf(lines)
  const [left, right] = [Math.min(...lines.map((line) => line.x0)), Math.max(...lines.map((line) => line.x1))]
  let above = -Infinity
  for (const line of lines.toSorted((a, b) => a.y - b.y)) {
    const parted = across.some((table) => table.ys[0]! > above && table.ys[0]! < line.y)
    above = line.y
    const isTitle = line.size > title * size && Math.abs((line.x0 + line.x1 - left - right) / 2) < 1.5 * line.size
    const isAcross = isTitle || starts.slice(1).some((x) => line.pieces.some((piece) => piece.x0 < x - 0.1 * line.size && endOf(piece) > x - gutter * line.size))
    if (parted || isAcross || isRow(line)) bands.push([])
    if (!isAcross && !isRow(line)) bands.at(-1)!.push(line)
  }
  return bands.map((band) => trimmed(band, starts)).filter((band) => band.length > 0)
}

/** Where a piece ends, but for a mark that may hang over the side. */
const endOf = ({ text, x1, size }: Piece): number => (/[，。、；：]$/.test(text) ? x1 - size : x1)

/** Figures that stand apart from what is beside them: prose has none. */
function isRow({ pieces, size }: Line): boolean {
  const isApart = (i: number) => (i === 0 || pieces[i]!.x0 - pieces[i - 1]!.x1 > size) && (i === pieces.length - 1 || pieces[i + 1]!.x0 - pieces[i]!.x1 > size)
  return pieces.filter((piece, i) => isFigure(piece) && isApart(i)).length > 1
}

/** Without the lines at both ends that neither begin where a column does nor end at its side as a signature does: headers and rows of a table. */
function trimmed(band: Line[], starts: Starts): Line[] {
  const rights = starts.map((_, column) => Math.max(...sideOf(band, starts, column).map((line) => line.x1)))
  const fits = (line: Line) => starts.every((x, column) => {
    const part = partOf(line, starts, column)
    if (!part) return true
    const isSigned = column > 0 && partOf(line, starts, 0) !== null && rights[column]! - part.x1 < 1.5 * part.size && !part.pieces.some(isFigure)
    // What is further right may be columns not found yet.
    return (beginsAt(part, x) || isSigned) && (column === starts.length - 1 || part.pieces.every((piece, i) => i === 0 || piece.x0 - part.pieces[i - 1]!.x1 < 1.5 * line.size))
  })
  const [first, last] = [band.findIndex(fits), band.findLastIndex(fits)]
  return first < 0 ? [] : band.slice(first, last + 1)
}

/** Does a line begin where its column does, or indented by two characters? */
const beginsAt = ({ x0, size }: Line, x: number): boolean => Math.abs(x0 - x) < 0.4 * size || Math.abs(x0 - x - 2 * size) < 0.6 * size

/** What of a line stands in a column. */
function partOf(line: Line, starts: Starts, column: number): Line | null {
  const [from, to] = [column === 0 ? -Infinity : starts[column]! - 0.2 * line.size, starts[column + 1] === undefined ? Infinity : starts[column + 1]! - 0.2 * line.size]
  const pieces = line.pieces.filter((piece: Piece) => piece.x0 >= from && piece.x0 < to)
  return pieces.length === 0 ? null : pieces.length === line.pieces.length ? line : lineOf(pieces)
}

const sideOf = (band: Line[], starts: Starts, column: number): Line[] => band.flatMap((line) => partOf(line, starts, column) ?? [])

/** Are both sides of a band prose, whole in the first: lines enough that begin where the column does, and most as wide as it, or two that go on below? */
function isProse(band: Line[], starts: Starts, size: number): boolean {
  return starts.every((x, column) => {
    const side = sideOf(band, starts, column)
    const width = Math.max(...side.map((line) => line.x1)) - x
    const isWhole = (line: Line) => column > 0 || line.pieces.every((piece, i) => i === 0 || piece.x0 - line.pieces[i - 1]!.x1 < size)
    const fulls = side.flatMap((line, i) => (line.x1 - x > full * width && isWhole(line) ? [i] : []))
    const broken = fulls.filter((i) => side[i + 1] !== undefined && Math.abs(side[i + 1]!.x0 - x) < 0.4 * size && side[i + 1]!.y - side[i]!.y < 2 * size)
    return side.length >= fewest && width > narrowest * size && side.filter((line) => beginsAt(line, x)).length > 0.7 * side.length && side.filter((line) => Math.abs(line.x0 - x) < 0.4 * size).length > 1 && (fulls.length > 0.5 * side.length || broken.length > 1)
  })
}

/** A page's lines and tables in the order in which they are read, headings of sections across the columns or in them: what goes across by itself, and between it one column after the other. */
export function regionsOf(lines: Line[], tables: PageTable[], starts: Starts | null, isAcross: boolean): Region[] {
  if (!starts || lines.length === 0) return [{ lines, tables }]
  const columns = starts.map((left, column): Column => ({ left, right: rightOf(bandsOf(lines, tables, starts).flatMap((band) => sideOf(band, starts, column)), left) }))
  const bands = bandsOf(lines, tables, starts).filter((band) => isBeside(band, starts) || isFilled(sideOf(band, starts, 0), columns[0]!)).flatMap((band) => (isAcross ? sectionsOf(band, starts) : [band])).map((band) => withoutCaption(band, tables, starts))
  const inBand = new Map(bands.flatMap((band, i) => band.map((line) => [line, i] as const)))
  const regions: Region[] = []
  const rest = [...tables]
  const tablesAbove = (y: number) => rest.splice(0).flatMap((table) => (table.ys[0]! < y ? [table] : (rest.push(table), [])))
  const told = new Set<number>()
  for (const line of lines.toSorted((a, b) => a.y - b.y)) {
    const band = inBand.get(line)
    if (band !== undefined && told.has(band)) continue
    const before = tablesAbove(band === undefined ? line.y : Math.min(...bands[band]!.map((each) => each.y)))
    const open = regions.at(-1)
    if (open && !open.column && (band === undefined || before.length > 0)) open.tables.push(...before)
    else if (band === undefined || before.length > 0) regions.push({ lines: [], tables: before })
    if (band === undefined) {
      regions.at(-1)!.lines.push(line)
      continue
    }
    told.add(band)
    const end = Math.max(...bands[band]!.map((each) => each.y))
    const beside = tablesAbove(end)
    for (const [i, column] of columns.entries()) {
      const own = { lines: sideOf(bands[band]!, starts, i), tables: beside.filter((table) => table.xs[0]! > column.left - gutter * 10 && table.xs[0]! < column.right), column }
      if (own.lines.length + own.tables.length > 0) regions.push(own)
    }
  }
  if (rest.length > 0) regions.push({ lines: [], tables: rest })
  return regions
}

/** Where the full lines of a column end: most of them, for a mark may hang over the side. */
function rightOf(lines: Line[], left: number): number {
  const widest = Math.max(...lines.map((line) => line.x1))
  const ends = lines.flatMap(({ x1 }) => (x1 - left > full * (widest - left) ? [x1] : [])).toSorted((a, b) => a - b)
  return ends[Math.ceil(0.7 * ends.length) - 1] ?? widest
}

/** Do lines stand side by side in a band? */
const isBeside = (band: Line[], starts: Starts): boolean => starts.slice(1).some((_, i) => sideOf(band, starts, i + 1).length > 0) && sideOf(band, starts, 0).length > 0

/** Lines of one column alone, most of them as wide as it. */
const isFilled = (lines: Line[], { right }: Column): boolean => lines.length >= fewest && lines.filter((line) => right - line.x1 < 1.5 * line.size).length > 0.5 * lines.length

/** Do headings of sections stand in the columns of a page, beside other text or in another than the first? Else they go across, each with columns of its own below it. */
export function hasHeadingsInColumns(lines: Line[], tables: PageTable[], starts: Starts): boolean {
  return bandsOf(lines, tables, starts).some((band) => {
    const others = band.filter((line) => isBeyond(line, starts))
    const heads = band.flatMap((line) => starts.flatMap((_, column) => (isHeading(partOf(line, starts, column)) ? [{ y: line.y, column, size: line.size }] : [])))
    return heads.some(({ y, column, size }) => column > 0 || others.some((line) => Math.abs(line.y - y) < 0.9 * size))
  })
}

/** Does a line reach into another column than the first? */
const isBeyond = (line: Line, starts: Starts): boolean => starts.slice(1).some((_, i) => partOf(line, starts, i + 1) !== null)

/** A section's number. */
const isHeading = (line: Line | null): boolean => line !== null && /^第?[一二三四五六七八九十](?:、|部分)/.test(line.pieces[0]!.text)

/** A band without the heading of a table across the columns, which ends it and has nothing beside it. */
function withoutCaption(band: Line[], tables: PageTable[], starts: Starts): Line[] {
  const last = band.at(-1)!
  const isOver = (table: PageTable) => isAcrossColumns(table, starts) && table.ys[0]! > last.y - 0.2 * last.size && table.ys[0]! - last.y < 4 * last.size
  return isHeading(last) && !isBeyond(last, starts) && band.some((line) => isBeyond(line, starts)) && tables.some(isOver) ? band.slice(0, -1) : band
}

const isAcrossColumns = (table: PageTable, starts: Starts): boolean => starts.slice(1).some((x) => table.xs[0]! < x && table.xs.at(-1)! > x)

/** A band parted above the headings that go across it but are too short to show it: nothing stands beside such a heading, and the columns above it end alike. */
function sectionsOf(band: Line[], starts: Starts): Line[][] {
  const sections: Line[][] = [[]]
  for (const line of band) {
    const above = sections.at(-1)!
    const ends = starts.map((_, column) => sideOf(above, starts, column).at(-1)?.y)
    const isAlone = isHeading(line) && !isBeyond(line, starts) && !band.some((other) => isBeyond(other, starts) && Math.abs(other.y - line.y) < 0.9 * line.size)
    if (isAlone && ends.every((y) => y !== undefined) && Math.max(...ends) - Math.min(...ends) < 4 * line.size) sections.push([])
    sections.at(-1)!.push(line)
  }
  return sections
}
