import type { RowReading } from './read-table.ts'
import type { Written } from './values.ts'

const saysNothing = (raw: string): boolean => raw === '' || raw === '0'

/**
 * Figures whose one cell reaches over several rows of the form: offices merge cells by mistake, or count two rows as one, and
 * nobody can tell whose the figure is. It is doubted in each row, but nothing in the first, and an empty cell in all.
 */
export function figureOverRows(rows: RowReading[]): RowReading[] {
  const first = new Map<string, RowReading>()
  const shared = new Set<string>()
  for (const row of rows)
    for (const value of row.values) {
      if (!value || row.how === 'gap') continue
      const owner = first.get(value.place)
      if (!owner) first.set(value.place, row)
      else if (owner !== row) shared.add(value.place)
    }
  if (shared.size === 0) return rows
  const isDoubtful = (value: Written, row: RowReading) => shared.has(value.place) && (first.get(value.place) === row ? !saysNothing(value.raw) : value.raw !== '')
  return rows.map((row) => ({ ...row, values: row.values.map((value) => (value && isDoubtful(value, row) ? { ...value, unsure: true } : value)) }))
}
