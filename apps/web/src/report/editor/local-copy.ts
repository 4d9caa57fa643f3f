import type { CellId, BlockPlace } from '@nianbao/report'
import type { Conflict, Draft, DraftBlock } from './draft.ts'
import { cellChanges } from './draft.ts'

/** What this browser keeps of a report until the server has it: only what differs, each with what it was written over. */
export interface LocalCopy {
  cells: Record<CellId, { from: string; to: string }>
  blocks: Record<string, { from: string; to: string }>
  added: { place: BlockPlace; after: string | null; text: string }[]
}

// Stands for a text that the server never held, so that after a reload both texts are shown for a decision again.
const undecided = '\u0000'

const key = (report: string, person: string) => `nianbao:${person}:${report}`

/** What of the draft must survive a reload; null when the server has everything. */
export function copyOf(draft: Draft): LocalCopy | null {
  const cells = Object.fromEntries([
    ...cellChanges(draft).map(({ cell, from, to }) => [cell, { from, to }] as const),
    ...draft.conflicts.flatMap((conflict) => (conflict.kind === 'cell' ? [[conflict.cell, { from: undecided, to: draft.cells[conflict.cell] ?? conflict.mine }] as const] : [])),
  ])
  const disputed = new Set(draft.conflicts.flatMap((conflict) => (conflict.kind === 'block' ? [conflict.id] : [])))
  const blocks = Object.fromEntries(
    draft.blocks.flatMap((block) => (block.id !== null && block.text !== block.saved ? [[block.id, { from: disputed.has(block.id) ? undecided : (block.saved ?? ''), to: block.text }]] : [])),
  )
  const added = draft.blocks.flatMap((block, index) =>
    block.id === null && block.text.trim() !== '' ? [{ place: block.place, after: draft.blocks[index - 1]?.id ?? null, text: block.text }] : [])
  return Object.keys(cells).length + Object.keys(blocks).length + added.length > 0 ? { cells, blocks, added } : null
}

/** Keeps or forgets the copy; a full or forbidden storage is no reason to stop writing. */
export function keepCopy(report: string, person: string, copy: LocalCopy | null): void {
  try {
    if (copy) localStorage.setItem(key(report, person), JSON.stringify(copy))
    else localStorage.removeItem(key(report, person))
  } catch {
    // Private windows may refuse storage: the draft still lives on the page and at the server.
  }
}

/** The copy that this browser kept, or null; a damaged one counts as none. */
export function keptCopy(report: string, person: string): LocalCopy | null {
  try {
    const { cells, blocks, added } = JSON.parse(localStorage.getItem(key(report, person)) ?? 'null') as LocalCopy
    return cells && blocks && Array.isArray(added) ? { cells, blocks, added } : null
  } catch {
    return null
  }
}

/**
 * Puts the copy back over what the server holds now. Where the server still has what the copy was written over,
 * the copy is simply shown and saved again; where it has something else, both are shown for a decision.
 */
export function restored(draft: Draft, copy: LocalCopy, newKey: () => string): Draft {
  const cells = { ...draft.cells }
  const conflicts: Conflict[] = [...draft.conflicts]
  for (const [cell, { from, to }] of Object.entries(copy.cells)) {
    const theirs = draft.saved[cell]
    if (theirs === undefined || theirs === to) continue
    cells[cell] = to
    if (theirs !== from) conflicts.push({ kind: 'cell', cell, mine: to, theirs, by: null, at: null })
  }
  const blocks: DraftBlock[] = draft.blocks.map((block) => {
    const kept = block.id === null ? undefined : copy.blocks[block.id]
    if (!kept || block.saved === kept.to) return block
    if (block.saved !== kept.from) conflicts.push({ kind: 'block', id: block.id!, mine: kept.to, theirs: block.saved ?? '', by: null, at: null })
    return { ...block, text: kept.to }
  })
  for (const { place, after, text } of copy.added) {
    if (blocks.some((block) => block.place === place && block.text === text)) continue
    const last = blocks.findLastIndex((block) => (after === null ? block.place === place : block.id === after))
    blocks.splice(last < 0 ? blocks.length : last + 1, 0, { key: newKey(), id: null, place, text, saved: null, version: 0 })
  }
  return { ...draft, cells, blocks, conflicts }
}
