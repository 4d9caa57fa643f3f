import type { LinkedEntry } from '@nianbao/report'
import { sha256 } from '../content.ts'
import type { SavedBlocks, SavedCells } from '../index.ts'
import { type Call, isDone } from './history.ts'
import { detailOf, type Replayed } from './replay.ts'

/** Whoever put a value in the place of another had that other before their eyes: else somebody's save was lost, however neatly it stands in the book. */
export function* overwritersHadSeen(calls: readonly Call[], book: readonly LinkedEntry[], { versions }: Replayed): Generator<string> {
  for (const { hand, personId, asked, answered } of calls.filter(isDone)) {
    if ((asked.act !== 'saveCells' && asked.act !== 'saveBlocks') || !asked.changes) continue
    const { version } = answered.value as SavedCells | SavedBlocks
    const line = book[(versions.get(version)?.seq ?? 0) - 1]
    // Where nothing was changed, the version is somebody else's.
    if (!line || line.byId !== personId || line.act !== asked.act) continue
    for (const change of detailOf(line).changes ?? []) {
      if ('cell' in change) {
        const mine = (asked.changes as readonly { cell: string; from: string }[]).find(({ cell }) => cell === change.cell)
        if (mine && mine.from !== change.from) yield `lost update: ${hand} saw ${change.cell} = ${mine.from} and wrote over ${change.from}, line ${line.seq}`
      } else if (change.from !== null && 'seen' in asked) {
        const saw = asked.seen[change.block]
        if (saw !== undefined && sha256(saw) !== change.from) yield `lost update: ${hand} wrote over a paragraph that they had not seen, line ${line.seq}`
      }
    }
  }
}
