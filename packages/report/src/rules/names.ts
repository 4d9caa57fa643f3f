import { cellOf } from '../format/index.ts'
import type { Cell, CellId, Column, Format, Label, Row, TableId } from '../format/index.ts'

/** The tables as people call them, by the number of their section: 表二, 表三, 表四. */
export const tableName: Record<TableId, Label> = {
  disclosure: { zh: '表二', en: 'Table 2' },
  requests: { zh: '表三', en: 'Table 3' },
  disputes: { zh: '表四', en: 'Table 4' },
}

/** All rows of one table of the form, in printed order. */
export const rowsOf = (form: Format, table: TableId): Row[] =>
  table === 'disclosure' ? form.tables.disclosure.blocks.flatMap((block) => block.rows) : form.tables[table].rows

/** All columns of one table; those of table two are its blocks' in order, each id once. */
export function columnsOf(form: Format, table: TableId): Column[] {
  if (table !== 'disclosure') return form.tables[table].columns
  const all = form.tables.disclosure.blocks.flatMap((block) => block.columns)
  return [...new Map(all.map((column) => [column.id, column])).values()]
}

const joined = (parts: (Label | null)[], between: string): Label => {
  const kept = parts.filter((part): part is Label => part !== null)
  return { zh: kept.map((part) => part.zh).join(between), en: kept.map((part) => part.en).join(between) }
}

/** A row as a message names it: with its group, because "3.其他" alone says nothing. */
export function rowName(form: Format, table: TableId, id: string): Label {
  const row = rowsOf(form, table).find((each) => each.id === id)
  return row ? joined([row.group, row.label], ' / ') : { zh: id, en: id }
}

/** A column as a message names it. */
export const columnName = (form: Format, table: TableId, id: string): Label =>
  columnsOf(form, table).find((each) => each.id === id)?.label ?? { zh: id, en: id }

/** A cell within its table: row · column. */
export function cellName(form: Format, id: CellId): Label {
  const cell = cellOf(id, form)
  if (!cell) return { zh: id, en: id }
  return joined([rowName(form, cell.table, cell.row), columnName(form, cell.table, cell.column)], ' · ')
}

/** A cell with its table in front, for messages that may speak of any table. */
export function fullCellName(form: Format, cell: Cell): Label {
  const name = cellName(form, cell.id)
  const table = tableName[cell.table]
  return { zh: `${table.zh} ${name.zh}`, en: `${table.en}, ${name.en}` }
}
