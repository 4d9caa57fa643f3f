import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { genesis } from './chain.ts'
import { grow, noLeaves, rootOf } from './merkle.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const grown = (leaves: readonly string[]) => rootOf(leaves.reduce((tree, leaf) => grow(tree, leaf, sha256), noLeaves), sha256)

/** The definition of RFC 9162, section 2.1.1, word for word: split at the largest power of two below the size. */
function defined(leaves: readonly string[]): string {
  if (leaves.length === 1) return sha256(`leaf:${leaves[0]}`)
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  return sha256(`node:${defined(leaves.slice(0, split))}:${defined(leaves.slice(split))}`)
}

describe('the root over many heads', () => {
  it('is that of RFC 9162 for every size, though leaves come one at a time', () => {
    for (let size = 1; size <= 70; size += 1) {
      const leaves = Array.from({ length: size }, (_, i) => `h${i}`)
      expect(grown(leaves)).toBe(defined(leaves))
    }
    expect(grown([])).toBe(genesis)
  })

  it('changes with any head, their order and their number', () => {
    const heads = ['a', 'b', 'c', 'd', 'e']
    const root = grown(heads)
    expect(grown(['a', 'b', 'x', 'd', 'e'])).not.toBe(root)
    expect(grown(['b', 'a', 'c', 'd', 'e'])).not.toBe(root)
    expect(grown(heads.slice(0, 4))).not.toBe(root)
    expect(grown([...heads, 'e'])).not.toBe(root)
  })
})
