import { expect, test } from 'vitest'
import { format2021 } from '../format/index.ts'
import type { CellId } from '../format/index.ts'
import { withJustTyped } from './just-typed.ts'
import { said } from './zero-report.ts'

const table: Record<CellId, number> = {
  'requests.receivedNew.naturalPerson': 6, 'requests.receivedNew.total': 6, 'requests.granted.naturalPerson': 4, 'requests.granted.total': 4,
  'requests.otherMisc.naturalPerson': 2, 'requests.otherMisc.total': 2, 'requests.totalProcessed.naturalPerson': 6, 'requests.totalProcessed.total': 6,
}
const typed = 'requests.granted.naturalPerson'
/** 4 typed as 50, and every total after it, as the editor does. */
const slipped = { ...table, [typed]: 50, 'requests.granted.total': 50, 'requests.totalProcessed.naturalPerson': 52, 'requests.totalProcessed.total': 52 }

test('a slip that the totals follow is named first where a balance is off', () => {
  const findings = said({ cells: slipped }).filter(({ rule }) => rule === 'T3-BAL')
  expect(findings.length).toBeGreaterThan(0)
  expect(findings.flatMap(({ cells }) => cells)).not.toContain(typed)
  const named = withJustTyped(findings, [typed], format2021)
  expect(named.map(({ cells }) => cells[0])).toContain(typed)
  expect(named.map(({ key }) => key)).toEqual(findings.map(({ key }) => key))
  expect(named[0]!.mend.zh).toContain('刚刚填写的“表三 （一）予以公开 · 自然人')
})

test('and what has nothing to do with a finding is not', () => {
  const findings = said({ cells: slipped })
  expect(withJustTyped(findings, ['disclosure.licences.decisions', 'requests.carriedIn.lawService'], format2021)).toEqual(findings)
})
