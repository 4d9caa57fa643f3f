import type { Actor, SectionId } from '@nianbao/report'
import { and, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Anchor } from '../commands/comment.ts'
import { question } from '../as-person.ts'
import { inScope, speaksForAgency, speaksForOffice } from '../scope.ts'
import { event } from '../tables/event.ts'
import { message } from '../tables/message.ts'
import { report } from '../tables/report.ts'
import { type Side, thread } from '../tables/thread.ts'
import { amongIds } from './array.ts'

export interface Thread {
  id: string
  reportId: string
  anchor: Anchor
  section: SectionId | null
  state: 'open' | 'resolved'
  waitsFor: Side | null
  internal: boolean
  side: Side
  openedBy: string
  openedAt: Date
}

export interface Message {
  id: string
  threadId: string
  author: string
  side: Side
  text: string
  at: Date
}

/** What belongs to one side is seen by who speaks for that side; the rest by everyone in scope. */
const seen = (actor: Actor, internal: SQL, side: SQL): SQL =>
  and(inScope(actor), or(sql`not ${internal}`, and(sql`${side} = 'agency'`, speaksForAgency(actor)), and(sql`${side} = 'office'`, speaksForOffice(actor))))!

const seenThread = (actor: Actor) => seen(actor, sql`${thread.internal}`, sql`${thread.side}`)

/** The threads of these reports that the actor may read, oldest first; internal ones of the other side are not among them. */
export const threadsByReportIds = question(async (db, actor, ids: readonly string[]): Promise<Thread[]> => {
  const rows = await db.select({ thread }).from(thread)
    .innerJoin(report, and(eq(report.agencyId, thread.agencyId), eq(report.id, thread.reportId)))
    .where(and(amongIds(report.id, ids), seenThread(actor))).orderBy(thread.openedAt, thread.id)
  return rows.map((row) => toThread(row.thread))
})

/** Threads by id, the same way. */
export const threadsByIds = question(async (db, actor, ids: readonly string[]): Promise<Thread[]> => {
  const rows = await db.select({ thread }).from(thread)
    .innerJoin(report, and(eq(report.agencyId, thread.agencyId), eq(report.id, thread.reportId)))
    .where(and(amongIds(thread.id, ids), seenThread(actor)))
  return rows.map((row) => toThread(row.thread))
})

function toThread(row: typeof thread.$inferSelect): Thread {
  const { id, reportId, section, state, waitsFor, internal, side, openedAt } = row
  return { id, reportId, anchor: anchorOf(row), section, state, waitsFor, internal, side, openedBy: row.openedName, openedAt }
}

function anchorOf({ anchor, cell, blockId, quote, section }: typeof thread.$inferSelect): Anchor {
  if (anchor === 'cell') return { kind: 'cell', cell: cell! }
  if (anchor === 'block') return { kind: 'block', blockId: blockId!, quote }
  if (anchor === 'section') return { kind: 'section', section: section! }
  return { kind: 'report' }
}

/** The messages of these threads, oldest first. */
export const messagesByThreadIds = question((db, actor, ids: readonly string[]): Promise<Message[]> =>
  db.select({ id: message.id, threadId: message.threadId, author: message.author, side: message.side, text: message.text, at: message.at }).from(message)
    .innerJoin(thread, and(eq(thread.agencyId, message.agencyId), eq(thread.id, message.threadId)))
    .innerJoin(report, and(eq(report.agencyId, thread.agencyId), eq(report.id, thread.reportId)))
    .where(and(amongIds(thread.id, ids), seenThread(actor))).orderBy(message.at, message.id))

/** One line of the book, as people read it. */
export interface EventRow {
  id: string
  reportId: string
  seq: number
  act: string
  by: string
  at: Date
  note: string | null
}

const givingBack = ['sendBack', 'recall']
/** Each begins the writing anew or ends it, so that what came back before has been dealt with. */
const sinceThen = ['requestSignature', 'correct']

/** Of each report, the line of the book by which its agency took it back to write on (内部退回, 撤回); none where it was passed on since. */
export const sentBackByReportIds = question(async (db, actor, ids: readonly string[]): Promise<EventRow[]> => {
  const rows = await db.selectDistinctOn([event.agencyId, event.reportId], { reportId: event.reportId, seq: event.seq, act: event.act, by: event.byName, at: event.at, note: event.note }).from(event)
    .innerJoin(report, and(eq(report.agencyId, event.agencyId), eq(report.id, event.reportId)))
    .where(and(amongIds(report.id, ids), inScope(actor), inArray(report.state, ['draft', 'returned', 'correcting']), inArray(event.act, [...givingBack, ...sinceThen])))
    .orderBy(event.agencyId, event.reportId, desc(event.seq))
  return rows.filter(({ act }) => givingBack.includes(act)).map((row) => ({ ...row, id: `${row.reportId}:${row.seq}` }))
})

/** The last `first` lines (50, at most 100) of each report's book, the newest first; lines of the other side's internal threads left out. */
export const eventsByReportIds = question(async (db, actor, ids: readonly string[], first: number = 50): Promise<EventRow[]> => {
  const rows = await db.select({ reportId: event.reportId, seq: event.seq, act: event.act, by: event.byName, at: event.at, note: event.note,
    rank: sql<number>`row_number() over (partition by ${event.reportId} order by ${event.seq} desc)`.mapWith(Number).as('rank') }).from(event)
    .innerJoin(report, and(eq(report.agencyId, event.agencyId), eq(report.id, event.reportId)))
    .where(and(amongIds(report.id, ids), seen(actor, sql`(${event.side} is not null)`, sql`${event.side}`)))
    .orderBy(sql`${event.seq} desc`)
  return rows.filter((row) => row.rank <= Math.min(first, 100))
    .map(({ reportId, seq, act, by, at, note }) => ({ id: `${reportId}:${seq}`, reportId, seq, act, by, at, note }))
})
