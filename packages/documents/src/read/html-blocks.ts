import { TooLarge, Unreadable } from '@nianbao/report'
import type { Block, Document, Table } from '@nianbao/report'
import { largestGrid, mostCells, mostCharacters, mostParagraphs } from '../bounds.ts'
import { counted } from './counted.ts'
import { divGridOf } from './html-div-grid.ts'
import { gridOf } from './html-grid.ts'
import type { Grid } from './html-grid.ts'
import { isStruck, isUnread } from './html-kinds.ts'
import { layoutTablesOf } from './html-layout.ts'
import { generatorOf, nameOf } from './html-name.ts'
import { withoutUnseen } from './html-sight.ts'
import { writer } from '../write/writer.ts'
import { flow } from './html-text.ts'
import type { FlowLine } from './html-text.ts'
import { isElement, walk } from './html-tree.ts'
import type { Element } from './html-tree.ts'

/** The page's paragraphs (`P7`) and tables (`tbl2!R5C4`) in reading order; a table that only arranges the page is read as what stands in it. */
export function blocksOf(root: Element): Document {
  const doubtful = withoutUnseen(root)
  const layout = layoutTablesOf(root)
  const lines: FlowLine[] = []
  const tables: { at: number; table: Table }[] = []
  const left = { cells: mostCells, area: largestGrid }
  const page = flow((line) => lines.push(line))

  const takeTable = (element: Element): boolean => {
    // Of a table that is struck out as a whole nothing counts: it is told line by line.
    if (layout.has(element) || page.isStruck()) return false
    const grid = gridOf(element, left, () => {
      throw new Unreadable('TOO_MANY_CELLS')
    })
    if (grid.columns < 2) return false
    left.cells -= grid.cells.length
    left.area -= grid.rows * grid.columns
    page.end()
    for (const caption of element.childNodes.filter(isElement)) if (caption.tagName === 'caption' && !isUnread(caption)) for (const line of linesIn(caption)) lines.push({ ...line, isSet: false, isLink: false })
    tables.push({ at: lines.length, table: tableOf(grid, tables.length + 1, doubtful) })
    return true
  }

  /** Where all rows have as many cells it is a table; else their spans are lost, and a row is a line with its cells between tabs. */
  const takeDivs = (element: Element): boolean => {
    const grid = page.isStruck() ? null : divGridOf(element)
    if (!grid) return false
    const columns = grid[0]!.length
    if (columns > 1 && grid.every((cells) => cells.length === columns)) {
      const cells = grid.flatMap((row, r) => row.map((cell, column) => ({ element: cell, row: r, column, rowSpan: 1, columnSpan: 1 })))
      left.cells -= cells.length
      left.area -= cells.length
      if (left.cells < 0 || left.area < 0) throw new Unreadable('TOO_MANY_CELLS')
      page.end()
      tables.push({ at: lines.length, table: tableOf({ rows: grid.length, columns, cells }, tables.length + 1, doubtful) })
      return true
    }
    page.end()
    for (const row of grid) lines.push({ text: row.map((cell) => linesIn(cell, { isCell: true }).map((line) => line.text).join('')).join('\t'), isSet: false, isLink: false, isRight: false, struck: '' })
    return true
  }

  walk(root, (node) => !(isElement(node) && takeDivs(node)) && !(isElement(node) && node.tagName === 'table' && !isUnread(node) && takeTable(node)) && page.enter(node), page.leave)
  page.end()
  const name = nameOf(root)
  return { ...documentOf(lines, tables), ...(name === null ? {} : { name }), ...(generatorOf(root) === writer ? { apart: true } : {}) }
}

/** What stands in an element, line by line. */
function linesIn(element: Element, cell: { isCell?: boolean; isWholeStruck?: boolean } = {}): FlowLine[] {
  const lines: FlowLine[] = []
  const inside = flow((line) => lines.push(line), cell)
  walk(element, inside.enter, inside.leave)
  inside.end()
  return lines
}

const tableOf = ({ rows, columns, cells }: Grid, number: number, doubtful: Set<Element>): Table => ({
  type: 'table',
  place: `tbl${number}`,
  rows,
  columns,
  cells: cells.map(({ element, ...cell }) => {
    const lines = linesIn(element, { isCell: true, isWholeStruck: isStruckIn(element) })
    const of = (what: 'text' | 'struck') => lines.map((line) => line[what]).filter((text, i) => text !== '' || (what === 'text' && lines[i]!.struck === '')).join('\n').trim()
    return { ...cell, ...counted(of('text'), of('struck')), ...(doubtful.has(element) && { unsure: true }), place: `tbl${number}!R${cell.row + 1}C${cell.column + 1}` }
  }),
})

/** Is the cell struck out, by itself or with its row or table? */
function isStruckIn(cell: Element): boolean {
  for (let at: { nodeName: string } | null = cell; at && isElement(at); at = at.tagName === 'table' ? null : at.parentNode) if (isStruck(at)) return true
  return false
}

/** A page that is nothing but preformatted text, as a browser saves a text file, keeps its lines and their empty ones. */
function documentOf(lines: FlowLine[], tables: { at: number; table: Table }[]): Document {
  const isText = tables.length === 0 && lines.every((line) => line.isSet)
  const kept = isText ? lines : lines.filter((line) => line.text !== '' || line.struck !== '')
  const characters = lines.reduce((all, line) => all + line.text.length, 0)
  if (characters > mostCharacters) throw new TooLarge(mostCharacters)
  if (kept.length > mostParagraphs) throw new TooLarge(mostParagraphs)
  const blocks: Block[] = []
  let next = 0
  let number = 0
  for (const [i, { text, struck, isLink, isRight }] of [...lines, { text: '', struck: '', isLink: false, isRight: false }].entries()) {
    for (; tables[next]?.at === i; next++) blocks.push(tables[next]!.table)
    if (i < lines.length && (isText || text !== '' || struck !== '')) blocks.push({ type: 'paragraph', text, ...(isLink ? { link: true } : {}), ...(isRight ? { right: true } : {}), ...(struck === '' ? {} : { struck }), place: `P${++number}` })
  }
  return { paragraphs: isText ? 'lines' : 'whole', blocks }
}
