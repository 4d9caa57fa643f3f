import { formats, tableIds } from '@nianbao/report'
import type { Format, TableId } from '@nianbao/report'
import type { SeenCell } from './xlsx-grid.ts'

/** The heads of two tables that stand beside each other are at most so many rows apart; no table of the form is so short that the next could begin below it. */
const farthest = 2
const longestHead = 20

const namesIn = ({ tables: { disclosure, requests, disputes } }: Format): Record<TableId, string[]> => ({
  disclosure: disclosure.blocks.flatMap(({ header }) => header.map(({ zh }) => zh)),
  requests: requests.columns.map(({ label }) => label.zh),
  disputes: disputes.columns.map(({ label }) => label.zh),
})
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
const names = Object.values(formats).map(namesIn)
/** The words that head columns of one table alone. */
const heads = new Map(tableIds.flatMap((id) => names.flatMap((each) => each[id].map((name): [string, TableId] => [bare(name), id])).filter(([name]) => names.every((each) => tableIds.every((other) => other === id || !each[other].some((one) => bare(one) === name))))))

/** More heads than the three tables have, each told for every page of it; keeps a hostile sheet cheap. */
const mostHeads = 500

interface Head {
  id: TableId
  top: number
  left: number
}

/** The cells of a block of rows parted into the tables of the form that somebody set beside each other, from left to right; null where it is one. */
export function sideBySide(cells: SeenCell[]): SeenCell[][] | null {
  const found = cells.flatMap(({ text, top, left }): Head[] => {
    const id = text.length <= longestHead ? heads.get(bare(text)) : undefined
    return id ? [{ id, top, left }] : []
  })
  if (new Set(found.map(({ id }) => id)).size < 2 || found.length > mostHeads) return null
  const parts: SeenCell[][] = [[]]
  let [from, right] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const cell of cells.toSorted((a, b) => a.left - b.left)) {
    if (cell.left > right && parts.at(-1)!.length > 0 && areBeside(found.filter(({ left }) => left >= from && left < cell.left), found.filter(({ left }) => left >= cell.left))) {
      parts.push([])
      from = cell.left
    }
    parts.at(-1)!.push(cell)
    right = Math.max(right, cell.right)
  }
  return parts.length > 1 ? parts.map((part) => part.toSorted((a, b) => a.top - b.top || a.left - b.left)) : null
}

/** Are these the heads of other tables than those, and about as high? */
function areBeside(these: Head[], those: Head[]): boolean {
  const highest = (list: Head[]) => Math.min(...list.map(({ top }) => top))
  return these.length > 0 && those.length > 0 && !these.some(({ id }) => those.some((other) => other.id === id)) && Math.abs(highest(these) - highest(those)) <= farthest
}
