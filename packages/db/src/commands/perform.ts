import {
  type Act, type Actor, after, Forbidden, itsTurn, type Json, may, maySee, needsProof, NotFound, OutOfTurn, ProofNeeded, type ReportFacts, SamePerson, Stale,
} from '@nianbao/report'
import { and, eq } from 'drizzle-orm'
import { actAs } from '../as-person.ts'
import { nextLine } from '../book/next-line.ts'
import { openBook } from '../book/open-book.ts'
import type { Db, Tx } from '../client.ts'
import { contentHash } from '../content.ts'
import { factsOf, type FilingAgency, type ReportRow } from '../facts.ts'
import { isUuid } from '../is-uuid.ts'
import { postsNow } from '../posts-now.ts'
import { inScope } from '../scope.ts'
import type { FrozenBlock } from '../tables/edition.ts'
import { event } from '../tables/event.ts'
import { report } from '../tables/report.ts'
import type { Side } from '../tables/thread.ts'
import { changedValues } from './changed-values.ts'
import { clock } from './clock.ts'
import { frozenBlocks } from './frozen-blocks.ts'

/** What an act works with: the locked row, who asks with the posts that they hold now, and the database's time after the lock was had. */
export interface Scene {
  tx: Tx
  actor: Actor
  report: ReportRow
  facts: ReportFacts
  agency: FilingAgency
  /** 自审自发: the office reviews what it wrote itself. */
  selfReviewed: boolean
  now: Date
}

/** What an act has done. */
export interface Done<Result> {
  result: (version: number) => Result
  /** Said in the book, for people. */
  note?: string
  /** Said in the book, for machines. */
  detail?: Json
  /** The book's line is for this side alone. */
  side?: Side
  /** Columns of the row to change besides state, version and the book's end. */
  set?: Partial<ReportRow>
  /** The content changed: its hash and version follow, and the actor becomes one of its hands. */
  edited?: boolean
  /** The actor spoke for the agency without changing a word, and becomes one of its hands all the same. */
  handed?: boolean
  /** What the paragraphs said before, from an act that changes many values at once: the book then says each of them. */
  before?: readonly FrozenBlock[]
  /** Nothing came of it: no line in the book. */
  nothing?: boolean
}

export interface Performance<Result> {
  act: Act
  reportId: string
  /** The version that the asker has seen; Stale when it has moved on. Left out by acts that compare more finely. */
  version?: number
  /** Answers the same request asked again, before anything is refused for being out of turn. */
  again?: (scene: Scene) => Promise<Result | null>
  work: (scene: Scene) => Promise<Done<Result>>
}

/**
 * Does one act to one report in one transaction: lock the row, ask the policy, ask the lifecycle, check the version, do the
 * work, write the event, move the state. Throws a Refusal, and then nothing has happened. *may* comes before *turn*
 * before *version*: nobody learns a state or a version that they may not see, and whoever comes too late hears in which
 * state the report is, not only that it has changed; who must prove themselves is asked
 * when nothing else is in the way.
 */
export async function perform<Result>(db: Db, actor: Actor, performance: Performance<Result>): Promise<Result> {
  return actAs(db, actor, async (tx) => {
    const { act, again, version, work } = performance
    const scene = await enter(tx, actor, act, performance.reportId)
    const before = await again?.(scene)
    if (before != null) return before
    if (!itsTurn(act, scene.facts)) throw new OutOfTurn(scene.report.state)
    if (version !== undefined && version !== scene.report.version) throw new Stale(scene.report.version)
    if (needsProof(act) && !actor.proven) throw new ProofNeeded()
    const done = await work(scene)
    return done.result(done.nothing ? scene.report.version : await leave(scene, act, done))
  })
}

/**
 * Locks the report and asks the policy, of the posts that stand once the lock is had: one that ended during the wait counts
 * no more. A stranger learns nothing, not even that the report exists.
 */
async function enter(tx: Tx, asker: Actor, act: Act, reportId: string): Promise<Scene> {
  if (!isUuid(reportId)) throw new NotFound()
  const [row] = await tx.select().from(report).where(and(eq(report.id, reportId), inScope(asker))).for('update', { of: report })
  const known = row && (await factsOf(tx, [row])).get(row.id)
  if (!known) throw new NotFound()
  const actor = { ...asker, posts: await postsNow(tx, asker) }
  if (!maySee(actor, known.facts)) throw new NotFound()
  const answer = may(actor, act, known.facts)
  if (answer === 'forbidden') throw new Forbidden()
  if (answer === 'same-person') throw new SamePerson()
  return { tx, actor, report: row, ...known, now: await clock(tx) }
}

const ofCorrection: readonly Act[] = ['submit', 'approve', 'unapprove', 'publish']

/** Writes the book's line and the row; answers the new version. */
async function leave<Result>(scene: Scene, act: Act, done: Done<Result>): Promise<number> {
  const { tx, actor, report: row, now } = scene
  const set: Partial<ReportRow> = { ...done.set }
  const next = { ...row, ...set }
  set.state = after(act, { state: row.state, cameFrom: row.cameFrom, editionIsPublic: row.publishedFrom !== null && row.publishedFrom === row.submittedEdition })
  let detail = done.detail ?? null
  // What is open of a line depends on it: nobody outside learns of a correction before it is closed.
  if (scene.facts.inCorrection && ofCorrection.includes(act)) detail = { ...(detail as Record<string, Json> | null), correction: true }
  if (done.edited) {
    const blocks = await frozenBlocks(tx, row)
    set.contentHash = contentHash(next, blocks)
    set.lastEditor = actor.personId
    const changes = done.before && changedValues({ stored: row, blocks: done.before }, { stored: next, blocks })
    detail = { ...(detail as Record<string, Json> | null), ...changes, contentHash: set.contentHash }
  }
  if ((done.edited || done.handed) && !next.hands.includes(actor.personId)) set.hands = [...next.hands, actor.personId]
  if (done.edited || set.state !== row.state) set.version = row.version + 1
  const line = nextLine({
    reportId: row.id, seq: row.eventSeq + 1, act, byId: actor.personId, byName: actor.name, at: now.toISOString(), note: done.note ?? null, detail,
  }, row.eventHash)
  await tx.insert(event).values({ ...line, agencyId: row.agencyId, at: now, side: done.side })
  await tx.update(report).set({ ...set, eventSeq: line.seq, eventHash: line.hash })
    .where(and(eq(report.agencyId, row.agencyId), eq(report.id, row.id)))
  await openBook(tx, row, act, set.state)
  return set.version ?? row.version
}
