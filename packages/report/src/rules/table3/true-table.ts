/** For tests: draws table three of a report in which every identity holds. */
import * as fc from 'fast-check'
import { cellOf, format2021, readCell } from '../../format/index.ts'
import type { CellId, Cells } from '../../format/index.ts'
import { requestCell, resultRows } from './identity.ts'

const kinds = format2021.tables.requests.columns.filter((column) => !column.derived).map(({ id }) => id)
const results = resultRows(format2021).map(({ id }) => id)
/** Zeros by weight: a report of a small bureau is nearly all zeros. */
const figure = (zeros: number) => fc.oneof({ weight: zeros, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(9) }, { weight: 2, arbitrary: fc.nat(40_000_000) })

/** The figures of table three by cell id: 175 of them, all identities true; full, half empty, sparse, and all zeros. */
export const trueTable: fc.Arbitrary<Map<CellId, number>> = fc.constantFrom(0, 3, 100, 10_000)
  .chain((zeros) => fc.tuple(
    fc.array(figure(zeros), { minLength: results.length * kinds.length, maxLength: results.length * kinds.length }),
    fc.array(fc.tuple(figure(zeros), fc.nat(100)), { minLength: kinds.length, maxLength: kinds.length }),
  ))
  .map(([drawn, stocks]) => {
    const figures = new Map<CellId, number>()
    kinds.forEach((column, c) => {
      let processed = 0
      results.forEach((row, r) => {
        const value = drawn[r * kinds.length + c]!
        figures.set(requestCell(row, column), value)
        processed += value
      })
      const [out, share] = stocks[c]!
      const carriedIn = Math.floor(((processed + out) * share) / 100)
      figures.set(requestCell('totalProcessed', column), processed)
      figures.set(requestCell('carriedOut', column), out)
      figures.set(requestCell('carriedIn', column), carriedIn)
      figures.set(requestCell('receivedNew', column), processed + out - carriedIn)
    })
    for (const { id } of format2021.tables.requests.rows) {
      figures.set(requestCell(id, 'total'), kinds.reduce((sum, column) => sum + figures.get(requestCell(id, column))!, 0))
    }
    return figures
  })

const zeros: Cells = Object.fromEntries(format2021.cells.map(({ id, type }) => [id, readCell({ type }, '0')]))

/** All cells of a report: zeros, and over them these figures or writings. */
export function cellsWith(figures: Iterable<readonly [CellId, number | string]> = []): Cells {
  const cells = { ...zeros }
  for (const [id, raw] of figures) cells[id] = typeof raw === 'number' && cellOf(id)!.type === 'count' ? { value: raw, raw: String(raw), kind: 'number' } : readCell(cellOf(id)!, String(raw))
  return cells
}
