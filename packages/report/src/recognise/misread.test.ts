import { describe, expect, test } from 'vitest'
import { cellIds, drawReport, judge, random } from '../../fixtures/index.ts'
import type { Report } from '../../fixtures/index.ts'
import { serialiseDocument } from '../../fixtures/serialise-document.ts'
import { recogniseDocument } from './index.ts'

// Other figures at each run; the seed is in the name of the test.
const seed = Math.floor(Math.random() * 1_000_000_000)

/** A report whose sums are wrong in most rows, as an office filed it. */
function wrongSums(change: (id: string, draw: () => number) => number | null): Report {
  const report = structuredClone(drawReport(seed))
  const source = random(seed).fork('sums')
  for (const id of cellIds.filter((each) => !each.startsWith('disclosure.'))) {
    const value = change(id, () => source.int(1, 9999))
    if (value !== null) report.truth.cells[id] = { value, kind: 'number', raw: String(value), mayGap: false }
  }
  return report
}

function read(report: Report, drawn: boolean) {
  const { document, truth } = serialiseDocument(report, { style: 'spans', padding: false })
  if (drawn) for (const block of document.blocks) if (block.type === 'table') block.drawn = true
  const { cells } = recogniseDocument(document)
  const sure = (table: string) => Object.entries(cells).filter(([id, cell]) => id.startsWith(table) && cell.confidence >= 0.9).length
  return { wrong: judge(truth, cells).wrongList, requests: sure('requests.'), disputes: sure('disputes.') }
}

describe(`a report whose own sums are wrong, seed ${seed}`, () => {
  test.each([
    ['totals typed anyhow', (id: string, draw: () => number) => (id.endsWith('.total') ? 10_000_000 + draw() : null)],
    ['totals left at nought', (id: string) => (id.endsWith('.total') ? 0 : null)],
  ] as const)('%s: what the document itself has in its cells is read, and sure', (_, change) => {
    expect(read(wrongSums(change), false)).toEqual({ wrong: [], requests: 175, disputes: 15 })
  })

  test('with digits in the figures that are not theirs somebody is to look', () => {
    const plain = drawReport(seed)
    const glued = wrongSums((id) => (id.endsWith('.total') ? null : Number(`98765${plain.truth.cells[id]!.raw}`)))
    expect(read(glued, false)).toMatchObject({ requests: 0, disputes: 0 })
  })

  test('in a table put together from a drawing somebody is to look', () => {
    expect(read(wrongSums((id, draw) => (id.endsWith('.total') ? draw() : null)), true)).toEqual({ wrong: [], requests: 0, disputes: 0 })
  })

  test('with the total in the first column under the form’s header somebody is to look', () => {
    const plain = drawReport(seed)
    const moved = wrongSums((id) => {
      const [table, row, column] = id.split('.')
      const columns = cellIds.filter((each) => each.startsWith(`${table}.${row}.`)).map((each) => each.split('.')[2])
      return Number(plain.truth.cells[`${table}.${row}.${columns.at(columns.indexOf(column) - 1)}`]!.value)
    })
    expect(read(moved, false)).toMatchObject({ requests: 0, disputes: 0 })
  })
})
