import { describe, expect, it } from 'vitest'
import { blockChanges, type Draft, type DraftBlock } from './draft.ts'
import { copyOf, restored } from './local-copy.ts'

const block = (id: string, saved: string, text = saved): DraftBlock => ({ key: id, id, place: 'overview', text, saved, version: 1 })
const draft = (more: Partial<Draft>): Draft => ({
  version: 1, cells: {}, saved: {}, blocks: [], removed: [], conflicts: [], catchingUp: false, save: 'saved', savedAt: null, refusal: null, requestId: null, undo: [], findings: [], ...more,
})
const newKey = () => 'new'

describe('the copy that this browser keeps', () => {
  it('is nothing while the server has everything', () => {
    expect(copyOf(draft({ cells: { a: '1' }, saved: { a: '1' }, blocks: [block('b', 'text')] }))).toBeNull()
  })

  it('brings back what was written, over a server that has not changed', () => {
    const writing = draft({ cells: { a: '2' }, saved: { a: '1' }, blocks: [block('b', 'old', 'new'), { ...block('', ''), key: 'k', id: null, saved: null, text: 'added' }] })
    const again = restored(draft({ cells: { a: '1' }, saved: { a: '1' }, blocks: [block('b', 'old')] }), copyOf(writing)!, newKey)
    expect(again.cells).toEqual({ a: '2' })
    expect(again.blocks.map(({ text }) => text)).toEqual(['new', 'added'])
    expect(again.conflicts).toEqual([])
  })

  it('shows both texts where the server has something else by now', () => {
    const copy = copyOf(draft({ cells: { a: '2' }, saved: { a: '1' }, blocks: [block('b', 'old', 'mine')] }))!
    const again = restored(draft({ cells: { a: '3' }, saved: { a: '3' }, blocks: [block('b', 'theirs')] }), copy, newKey)
    expect(again.conflicts).toEqual([
      { kind: 'cell', cell: 'a', mine: '2', theirs: '3', by: null, at: null },
      { kind: 'block', id: 'b', mine: 'mine', theirs: 'theirs', by: null, at: null },
    ])
  })

  it('is forgotten where the last save had arrived after all', () => {
    const copy = copyOf(draft({ cells: { a: '2' }, saved: { a: '1' } }))!
    const again = restored(draft({ cells: { a: '2' }, saved: { a: '2' } }), copy, newKey)
    expect(again.conflicts).toEqual([])
    expect(copyOf(again)).toBeNull()
  })

  it('keeps a conflict over a reload until somebody decides', () => {
    const copy = copyOf(draft({ cells: { a: '2' }, saved: { a: '3' }, conflicts: [{ kind: 'cell', cell: 'a', mine: '2', theirs: '3', by: 'x', at: null }] }))!
    expect(restored(draft({ cells: { a: '3' }, saved: { a: '3' } }), copy, newKey).conflicts).toHaveLength(1)
  })

  it('asks again after a reload which paragraph stays, and sends neither before that', () => {
    const disputed = draft({ blocks: [block('b', 'theirs', 'mine, and more')], conflicts: [{ kind: 'block', id: 'b', mine: 'mine', theirs: 'theirs', by: 'x', at: null }] })
    const again = restored(draft({ blocks: [block('b', 'theirs')] }), copyOf(disputed)!, newKey)
    expect(again.conflicts).toEqual([{ kind: 'block', id: 'b', mine: 'mine, and more', theirs: 'theirs', by: null, at: null }])
    expect(blockChanges(again).edited).toEqual([])
    expect(copyOf(again)).toEqual(copyOf(disputed))
  })

  it('keeps what was typed on in a disputed cell', () => {
    const disputed = draft({ cells: { a: '23' }, saved: { a: '3' }, conflicts: [{ kind: 'cell', cell: 'a', mine: '2', theirs: '3', by: 'x', at: null }] })
    expect(copyOf(disputed)!.cells).toEqual({ a: { from: '\u0000', to: '23' } })
  })

  it('sends a decided paragraph after a reload without asking again', () => {
    const decided = draft({ blocks: [block('b', 'theirs', 'mine')] })
    const again = restored(draft({ blocks: [block('b', 'theirs')] }), copyOf(decided)!, newKey)
    expect(again.conflicts).toEqual([])
    expect(blockChanges(again).edited).toHaveLength(1)
  })
})
