// Every case begins at the same publication, which takes most of the lines above the first: split, each part would publish again.
import { Forbidden, NotCleared, OutOfTurn, ProofNeeded, SamePerson } from '@nianbao/report'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { type County, makeCounty, openJustice, standing, submitIt } from '../../fixtures/county.ts'
import { deeds, recognised, source } from '../../fixtures/deeds.ts'
import { cleared, lead } from '../../fixtures/lives.ts'
import { rawLine } from '../../fixtures/raw-line.ts'
import { tablesThatSay } from '../../fixtures/tables-that-say.ts'
import { actAs } from '../as-person.ts'
import type { Tx } from '../client.ts'
import {
  appoint, approve, backfill, beginReview, clear, clearancesByReportIds, confirmWithdrawal, correct, dropWithdrawal, postingsByReportIds, publicationsByAgency, publicReport, publicReportsByAgencyYear, publish,
  recordPosting, saveCells, withdraw, withdrawalsByReportIds,
} from '../index.ts'
import { publishedSearch } from '../tables/published-search.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string

beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-24T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  await lead({ county, agencyId: county.agencies.justice, reportId }, 'published')
  return () => database.drop()
})

const reason = '该版本因含个人信息已撤下'
const read = () => publicReport(database.as('visitor'), 'YL-SFJ', 2025)
const found = () => database.as('visitor').select({ number: publishedSearch.number }).from(publishedSearch).where(eq(publishedSearch.agencyId, county.agencies.justice))

/** From a correction to its publication. */
async function correctAndPublish(from = '0', to = '12'): Promise<void> {
  const { db, people } = county
  await correct(db, people.filer, { reportId, reason: '删去个人信息' })
  await saveCells(db, people.filer, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from, to }] })
  await submitIt(county, reportId)
  await beginReview(db, people.reviewer, { reportId })
  await approve(db, people.reviewer, { reportId })
  await clear(db, people.clearer, { reportId, ...cleared })
  await publish(db, people.signatory, { reportId })
}

