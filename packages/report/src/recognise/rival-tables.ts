import type { Format, TableId } from '../format/model.ts'
import { wordingsOf } from './align.ts'
import type { Line } from './lines.ts'
import { keyOf } from './normalise.ts'
import { isFigureLike } from './values.ts'
import { saysYearInWords, whoseYear } from './whose-year.ts'

/** A caption is short and no sentence. */
const longestCaption = 40
const mostCaptions = 3

/**
 * A table's rows, once for each time that the document has the table: last year's beside the report's own, the organ's beside
 * that of all below it. It begins again where a table or a header begins and all the rows below were said before.
 */
export function timesOf(format: Format, id: TableId, lines: Line[], isHeader: (line: Line) => boolean): Line[][] {
  const names = namesIn(format, id)
  const counted = (run: Line[]) => (id === 'disputes' && run.some(hasFigures) ? run : run.filter(hasFigures))
  const all = runsOf(lines, isHeader).map((run) => ({ run, said: new Set(counted(run).flatMap(names)) }))
  const filled = new Set(all.flatMap(({ said }) => [...said]))
  const times: { lines: Line[]; said: Set<string> }[] = []
  for (const { run, said } of all) {
    const named = run.flatMap(names)
    // The form's own table left empty beside the one that is filled in.
    if (!run.some(hasFigures) && named.length > 0 && named.every((name) => filled.has(name))) continue
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
  const inside = time.slice(0, Math.max(0, first)).flatMap((line) => line.row!.cells.filter((cell) => !cell.above && (saysYearInWords(cell.raw) || /20\d\d年/.test(cell.raw))).map((cell) => cell.raw))
  return [...captions.map(({ text }) => text), ...inside].join('\n')
}

const hasFigures = (line: Line): boolean => line.row!.cells.some((cell) => !cell.above && isFigureLike(cell.raw) && !saysYearInWords(cell.raw))

/** The rows parted where another table of the document begins, or what stands over a header. */
function runsOf(lines: Line[], isHeader: (line: Line) => boolean): Line[][] {
  const runs: Line[][] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const begins = before && hasFigures(before) && !hasFigures(line) && untilFigures(lines, i).some(isHeader)
    if (!before || before.row!.table !== line.row!.table || begins) runs.push([line])
    else runs.at(-1)!.push(line)
  }
  return runs
}

function untilFigures(lines: Line[], from: number): Line[] {
  let to = from
  while (to < lines.length && !hasFigures(lines[to]!)) to++
  return lines.slice(from, to)
}

/** The form's rows that a row of the document names by their whole labels; of table four the blocks. */
function namesIn({ tables }: Format, id: TableId): (line: Line) => string[] {
  const blocks = tables.disputes.rows.map((row) => keyOf(row.label.zh))
  if (id === 'disputes') return (line) => line.row!.cells.filter((cell) => !cell.above && blocks.includes(cell.key)).map((cell) => cell.key)
  const rows = id === 'requests' ? tables.requests.rows : tables.disclosure.blocks.flatMap((block) => block.rows)
  const wordings = rows.flatMap((row) => wordingsOf(row).map((wording) => ({ id: row.id, wording })))
  return (line) => {
    const key = line.row!.cells.filter((cell) => !isFigureLike(cell.raw)).map((cell) => cell.key).join('')
    const found = wordings.filter(({ wording }) => key.endsWith(wording)).toSorted((a, b) => b.wording.length - a.wording.length)[0]
    return found ? [found.id] : []
  }
}
