import { setImmediate } from 'node:timers/promises'
import { alikeAmong, type Signature } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import type { Db, Tx } from '../client.ts'
import type { ComparedSection } from '../tables/narrative-signature.ts'
import { minimaOf } from './minima.ts'
import { type Found, keepIfStrong, mostTold } from './strongest.ts'

/** Any number that nobody else locks: one comparison at a time, over however many processes. */
const comparisonLock = 2_019_1013

/** So many new texts are compared in one transaction, and so many of the others are read at a time. */
const [mostDue, page] = [2_000, 1_000]

/** Milliseconds after which whoever else works in this process has its turn. */
const breath = 20

/** From this share on two texts are called alike, as with last year's (YOY-TEXT). */
export const likeFrom = 0.85

/** The last edition of one agency's text; without numbers where it is too short to compare. */
interface Row extends Record<string, unknown> {
  agency: number
  edition: number
  minima: Uint8Array | null
  size: number | null
}

interface Part extends Record<string, unknown> {
  year: number
  section: ComparedSection
}

/**
 * Compares texts that were submitted since with those of all other agencies of their year, as the role worker, and writes
 * what is alike: at most 2,000 texts of one section and year, in one transaction. Answers how many that were; 0 when none
 * is due or somebody else is at it. Of each agency only the last edition is looked at; what was found of earlier ones goes.
 */
export async function compareNarratives(worker: Db): Promise<number> {
  return worker.transaction(async (tx) => {
    const { rows: [gate] } = await tx.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${comparisonLock}) as mine`)
    if (!gate?.mine) return 0
    const { rows: [part] } = await tx.execute<Part>(sql`select year, section from narrative_signature where compared_at is null order by year desc, section limit 1`)
    if (!part) return 0
    const due = await takeDue(tx, part)
    await replace(tx, part, due, await strongest(tx, part, due))
    return due.length
  })
}

const ofPart = ({ year, section }: Part) => sql`year = ${year} and section = ${section}`

/** Texts that were not compared yet, said to be compared: whoever reads that reads what was found, too. Of the editions of one agency the last. */
async function takeDue(tx: Tx, part: Part): Promise<Row[]> {
  const { rows } = await tx.execute<Row>(sql`
    with agencies as (
      select distinct agency_id from narrative_signature where ${ofPart(part)} and compared_at is null order by 1 limit ${mostDue}
    ), taken as (
      update narrative_signature s set compared_at = app_now() from agencies a where ${ofPart(part)} and s.agency_id = a.agency_id and s.compared_at is null
      returning s.agency_id as agency, s.edition, s.minima, s.size
    )
    select distinct on (agency) * from taken order by agency, edition desc`)
  return rows
}

/** The strongest likenesses of the new texts and of those that are like them, by agency. */
async function strongest(tx: Tx, part: Part, due: readonly Row[]): Promise<Map<number, Found[]>> {
  const isDue = new Set(due.map(({ agency }) => agency))
  const news = due.flatMap(withSignature)
  const among = alikeAmong(news.map(({ signature }) => signature), likeFrom)
  const kept = new Map<number, Found[]>()
  let begun = performance.now()
  for (let after = 0; ;) {
    const { rows } = await tx.execute<Row>(sql`
      select distinct on (agency_id) agency_id as agency, edition, minima, size from narrative_signature
      where ${ofPart(part)} and agency_id > ${after} order by agency_id, edition desc limit ${page}`)
    for (const other of rows.flatMap(withSignature)) {
      if (performance.now() - begun > breath) {
        await setImmediate()
        begun = performance.now()
      }
      for (const { index, share, ofOther } of among(other.signature)) {
        const { agency, edition } = news[index]!
        if (agency === other.agency) continue
        if (share >= likeFrom) keepIfStrong(kept, { agency, edition, other: other.agency, share })
        // A new one is met once more, as the one that is new.
        if (ofOther >= likeFrom && !isDue.has(other.agency)) keepIfStrong(kept, { agency: other.agency, edition: other.edition, other: agency, share: ofOther })
      }
    }
    if (rows.length < page) return kept
    after = rows.at(-1)!.agency
  }
}

const withSignature = ({ agency, edition, minima, size }: Row): { agency: number; edition: number; signature: Signature }[] =>
  minima === null || size === null ? [] : [{ agency, edition, signature: { minima: minimaOf(minima), size } }]

/** Takes away what was known of the new texts, and leaves each agency the strongest of what is known now. */
async function replace(tx: Tx, part: Part, due: readonly Row[], found: ReadonlyMap<number, readonly Found[]>): Promise<void> {
  const agencies = sql.param(due.map(({ agency }) => agency))
  await tx.execute(sql`delete from likeness where ${ofPart(part)} and (agency_id = any(${agencies}::int[]) or other_agency_id = any(${agencies}::int[]))`)
  if (found.size === 0) return
  await tx.execute(sql`
    with ranked as (
      select *, row_number() over (partition by agency order by share desc, other) as rank from (
        select agency, edition, other, share, false as stood from jsonb_to_recordset(${JSON.stringify([...found.values()].flat())}::jsonb) as f (agency int, edition int, other int, share real)
        union all
        select agency_id, edition, other_agency_id, share, true from likeness where ${ofPart(part)} and agency_id = any(${sql.param([...found.keys()])}::int[])) known
    ), weaker as (
      delete from likeness l using ranked r where ${ofPart(part)} and r.stood and r.rank > ${mostTold} and l.agency_id = r.agency and l.other_agency_id = r.other
    )
    insert into likeness (agency_id, year, section, edition, other_agency_id, share, at)
    select agency, ${part.year}, ${part.section}, edition, other, share, app_now() from ranked where not stood and rank <= ${mostTold}`)
}
