import type { Line } from './pdf-lines.ts'
import { textOf } from './pdf-lines.ts'
import { isFigure } from './pdf-zones.ts'

/** How much of a page's height, from above and from below, may hold what repeats on every page. */
const margin = 0.12
const pageNumber = /^[-‐–—―－~·.\s]*(?:第?\d{1,3}页?|page\d{1,3}|[ivx]{1,5})(?:[/／|,，]?(?:共|of)?\d{1,3}页?)?[-‐–—―－~·.\s]*$/i

/** A page's number with its dashes is no wider than this, in sizes of its type. */
const widest = 6
/** At the very edge a line may be longer: a browser prints the page's address there. */
const longest = { near: 60, outer: 400 }

/** The lines that belong to the pages and not to the document: page numbers, and short lines near the edge that stand at the same place on another page with the same words. */
export function runningLines(pages: { lines: Line[]; height: number }[]): Set<Line> {
  const near = pages.flatMap(({ lines, height }, page) => {
    // Several figures side by side are a table's row, and alike on any page; a page's number between dashes stands close to them.
    const isNumber = (line: Line) => pageNumber.test(textOf(line).replace(/\s/g, '')) && line.x1 - line.x0 < widest * line.size
    const level = lines.filter((line) => (line.y < margin * height || line.y > (1 - margin) * height) && (line.pieces.filter(isFigure).length < 2 || isNumber(line)))
    return level.map((line) => ({ line, page, key: `${textOf(line).replace(/\s/g, '').replace(/\d+/g, '#')}@${Math.round(line.y / 4)}`, height, isOuter: line.y === Math.min(...lines.map((each) => each.y)) || line.y === Math.max(...lines.map((each) => each.y)) }))
  })
  const pagesOf = new Map<string, Set<number>>()
  for (const { key, page } of near) pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(page))
  const repeats = (key: string) => pagesOf.get(key)!.size >= Math.max(2, pages.length * 0.4)
  return new Set(
    near.flatMap(({ line, key, isOuter, height }) => {
      const text = textOf(line).replace(/\s/g, '')
      const isNumber = isOuter && pageNumber.test(text) && (line.y > 0.9 * height || line.y < 0.08 * height)
      return isNumber || (text.length <= (isOuter ? longest.outer : longest.near) && repeats(key)) ? [line] : []
    }),
  )
}
