import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type BookEntry, canonicalJson, firstBreak, genesis, linkEntry, type LinkedEntry, merkleRoot } from './chain.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

function book(length: number): LinkedEntry[] {
  const lines: LinkedEntry[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const entry: BookEntry = {
      reportId: 'r', seq, act: 'saveCells', byId: 'p', byName: '李静', at: `2026-01-0${seq}T02:00:00.000Z`, note: null, detail: { cell: seq },
    }
    lines.push(linkEntry(entry, lines.at(-1)?.hash ?? genesis, sha256))
  }
  return lines
}

describe('the book', () => {
  it('stands when nobody touched it', () => {
    expect(firstBreak(book(6), sha256, book(6).at(-1)!.hash)).toBeNull()
  })

  it('shows every change of a fact', () => {
    for (const change of [{ byName: '他人' }, { at: '2026-01-09T02:00:00.000Z' }, { note: 'x' }, { detail: { cell: 9 } }, { act: 'sign' }]) {
      const lines = book(6)
      lines[3] = { ...lines[3]!, ...change }
      expect(firstBreak(lines, sha256)).toBe(4)
    }
  })

  it('shows a line taken out, put in twice, moved, or cut off at the end', () => {
    const whole = book(6)
    const head = whole.at(-1)!.hash
    expect(firstBreak(whole.toSpliced(2, 1), sha256, head)).toBe(3)
    expect(firstBreak(whole.toSpliced(2, 0, whole[1]!), sha256, head)).toBe(3)
    expect(firstBreak([...whole.slice(0, 2), whole[3]!, whole[2]!, ...whole.slice(4)], sha256, head)).toBe(3)
    expect(firstBreak(whole.slice(0, 5), sha256, head)).toBe(6)
  })

  it('writes equal values in equal bytes', () => {
    expect(canonicalJson({ b: [1, null, '云'], a: true })).toBe('{"a":true,"b":[1,null,"云"]}')
    expect(canonicalJson({ a: true, b: [1, null, '云'] })).toBe(canonicalJson({ b: [1, null, '云'], a: true }))
  })
})

describe('the root over many books', () => {
  it('changes with any head, their order and their number', () => {
    const heads = ['a', 'b', 'c', 'd', 'e']
    const root = merkleRoot(heads, sha256)
    expect(merkleRoot(['a', 'b', 'x', 'd', 'e'], sha256)).not.toBe(root)
    expect(merkleRoot(['b', 'a', 'c', 'd', 'e'], sha256)).not.toBe(root)
    expect(merkleRoot(heads.slice(0, 4), sha256)).not.toBe(root)
    expect(merkleRoot([...heads, 'e'], sha256)).not.toBe(root)
    expect(merkleRoot([], sha256)).toBe(genesis)
  })
})