describe('a withdrawal', () => {
  it('takes nothing down before a second person of the office has confirmed it', async () => {
    const { db, people } = county
    const before = (await read())!
    await withdraw(db, people.supervisor, { reportId, reason })
    expect(await read()).toEqual(before)
    expect(await withdrawalsByReportIds(db, people.filer, [reportId])).toMatchObject([{ edition: 1, reason, by: '郑航', mine: false }])
    expect(await withdrawalsByReportIds(db, people.supervisor, [reportId])).toMatchObject([{ mine: true }])
    await expect(confirmWithdrawal(db, people.supervisor, { reportId })).rejects.toThrow(SamePerson)
    await expect(withdraw(db, people.supervisor, { reportId, reason })).rejects.toThrow(OutOfTurn)
    await confirmWithdrawal(db, people.reviewer, { reportId })
    expect(await withdrawalsByReportIds(db, people.filer, [reportId])).toEqual([])
  })

  it('is not confirmed by somebody who came to the office after it was asked for, nor on an older post of another kind', async () => {
    const { db, people, agencies } = county
    const appointed = async (email: string) => {
      const { personId, name } = await appoint(db, people.supervisor, { agencyId: agencies.office, email, name: '方婷', role: 'reviewer' })
      return { personId, name, proven: true, posts: [{ agencyId: agencies.office, role: 'reviewer' as const }] }
    }
    const before = await appointed('before@yunlan.example')
    await withdraw(db, people.supervisor, { reportId, reason })
    const after = await appointed('after@yunlan.example')
    await expect(confirmWithdrawal(db, after, { reportId })).rejects.toThrow(SamePerson)
    // Long there as the office's filer, and a reviewer only now.
    await database.as('owner').execute(sql`insert into post (person_id, agency_id, role) values (${people.officeFiler.personId}, ${agencies.office}, 'reviewer')`)
    const filer = { ...people.officeFiler, posts: [...people.officeFiler.posts, { agencyId: agencies.office, role: 'reviewer' as const }] }
    await expect(confirmWithdrawal(db, filer, { reportId })).rejects.toThrow(SamePerson)
    expect((await read())!.withdrawal).toBeNull()
    // To drop it, no such thing is asked; asked for anew, they are there.
    await dropWithdrawal(db, after, { reportId, reason: '看错了' })
    await withdraw(db, people.supervisor, { reportId, reason })
    await confirmWithdrawal(db, before, { reportId })
    expect((await read())!.withdrawal).toMatchObject({ reason })
  })

  it('is not confirmed by somebody who had left the office when it was asked for, and came back after', async () => {
    const { db, people, agencies } = county
    const posts = (statement: ReturnType<typeof sql>) => database.as('owner').execute(sql`${statement} where person_id = ${people.reviewer.personId}`)
    await posts(sql`update post set until = app_now()`)
    await withdraw(db, people.supervisor, { reportId, reason })
    await database.as('owner').execute(sql`insert into post (person_id, agency_id, role) values (${people.reviewer.personId}, ${agencies.office}, 'reviewer')`)
    await expect(confirmWithdrawal(db, people.reviewer, { reportId })).rejects.toThrow(SamePerson)
    expect((await read())!.withdrawal).toBeNull()
    await confirmWithdrawal(db, people.secondReviewer, { reportId })
  })

  it('of what the office had not approved yet leaves correcting as the only way on', async () => {
    const { db, people, agencies } = county
    await database.as('owner').execute(sql`insert into office_setting (office_id, publication_mode) values (${agencies.office}, 'notify') on conflict (office_id) do update set publication_mode = 'notify'`)
    const toReview = async (to: string, from: string) => {
      await correct(db, people.filer, { reportId, reason: '删去个人信息' })
      await saveCells(db, people.filer, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from, to }] })
      await submitIt(county, reportId)
      await clear(db, people.clearer, { reportId, ...cleared })
      await publish(db, people.signatory, { reportId })
      await beginReview(db, people.reviewer, { reportId })
    }
    await toReview('12', '0')
    await withdraw(db, people.supervisor, { reportId, reason })
    await confirmWithdrawal(db, people.secondReviewer, { reportId })
    // 备案: what was read was that edition, and it needs no second publication, though nobody can read it any more.
    await approve(db, people.reviewer, { reportId })
    expect(await standing(county, reportId)).toMatchObject({ state: 'published', facts: { hasPublicEdition: false } })
    await expect(publish(db, people.signatory, { reportId })).rejects.toThrow(OutOfTurn)
    await toReview('13', '12')
    expect(await read()).toMatchObject({ edition: 3, withdrawal: null })
  })

  it('leaves number, dates, hash and reason, and not a word or a figure', async () => {
    const { db, people, agencies } = county
    const before = (await read())!
    expect(JSON.stringify(before)).toMatch(/司法局.*信息86条.*逐条/)
    expect(await found()).toEqual([{ number: 1 }])
    await withdraw(db, people.supervisor, { reportId, reason })
    await confirmWithdrawal(db, people.reviewer, { reportId })
    const { at } = (await read())!.withdrawal!
    const { number, publishedAt, firstPublishedAt, hash } = before
    expect(await read()).toMatchObject({
      edition: 1, number, publishedAt, firstPublishedAt, hash, withdrawal: { at, reason }, title: '', preamble: [], closing: [], cells: {},
      narrative: { overview: [], problems: [], otherMatters: [] },
    })
    const [row] = (await database.as('visitor').execute(sql`select * from published_edition`)).rows
    expect(JSON.stringify(row)).not.toMatch(/司法局|信息86条|逐条/)
    expect(await found()).toEqual([])
    expect(await publicationsByAgency(database.as('visitor'), [agencies.justice])).toMatchObject([{ title: '', withdrawal: { reason } }])
    expect(await standing(county, reportId)).toMatchObject({ state: 'published', facts: { hasPublicEdition: false } })
  })

  it('is replaced by the corrected edition, and 首次公开 stays', async () => {
    const { db, people } = county
    const first = (await read())!.publishedAt
    await withdraw(db, people.supervisor, { reportId, reason })
    await confirmWithdrawal(db, people.reviewer, { reportId })
    await database.setClock(new Date('2026-01-26T07:02:00Z'))
    await correctAndPublish()
    const now = (await read())!
    expect(now).toMatchObject({ edition: 2, reason: '删去个人信息', withdrawal: null, firstPublishedAt: first })
    expect(now.cells['disclosure.licences.decisions']!.value).toBe(12)
    expect(await found()).toEqual([{ number: 2 }])
    expect((await standing(county, reportId)).onTime).toBe('onTime')
    const [old] = await publicReportsByAgencyYear(database.as('visitor'), [{ agencyId: county.agencies.justice, year: 2025, edition: 1 }])
    expect(old).toMatchObject({ edition: 1, cells: {}, withdrawal: { reason } })
  })

  it('takes the editions before it too, and is not asked for where nothing is public', async () => {
    const { db, people } = county
    await correctAndPublish()
    await withdraw(db, people.supervisor, { reportId, reason })
    await confirmWithdrawal(db, people.reviewer, { reportId })
    const both = await publicReportsByAgencyYear(database.as('visitor'), [1, 2].map((edition) => ({ agencyId: county.agencies.justice, year: 2025, edition })))
    expect(both.map(({ cells, withdrawal }) => [cells, withdrawal?.reason])).toEqual([[{}, reason], [{}, reason]])
    await expect(withdraw(db, people.supervisor, { reportId, reason })).rejects.toThrow(OutOfTurn)
  })

  it('takes 更正说明 and where copies stand, from every table that the public reads; the record keeps them', async () => {
    const { db, people } = county
    await recordPosting(db, people.filer, { reportId, address: 'https://www.yunlan.example/planted', date: '2026-01-24' })
    await correctAndPublish()
    for (const words of ['删去个人信息', 'planted']) expect(await tablesThatSay(database, words)).toHaveLength(1)
    await withdraw(db, people.supervisor, { reportId, reason })
    await confirmWithdrawal(db, people.reviewer, { reportId })
    for (const words of ['删去个人信息', 'planted']) expect(await tablesThatSay(database, words)).toEqual([])
    expect(await read()).toMatchObject({ edition: 2, reason: null, posting: null })
    expect(await postingsByReportIds(db, people.filer, [reportId])).toMatchObject([{ address: 'https://www.yunlan.example/planted' }])
    await correctAndPublish('12', '13')
    expect(await read()).toMatchObject({ edition: 3, posting: null })
    await recordPosting(db, people.filer, { reportId, address: 'https://www.yunlan.example/anew', date: '2026-01-24' })
    expect((await read())!.posting).toMatchObject({ address: 'https://www.yunlan.example/anew' })
  })

  it('takes the attested address of what was backfilled, and leaves the day', async () => {
    const { db, people, agencies } = county
    const written = { ...recognised, year: 2023, cells: {} }
    const put = await backfill(db, people.supervisor, {
      agencyId: agencies.justice, year: 2023, recognised: written, source, publishedOn: '2024-01-22', address: 'https://www.yunlan.example/planted', note: '已核对', confirmMismatch: true,
    })
    expect(await tablesThatSay(database, 'planted')).toEqual(['published_edition'])
    await withdraw(db, people.supervisor, { reportId: put.reportId, reason })
    await confirmWithdrawal(db, people.reviewer, { reportId: put.reportId })
    expect(await tablesThatSay(database, 'planted')).toEqual([])
    expect(await publicReport(database.as('visitor'), 'YL-SFJ', 2023)).toMatchObject({ backfilled: true, publishedAt: new Date('2024-01-21T16:00:00Z'), posting: null })
  })

  it('leaves where the corrected edition stands that came out meanwhile', async () => {
    const { db, people } = county
    await recordPosting(db, people.filer, { reportId, address: 'https://www.yunlan.example/first', date: '2026-01-24' })
    await withdraw(db, people.supervisor, { reportId, reason })
    await correctAndPublish()
    await recordPosting(db, people.filer, { reportId, address: 'https://www.yunlan.example/second', date: '2026-01-24' })
    await confirmWithdrawal(db, people.reviewer, { reportId })
    expect(await tablesThatSay(database, 'yunlan.example/first')).toEqual([])
    expect((await read())!.posting).toMatchObject({ address: 'https://www.yunlan.example/second' })
  })

  it('makes every 保密审查 of before it count for nothing', async () => {
    const { db, people } = county
    const approved = async () => {
      await deeds.correct({ county, agencyId: county.agencies.justice, reportId })
      await submitIt(county, reportId)
      await beginReview(db, people.reviewer, { reportId })
      await approve(db, people.reviewer, { reportId })
    }
    const current = async () => (await clearancesByReportIds(db, people.filer, [reportId]))[0]!.current
    await approved()
    expect(await current()).toBe(true)
    await withdraw(db, people.supervisor, { reportId, reason })
    await confirmWithdrawal(db, people.secondReviewer, { reportId })
    expect(await current()).toBe(false)
    await expect(publish(db, people.signatory, { reportId })).rejects.toThrow(NotCleared)
    await clear(db, people.clearer, { reportId, ...cleared })
    expect(await current()).toBe(true)
    await publish(db, people.signatory, { reportId })
    expect(await read()).toMatchObject({ edition: 2, withdrawal: null })
  })

  it('that a corrected edition overtakes takes the old one and leaves the new', async () => {
    const { db, people } = county
    await withdraw(db, people.supervisor, { reportId, reason })
    await correctAndPublish()
    await confirmWithdrawal(db, people.reviewer, { reportId })
    expect(await read()).toMatchObject({ edition: 2, withdrawal: null })
    const [old] = await publicReportsByAgencyYear(database.as('visitor'), [{ agencyId: county.agencies.justice, year: 2025, edition: 1 }])
    expect(old!.withdrawal).toMatchObject({ reason })
    expect((await standing(county, reportId)).facts.hasPublicEdition).toBe(true)
  })

  it('can be dropped by anybody of the office, the one who asked too', async () => {
    const { db, people } = county
    const before = await read()
    for (const actor of [people.supervisor, people.secondReviewer]) {
      await withdraw(db, people.supervisor, { reportId, reason })
      await dropWithdrawal(db, actor, { reportId, reason: '看错了' })
    }
    expect(await read()).toEqual(before)
    await expect(confirmWithdrawal(db, people.reviewer, { reportId })).rejects.toThrow(OutOfTurn)
  })

  it('is neither asked for nor confirmed by the agency, by strangers, or without proof', async () => {
    const { db, people } = county
    for (const actor of [people.filer, people.reviewer, people.upper]) await expect(withdraw(db, actor, { reportId, reason })).rejects.toThrow(Forbidden)
    await expect(withdraw(db, { ...people.supervisor, proven: false }, { reportId, reason })).rejects.toThrow(ProofNeeded)
    await withdraw(db, people.supervisor, { reportId, reason })
    for (const actor of [people.filer, people.signatory, people.upper]) await expect(confirmWithdrawal(db, actor, { reportId })).rejects.toThrow(Forbidden)
    await expect(confirmWithdrawal(db, { ...people.reviewer, proven: false }, { reportId })).rejects.toThrow(ProofNeeded)
    await confirmWithdrawal(db, people.reviewer, { reportId })
  })

  it('leaves a correction no way back, only forward', async () => {
    const { db, people } = county
    const life = { county, agencyId: county.agencies.justice, reportId }
    await deeds.correct(life)
    await withdraw(db, people.supervisor, { reportId, reason })
    await confirmWithdrawal(db, people.reviewer, { reportId })
    await expect(deeds.abandonCorrection(life)).rejects.toThrow(OutOfTurn)
    await expect(deeds.recordPosting(life)).rejects.toThrow(OutOfTurn)
  })
})

