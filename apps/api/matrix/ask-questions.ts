import {
  attachmentsByReportIds, changesByReportIds, checkablesByReportIds, clearancesByReportIds, contentByReportIds, editionsByReportIds, eventsByReportIds,
  findingsAcceptedByReportIds, importsByReportIds, likenessesByReportIds, messagesByThreadIds, receiptsByReportIds, reportsByIds, returnsByReportIds, signaturesByReportIds,
  threadsByIds, threadsByReportIds,
} from '@nianbao/db'
import { type Asker, inLanes } from './asking.ts'
import type { Plant } from './plants.ts'
import type { ThreadName } from './play.ts'
import { sides } from './policy-table.ts'
import type { Tally } from './tally.ts'
import { deskOf, reads } from './verdict.ts'
import type { World } from './world.ts'

const ofReport = ({ reportId }: { reportId: string }) => reportId

/** The record's own questions by report, each a wall by itself: behind the graph, a forgotten one would hide behind its neighbours. */
const questions = {
  reportsByIds: async (db, actor, ids) => (await reportsByIds(db, actor, ids)).map(({ id }) => id),
  contentByReportIds: async (db, actor, ids) => (await contentByReportIds(db, actor, ids)).map(ofReport),
  checkablesByReportIds: async (db, actor, ids) => (await checkablesByReportIds(db, actor, ids, 'typing')).map(ofReport),
  findingsAcceptedByReportIds: async (db, actor, ids) => (await findingsAcceptedByReportIds(db, actor, ids)).map(ofReport),
  signaturesByReportIds: async (db, actor, ids) => (await signaturesByReportIds(db, actor, ids)).map(ofReport),
  receiptsByReportIds: async (db, actor, ids) => (await receiptsByReportIds(db, actor, ids)).map(ofReport),
  returnsByReportIds: async (db, actor, ids) => (await returnsByReportIds(db, actor, ids)).map(ofReport),
  editionsByReportIds: async (db, actor, ids) => (await editionsByReportIds(db, actor, ids)).map(ofReport),
  clearancesByReportIds: async (db, actor, ids) => (await clearancesByReportIds(db, actor, ids)).map(ofReport),
  importsByReportIds: async (db, actor, ids) => (await importsByReportIds(db, actor, ids)).map(ofReport),
  changesByReportIds: async (db, actor, ids) => (await changesByReportIds(db, actor, ids)).map(ofReport),
  likenessesByReportIds: async (db, actor, ids) => (await likenessesByReportIds(db, actor, ids)).map(ofReport),
  attachmentsByReportIds: async (db, actor, ids) => (await attachmentsByReportIds(db, actor, ids)).map(ofReport),
  threadsByReportIds: async (db, actor, ids) => (await threadsByReportIds(db, actor, ids)).map(ofReport),
  eventsByReportIds: async (db, actor, ids) => (await eventsByReportIds(db, actor, ids)).map(ofReport),
} satisfies Record<string, (db: Parameters<typeof reportsByIds>[0], actor: Parameters<typeof reportsByIds>[1], ids: string[]) => Promise<string[]>>

/** Each question about all reports at once, by everyone: what a reader is answered of a report, every reader is, and nobody else. */
export async function askQuestions(world: World, askers: readonly Asker[], plants: readonly Plant[], tally: Tally): Promise<void> {
  const ids = plants.map(({ reportId }) => reportId)
  // The players hold every post: what the record has at all, they are answered.
  const there = new Map<string, Set<string>>()
  const signedIn = askers.filter(({ actor }) => actor !== null)
  await inLanes(world, [null], async ({ record }) => {
    for (const asker of signedIn.filter(({ posts }) => posts.some(({ place, role }) => place === 'RC-O' && role === 'supervisor'))) {
      for (const [name, ask] of Object.entries(questions)) there.set(name, new Set([...(there.get(name) ?? []), ...(await record.cell(() => ask(record.db, asker.actor!, ids)))]))
    }
  })
  await inLanes(world, signedIn, async ({ record }, asker) => {
    for (const [name, ask] of Object.entries(questions)) {
      if (tally.full) return
      const found = new Set(await record.cell(() => ask(record.db, asker.actor!, ids)))
      for (const plant of plants) {
        const expected = reads(asker, plant) && there.get(name)!.has(plant.reportId)
        tally.cell('questions', expected ? 'answered' : 'nothing', found.has(plant.reportId) ? 'answered' : 'nothing', () => `${asker.name} asks ${name} of the report "${plant.name}" of ${plant.agency}`)
      }
    }
    const likenesses = Map.groupBy(await record.cell(() => likenessesByReportIds(record.db, asker.actor!, ids)), ofReport)
    for (const plant of plants.filter(({ reportId }) => likenesses.has(reportId))) {
      const those = likenesses.get(plant.reportId)!
      const others = plants.filter(({ agency, year }) => year === plant.year && agency !== plant.agency)
      const line = (what: string) => () => `${asker.name} reads ${what} the report "${plant.name}" of ${plant.agency} is like`
      tally.cell('likenesses', String(others.length), String(those.length), line('how many others'))
      const open = others.filter((other) => reads(asker, other) || other.so.includes('public'))
      tally.cell('likenesses', `${open.length} names`, `${those.filter(({ otherAgencyId }) => otherAgencyId !== null).length} names`, line('which others'))
      tally.cell('likenesses', `${others.filter((other) => reads(asker, other)).length} working`, `${those.filter(({ working }) => working).length} working`, line('which working records'))
    }
    const threads = plants.flatMap((plant) => (Object.entries(plant.threads) as [ThreadName, string][]).map(([name, id]) => ({ plant, name, id })))
    const asked = threads.map(({ id }) => id)
    const found = new Set((await record.cell(() => threadsByIds(record.db, asker.actor!, asked))).map(({ id }) => id))
    const said = new Set((await record.cell(() => messagesByThreadIds(record.db, asker.actor!, asked))).map(({ threadId }) => threadId))
    const lines = Map.groupBy(await record.cell(() => eventsByReportIds(record.db, asker.actor!, ids, 100)), ofReport)
    for (const { plant, name, id } of threads) {
      const desks = deskOf(asker, plant)
      const sees = reads(asker, plant) && (name.endsWith('shared') || sides[name.startsWith('agency') ? 'agency' : 'office'].some((desk) => desks.has(desk)))
      const line = (what: string) => () => `${asker.name} reads ${what} of the ${name} thread of the report "${plant.name}" of ${plant.agency}`
      tally.cell('threads', sees ? 'the thread' : 'nothing', found.has(id) ? 'the thread' : 'nothing', line('anything'))
      tally.cell('threads', sees ? 'its messages' : 'nothing', said.has(id) ? 'its messages' : 'nothing', line('a message'))
    }
    for (const plant of plants) {
      const desks = deskOf(asker, plant)
      const hidden = plant.internalLines.filter((side) => !sides[side].some((desk) => desks.has(desk))).length
      const expected = reads(asker, plant) ? plant.lines - hidden : 0
      tally.cell('lines of the book', String(expected), String(lines.get(plant.reportId)?.length ?? 0), () => `${asker.name} counts the lines of the book of "${plant.name}" of ${plant.agency}`)
    }
  })
}
