import type { Finding } from '@nianbao/report'
import type { WorkingReportQuery } from '@/lib/graph/generated/graphql.ts'
import type { Draft, DraftBlock } from './draft.ts'
import { summedAnew, type Total } from './totals.ts'

export type WorkingReport = NonNullable<WorkingReportQuery['filing']>

/** The draft as the server holds it, with nothing pending. */
export function draftOf(report: WorkingReport): Draft {
  const cells = Object.fromEntries(report.cells.map(({ id, raw }) => [id, raw]))
  return {
    version: report.version,
    cells,
    saved: cells,
    blocks: report.blocks.map(blockOf),
    removed: [],
    conflicts: [],
    catchingUp: false,
    save: 'saved',
    savedAt: null,
    refusal: null,
    requestId: null,
    undo: [],
    findings: report.findings as Finding[],
  }
}

const blockOf = ({ id, place, text, version }: WorkingReport['blocks'][number]): DraftBlock => ({ key: id, id, place, text, saved: text, version })

/**
 * What the server says now, taken in without touching what is still pending here; an older answer changes nothing.
 * Totals that waited for other people's figures are summed anew.
 */
export function received(draft: Draft, report: WorkingReport, totals: Total[]): Draft {
  if (report.version < draft.version) return draft
  const fresh = draftOf(report)
  const cells = { ...draft.cells }
  const saved = { ...draft.saved }
  for (const [cell, raw] of Object.entries(fresh.cells)) {
    if (draft.cells[cell] !== draft.saved[cell]) continue
    cells[cell] = saved[cell] = raw
  }
  const mine = new Map(draft.blocks.map((block) => [block.id, block]))
  const gone = new Set(draft.removed.map(({ id }) => id))
  const blocks = fresh.blocks.filter(({ id }) => !gone.has(id)).map((block) => {
    const here = mine.get(block.id)
    return here && here.text !== here.saved ? here : { ...block, key: here?.key ?? block.key }
  })
  for (const [index, block] of draft.blocks.entries()) {
    if (block.id !== null) continue
    const before = draft.blocks[index - 1]
    const at = blocks.findIndex(({ key }) => key === before?.key)
    blocks.splice(at + 1, 0, block)
  }
  const summed = draft.catchingUp ? summedAnew(totals, cells, saved) : cells
  return { ...draft, version: report.version, cells: summed, saved, blocks, catchingUp: false }
}
