import type { Outcome } from '@/lib/outcome.ts'
import type { SaveBlocksMutation, SaveCellsMutation } from '@/lib/graph/generated/graphql.ts'
import { blockChanges, cellChanges, type Conflict, type DraftBlock, isPending } from './draft.ts'
import type { DraftStore } from './draft-store.ts'

export type CellsSaved = Omit<Extract<SaveCellsMutation['saveCells'], { __typename: 'SavedCells' }>, '__typename'>
export type BlocksSaved = Omit<Extract<SaveBlocksMutation['saveBlocks'], { __typename: 'SavedBlocks' }>, '__typename'>
export type BlockChange = { id?: string; version?: number; text?: string; remove?: boolean; place?: DraftBlock['place']; after?: string | null }

/** The way to the server; rejects when it cannot be reached. */
export interface Sender {
  cells(changes: { cell: string; from: string; to: string }[]): Promise<Outcome<CellsSaved>>
  blocks(changes: BlockChange[]): Promise<Outcome<BlocksSaved>>
}

const quiet = 600
const retry = 5_000

/** What the saver must know of totals: which cells are some, which of them follow their summands now, how to fetch others' figures. */
export interface Totals {
  isTotal: (cell: string) => boolean
  isFollowing: (cell: string) => boolean
  catchUp: () => void
}

const noTotals: Totals = { isTotal: () => false, isFollowing: () => false, catchUp: () => {} }

/**
 * Saves whatever differs from the server, one request at a time, `quiet` ms after the last change. What cannot be
 * sent stays pending and is tried again; what somebody else changed first becomes a conflict, never an overwrite.
 * A total that was overtaken is no conflict: it waits for the other figures and is summed anew.
 */
