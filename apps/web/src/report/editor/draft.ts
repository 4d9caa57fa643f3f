import type { CellId, Finding, BlockPlace } from '@nianbao/report'
import type { Refused } from '@/lib/outcome.ts'

/** One paragraph as it stands on the page; `saved` is what the server is known to hold, null for one it does not know yet. */
export interface DraftBlock {
  key: string
  id: string | null
  place: BlockPlace
  text: string
  saved: string | null
  version: number
}

/** Two people wrote the same thing: what I wrote and what stands at the server now, by whom and when. */
export type Conflict = { mine: string; theirs: string; by: string | null; at: string | null } & (
  | { kind: 'cell'; cell: CellId }
  | { kind: 'block'; id: string }
)

/** waiting: written here, not sent yet · offline: cannot be sent · the rest as they say. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'signedOut' | 'refused' | 'fault'

/** Everything the editor knows of the report being written. */
export interface Draft {
  version: number
  /** What is shown, as written. */
  cells: Record<CellId, string>
  /** What the server is known to hold. */
  saved: Record<CellId, string>
  blocks: DraftBlock[]
  /** Paragraphs taken away here that the server still holds. */
  removed: DraftBlock[]
  conflicts: Conflict[]
  /** A total was overtaken by somebody else's figures: it waits until those are here and is summed anew. */
  catchingUp: boolean
  save: SaveState
  savedAt: number | null
  refusal: Refused | null
  requestId: string | null
  undo: Record<CellId, string>[]
  findings: Finding[]
}

const inConflict = (draft: Draft, id: string) => draft.conflicts.some((conflict) => (conflict.kind === 'cell' ? conflict.cell : conflict.id) === id)

/** Cells that differ from the server's and are not in conflict, as changes to send. */
export function cellChanges(draft: Draft) {
  return Object.keys(draft.cells)
    .filter((cell) => draft.cells[cell] !== draft.saved[cell] && !inConflict(draft, cell))
    .map((cell) => ({ cell, from: draft.saved[cell] ?? '', to: draft.cells[cell]! }))
}

/** Paragraphs that differ from the server's and are not in conflict; a new empty one waits until it has words. */
export function blockChanges(draft: Draft) {
  const edited = draft.blocks.filter((block) => block.id !== null && block.text !== block.saved && !inConflict(draft, block.id))
  const added = draft.blocks.filter((block) => block.id === null && block.text.trim() !== '')
  return { edited, added, removed: draft.removed }
}

/** Is anything written here that the server does not hold? */
export function isPending(draft: Draft) {
  const { edited, added, removed } = blockChanges(draft)
  return cellChanges(draft).length + edited.length + added.length + removed.length + draft.conflicts.length > 0
}
