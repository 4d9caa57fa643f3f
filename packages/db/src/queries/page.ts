import { BadInput } from '@nianbao/report'

/** One page of a list, walked forwards: give `endCursor` as `after` to get the next. */
export interface Page<Node> {
  nodes: Node[]
  endCursor: string | null
  hasNextPage: boolean
}

/** What a page is asked for by: at most 100 at a time. */
export interface PageInput {
  first: number
  after?: string | null
}

/** How many rows to ask the database for: one more than wanted, to know whether more follows. */
export function limitOf({ first }: PageInput): number {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw new BadInput('first', 'RANGE')
  return first + 1
}

/** The rows as a page; `keyOf` gives what the list is ordered by. */
export function pageOf<Node>(rows: readonly Node[], { first }: PageInput, keyOf: (row: Node) => (string | number)[]): Page<Node> {
  const nodes = rows.slice(0, first)
  const last = nodes.at(-1)
  return { nodes, endCursor: last === undefined ? null : Buffer.from(JSON.stringify(keyOf(last))).toString('base64url'), hasNextPage: rows.length > first }
}

/** The key that a cursor holds, with as many parts as `shape` and of its types; BadInput for anything else. */
export function keyAfter<Key extends (string | number)[]>({ after }: PageInput, shape: Key): Key | null {
  if (after == null) return null
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    if (Array.isArray(key) && key.length === shape.length && key.every((part, i) => typeof part === typeof shape[i] && !(typeof part === 'string' && part.includes('\0')))) return key as Key
  } catch { /* not one of ours */ }
  throw new BadInput('after', 'CURSOR')
}
