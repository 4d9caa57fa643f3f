import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { format2021 } from '../format/index.ts'
import type { CellId } from '../format/index.ts'
import { check } from './index.ts'
import type { Finding } from './index.ts'
import { cellsWith, trueTable } from './table3/true-table.ts'
import { zeroReport } from './zero-report.ts'

const idsOf = (table: string) => format2021.cells.filter((cell) => cell.table === table).map(({ id }) => id)
const amount = fc.oneof(fc.nat(20), fc.nat(50_000_000))

/** Table four with its sums, and beside them figures of table two that no rule doubts. */
const trueCases = fc.array(fc.tuple(amount, amount, amount, amount), { minLength: 3, maxLength: 3 }).map((blocks) => {
  const figures = new Map<CellId, number>()
  format2021.tables.disputes.rows.forEach(({ id }, at) => {
    const outcomes = blocks[at]!
    format2021.tables.disputes.columns.forEach((column, c) => figures.set(`disputes.${id}.${column.id}`, column.derived ? outcomes.reduce((sum, each) => sum + each, 0) : outcomes[c]!))
  })
  return figures
})
const errors = (figures: ReadonlyMap<CellId, number>): Finding[] => check({ ...zeroReport(), cells: cellsWith(figures) }).filter(({ severity }) => severity === 'error')
const changed = (figures: ReadonlyMap<CellId, number>, cell: CellId, to: number) => new Map([...figures, [cell, to === figures.get(cell) ? to + 1 : to] as const])

test('one wrong cell of table three is the one cell of the one error that people see', () => {
  fc.assert(fc.property(trueTable, trueCases, fc.constantFrom(...idsOf('requests')), amount, (figures, cases, cell, to) => {
    expect(errors(changed(new Map([...figures, ...cases]), cell, to)).map(({ cells }) => cells)).toEqual([[cell]])
  }), { numRuns: 300 })
})

test('one wrong cell of table four puts the five cells of its block in question, and no other', () => {
  fc.assert(fc.property(trueCases, fc.constantFrom(...idsOf('disputes')), amount, (figures, cell, to) => {
    const block = cell.split('.').slice(0, 2).join('.')
    expect(errors(changed(figures, cell, to)).map(({ rule, cells }) => [rule, cells])).toEqual([['T4-SUM', idsOf('disputes').filter((id) => id.startsWith(`${block}.`))]])
  }), { numRuns: 1000 })
})

test('table two has no identity: whatever its figures, no error is claimed', () => {
  fc.assert(fc.property(fc.array(amount, { minLength: 10, maxLength: 10 }), (drawn) => {
    expect(errors(new Map(idsOf('disclosure').map((id, at) => [id, drawn[at]!])))).toEqual([])
  }), { numRuns: 500 })
})
