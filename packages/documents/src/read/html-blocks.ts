import { TooLarge, Unreadable } from '@nianbao/report'
import type { Block, Document, Table } from '@nianbao/report'
import { largestGrid, mostCells, mostCharacters, mostParagraphs } from '../bounds.ts'
import { gridOf } from './html-grid.ts'
import type { Grid } from './html-grid.ts'
import { isUnread } from './html-kinds.ts'
import { layoutTablesOf } from './html-layout.ts'
import { nameOf } from './html-name.ts'
import { flow } from './html-text.ts'
import { isElement, walk } from './html-tree.ts'
import type { Element } from './html-tree.ts'

interface Line {
  text: string
  /** Stood in preformatted text. */
  isSet: boolean
  isLink: boolean
}

/** The page's paragraphs (`P7`) and tables (`tbl2!R5C4`) in reading order; a table that only arranges the page is read as what stands in it. */
export function blocksOf(root: Element): Document {
  const layout = layoutTablesOf(root)
  const lines: Line[] = []
  const tables: { at: number; table: Table }[] = []
  const left = { cells: mostCells, area: largestGrid }
  const page = flow((text, isSet, isLink) => lines.push({ text, isSet, isLink }))

  const takeTable = (element: Element): boolean => {
    if (layout.has(element)) return false
    const grid = gridOf(element, left, () => {
      throw new Unreadable('TOO_MANY_CELLS')
    })
    if (grid.columns < 2) return false
    left.cells -= grid.cells.length
    left.area -= grid.rows * grid.columns
    page.end()
    for (const caption of element.childNodes.filter(isElement)) if (caption.tagName === 'caption' && !isUnread(caption)) for (const text of linesIn(caption)) lines.push({ text, isSet: false, isLink: false })
    tables.push({ at: lines.length, table: tableOf(grid, tables.length + 1) })
    return true
  }

  walk(root, (node) => !(isElement(node) && node.tagName === 'table' && !isUnread(node) && takeTable(node)) && page.enter(node), page.leave)
  page.end()
  const name = nameOf(root)
  return { ...documentOf(lines, tables), ...(name === null ? {} : { name }) }
}

/** What stands in an element, line by line. */
function linesIn(element: Element): string[] {
  const lines: string[] = []
  const inside = flow((text) => lines.push(text))
  walk(element, inside.enter, inside.leave)
  inside.end()
  return lines
}

const tableOf = ({ rows, columns, cells }: Grid, number: number): Table => ({
  type: 'table',
  place: `tbl${number}`,
  rows,
  columns,
  cells: cells.map(({ element, ...cell }) => ({ ...cell, text: linesIn(element).join('\n').trim(), place: `tbl${number}!R${cell.row + 1}C${cell.column + 1}` })),
})

/** A page that is nothing but preformatted text, as a browser saves a text file, keeps its lines and their empty ones. */
function documentOf(lines: Line[], tables: { at: number; table: Table }[]): Document {
  const isText = tables.length === 0 && lines.every((line) => line.isSet)
  const kept = isText ? lines : lines.filter((line) => line.text !== '')
  const characters = lines.reduce((all, line) => all + line.text.length, 0)
  if (characters > mostCharacters) throw new TooLarge(mostCharacters)
  if (kept.length > mostParagraphs) throw new TooLarge(mostParagraphs)
  const blocks: Block[] = []
  let next = 0
  let number = 0
  for (const [i, { text, isLink }] of [...lines, { text: '', isLink: false }].entries()) {
    for (; tables[next]?.at === i; next++) blocks.push(tables[next]!.table)
    if (i < lines.length && (isText || text !== '')) blocks.push({ type: 'paragraph', text, ...(isLink ? { link: true } : {}), place: `P${++number}` })
  }
  return { paragraphs: isText ? 'lines' : 'whole', blocks }
}
