import type { CellId, Cells } from '../../format/index.ts'
import type { Identity } from './identity.ts'
import type { System } from './system.ts'

/** One correction: the cell's figure changed by so much. */
export interface Move {
  cell: CellId
  by: number
}

/**
 * Table three as an account: what each identity is off by.
 *
 * A cell that is blank, a dash or no number is UNKNOWN, not zero: some number ≥ 0 that is not written yet. So an
 * identity with an unknown member says nothing, unless no number could make it true (it is then "impossible": the
 * parts alone exceed the total). That keeps a half-typed table silent - whatever subset of a true report has been
 * typed so far, nothing is found - and never accuses a figure because recognition left a gap beside it. Nothing slips
 * through: at signing NUM-BLANK asks for every blank, and once they are filled every identity speaks in full.
 */
export interface Ledger {
  system: System
  /** The figures that are numbers. */
  figures: ReadonlyMap<CellId, number>
  /** Per identity: are all its members numbers? */
  complete: readonly boolean[]
  /** Per identity: left minus right; 0 where not complete. */
  off: readonly number[]
}

/** Opens the account of a report's cells. */
export function ledgerOf(system: System, cells: Cells): Ledger {
  const figures = new Map<CellId, number>()
  for (const id of system.memberships.keys()) {
    const value = cells[id]?.value
    if (typeof value === 'number') figures.set(id, value)
  }
  return settled(system, figures)
}

function settled(system: System, figures: ReadonlyMap<CellId, number>): Ledger {
  const complete = system.identities.map((identity) => [...identity.left, ...identity.right].every((id) => figures.has(id)))
  const off = system.identities.map((identity, at) => (complete[at] ? sum(identity.left, figures) - sum(identity.right, figures) : 0))
  return { system, figures, complete, off }
}

/** The sum of those cells that are numbers. */
export const sum = (cells: readonly CellId[], figures: ReadonlyMap<CellId, number>): number =>
  cells.reduce((total, id) => total + (figures.get(id) ?? 0), 0)

/** The account after the corrections. */
export function corrected(ledger: Ledger, moves: readonly Move[]): Ledger {
  const figures = new Map(ledger.figures)
  for (const { cell, by } of moves) figures.set(cell, (figures.get(cell) ?? 0) + by)
  return settled(ledger.system, figures)
}

/** The places of the identities that are complete and not true. */
export const broken = (off: readonly number[]): number[] => off.flatMap((amount, at) => (amount === 0 ? [] : [at]))

/** The places of the identities that no figures ≥ 0 in their blanks could make true. */
export function impossible(ledger: Ledger): number[] {
  const lacks = (cells: readonly CellId[]) => cells.some((id) => !ledger.figures.has(id))
  const short = ({ left, right }: Identity) => {
    const difference = sum(left, ledger.figures) - sum(right, ledger.figures)
    if (lacks(left) === lacks(right)) return false
    return lacks(left) ? difference > 0 : difference < 0
  }
  return ledger.system.identities.flatMap((identity, at) => (short(identity) ? [at] : []))
}
