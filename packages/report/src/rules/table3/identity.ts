import type { CellId, Format, Row } from '../../format/index.ts'

export type Table3Rule = 'T3-BAL' | 'T3-SUM' | 'T3-COL'

/** One equation of table three: the cells on the left add up to those on the right. */
export interface Identity {
  rule: Table3Rule
  /** The column (T3-BAL, T3-SUM) or the row (T3-COL) it is about. */
  line: string
  left: readonly CellId[]
  right: readonly CellId[]
}

/** The id of a cell of table three. */
export const requestCell = (row: string, column: string): CellId => `requests.${row}.${column}`

/** D, the rows of 三、本年度办理结果 that （七）总计 adds up: 21 in the form of 2021, 19 in that of 2019. */
export function resultRows(form: Format): Row[] {
  const rows = form.tables.requests.rows
  const at = (id: string) => rows.findIndex((row) => row.id === id)
  return rows.slice(at('carriedIn') + 1, at('totalProcessed'))
}
