import { type Actor, BadInput, blankCells, Forbidden, format2021, genesis, linkEntry } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { actAs } from '../as-person.ts'
import type { Db, Tx } from '../client.ts'
import { contentHash, places, sha256, store } from '../content.ts'
import { block } from '../tables/block.ts'
import { event } from '../tables/event.ts'
import { filingYear } from '../tables/filing-year.ts'
import { report } from '../tables/report.ts'
import { freezeTree } from './freeze-tree.ts'
import { sectionIds } from './sections.ts'
import { setDeadlines } from './set-deadlines.ts'

type Expected = { agencyId: number; name: string }

/**
 * Opens a report year for an office: freezes the tree of that year, sets the dates of the law where the office has set
 * none, and makes one draft for each agency that must file with it. Again, it opens only what is missing.
 */
export async function openYear(db: Db, actor: Actor, { officeId, year }: { officeId: number; year: number }): Promise<{ opened: number }> {
  if (!actor.posts.some((post) => post.agencyId === officeId && post.role === 'supervisor')) throw new Forbidden()
  return actAs(db, actor, async (tx) => {
    const { rows } = await tx.execute<{ ms: string; thisYear: number }>(sql`
      select floor(extract(epoch from app_now()) * 1000)::bigint as ms, extract(year from app_now() at time zone 'Asia/Shanghai')::int as "thisYear"`)
    const now = new Date(Number(rows[0]!.ms))
    if (!Number.isInteger(year) || year < 2021 || year > rows[0]!.thisYear) throw new BadInput('year', 'OUT_OF_RANGE')
    // A second one that opens the same year waits here for the first.
    await tx.insert(filingYear).values({ officeId, year, format: '2021', openedAt: now, openedBy: actor.personId }).onConflictDoNothing()
    await freezeTree(tx, year)
    await setDeadlines(tx, officeId, year)
    const missing = await expected(tx, officeId, year)
    for (const one of missing) await open(tx, actor, one, year, now)
    return { opened: missing.length }
  })
}

/** The agencies that must file with this office and have no report of that year yet. */
async function expected(tx: Tx, officeId: number, year: number): Promise<Expected[]> {
  const { rows } = await tx.execute<Expected>(sql`
    select y.agency_id as "agencyId", a.name from agency_year y join agency a on a.id = y.agency_id
    where y.year = ${year} and y.supervised_by = ${officeId} and y.must_file
      and not exists (select from report r where r.agency_id = y.agency_id and r.year = y.year)
    order by y.pos`)
  return rows
}

async function open(tx: Tx, actor: Actor, { agencyId, name }: Expected, year: number, now: Date): Promise<void> {
  const id = crypto.randomUUID()
  const title = `${name}${year}年政府信息公开工作年度报告`
  const stored = store(blankCells(format2021), '2021')
  const hash = contentHash(stored, [{ id, place: 'title', text: title }])
  const by = { byId: actor.personId, byName: actor.name }
  const line = linkEntry({ reportId: id, seq: 1, act: 'openYear', ...by, at: now.toISOString(), note: null, detail: { year, contentHash: hash } }, genesis, sha256)
  await tx.insert(report).values({ ...stored, agencyId, id, year, contentHash: hash, unlocked: [...sectionIds], hands: [], eventSeq: 1, eventHash: line.hash, openedAt: now })
  await tx.insert(event).values({ ...line, agencyId, at: now })
  // One empty paragraph at each place, so that there is somewhere to write.
  await tx.insert(block).values(places.map((place) => ({ agencyId, reportId: id, place, pos: 0, text: place === 'title' ? title : '', editedAt: now })))
}
