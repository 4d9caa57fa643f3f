import { type Actor, BadInput, blankCells, type BlockPlace, type Cells, Forbidden, formats, genesis, mayBackfill, needsProof, NotFound, ProofNeeded, type Recognised, store } from '@nianbao/report'
import { and, eq, sql } from 'drizzle-orm'
import { actAs } from '../as-person.ts'
import { nextLine } from '../book/next-line.ts'
import { openBook } from '../book/open-book.ts'
import type { Db, Tx } from '../client.ts'
import { contentHash, places } from '../content.ts'
import { agency } from '../tables/agency.ts'
import { agencyYear } from '../tables/agency-year.ts'
import { block } from '../tables/block.ts'
import { edition, type FrozenBlock } from '../tables/edition.ts'
import { event } from '../tables/event.ts'
import { posting } from '../tables/posting.ts'
import { report } from '../tables/report.ts'
import { changedValues } from './changed-values.ts'
import { cleanText } from './clean-text.ts'
import { clock } from './clock.ts'
import { pastDay, startOfDay } from './day.ts'
import { type ImportSource, textsOf, withCellsOf } from './document-content.ts'
import { freezeTree } from './freeze-tree.ts'
import { putOut } from './put-out.ts'
import { webAddress } from './record-posting.ts'
import { refuseUnfit } from './refuse-unfit.ts'
import { isReportYear } from './report-year.ts'

/** A report of an earlier year as it was published elsewhere: what it says, and what the supervisor attests of it. */
export interface Backfill {
  agencyId: number
  year: number
  recognised: Recognised
  source: ImportSource
  /** The day on which it was made public, YYYY-MM-DD. */
  publishedOn: string
  /** Where it stands on the government's website. */
  address: string
  /** Who vouches for it, and how it was checked. */
  note: string
  confirmMismatch: boolean
}

/**
 * 补录: puts a report of a year before the one that is open, published elsewhere and read from its document, among the
 * published ones, marked as such. By the supervisor of the office that acts on the agency, for a year of which it has no
 * report. Blank and dash stay what they are and no finding stops it; cells that hold no number are BadInput
 * NOT_A_NUMBER, which names them with commas between. Mismatch as in importReport. ProofNeeded when nothing else is in the way.
 */
export function backfill(db: Db, actor: Actor, input: Backfill): Promise<{ reportId: string }> {
  const note = cleanText('note', input.note, 2000)
  const address = webAddress('address', input.address)
  return actAs(db, actor, async (tx) => {
    const now = await clock(tx)
    const { agencyId, year, recognised, source } = input
    const name = await refuseStranger(tx, actor, input)
    const publishedOn = pastDay('publishedOn', input.publishedOn, now)
    if (publishedOn.slice(0, 4) <= String(year)) throw new BadInput('publishedOn', 'TOO_EARLY')
    refuseUnfit(recognised, { agency: name, year }, input.confirmMismatch)
    const { format } = recognised
    const cells = withCellsOf(recognised, blankCells(formats[format]))
    refuseWords(cells)
    const stored = store(cells, format)
    const blocks = blocksOf(recognised, `${name}${year}年政府信息公开工作年度报告`)
    if (needsProof('backfill') && !actor.proven) throw new ProofNeeded()
    const hash = contentHash(stored, blocks)
    const at = startOfDay(publishedOn)
    const id = crypto.randomUUID()
    const line = nextLine({
      reportId: id, seq: 1, act: 'backfill', byId: actor.personId, byName: actor.name, at: now.toISOString(), note,
      detail: { year, edition: 1, hash, publishedOn, address, source: { name: cleanText('name', source.name, 255), sha256: source.sha256, bytes: source.bytes }, ...changedValues({ stored: store(blankCells(formats[format]), format), blocks: [] }, { stored, blocks }) },
    }, genesis)
    await tx.insert(report).values({
      ...stored, agencyId, id, year, state: 'published', contentHash: hash, unlocked: [], hands: [actor.personId], lastEditor: actor.personId,
      firstSubmittedAt: at, submittedAt: at, submittedEdition: 1, publishedEdition: 1, publishedFrom: 1, publishedAt: at, eventSeq: 1, eventHash: line.hash, openedAt: now,
    })
    await tx.insert(event).values({ ...line, agencyId, at: now })
    await tx.insert(block).values(blocks.map((one, pos) => ({ ...one, agencyId, reportId: id, pos, editedBy: actor.personId, editedName: actor.name, editedAt: now })))
    const frozen = { ...stored, hash, blocks }
    await tx.insert(edition).values({ ...frozen, agencyId, reportId: id, number: 1, at: now, byId: actor.personId })
    await tx.insert(posting).values({ agencyId, reportId: id, address, postedOn: publishedOn, byId: actor.personId, byName: actor.name, at: now })
    await putOut(tx, { agencyId, year, number: 1 }, name, frozen, { validFrom: now, backfilled: true, attestedOn: publishedOn, attestedAddress: address })
    await openBook(tx, { agencyId, id }, 'backfill', 'published')
    return { reportId: id }
  })
}

