import { genesis, type HashFunction } from './chain.ts'

/**
 * A Merkle tree that only grows: its size and the roots of the whole trees that it consists of, the largest first. That
 * is all one must keep to add leaves, so that a new leaf costs the same in a tree of a hundred and of a million.
 */
export interface GrowingTree {
  size: number
  peaks: readonly string[]
}

/** A tree without leaves. */
export const noLeaves: GrowingTree = { size: 0, peaks: [] }

/** The tree with one more leaf. Leaves and nodes are hashed with different prefixes (RFC 9162, section 2.1). */
export function grow({ size, peaks }: GrowingTree, leaf: string, hash: HashFunction): GrowingTree {
  const left = [...peaks]
  let node = hash(`leaf:${leaf}`)
  // Like adding one to a binary number: two trees of the same size become one of twice the size.
  for (let carry = size; carry % 2 === 1; carry = Math.floor(carry / 2)) node = hash(`node:${left.pop()}:${node}`)
  return { size: size + 1, peaks: [...left, node] }
}

/** The root over all leaves; `genesis` when there are none. */
export function rootOf({ peaks }: GrowingTree, hash: HashFunction): string {
  return peaks.toReversed().reduce((right, left) => (right === '' ? left : hash(`node:${left}:${right}`)), '') || genesis
}
