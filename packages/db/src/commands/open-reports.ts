import { type Actor, blankCells, format2021, genesis, store } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { nextLine } from '../book/next-line.ts'
import type { Tx } from '../client.ts'
import { contentHash, places } from '../content.ts'
import { block } from '../tables/block.ts'
import { event } from '../tables/event.ts'
import { report } from '../tables/report.ts'
import { sectionIds } from './sections.ts'

type Expected = { agencyId: number; name: string }

/** Makes one draft for each agency that must file with this office and has none of that year, or for one of them alone; none where the office has not opened the year. Answers how many. */
export async function openReports(tx: Tx, actor: Actor, { officeId, year, agencyId }: { officeId: number; year: number; agencyId?: number }, now: Date): Promise<number> {
  const { rows } = await tx.execute<Expected>(sql`
    select y.agency_id as "agencyId", a.name from agency_year y join agency a on a.id = y.agency_id
    where y.year = ${year} and y.supervised_by = ${officeId} and y.must_file and y.agency_id = coalesce(${agencyId ?? null}::int, y.agency_id)
      and exists (select from filing_year f where f.office_id = y.supervised_by and f.year = y.year)
      and not exists (select from report r where r.agency_id = y.agency_id and r.year = y.year)
    order by y.pos`)
  for (const one of rows) await open(tx, actor, one, year, now)
  return rows.length
}

async function open(tx: Tx, actor: Actor, { agencyId, name }: Expected, year: number, now: Date): Promise<void> {
  const id = crypto.randomUUID()
  const title = `${name}${year}年政府信息公开工作年度报告`
  const stored = store(blankCells(format2021), '2021')
  const hash = contentHash(stored, [{ id, place: 'title', text: title }])
  const by = { byId: actor.personId, byName: actor.name }
  const line = nextLine({ reportId: id, seq: 1, act: 'openYear', ...by, at: now.toISOString(), note: null, detail: { year, contentHash: hash } }, genesis)
  await tx.insert(report).values({ ...stored, agencyId, id, year, contentHash: hash, unlocked: [...sectionIds], hands: [], eventSeq: 1, eventHash: line.hash, openedAt: now })
  await tx.insert(event).values({ ...line, agencyId, at: now })
  // One empty paragraph at each place, so that there is somewhere to write.
  await tx.insert(block).values(places.map((place) => ({ agencyId, reportId: id, place, pos: 0, text: place === 'title' ? title : '', editedAt: now })))
}
