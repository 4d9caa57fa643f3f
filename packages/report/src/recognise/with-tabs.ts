/** A label's cell has a few lines. */
const mostLines = 12
/** A table three has more rows of figures between commas; nobody writes prose so. */
const fewestRows = 12
const box = /[\u2500-\u257f]/u

/**
 * The lines of a text with its tables' cells between tabs or bars, whatever the program put there: commas (with quotes, as
 * spreadsheets save them), box drawing, and quotes around a cell of several lines, as they copy them. As many lines as before.
 */
export function withTabs(lines: string[]): string[] {
  const commas = lines.filter(isOfCommas).length >= fewestRows && !lines.some((line) => line.includes('\t'))
  return joinQuoted(lines, commas ? ',' : '\t').map((line) => (commas ? cellsOf(line, ',').join('\t').replace(/^([^\t]*)\t+$/, '$1') : box.test(line) ? withBars(line) : line))
}

/** Figures or empty cells between commas, and no other mark or space between two figures: those would be thousands. */
const isOfCommas = (line: string): boolean => !/\d\s+\d|[|\t\u2500-\u257f]/u.test(line) && !/^\d{1,3}(?:,\d{3})+$/.test(line) && cellsOf(line, ',').filter((cell) => /^\s*[\d.,]*\s*$/.test(cell)).length > 2

/** Bars for the strokes between cells; a line of strokes alone is none. */
const withBars = (line: string): string => (/[^\s\u2500-\u257f]/u.test(line) ? line.replace(/[│┃║┆┇┊┋]/gu, '|') : '')

/** A cell of several lines stands in quotes, beside another cell: its lines are put together in the first, the others stay empty. */
function joinQuoted(lines: string[], mark: string): string[] {
  const joined = [...lines]
  for (let i = 0; i < joined.length; i++) {
    if (!isOpen(joined[i]!, mark)) {
      if (mark === '\t' && joined[i]!.includes('\t') && joined[i]!.includes('"')) joined[i] = cellsOf(joined[i]!, mark).join(mark)
      continue
    }
    const to = joined.slice(i + 1, i + 1 + mostLines).findIndex((line) => (line.match(/"/g)?.length ?? 0) % 2 === 1)
    if (to < 0) continue
    const whole = joined.slice(i, i + to + 2).join('')
    // A spreadsheet puts a tab between the cells of every row that it copies; quotes without one are the prose's own.
    if (!whole.includes(mark)) continue
    joined[i] = mark === '\t' ? cellsOf(whole, mark).join(mark) : whole
    joined.fill('', i + 1, i + to + 2)
    i += to + 1
  }
  return joined
}

/** Does a cell begin with a quote that its line does not close? */
const isOpen = (line: string, mark: string): boolean => (line.match(/"/g)?.length ?? 0) % 2 === 1 && (line.startsWith('"') || line.includes(`${mark}"`))

/** The cells of a line; what stands in quotes is one. */
function cellsOf(line: string, mark: string): string[] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${mark}]*))(${mark}|$)`, 'uy')
  const cells: string[] = []
  for (let found = field.exec(line); found; found = field.exec(line)) {
    cells.push(found[1] === undefined ? found[2]! : found[1].replaceAll('""', '"'))
    if (found[3] === '') return cells
  }
  // A quote within a cell that is not in quotes: nothing is known of the rest.
  return line.split(mark)
}
