/** Lines of one cell, as indexes, and the row they belong to; null where they make a row of their own. Not `sure` where another row might as well have them. */
export interface Labelling {
  lines: number[]
  row: number | null
  sure: boolean
}

/** Lines of the tallest label. */
const most = 24
/** Lines of one label stand no further apart than this, and labels stand apart by so much more than their lines; in sizes of the type and as a share. */
const [widest, wider] = [2.1, 1.1]
/** A label that stands beside its figures is no further off than this, in sizes of the type. */
const beside = 0.3

/** How a table sets labels of several lines beside one line of figures. */
const alignments = [
  (lines: number[]) => (lines[0]! + lines.at(-1)!) / 2,
  (lines: number[]) => lines[0]!,
  (lines: number[]) => lines.at(-1)!,
]

/**
 * Shares out label lines among the rows of figures, both in order and given by their heights on the page. Where labels stand further apart than
 * their own lines do, each is told by itself, also one without figures. Else it is the sharing in which labels stand best beside their figures, all in the
 * middle, all level with the first line or all with the last. `size` is that of the type; lines named by `headers` have other words beside them and belong to no figures.
 */
export function labelRows(lines: number[], rows: number[], size: number, headers: ReadonlySet<number> = new Set()): Labelling[] {
  const apart = byGaps(lines, rows, size, headers)
  if (apart) return apart
  const found = alignments.map((heightOf) => ({ ...share(lines, rows, size, headers, heightOf), heightOf }))
  const { labellings, heightOf } = found.reduce((best, each) => (each.cost < best.cost - 1e-6 ? each : best))
  const first = labellings.findIndex(({ row }) => row !== null)
  // Lines that belong to no figures may be a row of blanks, and then its neighbour's lines are not told either.
  const whole = labellings.slice(Math.max(0, first)).every(({ row }) => row !== null)
  return merged(lines, labellings, size).map((each) => ({ ...each, sure: each.row !== null && whole && Math.abs(heightOf(each.lines.map((i) => lines[i]!)) - rows[each.row]!) < beside * size }))
}

/** Labels parted where the way to the next line is wider than within one; null where no such way leaves each with one row of figures at most. */
function byGaps(lines: number[], rows: number[], size: number, headers: ReadonlySet<number>): Labelling[] | null {
  const ways = lines.slice(1).map((y, i) => y - lines[i]!)
  const steps = [...new Set(ways.map((way) => Math.round(way * 4) / 4))].toSorted((a, b) => a - b)
  const cuts = steps.filter((step, i) => i > 0 && step > wider * steps[i - 1]! && steps[i - 1]! <= widest * size).toReversed()
  for (const cut of [...cuts, 0]) {
    const blocks: number[][] = []
    lines.forEach((_, i) => {
      if (i > 0 && ways[i - 1]! < cut - 0.2) blocks.at(-1)!.push(i)
      else blocks.push([i])
    })
    const owners = rows.map((y) => blocks.findIndex((block) => y > lines[block[0]!]! - 0.5 * size && y < lines[block.at(-1)!]! + 0.5 * size))
    const owned = owners.filter((owner) => owner >= 0)
    if (new Set(owned).size < owned.length || owned.some((owner) => blocks[owner]!.some((i) => headers.has(i)))) continue
    // Figures beside no label, though one is near, are as far off as can be.
    const isNear = (a: number, b: number) => Math.abs(a - b) < 1.2 * size
    const lost = rows.map((y, row) => owners[row]! < 0 && lines.some((line) => isNear(line, y)))
    const away = (heightOf: (lines: number[]) => number) => owners.map((owner, row) => (owner < 0 ? (lost[row] ? Infinity : 0) : Math.abs(heightOf(blocks[owner]!.map((i) => lines[i]!)) - rows[row]!)))
    const fitting = (heightOf: (lines: number[]) => number) => away(heightOf).filter((each) => each < beside * size).length
    const heightOf = alignments.reduce((best, each) => (fitting(each) > fitting(best) ? each : best))
    const off = away(heightOf)
    const isOff = (block: number) => owners.some((owner, row) => owner === block && off[row]! >= beside * size)
    if (off.filter((each) => each >= beside * size).length > 0.2 * rows.length) continue
    return blocks.map((block, i) => {
      const row = owners.indexOf(i)
      // Beside a label that does not stand where it should, a piece without figures may be the rest of it.
      const isBlank = !isOff(i - 1) && !isOff(i + 1) && !rows.some((y, other) => lost[other] && block.some((line) => isNear(lines[line]!, y)))
      return { lines: block, row: row < 0 ? null : row, sure: row < 0 ? isBlank : off[row]! < beside * size }
    })
  }
  return null
}

/** Lines without figures that follow closely are one cell. */
function merged(heights: number[], found: Labelling[], size: number): Labelling[] {
  const result: Labelling[] = []
  for (const each of found) {
    const last = result.at(-1)
    if (last && last.row === null && each.row === null && heights[each.lines[0]!]! - heights[last.lines.at(-1)!]! < 1.6 * size) last.lines.push(...each.lines)
    else result.push({ ...each, lines: [...each.lines] })
  }
  return result
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
    if (take > 0) labellings.push({ lines: Array.from({ length: take }, (_, k) => i + k), row: row ? j : null, sure: false })
    i += take
    if (row) j++
  }
  return { cost: best[0]![0]!.cost, labellings }
}
