import { isCell, isHeading, isUnread } from './html-kinds.ts'
import { isElement, walk } from './html-tree.ts'
import type { Element } from './html-tree.ts'

const rowTags = new Set(['div', 'ul', 'dl', 'section'])
const [fewestRows, fewestFigures, mostColumns] = [3, 1, 40]
/** A cell of figures or labels is shorter, in characters and in nodes. */
const [longest, mostNodes] = [200, 30]

/**
 * The cells, row by row, of a table that a page makes of `div` and `span`: its rows are the container's only children, the
 * cells theirs, nothing is written beside them, and some are figures. Null where the element is no such container.
 */
export function divGridOf(container: Element): Element[][] | null {
  if (!rowTags.has(container.tagName) || isUnread(container)) return null
  const rows = childrenOf(container)
  if (rows === null || rows.length < fewestRows || !rows.every((row) => rowTags.has(row.tagName))) return null
  const grid: Element[][] = []
  for (const row of rows) {
    const cells = childrenOf(row)
    if (cells === null || cells.length === 0 || cells.length > mostColumns) return null
    grid.push(cells)
  }
  if (2 * grid.filter((cells) => cells.length > 1).length < grid.length) return null
  let figures = 0
  for (const cell of grid.flat()) {
    const text = shortText(cell)
    if (text === null) return null
    if (/^\d[\d.,]*$/.test(text)) figures++
  }
  return figures >= fewestFigures ? grid : null
}

/** The element's visible children, or null where text stands beside them. */
function childrenOf(element: Element): Element[] | null {
  if (element.childNodes.some((node) => node.nodeName === '#text' && /\S/.test((node as { value: string }).value))) return null
  return element.childNodes.filter(isElement).filter((child) => !isUnread(child))
}

/** What a cell says, or null where it holds more than a cell does. */
function shortText(cell: Element): string | null {
  let text = ''
  let nodes = 0
  let isMore = isHeading(cell)
  walk(cell, (node) => {
    if (++nodes > mostNodes || text.length > longest || isMore) return false
    if (node.nodeName === '#text') text += (node as { value: string }).value.trim()
    if (!isElement(node)) return false
    isMore ||= node.tagName === 'table' || isCell(node) || isHeading(node)
    return !isUnread(node)
  }, () => {})
  return nodes > mostNodes || text.length > longest || isMore ? null : text.trim()
}
