import { eventsByReportIds, messagesByThreadIds, sentBackByReportIds, threadsByIds, threadsByReportIds } from '@nianbao/db'
import { type Context, signedIn } from '../context.ts'
import { perRequest } from '../per-request.ts'
import { asked, manyEach, ofReport, oneEach } from './batch.ts'

/** Threads by report, oldest first; only those that the asking person may read. */
export const threadsOf = manyEach((context, ids: string[]) => {
  const { db, actor } = signedIn(context)
  return threadsByReportIds(db, actor, ids)
}, (row) => row.reportId)

/** Threads by id. */
export const threadById = oneEach((context, ids: string[]) => {
  const { db, actor } = signedIn(context)
  return threadsByIds(db, actor, ids)
}, (row) => row.id)

/** Messages by thread, oldest first. */
export const messagesOf = manyEach((context, ids: string[]) => {
  const { db, actor } = signedIn(context)
  return messagesByThreadIds(db, actor, ids)
}, (row) => row.threadId)

/** The line by which a report came back to its filer within the agency. */
export const sentBackOf = oneEach(asked(sentBackByReportIds), ofReport)

const eventLoaders = perRequest(() => new Map<number, (context: Context) => { load: (id: string) => Promise<EventRow[]> }>())

type EventRow = Awaited<ReturnType<typeof eventsByReportIds>>[number]

/** The last `first` lines of the book by report, the newest first: one loader for each number asked. */
export function eventsOf(context: Context, first: number) {
  const loaders = eventLoaders(context)
  const loader = loaders.get(first) ?? manyEach((context, ids: string[]) => {
    const { db, actor } = signedIn(context)
    return eventsByReportIds(db, actor, ids, first)
  }, (row) => row.reportId)
  loaders.set(first, loader)
  return loader(context)
}
