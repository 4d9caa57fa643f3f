/** Lines of one cell, as indexes, and the row they belong to; null where they make a row of their own. */
export interface Labelling {
  lines: number[]
  row: number | null
}

/** Lines of the tallest label. */
const most = 24

/** How a table sets labels of several lines beside one line of figures. */
const alignments = [
  (lines: number[]) => (lines[0]! + lines.at(-1)!) / 2,
  (lines: number[]) => lines[0]!,
  (lines: number[]) => lines.at(-1)!,
]

/**
 * Shares out label lines among the rows of figures, both in order and given by their heights on the page: the sharing in which labels stand
 * best beside their figures, all in the middle, all level with the first line or all with the last. `size` is that of the type; lines named by `headers` have other words beside them and belong to no figures.
 */
export function labelRows(lines: number[], rows: number[], size: number, headers: ReadonlySet<number> = new Set()): Labelling[] {
  const found = alignments.map((heightOf) => share(lines, rows, size, headers, heightOf))
  return found.reduce((best, each) => (each.cost < best.cost - 1e-6 ? each : best)).labellings
}

function share(lines: number[], rows: number[], size: number, headers: ReadonlySet<number>, heightOf: (lines: number[]) => number): { cost: number; labellings: Labelling[] } {
  const lone = 0.3 * size
  const ways = lines.slice(1).map((y, i) => y - lines[i]!)
  const closest = Math.min(...ways.filter((way) => way > 0.8 * size))
  type Cell = { cost: number; take: number; row: boolean }
  const best: Cell[][] = Array.from({ length: lines.length + 1 }, () => Array.from({ length: rows.length + 1 }, (): Cell => ({ cost: 0, take: 0, row: false })))
  for (let i = lines.length; i >= 0; i--)
    for (let j = rows.length; j >= 0; j--) {
      if (i === lines.length && j === rows.length) continue
      const choices: Cell[] = []
      if (i < lines.length) choices.push({ cost: lone + best[i + 1]![j]!.cost, take: 1, row: false })
      if (j < rows.length) choices.push({ cost: lone + best[i]![j + 1]!.cost, take: 0, row: true })
      let loose = 0
      for (let take = 1; j < rows.length && i + take <= lines.length && take <= most; take++) {
        if (headers.has(i + take - 1)) break
        if (take > 1 && lines[i + take - 1]! - lines[i + take - 2]! > 1.9 * size) break
        // A label's own lines stand closer than one label and the next.
        if (take > 1) loose += 0.5 * Math.max(0, ways[i + take - 2]! - closest)
        const away = Math.abs(heightOf(lines.slice(i, i + take)) - rows[j]!)
        if (away < 1.3 * size) choices.push({ cost: away + loose + best[i + take]![j + 1]!.cost, take, row: true })
      }
      best[i]![j] = choices.reduce((least, each) => (each.cost < least.cost ? each : least))
    }
  const labellings: Labelling[] = []
  for (let i = 0, j = 0; i < lines.length || j < rows.length; ) {
    const { take, row } = best[i]![j]!
    if (take > 0) labellings.push({ lines: Array.from({ length: take }, (_, k) => i + k), row: row ? j : null })
    i += take
    if (row) j++
  }
  return { cost: best[0]![0]!.cost, labellings }
}
