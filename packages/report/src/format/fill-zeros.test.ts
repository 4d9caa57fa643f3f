import { describe, expect, it } from 'vitest'
import { drawReport } from '../../fixtures/index.ts'
import { check } from '../rules/index.ts'
import { blankCells, type Cells, cellOf, format2021, readCell } from './index.ts'
import { fillZeros } from './fill-zeros.ts'

const all = ['disclosure', 'requests', 'disputes'] as const

function after(cells: Cells): Cells {
  const filled = [...fillZeros(format2021, cells, all)].map(([id, text]) => [id, readCell(cellOf(id)!, text)] as const)
  return { ...cells, ...Object.fromEntries(filled) }
}

const arithmetic = (cells: Cells) =>
  check({ agencyName: null, agencyKind: null, year: 2024, title: null, cells, narrative: { overview: [], problems: [], otherMatters: [] }, preamble: [], moment: 'signing' })
    .filter((finding) => /^(T3|T4|NUM)/.test(finding.rule))

describe('其余空格填0', () => {
  it('fills an empty form with 200 zeros', () => {
    const filled = fillZeros(format2021, blankCells(format2021), all)
    expect([filled.size, new Set(filled.values())]).toEqual([200, new Set(['0'])])
  })

  it('makes totals from what was typed, so that no identity breaks', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const truth = drawReport(seed, { sparse: true }).truth.cells
      const typed = { ...blankCells(format2021) }
      for (const cell of format2021.cells) {
        const { value, raw } = truth[cell.id]!
        if (!cell.derived && value !== 0 && value !== '0') typed[cell.id] = readCell(cell, raw)
      }
      const cells = after(typed)
      expect(arithmetic(cells)).toEqual([])
      for (const cell of format2021.cells) expect(String(cells[cell.id]!.value)).toBe(String(truth[cell.id]!.value))
    }
  })

  it('keeps its hands off figures, closed tables and sums over what is no number', () => {
    const odd = cellOf('requests.granted.naturalPerson')!
    const cells = { ...blankCells(format2021), [odd.id]: readCell(odd, '12o') }
    const filled = fillZeros(format2021, cells, ['requests'])
    expect(filled.has(odd.id)).toBe(false)
    expect(filled.has('requests.granted.total')).toBe(false)
    expect(filled.has('requests.totalProcessed.naturalPerson')).toBe(false)
    expect([...filled.keys()].filter((id) => !id.startsWith('requests.'))).toEqual([])
  })
})
