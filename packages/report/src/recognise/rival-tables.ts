import type { Format, TableId } from '../format/model.ts'
import { wordingsOf } from './align.ts'
import type { Line } from './lines.ts'
import { keyOf } from './normalise.ts'
import { isFigureLike } from './values.ts'
import { saysOnlyYear, whoseYear } from './whose-year.ts'

/** A caption is short and no sentence. */
const longestCaption = 40
const mostCaptions = 3

/**
 * A table's rows, once for each time that the document has the table: last year's beside the report's own, the organ's beside
 * that of all below it. It begins again where a table or a header begins and all the rows below were said before.
 */
export function timesOf(format: Format, id: TableId, lines: Line[], isHeader: (line: Line) => boolean): Line[][] {
  const names = namesIn(format, id)
  const times: { lines: Line[]; said: Set<string> }[] = []
  for (const run of runsOf(lines, isHeader)) {
    const said = new Set(run.some(hasFigures) ? run.flatMap((line) => names(line)) : [])
    const last = times.at(-1)
    if (last && (said.size === 0 || [...said].some((name) => !last.said.has(name)))) {
      last.lines.push(...run)
      for (const name of said) last.said.add(name)
    } else times.push({ lines: [...run], said })
  }
  return times.map((time) => time.lines)
}

/** Without the times that are said to be of an earlier year, where others are not. */
export function ownYearTimes(times: Line[][], document: Line[], year: number | null): Line[][] {
  const whose = whoseYear(times.map((time) => captionOf(time, document)), year)
  return whose.every((each) => each === 'earlier') ? times : times.filter((_, i) => whose[i] !== 'earlier')
}

/** What stands over a table, and in the cells of its header that say a year. */
function captionOf(time: Line[], document: Line[]): string {
  const [top] = time
  const above = document.slice(0, top!.number - 1)
  const from = above.findLastIndex((line) => line.row !== null)
  const captions = above.slice(from + 1).filter(({ text }) => text.trim() !== '').slice(-mostCaptions).filter(({ text }) => text.length <= longestCaption && !/[。；;]/.test(text))
  const first = time.findIndex(hasFigures)
  const inside = time.slice(0, Math.max(0, first)).flatMap((line) => line.row!.cells.filter((cell) => !cell.above && (saysOnlyYear(cell.raw) || /20\d\d年/.test(cell.raw))).map((cell) => cell.raw))
  return [...captions.map(({ text }) => text), ...inside].join('\n')
}

const hasFigures = (line: Line): boolean => line.row!.cells.some((cell) => !cell.above && isFigureLike(cell.raw) && !saysOnlyYear(cell.raw))

/** The rows parted where another table of the document or a header begins. */
function runsOf(lines: Line[], isHeader: (line: Line) => boolean): Line[][] {
  const runs: Line[][] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (!before || before.row!.table !== line.row!.table || (isHeader(line) && hasFigures(before))) runs.push([line])
    else runs.at(-1)!.push(line)
  }
  return runs
}

/** The form's rows that a row of the document has figures for, by their whole labels; of table four the blocks that it names. */
function namesIn({ tables }: Format, id: TableId): (line: Line) => string[] {
  const blocks = tables.disputes.rows.map((row) => keyOf(row.label.zh))
  if (id === 'disputes') return (line) => line.row!.cells.filter((cell) => !cell.above && blocks.includes(cell.key)).map((cell) => cell.key)
  const rows = id === 'requests' ? tables.requests.rows : tables.disclosure.blocks.flatMap((block) => block.rows)
  const wordings = rows.flatMap((row) => wordingsOf(row).map((wording) => ({ id: row.id, wording })))
  return (line) => {
    if (!hasFigures(line)) return []
    const key = line.row!.cells.filter((cell) => !isFigureLike(cell.raw)).map((cell) => cell.key).join('')
    const found = wordings.filter(({ wording }) => key.endsWith(wording)).toSorted((a, b) => b.wording.length - a.wording.length)[0]
    return found ? [found.id] : []
  }
}
