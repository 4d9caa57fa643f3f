import type { Format, TableId } from '../format/model.ts'
import type { Leaf } from './header-leaves.ts'
import { keyOf } from './normalise.ts'
import { likeness } from './similarity.ts'

/** A column of the form, as it is looked for in a header: its name, and for table four the block above it. */
export interface WantedColumn {
  id: string
  key: string
  block: string | null
}

/** Where the form's columns stand in a ruled table; `sure` are those told by their own names. */
export interface Columns {
  at: Map<string, Leaf>
  sure: Set<string>
  /** What else has a name there: a subtotal, a remark. */
  others: Leaf[]
  /** The columns of an earlier year. */
  earlier: Leaf[]
  /** The grid they were told in; places mean nothing in another one. */
  width: number
}

const alike = 0.6
/** As good as the name: cut at its end, or one character off. */
const surelyAlike = 0.75

/** The columns of a table of the form, in each way one header can name them: table two's differ from block to block. */
export function wantedColumns({ tables }: Format, id: TableId): WantedColumn[][] {
  if (id === 'requests') return [tables.requests.columns.map((column) => ({ id: column.id, key: keyOf(column.label.zh), block: null }))]
  if (id === 'disputes') return [tables.disputes.rows.flatMap((row) => tables.disputes.columns.map((column) => ({ id: `${row.id}.${column.id}`, key: keyOf(column.label.zh), block: keyOf(row.label.zh) })))]
  const blocks = tables.disclosure.blocks.map((block) => block.columns.map((column) => ({ id: column.id, key: keyOf(column.label.zh), block: null })))
  return [...new Map(blocks.map((columns) => [columns.map((column) => column.id).join(' '), columns])).values()]
}

/** The outcomes of table four where its blocks stand beside them and not above. */
export const outcomeColumns = ({ tables: { disputes } }: Format): WantedColumn[][] => [disputes.columns.map((column) => ({ id: column.id, key: keyOf(column.label.zh), block: null }))]

/** The block of table four that a row's label names: the longest, for 复议 stands in 复议后起诉 too. */
export const blockNamed = ({ tables: { disputes } }: Format, key: string): string | null =>
  disputes.rows.filter((row) => key.includes(keyOf(row.label.zh))).toSorted((a, b) => b.label.zh.length - a.label.zh.length)[0]?.id ?? null

/** Finds the wanted columns among the leaves by their names, in whatever order; a nameless one by its place between two named. Null where none has its name. */
export function columnsAmong(leaves: Leaf[], ways: WantedColumn[][], width: number): Columns | null {
  const found = ways.map((wanted) => ({ columns: namedColumns(leaves, wanted, width), wanted }))
  const worth = ({ columns, wanted }: (typeof found)[number]) => (columns ? 2 * columns.sure.size - wanted.length : -Infinity)
  return found.toSorted((a, b) => worth(b) - worth(a))[0]?.columns ?? null
}

function namedColumns(leaves: Leaf[], wanted: WantedColumn[], width: number): Columns | null {
  const blocks = [...new Set(wanted.map((column) => column.block))]
  const at = blocks.length > 1 ? inBlocks(leaves, wanted, blocks) : named(leaves, wanted)
  if (at.size === 0) return null
  for (const column of wanted) putTogether(at, column, leaves)
  const keys = new Map(wanted.map((column) => [column.id, column.key]))
  const sure = new Set([...at].filter(([id, leaf]) => leafScore(keys.get(id)!, leaf) >= surelyAlike).map(([id]) => id))
  fillBetween(at, leaves, wanted)
  const used = new Set(at.values())
  return { at, sure, others: leaves.filter((leaf) => !used.has(leaf) && ![...used].some((named) => isNameless(leaf, named))), earlier: [], width }
}

/** The pairs of column and leaf that are most alike, each used once. */
function named(leaves: Leaf[], wanted: WantedColumn[]): Map<string, Leaf> {
  const pairs = wanted.flatMap((column) => leaves.map((leaf) => ({ column, leaf, score: leafScore(column.key, leaf) }))).filter(({ score }) => score >= alike)
  const at = new Map<string, Leaf>()
  for (const { column, leaf, score } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (at.has(column.id) || [...at.values()].includes(leaf)) continue
    // Two leaves with one name leave it open which is meant.
    if (pairs.some((pair) => pair.column === column && pair.leaf !== leaf && pair.score === score && ![...at.values()].includes(pair.leaf))) continue
    at.set(column.id, leaf)
  }
  return at
}

/** A header cell that a reader cut in two: its neighbour has the rest of the name. */
function putTogether(at: Map<string, Leaf>, column: WantedColumn, leaves: Leaf[]): void {
  const leaf = at.get(column.id)
  const key = leaf?.path.at(-1)
  if (!leaf || !key || key === column.key) return
  const rest = leaves.find((other) => ![...at.values()].includes(other) && other.column === leaf.end && key + (other.path.at(-1) ?? '') === column.key)
  if (rest) at.set(column.id, { path: [...leaf.path.slice(0, -1), column.key], column: leaf.column, end: rest.end })
}

