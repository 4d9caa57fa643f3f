import type { Placed } from './alike.ts'
import { type Field, fields, type Places } from './columns.ts'
import { dayOf } from './day.ts'
import { type Mark, markOf } from './marks.ts'
import type { Sheet } from './sheet.ts'
import { isGroup, type Tick, type Ticks, ticksFor } from './ticks.ts'

/** Between the words of columns that are ticked in one row. */
export const and = '＋'

/** What a row says in a field; `isCrossed`: by a sign of which nothing else in the sheet says whether it means yes. */
export interface Said {
  text: string
  isCrossed: boolean
}

/**
 * Reads fields of a row, given what stands in its cells. Where a field is ticked, that is the word of the one column, or all
 * words where several are, which no form knows, so that the person is asked; empty where none is. A text in a column of
 * ticks stands behind its word.
 */
export function fieldReader({ sheet, header, places, ticks }: Placed): (field: Field, cell: (column: number) => string) => Said {
  const below = sheet.rows.slice(header.bottom + 1)
  const isTicked = (of: readonly Tick[]) => below.some((row) => of.some(({ column }) => markOf(row[column] ?? '') === 'yes'))
  const isTickedAnywhere = isTicked([...ticks.applicant, ...ticks.result])
  // Among counts, a 1 is no tick: it is a statistic of months, and its rows are no requests.
  const isCounted = (of: readonly Tick[]) => below.some((row) => typeof places.received === 'number' && dayOf(row[places.received] ?? '') && of.some(({ column }) => Number(row[column]) > 1))
  const counts = new Set(fields.filter((field) => places[field] === 'ticks' && isCounted(ticksFor(field, ticks))))
  const crosses = new Map(fields.map((field) => [field, crossesIn(below, ticksFor(field, ticks), isTickedAnywhere)]))
  return (field, cell) => {
    const place = places[field]
    if (place !== 'ticks') return { text: place === null ? '' : cell(place), isCrossed: false }
    const cross = crosses.get(field)
    const hits = ticksFor(field, ticks).flatMap(({ column, word }) => {
      const text = cell(column)
      const mark = markOf(text)
      return mark === 'no' || (mark === 'either' && cross === 'no') ? [] : [{ word: mark === 'text' ? `${word}：${text}` : word, isUnclear: (mark === 'either' && cross === 'either') || (counts.has(field) && Number(text) === 1) }]
    })
    const [first, second] = hits
    const isUnder = field !== 'applicant' && hits.length === 2 && isGroup(first!.word)
    return {
      text: isUnder ? `${first!.word}－${second!.word}` : hits.map(({ word }) => word).join(and),
      isCrossed: hits.some(({ isUnclear }) => isUnclear),
    }
  }
}

/** Every column that the fields are read from. */
export const columnsOf = (places: Places, ticks: Ticks): number[] => fields.flatMap((field): number[] => {
  const place = places[field]
  return place === null ? [] : place === 'ticks' ? ticksFor(field, ticks).map(({ column }) => column) : [place]
})

/**
 * What a cross or a circle means: no where it stands beside a tick; yes where nobody ticks otherwise in all of the sheet, one
 * stands in each row, and not always in the same column. Else nobody knows.
 */
function crossesIn(rows: Sheet['rows'], ticks: readonly Tick[], isTickedElsewhere: boolean): Exclude<Mark, 'text'> {
  const columns = new Set<number>()
  const signs = new Set<string>()
  let isOne = true
  for (const row of rows) {
    const marks = ticks.map(({ column }) => ({ column, sign: (row[column] ?? '').trim(), mark: markOf(row[column] ?? '') }))
    const crossed = marks.filter(({ mark }) => mark === 'either')
    if (crossed.length === 0) continue
    if (marks.some(({ mark }) => mark === 'yes')) return 'no'
    if (crossed.length > 1) isOne = false
    for (const { column, sign } of crossed) {
      columns.add(column)
      signs.add(sign)
    }
  }
  return isOne && !isTickedElsewhere && columns.size > 1 && signs.size === 1 ? 'yes' : 'either'
}
