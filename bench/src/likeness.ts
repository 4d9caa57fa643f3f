/**
 * How long the worker takes to compare the texts of a year across agencies: node bench/src/likeness.ts [AGENCIES] [SEED].
 * A fresh database of the test cluster is filled with signatures of texts drawn anew, one in fifty of them a copy of another
 * with names and figures changed; then all is compared at once, then one report that comes again, then the worst that can be:
 * a thousand write one text. Ends with 1 where a copy was not found, or where all at once took longer than promised.
 */
import { loadavg } from 'node:os'
import { compareNarratives, type Db } from '@nianbao/db'
import { testDatabase } from '@nianbao/db/testing'
import { type Signature, signatureAcrossAgencies } from '@nianbao/report'
import { random } from '@nianbao/report/fixtures'

const agencies = Number(process.argv[2] ?? 5_000)
const seed = Number(process.argv[3] ?? Date.now() % 1e9)
/** Seconds for 5,000 agencies, two sections each. */
const promised = 10
const sections = ['overview', 'problems'] as const

const load = () => loadavg().map((each) => each.toFixed(1)).join(' ')
const query = (owner: Db, text: string, values: unknown[] = []) => owner.$client.query(text, values)

/** Invented sentences: what all say, and what each has of its own. */
const drawing = random(seed)
const sentence = () => `${Array.from({ length: drawing.int(14, 30) }, () => String.fromCharCode(0x4e00 + drawing.int(0, 2_500))).join('')}${drawing.int(1, 99)}项。`
const everybodys = Array.from({ length: 4 }, sentence)
const pool = Array.from({ length: 3_000 }, sentence)

/** A stand-in for an agency's texts, of some 500 characters each, a fifth of which all have; every second one may be a copy of another, with its own name and figures. */
function textsOf(nth: number, known: readonly Texts[]): Texts {
  const of = nth % 2 === 1 && drawing.chance(0.04) ? 2 * drawing.int(0, (nth - 1) / 2) : nth
  const [place, name] = [`某${nth}县`, `某${nth}县司法局`]
  const bodies = known[of]?.bodies ?? sections.map(() => [...everybodys, ...Array.from({ length: 16 }, () => drawing.pick(pool))].join(''))
  const signatures = bodies.map((body) => signatureAcrossAgencies(`${name}${body.replace(/\d+/g, (digits) => String(Number(digits) + nth))}${place}情况如上。`, name, [`${place}人民政府`]))
  return { of, bodies, signatures }
}

interface Texts {
  of: number
  bodies: readonly string[]
  signatures: readonly (Signature | null)[]
}

/** Compares all that is due; in milliseconds, those of this process's own among them. */
async function compareAll(worker: Db): Promise<{ compared: number; ms: number; own: number }> {
  const [begun, cpu] = [performance.now(), process.cpuUsage()]
  let compared = 0
  for (let some; (some = await compareNarratives(worker)) > 0;) compared += some
  const { user, system } = process.cpuUsage(cpu)
  return { compared, ms: performance.now() - begun, own: Math.round((user + system) / 1000) }
}

const database = await testDatabase()
try {
  const [owner, worker] = [database.as('owner'), database.as('worker')]
  await query(owner, `insert into agency (code, name, kind, division_code) select 'B' || n, '某' || n || '县司法局', 'department', '990100' from generate_series(1, $1) n`, [agencies])
  // Reports without a life: only that they are there matters here.
  await query(owner, 'alter table report disable trigger user')
  const { rows: ids } = await query(owner, `insert into report (agency_id, year, format, figures, content_hash) select id, 2025, '2021', array_fill(null::bigint, array[200]), repeat('0', 64) from agency order by id returning agency_id as id`)
  const texts: Texts[] = []
  for (const nth of ids.keys()) texts.push(textsOf(nth, texts))
  const leave = async (edition: number, from: readonly [nth: number, text: Texts][]) => {
    const rows = from.flatMap(([nth, { signatures }]) => signatures.flatMap((signature, at) => (signature ? [{ section: sections[at], agency: ids[nth].id, minima: Buffer.from(signature.minima.buffer).toString('hex'), size: signature.size }] : [])))
    await query(owner, `insert into narrative_signature (year, section, agency_id, edition, minima, size)
      select 2025, section, agency, $2, decode(minima, 'hex'), size from jsonb_to_recordset($1::jsonb) as t (section text, agency int, minima text, size int)`, [JSON.stringify(rows), edition])
  }
  await leave(1, [...texts.entries()])
  await query(owner, 'vacuum analyze')

  const once = await compareAll(worker)
  const copies = texts.flatMap(({ of, signatures }, nth) => (of === nth ? [] : sections.flatMap((section, at) => (signatures[at] && texts[of]!.signatures[at] ? [{ nth, of, section }] : []))))
  const { rows: found } = await query(owner, 'select agency_id as a, other_agency_id as b, section from likeness')
  const pairs = new Set(found.map(({ a, b, section }) => `${a} ${b} ${section}`))
  const crowded = new Map<string, number>()
  for (const { a, section } of found) crowded.set(`${a} ${section}`, (crowded.get(`${a} ${section}`) ?? 0) + 1)
  // Where five are as much alike, a sixth is not told.
  const missed = copies.filter(({ nth, of, section }) => !pairs.has(`${ids[nth].id} ${ids[of].id} ${section}`) && (crowded.get(`${ids[nth].id} ${section}`) ?? 0) < 5)
  console.log(`seed ${seed}; load ${load()}`)
  console.log(`${agencies} agencies, ${once.compared} texts, all compared at once: ${(once.ms / 1000).toFixed(2)} s (promised ${promised}), ${once.own} ms of them this process's; ${copies.length} copied sections, ${missed.length} of them not found; ${pairs.size} rows`)

  await leave(2, [[0, texts[Math.min(1, agencies - 1)]!]])
  const again = await compareAll(worker)
  console.log(`one report that comes again: ${Math.round(again.ms)} ms, ${again.own} ms this process's (load ${load()})`)

  const some = Math.min(agencies, 1_000)
  await query(owner, `delete from narrative_signature where agency_id <> all ($1)`, [ids.slice(0, some).map(({ id }) => id)])
  await query(owner, 'delete from likeness')
  await query(owner, 'update narrative_signature set compared_at = null, minima = (select minima from narrative_signature where minima is not null limit 1), size = 300')
  const worst = await compareAll(worker)
  const { rows: [told] } = await query(owner, 'select count(*)::int as rows, max(n)::int as most from (select count(*) over (partition by agency_id, section) as n from likeness) l')
  console.log(`${some} agencies that all write one text: ${(worst.ms / 1000).toFixed(2)} s, ${worst.own} ms this process's; ${told.rows} rows, at most ${told.most} of one text (load ${load()})`)
  if (missed.length > 0 || (once.ms / 1000) * (5_000 / agencies) > promised) process.exitCode = 1
} finally {
  await database.drop()
}
