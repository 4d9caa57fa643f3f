import { type Actor, BadInput, type Cell, type CellId, cellOf, readCell, store, TooLarge } from '@nianbao/report'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../client.ts'
import { cellsOf } from '../content.ts'
import { cellEdit } from '../tables/cell-edit.ts'
import { cleanText } from './clean-text.ts'
import { perform, type Scene } from './perform.ts'

/** A change of one cell: the raw text that the person saw, and the one that they want. */
export interface CellChange {
  cell: CellId
  from: string
  to: string
}

/** A change that lost: what is there now, and whose it is. */
export interface StaleCell {
  cell: CellId
  mine: string
  theirs: string
  by: string | null
  at: Date | null
}

export interface SavedCells {
  version: number
  saved: CellId[]
  stale: StaleCell[]
  /** Cells of sections that a return did not open: left as they are. */
  locked: CellId[]
}

/**
 * Saves cells one by one: each goes in when the cell still holds what its person saw, and comes back as stale when it does
 * not; the rest is saved. Any text up to 100 characters is kept, valid or not: findings tell.
 */
export function saveCells(db: Db, actor: Actor, { reportId, changes }: { reportId: string; changes: readonly CellChange[] }): Promise<SavedCells> {
  if (changes.length > 400) throw new TooLarge(400)
  return perform<SavedCells>(db, actor, {
    act: 'saveCells',
    reportId,
    work: async (scene) => {
      const { report } = scene
      const cells = cellsOf(report)
      const saved: CellId[] = []
      const stale: CellId[] = []
      const locked: CellId[] = []
      const changed: { cell: CellId; from: string; to: string }[] = []
      for (const change of changes) {
        const cell = cellOf(change.cell, report.format)
        if (!cell) throw new BadInput('cell', 'UNKNOWN')
        const theirs = cells[cell.id]!.raw
        const mine = read(cell, 'to', change.to)
        if (!report.unlocked.includes(cell.table)) locked.push(cell.id)
        else if (theirs === mine.raw) saved.push(cell.id)
        else if (theirs !== read(cell, 'from', change.from).raw) stale.push(cell.id)
        else {
          cells[cell.id] = mine
          saved.push(cell.id)
          changed.push({ cell: cell.id, from: theirs, to: mine.raw })
        }
      }
      if (changed.length > 0) await putName(scene, new Set(changed.map((change) => change.cell)))
      const mine = new Map(changes.map((change) => [change.cell, change.to]))
      const lost = await whose(scene, stale)
      return {
        result: (version) => ({
          version, saved, locked,
          stale: stale.map((cell) => ({ cell, mine: mine.get(cell)!, theirs: cells[cell]!.raw, by: lost.get(cell)?.name ?? null, at: lost.get(cell)?.at ?? null })),
        }),
        detail: { changes: changed },
        set: store(cells, report.format),
        edited: true,
        nothing: changed.length === 0,
      }
    },
  })
}

const read = (cell: Cell, field: string, raw: string) => readCell(cell, cleanText(field, raw, 100, false))

/** Puts the person's name to these cells. */
async function putName({ tx, report, actor, now }: Scene, cells: ReadonlySet<CellId>): Promise<void> {
  // As one array: a table that was pasted in has two hundred of them.
  await tx.execute(sql`
    insert into cell_edit (agency_id, report_id, cell, person_id, name, at)
    select ${report.agencyId}::int, ${report.id}::uuid, cell, ${actor.personId}::uuid, ${actor.name}::text, ${now}::timestamptz from unnest(${sql.param([...cells])}::text[]) as cell
    on conflict (agency_id, report_id, cell) do update set person_id = excluded.person_id, name = excluded.name, at = excluded.at`)
}

async function whose({ tx, report }: Scene, cells: CellId[]): Promise<Map<CellId, { name: string; at: Date }>> {
  if (cells.length === 0) return new Map()
  const rows = await tx.select().from(cellEdit)
    .where(and(eq(cellEdit.agencyId, report.agencyId), eq(cellEdit.reportId, report.id), inArray(cellEdit.cell, cells)))
  return new Map(rows.map((row) => [row.cell, row]))
}
