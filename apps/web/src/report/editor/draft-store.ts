import type { Draft } from './draft.ts'

/** The draft outside React, so that a key pressed in one of two hundred cells draws that cell alone. */
export interface DraftStore {
  get(): Draft
  set(change: Partial<Draft> | ((draft: Draft) => Partial<Draft>)): void
  subscribe(listener: () => void): () => void
}

/** A store that tells its listeners of every change. */
export function createDraftStore(first: Draft): DraftStore {
  let draft = first
  const listeners = new Set<() => void>()
  return {
    get: () => draft,
    set(change) {
      draft = { ...draft, ...(typeof change === 'function' ? change(draft) : change) }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