export function createSaver(store: DraftStore, send: Sender, totals: Totals = noTotals) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false

  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(flush, ms)
  }

  /** Called after every change of the draft's content. */
  function changed() {
    store.set((draft) => ({ save: draft.save === 'offline' || draft.save === 'signedOut' ? draft.save : isPending(draft) ? 'waiting' : 'saved' }))
    later(quiet)
  }

  async function flush(): Promise<void> {
    if (running) return
    clearTimeout(timer)
    running = true
    try {
      while (await step()) store.set({ save: 'saving' })
    } catch {
      store.set({ save: 'offline' })
      later(retry)
    } finally {
      running = false
    }
  }

  /** Sends one batch; true when there may be more to send. */
  async function step(): Promise<boolean> {
    const draft = store.get()
    const isSettled = !draft.catchingUp && draft.conflicts.every(({ kind }) => kind !== 'cell')
    const cells = cellChanges(draft).filter(({ cell }) => isSettled || !totals.isTotal(cell))
    if (cells.length > 0) {
      store.set({ save: 'saving' })
      return take(await send.cells(cells), (answer) => tookCells(cells, answer))
    }
    const { edited, added, removed } = blockChanges(draft)
    if (edited.length + removed.length > 0) {
      store.set({ save: 'saving' })
      const changes: BlockChange[] = [
        ...edited.map(({ id, version, text }) => ({ id: id!, version, text })),
        ...removed.map(({ id, version }) => ({ id: id!, version, remove: true })),
      ]
      return take(await send.blocks(changes), (answer) => tookBlocks(changes, answer))
    }
    const first = added[0]
    if (first) {
      store.set({ save: 'saving' })
      const at = draft.blocks.indexOf(first)
      const before = draft.blocks.slice(0, at).findLast((block) => block.place === first.place && block.id !== null)
      return take(await send.blocks([{ place: first.place, after: before?.id ?? null, text: first.text }]), (answer) => tookNew(first.key, first.place, first.text, answer))
    }
    store.set((now) => ({ save: isPending(now) ? 'waiting' : 'saved', savedAt: now.save === 'saving' ? Date.now() : now.savedAt }))
    if (store.get().catchingUp) totals.catchUp()
    return false
  }

  function take<Value extends { version: number; saved: unknown[]; stale: unknown[]; locked: unknown[] }>(outcome: Outcome<Value>, took: (value: Value) => void): boolean {
    if (outcome.status === 'done') {
      took(outcome.value)
      store.set({ version: outcome.value.version, refusal: null, requestId: null })
      if (outcome.value.locked.length > 0) {
        store.set({ save: 'refused', refusal: { code: 'LOCKED' } })
        return false
      }
      // An answer that names nothing would be asked for again without end.
      if (outcome.value.saved.length + outcome.value.stale.length > 0) return true
      store.set((draft) => ({ save: isPending(draft) ? 'fault' : 'saved' }))
      return false
    }
    if (outcome.status === 'fault') store.set({ save: 'fault', requestId: outcome.requestId })
    else if (outcome.refusal.code === 'SIGNED_OUT') store.set({ save: 'signedOut' })
    else if (outcome.refusal.code === 'OUTAGE') {
      store.set({ save: 'offline' })
      later(retry)
    } else store.set({ save: 'refused', refusal: outcome.refusal })
    return false
  }

  function tookCells(sent: { cell: string; to: string }[], answer: CellsSaved) {
    store.set((draft) => {
      const saved = { ...draft.saved }
      const done = new Set(answer.saved)
      for (const { cell, to } of sent) if (done.has(cell)) saved[cell] = to
      for (const { cell, theirs } of answer.stale) saved[cell] = theirs
      const overtaken = answer.stale.filter(({ cell }) => totals.isFollowing(cell))
      const conflicts: Conflict[] = answer.stale
        .filter((one) => !overtaken.includes(one) && draft.cells[one.cell] !== one.theirs)
        .map(({ cell, theirs, by, at }) => ({ kind: 'cell', cell, mine: draft.cells[cell] ?? '', theirs, by, at }))
      return { saved, conflicts: [...draft.conflicts, ...conflicts], catchingUp: draft.catchingUp || overtaken.length > 0 }
    })
  }

  function tookBlocks(sent: BlockChange[], answer: BlocksSaved) {
    store.set((draft) => {
      const versions = new Map(answer.saved.map(({ id, version }) => [id, version]))
      const stale = new Map(answer.stale.map((block) => [block.id, block]))
      const blocks = draft.blocks.map((block) => {
        const version = block.id ? versions.get(block.id) : undefined
        const other = block.id ? stale.get(block.id) : undefined
        // Removed there while it was being written here: it goes on as a new paragraph, so that nothing is lost.
        if (other && other.theirs === null) return { ...block, id: null, saved: null, version: 0 }
        if (other) return { ...block, saved: other.theirs, version: other.version }
        return version === undefined ? block : { ...block, version, saved: sent.find(({ id }) => id === block.id)?.text ?? block.saved }
      })
      const conflicts: Conflict[] = blocks.flatMap((block) => {
        const other = block.id ? stale.get(block.id) : undefined
        return other && other.theirs !== null && block.text !== other.theirs ? [{ kind: 'block', id: block.id!, mine: block.text, theirs: other.theirs, by: other.by, at: other.at }] : []
      })
      const asked = draft.removed.filter(({ id }) => sent.some((change) => change.remove && change.id === id))
      // Somebody wrote on in a paragraph that was taken away here: it comes back with their words.
      const back = asked.flatMap((block) => {
        const other = stale.get(block.id!)
        return other && other.theirs !== null ? [{ ...block, text: other.theirs, saved: other.theirs, version: other.version }] : []
      })
      return { blocks: [...blocks, ...back], conflicts: [...draft.conflicts, ...conflicts], removed: draft.removed.filter((block) => !asked.includes(block)) }
    })
  }

  function tookNew(key: string, place: DraftBlock['place'], text: string, answer: BlocksSaved) {
    const made = answer.saved[0]
    if (!made) return
    store.set((draft) => {
      const known = { id: made.id, version: made.version, saved: text }
      if (draft.blocks.some((block) => block.key === key)) return { blocks: draft.blocks.map((block) => (block.key === key ? { ...block, ...known } : block)) }
      // Taken away while it was being made.
      return { removed: [...draft.removed, { key, place, text, ...known }] }
    })
  }

  return { changed, flush, stop: () => clearTimeout(timer) }
}
