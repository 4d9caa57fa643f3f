import type { CellId, Format, FormatId } from '../../format/index.ts'
import { balances } from '../t3-bal.ts'
import { rowTotals } from '../t3-col.ts'
import { columnTotals } from '../t3-sum.ts'
import type { Identity } from './identity.ts'

/** A cell's part in one identity: its place in the list, and +1 on the left, -1 on the right. */
export interface Membership {
  at: number
  sign: 1 | -1
}

/** All identities of table three, and for each cell those it takes part in (two, for （七）总计 three). */
export interface System {
  identities: readonly Identity[]
  memberships: ReadonlyMap<CellId, readonly Membership[]>
}

const known = new Map<FormatId, System>()

/** The 39 identities of a form (7 balances, 7 column totals, 25 row totals; 37 in the form of 2019). */
export function systemOf(form: Format): System {
  const before = known.get(form.id)
  if (before) return before
  const identities = [...balances(form), ...columnTotals(form), ...rowTotals(form)]
  const memberships = new Map<CellId, Membership[]>()
  const join = (cell: CellId, membership: Membership) => memberships.set(cell, [...(memberships.get(cell) ?? []), membership])
  identities.forEach((identity, at) => {
    for (const cell of identity.left) join(cell, { at, sign: 1 })
    for (const cell of identity.right) join(cell, { at, sign: -1 })
  })
  const system = { identities, memberships }
  known.set(form.id, system)
  return system
}
