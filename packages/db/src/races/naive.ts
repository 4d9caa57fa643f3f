import { type Actor, cellOf, OutOfTurn, readCell, store } from '@nianbao/report'
import { and, desc, eq, sql } from 'drizzle-orm'
import { nextLine } from '../book/next-line.ts'
import { frozenBlocks } from '../commands/frozen-blocks.ts'
import { cellsOf, contentHash } from '../content.ts'
import type { ReportRow } from '../facts.ts'
import { edition } from '../tables/edition.ts'
import { event } from '../tables/event.ts'
import { receipt } from '../tables/receipt.ts'
import { report } from '../tables/report.ts'
import { trueBuild } from './round.ts'
import type { Build } from './verbs.ts'
import type { World } from './world.ts'

/** A moment such as an answer takes on a bad line. */
const moment = () => new Promise((resolve) => setTimeout(resolve, 20))

/**
 * The acts as one writes them who has not thought of others: read, change, write all; the state looked at before, not
 * under a lock. Between reading and writing it waits for `pause`. For a database whose second wall was taken down. The
 * checker must find what is lost by it.
 */
export function naiveBuild({ database }: World, pause: () => Promise<unknown> = moment): Build {
  const owner = database.as('owner')
  const read = async (reportId: string) => (await owner.select().from(report).where(eq(report.id, reportId)))[0]!

  /** Writes what was changed in the copy read before, and a line for it; the line's place is counted right, so that the chain is whole. */
  async function write(row: ReportRow, actor: Actor, act: string, detail: object, set: Partial<ReportRow>): Promise<void> {
    await owner.transaction(async (tx) => {
      const [end] = await tx.update(report).set({ ...set, version: sql`${report.version} + 1`, eventSeq: sql`${report.eventSeq} + 1` })
        .where(and(eq(report.agencyId, row.agencyId), eq(report.id, row.id))).returning({ seq: report.eventSeq, hash: report.eventHash })
      const at = new Date()
      const line = nextLine({ reportId: row.id, seq: end!.seq, act, byId: actor.personId, byName: actor.name, at: at.toISOString(), note: null, detail: detail as never }, end!.hash)
      await tx.insert(event).values({ ...line, agencyId: row.agencyId, at })
      await tx.update(report).set({ eventHash: line.hash }).where(and(eq(report.agencyId, row.agencyId), eq(report.id, row.id)))
    })
  }

  return {
    ...trueBuild,
    saveCells: async (_db, actor, { reportId, changes }) => {
      const row = await read(reportId)
      if (!['draft', 'returned', 'correcting'].includes(row.state)) throw new OutOfTurn(row.state)
      const cells = cellsOf(row)
      const changed = changes.map(({ cell, to }) => ({ cell, from: cells[cell]!.raw, to }))
      for (const { cell, to } of changed) cells[cell] = readCell(cellOf(cell)!, to)
      await pause()
      const stored = store(cells, row.format)
      const hash = contentHash(stored, await frozenBlocks(owner, row))
      await write(row, actor, 'saveCells', { changes: changed, contentHash: hash }, { ...stored, contentHash: hash })
      return { version: row.version + 1, saved: changed.map(({ cell }) => cell), stale: [], locked: [] }
    },
    submit: async (_db, actor, { reportId, key }) => {
      const row = await read(reportId)
      if (row.state !== 'signing') throw new OutOfTurn(row.state)
      await pause()
      const [last] = await owner.select({ number: edition.number }).from(edition).where(eq(edition.reportId, reportId)).orderBy(desc(edition.number)).limit(1)
      const number = (last?.number ?? 0) + 1
      const at = new Date()
      const { agencyId, format, figures, fee, odd, contentHash: hash } = row
      const written = { number: `${row.id}-${number}`, at, hash }
      await owner.insert(edition).values({ agencyId, reportId, number, format, figures, fee, odd, blocks: await frozenBlocks(owner, row), hash, at, byId: actor.personId })
      await owner.insert(receipt).values({ agencyId, reportId, edition: number, key, ...written })
      await write(row, actor, 'submit', { edition: number, hash }, { state: 'submitted', submittedAt: at, submittedEdition: number, firstSubmittedAt: row.firstSubmittedAt ?? at })
      return { receipt: written }
    },
  }
}

/** Takes the second wall down: no guard of the database looks at a report or at its book any more. */
export async function takeWallDown({ database }: World): Promise<void> {
  await database.as('owner').execute(sql`alter table report disable trigger user; alter table event disable trigger user`)
}
