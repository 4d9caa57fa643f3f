import { TooLarge, Unreadable } from '@nianbao/report'
import type { Block, Document, Table } from '@nianbao/report'
import { largestGrid, mostCells, mostCharacters, mostParagraphs } from '../bounds.ts'
import { saysDraft } from './draft-mark.ts'
import type { PageTable } from './pdf-cells.ts'
import { continued } from './pdf-continue.ts'
import { columnsOfPage, hasHeadingsInColumns } from './pdf-flow.ts'
import { textOf } from './pdf-lines.ts'
import { isOurPdf } from './is-ours.ts'
import { inkOfPdf } from './pdf-open.ts'
import { itemsOf, openPage, placeOn } from './pdf-page.ts'
import type { Item } from './pdf-page.ts'
import { paragraphsOf, settingOf } from './pdf-paragraphs.ts'
import type { SetLine } from './pdf-paragraphs.ts'
import { runningLines } from './pdf-running.ts'
import { scanPdf } from './pdf-scan.ts'
import { withoutTracking } from './pdf-tracking.ts'
import { levelPage } from './pdf-turn.ts'

/** With fewer characters than this a file is pictures of its pages. */
const fewest = 50

type Part = { table: PageTable; page: number } | { lines: SetLine[] } | { struck: string; place: string }

/**
 * Reads a PDF by where its text and its rules stand: paragraphs and tables at `p2@72,510`, a table over several pages as one, page numbers and
 * running lines left out. Throws Unreadable ENCRYPTED, DAMAGED, SCRIPT, BOMB, PICTURE, TOO_MANY_PAGES, TOO_MANY_CELLS and TooLarge.
 */
export async function readPdf(bytes: Uint8Array): Promise<Document> {
  scanPdf(bytes)
  const isOwn = isOurPdf(bytes)
  const ink = await inkOfPdf(bytes)
  const characters = ink.reduce((all, page) => all + page.glyphs.length, 0)
  if (characters < fewest) throw new Unreadable('PICTURE')
  if (characters > mostCharacters) throw new TooLarge(mostCharacters)
  const pages = withoutTracking(ink.map(levelPage)).map(openPage)
  const running = runningLines(pages.map(({ lines, page }) => ({ lines, height: page.height })))
  const own = pages.map(({ lines, tables }) => ({ lines: lines.filter((line) => !running.has(line)), tables }))
  const found = own.map(({ lines, tables }) => columnsOfPage(lines, tables))
  // A page with a line or two in columns shows them no longer by itself.
  const starts = found.map((each) => each ?? found.find((other) => other !== null) ?? null)
  const isAcross = !own.some(({ lines, tables }, i) => found[i] && hasHeadingsInColumns(lines, tables, found[i]))
  const parts = partsOf(pages.map((page, i) => itemsOf(page, running, { starts: starts[i]!, isAcross })))
  const setting = settingOf(parts.flatMap((part) => ('lines' in part ? part.lines : [])))
  const blocks = parts.flatMap((part): Block[] => {
    if ('table' in part) return [tableOf(part.table)]
    if ('struck' in part) return [{ type: 'paragraph', text: '', ...part }]
    return paragraphsOf(part.lines, setting).map(({ text, first, right }) => ({ type: 'paragraph', text, ...(right ? { right } : {}), place: placeOn(pages[first.page - 1]!.page, first.line.x0, first.line.y - 0.9 * first.line.size) }))
  })
  if (blocks.length > mostParagraphs) throw new TooLarge(mostParagraphs)
  checkCells(blocks)
  return { paragraphs: 'whole', blocks, ...(isOwn && { apart: true }), ...(pages.some(({ lines }) => lines.some((line) => saysDraft(textOf(line)))) && { draft: true }) }
}

/** The pages' lines and tables in one sequence; a table that goes on over the page's end is one. What is struck out parts nothing and comes last. */
function partsOf(pages: Item[][]): Part[] {
  const parts: Part[] = []
  const struck: Part[] = []
  for (const [i, items] of pages.entries())
    for (const item of items) {
      const last = parts.at(-1)
      if ('struck' in item) {
        struck.push({ struck: item.struck, place: item.place })
        continue
      }
      if ('line' in item) {
        const set = { line: item.line, page: i + 1, ...(item.column ? { column: item.column } : {}) }
        if (last && 'lines' in last) last.lines.push(set)
        else parts.push({ lines: [set] })
        continue
      }
      const whole = last && 'table' in last && last.page === i ? continued(last.table, item.table) : null
      if (whole) parts[parts.length - 1] = { table: whole, page: i + 1 }
      else parts.push({ table: item.table, page: i + 1 })
    }
  return [...parts, ...struck]
}

function tableOf({ xs, ys, cells }: PageTable): Table {
  const ordered = cells.toSorted((a, b) => a.top - b.top || a.left - b.left)
  return {
    type: 'table',
    drawn: true,
    place: ordered[0]!.place!,
    rows: ys.length - 1,
    columns: xs.length - 1,
    cells: ordered.map(({ text, top, left, bottom, right, place, unsure, struck }) => ({ text, row: top, column: left, rowSpan: bottom - top + 1, columnSpan: right - left + 1, place: place!, ...(unsure ? { unsure } : {}), ...(struck ? { struck } : {}) })),
  }
}

function checkCells(blocks: Block[]): void {
  const tables = blocks.filter((block) => block.type === 'table')
  const cells = tables.reduce((all, table) => all + table.cells.length, 0)
  const area = tables.reduce((all, table) => all + table.rows * table.columns, 0)
  if (cells > mostCells || area > largestGrid) throw new Unreadable('TOO_MANY_CELLS')
}
