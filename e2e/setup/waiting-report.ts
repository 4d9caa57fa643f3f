import { type Actor, format2021 } from '@nianbao/report'
import { contentByReportIds, reportsByAgencyYear, reportsByIds, requestSignature, saveBlocks, saveCells } from '@nianbao/db'
import { storyEmail, storyPassword } from '@nianbao/db/fixtures'
import { actorOfSession, signIn } from '@nianbao/db/identity'
import type { TestDatabase } from '@nianbao/db/testing'

const year = 2025

/** Fills the draft of a planted agency with zeros and a few sentences, and asks for its signature. */
export async function waitingReport(database: TestDatabase, code: string, name: string): Promise<void> {
  const filer = await actorOf(database, storyEmail('filer', code))
  const { db } = database
  const [report] = await reportsByAgencyYear(db, filer, [{ agencyId: filer.posts[0]!.agencyId, year }])
  const reportId = report!.id
  await saveCells(db, filer, { reportId, changes: format2021.cells.map(({ id }) => ({ cell: id, from: '', to: '0' })) })
  const [content] = await contentByReportIds(db, filer, [reportId])
  const texts: Record<string, string> = {
    overview: `${year}年，${name}主动公开各类信息86条，未收到政府信息公开申请，未发生政府信息公开行政复议和行政诉讼。`,
    problems: '公开内容还不够及时。下一步将按月核对公开目录，逐条落实到人。',
    otherMatters: '本年度未收取信息处理费。',
  }
  const changes = content!.blocks.filter((block) => block.place in texts).map(({ id, version, place }) => ({ id, version, text: texts[place]! }))
  await saveBlocks(db, filer, { reportId, changes })
  const [standing] = await reportsByIds(db, filer, [reportId])
  await requestSignature(db, filer, { reportId, version: standing!.version })
}

async function actorOf(database: TestDatabase, email: string): Promise<Actor> {
  const identity = database.as('identity')
  const { sessionToken } = await signIn(identity, { email, password: storyPassword, address: '192.0.2.1' })
  return (await actorOfSession(identity, sessionToken))!
}
