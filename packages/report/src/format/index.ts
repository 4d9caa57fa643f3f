import { format2019 } from './2019.ts'
import { format2021 } from './2021.ts'
import type { Cell, CellId, Format, FormatId, Label } from './model.ts'

export { format2019, format2021 }
export type * from './model.ts'
export { narrativeIds, tableIds } from './model.ts'
export { readCell } from './read-cell.ts'
export type { CellKind, CellValue } from './read-cell.ts'
export { blankCells, packCells, unpackCells } from './cells.ts'
export type { Cells, PackedCells } from './cells.ts'
export { fillZeros, partsOf } from './fill-zeros.ts'

/** The forms this system knows, by id. */
export const formats: Record<FormatId, Format> = { '2021': format2021, '2019': format2019 }

const byId = new Map(Object.values(formats).map((format) => [format.id, new Map(format.cells.map((cell) => [cell.id, cell]))]))

/** The cell of that id, or undefined when the form has none. */
export const cellOf = (id: CellId, format: FormatId | Format = '2021'): Cell | undefined =>
  byId.get(typeof format === 'string' ? format : format.id)?.get(id)

/** Said wherever a clause is shown: the article numbers were not re-read against the published text. */
export const lawNote: Label = {
  zh: '《条例》指《中华人民共和国政府信息公开条例》（国务院令第711号）；条款号待核对。',
  en: 'Articles are those of the Regulation on the Disclosure of Government Information (Decree 711); their numbers are to be confirmed.',
}
