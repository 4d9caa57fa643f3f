import type { LinkedEntry } from '@nianbao/report'
import { sha256 } from '../content.ts'
import type { BlockChange, CellChange, SavedBlocks, SavedCells } from '../index.ts'
import { type Call, isDone } from './history.ts'
import { detailOf, type Replayed } from './replay.ts'

/** Whoever put a value in the place of another had that other before their eyes: else somebody's save was lost, however neatly it stands in the book. */
export function* overwritersHadSeen(calls: readonly Call[], book: readonly LinkedEntry[], { versions }: Replayed): Generator<string> {
  for (const { hand, personId, asked, answered } of calls.filter(isDone)) {
    if ((asked.act !== 'saveCells' && asked.act !== 'saveBlocks') || !asked.changes) continue
    const { version } = answered.value as SavedCells | SavedBlocks
    const line = book[(versions.get(version)?.seq ?? 0) - 1]
    if (!line || line.byId !== personId || line.act !== asked.act) continue
    // A call that changed nothing was told a version that is another call's, of the same person perhaps: only what was asked for here counts.
    for (const change of detailOf(line).changes ?? []) {
      if ('cell' in change) {
        const mine = (asked.changes as readonly CellChange[]).find(({ cell, to }) => cell === change.cell && to === change.to)
        if (mine && mine.from !== change.from) yield `lost update: ${hand} saw ${change.cell} = ${mine.from} and wrote over ${change.from}, line ${line.seq}`
      } else if (change.from !== null && 'seen' in asked) {
        const mine = (asked.changes as readonly BlockChange[]).some((one) => 'id' in one && one.id === change.block && toOf(one) === change.to)
        const saw = asked.seen[change.block]
        if (mine && saw !== undefined && sha256(saw) !== change.from) yield `lost update: ${hand} wrote over a paragraph that they had not seen, line ${line.seq}`
      }
    }
  }
}

/** What a change of a standing paragraph leaves, as the book says it. */
const toOf = (change: Extract<BlockChange, { id: string }>): string | null => ('remove' in change ? null : sha256(change.text))
