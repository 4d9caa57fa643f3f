import type { CellId } from '../../format/index.ts'
import { broken } from './ledger.ts'
import type { Ledger, Move } from './ledger.ts'

/** Corrections that together make every complete identity true. */
export type Repair = readonly Move[]

/**
 * The most identities that so many cells can set right: two each, and a third for （七）总计 of a column whose balance and
 * sum are both broken.
 */
function reach({ system: { identities } }: Ledger, open: readonly number[], cells: number): number {
  const linesOf = (rule: string) => open.flatMap((at) => (identities[at]!.rule === rule ? [identities[at]!.line] : []))
  const sums = linesOf('T3-SUM')
  return 2 * cells + Math.min(cells, linesOf('T3-BAL').filter((line) => sums.includes(line)).length)
}

/**
 * The smallest sets of cells (at most `most`) whose correction makes everything true: all of them, so that an
 * ambiguity is seen. Empty when nothing is broken or when more cells would be needed.
 *
 * In a set of up to three cells no two share two identities and none form a ring, so there is always a broken identity
 * with only one cell of the set in it, which says by how much that cell is wrong. Trying every cell of every broken
 * identity, each time correcting that identity in full, therefore meets every such set.
 */
export function smallestRepairs(ledger: Ledger, most = 3): Repair[] {
  for (let size = 1; size <= most; size++) {
    const open = broken(ledger.off)
    if (open.length > reach(ledger, open, size)) continue
    const found = repairsOfSize(ledger, size)
    if (found.length > 0) return found
  }
  return []
}

function repairsOfSize(ledger: Ledger, size: number): Repair[] {
  const found = new Map<string, Repair>()
  const search = (off: readonly number[], sofar: Repair) => {
    const open = broken(off)
    const left = size - sofar.length
    if (open.length === 0 || open.length > reach(ledger, open, left)) return
    // The last cell has to settle everything that is open, so looking at one identity is enough.
    for (const at of left === 1 ? open.slice(0, 1) : open) {
      for (const move of movesSettling(ledger, off, at)) {
        if (sofar.some(({ cell }) => cell === move.cell)) continue
        if (left > 1) search(after(ledger, off, move), [...sofar, move])
        else if (settlesAll(ledger, off, move, open.length)) {
          const repair = [...sofar, move].sort((a, b) => (a.cell < b.cell ? -1 : 1))
          found.set(repair.map(({ cell, by }) => `${cell} ${by}`).join(), repair)
        }
      }
    }
  }
  search(ledger.off, [])
  return [...found.values()]
}

/** For each cell of one broken identity the correction that makes it true; a figure never becomes negative. */
function movesSettling(ledger: Ledger, off: readonly number[], at: number): Move[] {
  const { left, right } = ledger.system.identities[at]!
  const possible = (cell: CellId, by: number) => ((ledger.figures.get(cell) ?? 0) + by >= 0 ? [{ cell, by }] : [])
  return [...left.flatMap((cell) => possible(cell, -off[at]!)), ...right.flatMap((cell) => possible(cell, off[at]!))]
}

function after(ledger: Ledger, off: readonly number[], { cell, by }: Move): number[] {
  const next = [...off]
  for (const { at, sign } of ledger.system.memberships.get(cell) ?? []) if (ledger.complete[at]) next[at]! += sign * by
  return next
}

/** Would the correction make true all of the cell's identities, and are these all that are open? */
function settlesAll(ledger: Ledger, off: readonly number[], { cell, by }: Move, openCount: number | null): boolean {
  const own = (ledger.system.memberships.get(cell) ?? []).filter(({ at }) => ledger.complete[at])
  return (openCount === null || own.length === openCount) && own.every(({ at, sign }) => off[at]! + sign * by === 0 && off[at] !== 0)
}

/**
 * Cells that stand out one by one in a table with many errors: all of a cell's identities are off by the same amount,
 * and no other cell explains any of them as well.
 */
export function plainMoves(ledger: Ledger): Move[] {
  const candidates: Move[] = []
  for (const at of broken(ledger.off)) {
    for (const move of movesSettling(ledger, ledger.off, at)) {
      const seen = candidates.some(({ cell }) => cell === move.cell)
      if (!seen && settlesAll(ledger, ledger.off, move, null)) candidates.push(move)
    }
  }
  const touched = (cell: CellId) => (ledger.system.memberships.get(cell) ?? []).map(({ at }) => at).filter((at) => ledger.complete[at])
  const rivals = (a: Move, b: Move) => a.cell !== b.cell && touched(a.cell).some((at) => touched(b.cell).includes(at))
  return candidates.filter((move) => !candidates.some((other) => rivals(move, other)))
}
