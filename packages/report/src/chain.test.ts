import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type BookEntry, canonicalJson, firstBreak, genesis, linkEntry, type LinkedEntry, sealEntry } from './chain.ts'

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

describe('a sealed line', () => {
  const entry = (seq: number): BookEntry => ({ reportId: 'r', seq, act: 'publish', byId: 'p', byName: '李静', at: `2026-01-0${seq}T02:00:00.000Z`, note: '内部说明', detail: { edition: seq } })
  const sealed = () => {
    const lines: LinkedEntry[] = [linkEntry({ ...entry(1), act: 'openYear' }, genesis, sha256)]
    for (const seq of [2, 3, 4]) lines.push(sealEntry(entry(seq), { act: 'publish', edition: seq }, `${seq}`.repeat(32), lines.at(-1)!.hash, sha256))
    return lines
  }

  it('stands after lines that were written before there were seals', () => {
    expect(firstBreak(sealed(), sha256, sealed().at(-1)!.hash)).toBeNull()
  })

  it('shows every change of what it says, of what is open, of its salt and its seal', () => {
    for (const change of [{ byName: '他人' }, { at: '2026-01-09T02:00:00.000Z' }, { note: null }, { detail: { edition: 9 } }, { act: 'sign' }, { open: null }, { open: '{}' }, { salt: 'aa' }, { seal: 'b'.repeat(64) }]) {
      expect(firstBreak(sealed().with(2, { ...sealed()[2]!, ...change }), sha256)).toBe(3)
    }
  })

  it('is not followed by one without a seal', () => {
    const lines = sealed()
    const bare = linkEntry(entry(5), lines.at(-1)!.hash, sha256)
    expect(firstBreak([...lines, bare], sha256)).toBe(5)
  })

  it('has another seal with another salt, though it says the same', () => {
    expect(sealEntry(entry(1), null, 'aa', genesis, sha256).seal).not.toBe(sealEntry(entry(1), null, 'bb', genesis, sha256).seal)
  })
})