/** Who may not, and which years may not; answers the agency's name. The tree of that year stands from here on. */
async function refuseStranger(tx: Tx, actor: Actor, { agencyId, year }: Backfill): Promise<string> {
  const [known] = await tx.select({ name: agency.name, kind: agency.kind, officeId: agency.supervisedBy }).from(agency).where(eq(agency.id, agencyId))
  if (!known) throw new NotFound()
  const sheetOnly = known.kind === 'ownLevel'
  if (!mayBackfill(actor, { officeId: known.officeId, sheetOnly })) throw new Forbidden()
  if (!isReportYear(year) || year >= (await openYearOf(tx, known.officeId))) throw new BadInput('year', 'OUT_OF_RANGE')
  await freezeTree(tx, year)
  const [place] = await tx.select({ officeId: agencyYear.supervisedBy }).from(agencyYear).where(and(eq(agencyYear.year, year), eq(agencyYear.agencyId, agencyId)))
  // It was not there that year, or stood under another office then.
  if (!place) throw new BadInput('year', 'OUT_OF_RANGE')
  if (!mayBackfill(actor, { officeId: place.officeId, sheetOnly })) throw new Forbidden()
  const [taken] = await tx.select({ id: report.id }).from(report).where(and(eq(report.agencyId, agencyId), eq(report.year, year)))
  if (taken) throw new BadInput('year', 'TAKEN')
  return known.name
}

/** The year that is open at an office: the last one it has opened, else the one that it could open now. */
async function openYearOf(tx: Tx, officeId: number | null): Promise<number> {
  const { rows } = await tx.execute<{ year: number }>(sql`
    select coalesce((select max(year) from filing_year where office_id = ${officeId}::int), extract(year from app_now() at time zone 'Asia/Shanghai')::int - 1) as year`)
  return rows[0]!.year
}

/** What goes out has a number, a blank or a dash in each cell. */
function refuseWords(cells: Cells): void {
  const words = Object.entries(cells).filter(([, { kind }]) => kind === 'text').map(([id]) => id)
  if (words.length > 0) throw new BadInput(words.join(','), 'NOT_A_NUMBER')
}

/** The document's paragraphs in reading order, each with an id of its own; the title of the form where it has none. */
function blocksOf(recognised: Recognised, title: string): FrozenBlock[] {
  const texts: Partial<Record<BlockPlace, string[]>> = { title: [title], ...textsOf(recognised) }
  return places.flatMap((place) => (texts[place] ?? []).flatMap((text) => {
    const clean = cleanText('text', text, 20_000, false)
    return clean.trim() === '' ? [] : [{ id: crypto.randomUUID(), place, text: clean }]
  }))
}
