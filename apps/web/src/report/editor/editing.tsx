'use client'
import type { Cell, CellId, Format } from '@nianbao/report'
import { createContext, use, useSyncExternalStore } from 'react'
import type { Draft } from './draft.ts'
import type { DraftStore } from './draft-store.ts'
import type { WorkingReport } from './draft-of.ts'

/** What every part of the editor can reach: the draft, and the ways to change it. */
export interface Editing {
  store: DraftStore
  report: WorkingReport
  format: Format
  locale: string
  cellOf: (id: CellId) => Cell | undefined
  isLocked: (section: string) => boolean
  lastYear: ReadonlyMap<CellId, number | string | null>
  /** Writes figures, lets totals follow, remembers how to undo it. */
  write: (changes: Record<CellId, string>) => void
  undo: () => void
  writeBlock: (key: string, text: string) => void
  addBlock: (place: WorkingReport['blocks'][number]['place'], afterKey: string | null, text: string) => string
  removeBlock: (key: string) => void
  settle: (id: string, keep: 'mine' | 'theirs') => void
  saveNow: () => void
}

const Context = createContext<Editing | null>(null)

export const EditingProvider = Context.Provider

/** The editor that this part belongs to. */
export function useEditing(): Editing {
  const editing = use(Context)
  if (!editing) throw new Error('useEditing stands outside of the editor')
  return editing
}

/** One thing of the draft; draws anew only when that thing changes, so `select` returns something kept or primitive. */
export function useDraft<Part>(select: (draft: Draft) => Part): Part {
  const { store } = useEditing()
  return useSyncExternalStore(store.subscribe, () => select(store.get()), () => select(store.get()))
}