/** A name may stand in one header cell, or broken over several rows of them. */
const leafScore = (label: string, { path }: Leaf): number => Math.max(...[1, 2, 3].map((rows) => scoreOf(label, path.slice(-rows).join(''))))

function scoreOf(label: string, key: string): number {
  if (label === key) return 1
  if (key.length >= 2 && (label.startsWith(key) || key.startsWith(label))) return 0.75
  return likeness(label, key)
}

/** Table four: each leaf belongs to the block its path names, and has its outcome there; where the names of the blocks stand over some of their columns alone, five after five. */
function inBlocks(leaves: Leaf[], wanted: WantedColumn[], blocks: (string | null)[]): Map<string, Leaf> {
  const blockOf = (leaf: Leaf): string | null => {
    const scored = blocks.map((block) => ({ block, score: Math.max(0, ...leaf.path.slice(0, -1).map((key) => scoreOf(block!, key))) })).toSorted((a, b) => b.score - a.score)
    return scored[0]!.score >= alike ? scored[0]!.block : null
  }
  const outcomes = leaves.filter((leaf) => wanted.some((column) => scoreOf(column.key, leaf.path.at(-1) ?? '') >= alike))
  const own = outcomes.length === wanted.length ? byFives(leaves, outcomes, blocks, blockOf) : leaves.map(blockOf)
  const at = new Map<string, Leaf>()
  for (const block of blocks) {
    const inside = leaves.filter((_, i) => own[i] === block)
    const columns = wanted.filter((column) => column.block === block)
    const found = named(inside, columns)
    fillBetween(found, inside, columns)
    for (const [id, leaf] of found) at.set(id, leaf)
  }
  return at
}

/** What stands over several columns names none of them. */
const groups = new Set(['申请人情况', '法人或其他组织', '行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉'].map(keyOf))
const isNameless = (other: Leaf, beside: Leaf): boolean => other.path.every((key) => groups.has(key) || beside.path.includes(key))

/** A header cell may stand beside its figures, in a narrower column: a named column goes on over its nameless neighbour where that has the figures which it lacks itself; `figures` are the rows in which a leaf has one. */
export function overFigures({ at, ...columns }: Columns, leaves: Leaf[], figures: (leaf: Leaf) => Set<number>): Columns {
  const used = new Set(at.values())
  const widened = [...at].map(([id, leaf]): [string, Leaf] => {
    const own = figures(leaf)
    const free = leaves.filter((other) => !used.has(other) && isNameless(other, leaf) && (other.column === leaf.end || other.end === leaf.column) && figures(other).size > 0 && ![...figures(other)].some((row) => own.has(row)))
    const [beside] = free
    return free.length === 1 && beside ? [id, { ...leaf, column: Math.min(leaf.column, beside.column), end: Math.max(leaf.end, beside.end) }] : [id, leaf]
  })
  return { ...columns, at: new Map(widened) }
}

/** As many neighbouring leaves as a block has columns are one block: the one that is named over most of them, or the next in the form. */
function byFives(leaves: Leaf[], outcomes: Leaf[], blocks: (string | null)[], blockOf: (leaf: Leaf) => string | null): (string | null)[] {
  const width = outcomes.length / blocks.length
  const named = blocks.map((_, i) => outcomes.slice(i * width, (i + 1) * width).map(blockOf).find((block) => block !== null) ?? null)
  const free = blocks.filter((block) => !named.includes(block))
  const order = new Set(named.filter((block) => block !== null)).size === named.filter((block) => block !== null).length ? named.map((block) => block ?? free.shift()!) : blocks
  return leaves.map((leaf) => (outcomes.includes(leaf) ? order[Math.floor(outcomes.indexOf(leaf) / width)]! : null))
}

/** Columns without a name take the leaves between their named neighbours, where there are just as many. */
function fillBetween(at: Map<string, Leaf>, leaves: Leaf[], wanted: WantedColumn[]): void {
  for (let from = 0; from < wanted.length; from++) {
    if (at.has(wanted[from]!.id)) continue
    let to = from
    while (to < wanted.length && !at.has(wanted[to]!.id)) to++
    const left = from === 0 ? null : at.get(wanted[from - 1]!.id)!
    const right = to === wanted.length ? null : at.get(wanted[to]!.id)!
    const used = new Set(at.values())
    const free = leaves.filter((leaf) => !used.has(leaf) && (left ? leaf.column > left.column : right !== null) && (right ? leaf.column < right.column : left !== null))
    const near = left && !right ? free.slice(0, to - from) : right && !left ? free.slice(from - to) : free
    if (near.length === to - from) near.forEach((leaf, i) => at.set(wanted[from + i]!.id, leaf))
    from = to
  }
}
