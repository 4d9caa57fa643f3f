import { isCell, isHeading, isUnread } from './html-kinds.ts'
import { isElement, walk } from './html-tree.ts'
import type { Element } from './html-tree.ts'

/** A cell of figures or labels is shorter, in characters. */
const proseFrom = 400

interface Cell {
  tables: Element[]
  heading: number
  text: number
}

/** The tables that only arrange the page: a cell of theirs holds another table, a heading with text below it, or prose. */
export function layoutTablesOf(root: Element): Set<Element> {
  const layout = new Set<Element>()
  const tables: Element[] = []
  const cells: Cell[] = []
  let headings = 0
  walk(
    root,
    (node) => {
      if (node.nodeName === '#text') {
        const length = (node as { value: string }).value.replace(/\s+/g, '').length
        const cell = cells.at(-1)
        if (cell && headings > 0) cell.heading += length
        else if (cell) cell.text += length
      }
      if (!isElement(node) || isUnread(node)) return false
      if (node.tagName === 'table') {
        const outer = tables.at(-1)
        if (outer && cells.at(-1)?.tables.at(-1) === outer) layout.add(outer)
        tables.push(node)
      } else if (isCell(node)) cells.push({ tables: tables.slice(-1), heading: 0, text: 0 })
      else if (isHeading(node)) headings++
      return true
    },
    (element) => {
      if (element.tagName === 'table') tables.pop()
      else if (isHeading(element)) headings--
      else if (isCell(element)) {
        const { heading, text } = cells.pop()!
        if (tables.length > 0 && (text > proseFrom || (heading > 0 && text > 0))) layout.add(tables.at(-1)!)
      }
    },
  )
  return layout
}
