import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Draft } from './draft.ts'
import { createDraftStore } from './draft-store.ts'
import { createSaver, type Sender } from './saver.ts'
import { isFollowing, summedAnew } from './totals.ts'

const empty: Draft = { version: 1, cells: {}, saved: {}, blocks: [], removed: [], conflicts: [], catchingUp: false, save: 'saved', savedAt: null, refusal: null, requestId: null, undo: [], findings: [] }

/** A server of one cell table that answers like the real one: from must fit, else the cell is stale. */
function server(held: Record<string, string>) {
  const sent: unknown[] = []
  const send: Sender = {
    cells: async (changes) => {
      sent.push(changes)
      const stale = changes.filter(({ cell, from }) => (held[cell] ?? '') !== from)
      const saved = changes.filter((change) => !stale.includes(change))
      for (const { cell, to } of saved) held[cell] = to
      return { status: 'done', value: { version: 2, saved: saved.map(({ cell }) => cell), stale: stale.map(({ cell, to }) => ({ cell, mine: to, theirs: held[cell]!, by: 'other', at: null })), locked: [] } }
    },
    blocks: async (changes) => ({ status: 'done', value: { version: 2, saved: changes.map(({ id, version }) => ({ id: id ?? 'made', version: (version ?? 0) + 1 })), stale: [], locked: [] } }),
  }
  return { send, sent, held }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('autosave', () => {
  it('sends what changed with what it was written over, once the typing rests', async () => {
    const { send, sent } = server({ a: '1' })
    const store = createDraftStore({ ...empty, cells: { a: '2' }, saved: { a: '1' } })
    const saver = createSaver(store, send)
    saver.changed()
    expect(store.get().save).toBe('waiting')
    await vi.advanceTimersByTimeAsync(700)
    expect(sent).toEqual([[{ cell: 'a', from: '1', to: '2' }]])
    expect(store.get()).toMatchObject({ save: 'saved', saved: { a: '2' }, version: 2 })
  })

  it('never overwrites what somebody else saved first: both values are kept for a decision', async () => {
    const { send, held } = server({ a: '9' })
    const store = createDraftStore({ ...empty, cells: { a: '2' }, saved: { a: '1' } })
    await createSaver(store, send).flush()
    expect(held.a).toBe('9')
    expect(store.get().conflicts).toEqual([{ kind: 'cell', cell: 'a', mine: '2', theirs: '9', by: 'other', at: null }])
    expect(store.get().cells.a).toBe('2')
  })

  it('does not ask about a total that somebody overtook: it waits for their figures and is summed anew', async () => {
    const totals = [{ cell: 't', of: ['a', 'b'] }]
    const { send, held } = server({ a: '1', b: '5', t: '6' })
    // Here b was 2 when a was written; meanwhile somebody made it 5.
    const store = createDraftStore({ ...empty, cells: { a: '3', b: '2', t: '5' }, saved: { a: '1', b: '2', t: '3' } })
    const catchUp = vi.fn()
    const saver = createSaver(store, send, { isTotal: (cell) => cell === 't', isFollowing: (cell) => isFollowing(totals, store.get().cells, cell), catchUp })
    await saver.flush()
    expect(catchUp).toHaveBeenCalled()
    expect(store.get()).toMatchObject({ conflicts: [], catchingUp: true })
    expect(held).toEqual({ a: '3', b: '5', t: '6' })
    const cells = { ...store.get().cells, b: '5' }
    const saved = { ...store.get().saved, b: '5' }
    store.set({ catchingUp: false, saved, cells: summedAnew(totals, cells, saved) })
    await saver.flush()
    expect(held).toEqual({ a: '3', b: '5', t: '8' })
  })

  it('says that it is offline, keeps what was written, and sends it when the way is open again', async () => {
    const real = server({ a: '1' })
    let isUp = false
    const send: Sender = { ...real.send, cells: (changes) => (isUp ? real.send.cells(changes) : Promise.reject(new Error('down'))) }
    const store = createDraftStore({ ...empty, cells: { a: '2' }, saved: { a: '1' } })
    await createSaver(store, send).flush()
    expect(store.get()).toMatchObject({ save: 'offline', cells: { a: '2' }, saved: { a: '1' } })
    isUp = true
    await vi.advanceTimersByTimeAsync(6_000)
    expect(store.get().save).toBe('saved')
    expect(real.held.a).toBe('2')
  })

  it('stops at a lost session and keeps what was written', async () => {
    const store = createDraftStore({ ...empty, cells: { a: '2' }, saved: { a: '1' } })
    await createSaver(store, { ...server({}).send, cells: async () => ({ status: 'refused', refusal: { code: 'SIGNED_OUT' } }) }).flush()
    expect(store.get()).toMatchObject({ save: 'signedOut', cells: { a: '2' } })
  })

  it('does not ask without end when an answer names nothing', async () => {
    let asked = 0
    const store = createDraftStore({ ...empty, cells: { a: '2' }, saved: { a: '1' } })
    await createSaver(store, { ...server({}).send, cells: async () => (asked++, { status: 'done', value: { version: 1, saved: [], stale: [], locked: [] } }) }).flush()
    expect(asked).toBe(1)
    expect(store.get().save).toBe('fault')
  })

  it('gives a new paragraph its id and sends it once', async () => {
    const store = createDraftStore({ ...empty, blocks: [{ key: 'k', id: null, place: 'overview', text: 'new', saved: null, version: 0 }] })
    await createSaver(store, server({}).send).flush()
    expect(store.get().blocks).toEqual([{ key: 'k', id: 'made', place: 'overview', text: 'new', saved: 'new', version: 1 }])
    expect(store.get().save).toBe('saved')
  })
})