describe('the database takes no content', () => {
  const take = sql`update published_edition set figures = null, fee = null, odd = null, title = null, preamble = null, narrative = null, closing = null,
    withdrawn_at = app_now(), withdrawal_reason = ${reason}`
  /** Tries work as a person under the working role, all or nothing; what the database says. */
  const tried = (who: keyof County['people'], work: (tx: Tx) => Promise<unknown>) =>
    actAs(county.db, county.people[who], work).then(() => null, (error: Error) => ((error.cause ?? error) as Error).message)
  const decide = (who: keyof County['people']) => sql`update withdrawal set decided_by = ${county.people[who].personId}, decided_name = 'x', decided_at = app_now(), confirmed = true`

  /** The withdrawal decided by the reviewer, with its line in the book, and something else in the same moment. */
  const confirmed = (statement?: ReturnType<typeof sql>) => async (tx: Tx) => {
    await rawLine(tx, reportId, 'confirmWithdrawal')
    await tx.execute(decide('reviewer'))
    if (statement) await tx.execute(statement)
  }

  beforeEach(() => database.holdClock(new Date('2026-01-25T02:00:00Z')))

  it('on nobody\'s word, nor on one person\'s', async () => {
    const { db, people } = county
    expect(await tried('supervisor', (tx) => tx.execute(take))).toMatch(/decided by two people/)
    await withdraw(db, people.supervisor, { reportId, reason })
    expect(await tried('supervisor', (tx) => tx.execute(take))).toMatch(/decided by two people/)
    expect(await tried('supervisor', (tx) => tx.execute(decide('supervisor')))).toMatch(/violates check constraint/)
  })

  it('in the name of a second person who is not there', async () => {
    await withdraw(county.db, county.people.supervisor, { reportId, reason })
    expect(await tried('supervisor', async (tx) => {
      await tx.execute(decide('reviewer'))
      await tx.execute(take)
    })).toMatch(/decided by two people|row-level security policy for table "withdrawal"/)
  })

  it('later than it was decided, and for a withdrawal that nobody wrote into the book', async () => {
    const { db, people, agencies } = county
    await withdraw(db, people.supervisor, { reportId, reason })
    expect(await tried('reviewer', (tx) => tx.execute(decide('reviewer')))).toMatch(/comes with its act/)
    expect(await tried('reviewer', confirmed())).toBeNull()
    expect(await tried('reviewer', (tx) => tx.execute(take))).toMatch(/decided by two people/)
    expect(await tried('reviewer', async (tx) => {
      await tx.execute(sql`insert into withdrawal (agency_id, report_id, edition, reason, asked_by, asked_name, asked_at)
        values (${agencies.justice}, ${reportId}, 1, ${reason}, ${people.supervisor.personId}, '郑航', '2026-01-25T01:00:00Z')`)
      await tx.execute(sql`${decide('reviewer')} where decided_at is null`)
      await tx.execute(take)
    })).toMatch(/decided by two people|row-level security policy for table "withdrawal"/)
  })

  it('but for one that two people decided, and nothing else with it', async () => {
    await withdraw(county.db, county.people.supervisor, { reportId, reason })
    const decided = (statement: ReturnType<typeof sql>) => tried('reviewer', confirmed(statement))
    expect(await decided(sql`update published_edition set withdrawn_at = app_now(), withdrawal_reason = ${reason}, figures = null`)).toMatch(/takes the content/)
    expect(await decided(sql`${take}, valid_to = now()`)).toMatch(/nothing but the content/)
    expect(await decided(sql`update published_edition set title = '改过的标题'`)).toMatch(/never changed/)
    expect(await decided(sql`update withdrawal set confirmed = false`)).toMatch(/decided once/)
    expect(await decided(take)).toBeNull()
  })

  it('and leaves no 更正说明 behind', async () => {
    await correctAndPublish()
    await withdraw(county.db, county.people.supervisor, { reportId, reason })
    const decided = (statement: ReturnType<typeof sql>) => tried('reviewer', confirmed(statement))
    expect(await decided(take)).toMatch(/takes the content/)
    expect(await decided(sql`${take}, reason = null`)).toBeNull()
  })
})
