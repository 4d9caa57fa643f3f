import { TooLarge, Unreadable } from '@nianbao/report'
import type { Block, Document, Table } from '@nianbao/report'
import { largestGrid, mostCells, mostCharacters, mostParagraphs } from '../bounds.ts'
import { saysDraft } from './draft-mark.ts'
import type { PageTable } from './pdf-cells.ts'
import { continued } from './pdf-continue.ts'
import { columnsOfPage, hasHeadingsInColumns } from './pdf-flow.ts'
import { linesOfGlyphs, textOf } from './pdf-lines.ts'
import { isOurPdf } from './is-ours.ts'
import { inkOfPdf } from './pdf-open.ts'
import { itemsOf, openPage, placeOn } from './pdf-page.ts'
import type { Item } from './pdf-page.ts'
import { notesOf, notesOfPage } from './pdf-notes.ts'
import type { Note } from './pdf-notes.ts'
import { paragraphsOf, settingOf, usualSize } from './pdf-paragraphs.ts'
import type { SetLine, SetParagraph } from './pdf-paragraphs.ts'
import { runningLines } from './pdf-running.ts'
import { scanPdf } from './pdf-scan.ts'
import { pagesOfSheets } from './pdf-sheets.ts'
import { markSpelt } from './pdf-spelt.ts'
import { withoutTracking } from './pdf-tracking.ts'
import { levelPage } from './pdf-turn.ts'
import { withoutWatermarks } from './pdf-watermark.ts'

/** With fewer characters than this a file is pictures of its pages. */
const fewest = 50

type Part = { table: PageTable; page: number; notes: Note[] } | { lines: SetLine[] } | { struck: string; place: string }

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
  const { pages: written, marks } = withoutWatermarks(ink.map(levelPage))
  const pages = withoutTracking(pagesOfSheets(written)).map(openPage)
  markSpelt(pages.map(({ lines }) => lines))
  const running = runningLines(pages.map(({ lines, page }) => ({ lines, height: page.height })))
  const size = usualSize(pages.flatMap(({ lines }) => lines.filter((line) => !running.has(line))))
  const notes = pages.map((page) => notesOfPage({ ...page, height: page.page.height, lines: page.lines.filter((line) => !running.has(line)) }, size))
  const apart = new Set([...running, ...notes.flat()])
  const own = pages.map(({ lines, tables }) => ({ lines: lines.filter((line) => !apart.has(line)), tables }))
  const found = own.map(({ lines, tables }) => columnsOfPage(lines, tables))
  // A page with a line or two in columns shows them no longer by itself.
  const starts = found.map((each) => each ?? found.find((other) => other !== null) ?? null)
  const isAcross = !own.some(({ lines, tables }, i) => found[i] && hasHeadingsInColumns(lines, tables, found[i]))
  const parts = partsOf(pages.map((page, i) => itemsOf(page, apart, { starts: starts[i]!, isAcross })), notes.map((lines, i) => notesOf(lines, i + 1)))
  const setting = settingOf(parts.flatMap((part) => ('lines' in part ? part.lines : [])))
  const paragraph = ({ text, line, page, right }: SetParagraph): Block => ({ type: 'paragraph', text, ...(right ? { right } : {}), place: placeOn(pages[page - 1]!.page, line.x0, line.y - 0.9 * line.size) })
  const blocks = parts.flatMap((part): Block[] => {
    if ('struck' in part) return [{ type: 'paragraph', text: '', ...part }]
    return 'table' in part ? [tableOf(part.table), ...part.notes.map(paragraph)] : paragraphsOf(part.lines, setting).map(paragraph)
  })
  if (blocks.length > mostParagraphs) throw new TooLarge(mostParagraphs)
  checkCells(blocks)
  return { paragraphs: 'whole', blocks, ...(isOwn && { apart: true }), ...([...pages.flatMap(({ lines }) => lines), ...marks.flatMap((each) => linesOfGlyphs(each))].some((line) => saysDraft(textOf(line))) && { draft: true }) }
}

/** The pages' lines and tables in one sequence; a table that goes on over the page's end is one, and notes stand behind what a page ends with. What is struck out parts nothing and comes last. */
function partsOf(pages: Item[][], notes: Note[][]): Part[] {
  const parts: Part[] = []
  const struck: Part[] = []
  for (const [i, items] of pages.entries()) {
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
      const whole = last && 'table' in last && last.page === i ? { table: continued(last.table, item.table), notes: last.notes } : null
      if (whole?.table) parts[parts.length - 1] = { table: whole.table, page: i + 1, notes: whole.notes }
      else parts.push({ table: item.table, page: i + 1, notes: [] })
    }
    const last = parts.at(-1)
    if (notes[i]!.length === 0) continue
    if (last && 'table' in last) last.notes.push(...notes[i]!)
    else if (last && 'lines' in last) (last.lines.at(-1)!.notes ??= []).push(...notes[i]!)
    else parts.push({ lines: notes[i]!.map(({ line, page }) => ({ line, page })) })
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
