import { formats } from '@nianbao/report'
import type { Block } from '@nianbao/report'
import { goesOn } from '../write/xlsx-pieces.ts'
import { tableFrom } from './xlsx-grid.ts'
import type { SeenCell } from './xlsx-grid.ts'
import { sideBySide } from './xlsx-side-by-side.ts'

/** Longer than any label of the form, in characters. */
const longestLabel = 200

/** A caption that belongs to the table under it ("第二十条第（一）项") is shorter than any title of a report. */
const longestCaption = 15

interface Row {
  top: number
  cells: SeenCell[]
}

/**
 * A sheet as blocks: rows that say one thing (title, headings, prose) are paragraphs; adjoining rows that are framed, or say
 * several things, are a table, with the rows between them that hold a label alone. Tables of the form that stand beside each other are
 * told one after another, each with what stands over it.
 */
export function sheetBlocks(sheet: string, cells: SeenCell[], budget: { area: number }): Block[] {
  const blocks: Block[] = []
  let table: Row[] = []
  let waiting: Row[] = []
  const say = (rows: Row[]) => {
    for (const { text, struck, atRight, reference } of rows.flatMap(({ cells }) => cells)) {
      const place = `${sheet}!${reference}`
      const last = blocks.at(-1)
      // Our own writer parts a long paragraph, which no row shows whole.
      const lines = last?.type === 'paragraph' && text.startsWith(goesOn) ? `${blocks.pop() && last.text}${text.slice(goesOn.length)}` : text
      for (const line of lines.split('\n')) if (line.trim() !== '') blocks.push({ type: 'paragraph', text: line.trim(), ...(atRight ? { right: true } : {}), place })
      if (struck !== '') blocks.push({ type: 'paragraph', text: '', place, struck })
    }
  }
  const close = () => {
    const parts = sideBySide(table.flatMap(({ cells }) => cells))
    if (parts) blocks.push(...parts.flatMap((part) => sheetBlocks(sheet, part, budget)))
    else if (table.length > 0 && table.every(isHeadings)) say(table)
    else if (table.length > 0) blocks.push(tableFrom(sheet, table.flatMap(({ cells }) => cells), budget))
    say(waiting)
    table = []
    waiting = []
  }
  // The lowest row that a cell of the table, or of the rows that wait to join it, reaches down to.
  let reach = Number.NEGATIVE_INFINITY
  for (const row of rowsOf(cells)) {
    if (row.top > reach + 1) close()
    const covered = table.length > 0 && row.top <= reach
    if (isTableRow(row) || covered) {
      if (table.length === 0 && !(waiting.length === 1 && isCaption(waiting[0]!))) close()
      table.push(...waiting, row)
      waiting = []
    } else if (isLabel(row)) waiting.push(row)
    else {
      close()
      say([row])
    }
    reach = Math.max(table.length + waiting.length === 0 ? Number.NEGATIVE_INFINITY : reach, ...row.cells.map(({ bottom }) => bottom))
  }
  close()
  return blocks
}

function rowsOf(cells: SeenCell[]): Row[] {
  const rows: Row[] = []
  for (const cell of cells) {
    if (rows.at(-1)?.top === cell.top) rows.at(-1)!.cells.push(cell)
    else rows.push({ top: cell.top, cells: [cell] })
  }
  return rows
}

function isTableRow({ cells }: Row): boolean {
  const texts = cells.filter(({ text, struck, doubted }) => text !== '' || struck !== '' || doubted)
  if (texts.length >= 2) return true
  return cells.some(({ bordered }) => bordered) && !texts.some(({ text }) => text.length > longestLabel || isHeading(text)) && (texts.length === 0 || cells.length > 1 || texts[0]!.text.length <= longestCaption)
}

/** The headings of tables that stand beside each other below it. */
const isHeadings = ({ cells }: Row): boolean => cells.every(({ text }) => text === '' || isHeading(text))

const isLabel = ({ cells }: Row): boolean => cells.every(({ text }) => text.length <= longestLabel && !text.includes('。') && !isHeading(text))

/** A page's number is a line of its own. */
const isCaption = ({ cells }: Row): boolean => cells.every(({ text }) => text.length <= longestCaption && /\p{L}/u.test(text))

const pairs = (text: string): Set<string> => new Set([...text].slice(1).map((char, i) => [...text][i]! + char))
const headings = Object.values(formats).flatMap(({ sections }) => sections.map(({ heading }) => pairs(bare(heading.zh))))

/** Whether a line is one of the form's headings, spelt as somebody spells it: rows of the tables begin with the same numerals, so that these tell nothing. */
function isHeading(text: string): boolean {
  const own = pairs(bare(text))
  return headings.some((official) => own.size <= 2 * official.size && 2 * [...official].filter((pair) => own.has(pair)).length > official.size)
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/^[\s(]*[一二三四五六七八九十\d]+[)、.．\s]*/u, '').replace(/[^\p{L}]/gu, '')
}
