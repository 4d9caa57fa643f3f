import { type Columns, deepest, type Field, fields, headerFrom, needed, type Place, type Places, recogniseColumns } from './columns.ts'
import type { Header } from './header.ts'
import { bare, type Sheet } from './sheet.ts'
import { type Ticks, ticksFor, ticksIn } from './ticks.ts'

/** A sheet whose requests can be read: under which header, and what stands where. */
export interface Placed {
  sheet: Sheet
  header: Header
  places: Places
  ticks: Ticks
  /** Its columns have the same words over them as those of the sheet that is looked at; else it was recognised by its own. */
  isSame: boolean
}

const nameOf = (label: readonly string[] | undefined): string => bare((label ?? []).join(''))

/**
 * Places the columns of one sheet in each of the others, by the words over them, wherever they stand there, or else by
 * its own words where those are sure; null for a sheet that lacks one of those that are needed. Months and quarters are often kept in sheets of their own.
 */
export function placedAlike(sheets: readonly Sheet[], one: number, { header, ticks }: Pick<Columns, 'header' | 'ticks'>, places: Places): (Placed | null)[] {
  const labels = header?.labels ?? []
  return sheets.map((sheet, at) => {
    if (header === null || needed.some((field) => places[field] === null)) return null
    if (at === one) return { sheet, header, places, ticks, isSame: true }
    return placed(sheet, Object.fromEntries(fields.map((field) => [field, places[field]])) as Places, labels) ?? placedByItself(sheet)
  })
}

function placed(sheet: Sheet, like: Places, labels: Header['labels']): Placed | null {
  const column = (header: Header, field: Field, ticks: Ticks): Place => {
    const wanted = like[field]
    if (wanted === null) return null
    if (wanted === 'ticks') return ticksFor(field, ticks).length > 0 ? wanted : null
    const name = nameOf(labels[wanted])
    if (nameOf(header.labels[wanted]) === name) return wanted
    const at = header.labels.findIndex((label) => nameOf(label) === name)
    return at < 0 ? null : at
  }
  const candidates = sheet.rows.slice(0, deepest).map((_, top): Placed => {
    const header = headerFrom(sheet, top)
    const ticks = ticksIn(sheet, header)
    return { sheet, header, ticks, places: Object.fromEntries(fields.map((field) => [field, column(header, field, ticks)])) as Places, isSame: true }
  })
  const [best] = candidates.filter(({ places }) => needed.every((field) => places[field] !== null)).sort((a, b) => missing(a.places) - missing(b.places))
  return best ?? null
}

function placedByItself(sheet: Sheet): Placed | null {
  const { header, of, ticks } = recogniseColumns(sheet)
  if (header === null || needed.some((field) => of[field].column === null || !of[field].sure)) return null
  return { sheet, header, places: Object.fromEntries(fields.map((field) => [field, of[field].column])) as Places, ticks, isSame: false }
}

const missing = (places: Places): number => fields.filter((field) => places[field] === null).length

/** A sheet that draws others together would count their requests once more. */
const drawnTogether = /汇总|总表|合并|合计|总台账|全年/u

/** Which sheets are counted before anybody says otherwise: whatever is the same and seen, and no sum of the others. */
export function countedAtFirst(sheets: readonly Sheet[], alike: readonly (Placed | null)[], one: number): boolean[] {
  const open = sheets.map(({ hidden }, at) => alike[at]?.isSame === true && !hidden)
  const parts = sheets.filter(({ name }, at) => open[at] && !drawnTogether.test(name)).length
  return sheets.map(({ name }, at) => (open[at] === true && (parts === 0 || !drawnTogether.test(name))) || (at === one && parts === 0))
}
