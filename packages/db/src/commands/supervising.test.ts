import { Forbidden, OutOfTurn, TooLarge } from '@nianbao/report'
import { and, eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { askAndSign, type County, fill, makeCounty, openJustice, standing, submitIt } from '../../fixtures/county.ts'
import { close, connect, endOfDay, extend, extensionsByReportIds, lastRemindersByReportIds, openYear, recall, remind, reportsByIds, submit } from '../index.ts'
import type { Reminder } from '../queries/reminders.ts'
import { deadline } from '../tables/deadline.ts'
import { event } from '../tables/event.ts'
import { report } from '../tables/report.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string

beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-12T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  return () => database.drop()
})

const shanghai = (text: string) => new Date(`${text}+08:00`)
const later = (at: Date, ms: number) => new Date(at.getTime() + ms)
/** 24:00 of 20 January and of 31 January. */
const local = shanghai('2026-01-21T00:00:00.000')
const statutory = shanghai('2026-02-01T00:00:00.000')
const localAt = (at: Date) => database.as('owner').update(deadline).set({ localAt: at }).where(and(eq(deadline.officeId, county.agencies.office), eq(deadline.kind, 'department')))
const put = (at: Date) => extend(county.db, county.people.supervisor, { reportId, at, reason: '机构改革' })

describe('an extension', () => {
  beforeEach(() => localAt(local))

  it('moves the local date to any moment after it and not after the law\'s, to the millisecond', async () => {
    expect((await standing(county, reportId)).deadline).toEqual(local)
    await expect(put(local)).rejects.toMatchObject({ field: 'at', reason: 'NOT_LATER' })
    await expect(put(later(local, -1))).rejects.toMatchObject({ reason: 'NOT_LATER' })
    await expect(put(later(statutory, 1))).rejects.toMatchObject({ reason: 'PAST_STATUTORY' })
    await put(later(local, 1))
    expect((await standing(county, reportId)).deadline).toEqual(later(local, 1))
    await expect(put(later(local, 1))).rejects.toMatchObject({ reason: 'NOT_LATER' })
    await put(later(statutory, -1))
    await put(statutory)
    expect((await standing(county, reportId)).deadline).toEqual(statutory)
    expect(await extensionsByReportIds(county.db, county.people.filer, [reportId])).toMatchObject([{ localAt: statutory, reason: '机构改革', by: '郑航' }, {}, {}])
  })

  it('to a day counts until 24:00 in Shanghai', async () => {
    expect(endOfDay('2026-01-31')).toEqual(statutory)
    await put(endOfDay('2026-01-31'))
    await expect(put(endOfDay('2026-02-01'))).rejects.toMatchObject({ reason: 'PAST_STATUTORY' })
  })

  it('makes one who would have been late on time, and nobody else', async () => {
    const { db, people } = county
    await put(endOfDay('2026-01-25'))
    await fill(county, reportId)
    await askAndSign(county, reportId)
    await database.holdClock(later(endOfDay('2026-01-25'), -1))
    await submit(db, people.signatory, { reportId, key: crypto.randomUUID() })
    expect((await standing(county, reportId)).onTime).toBe('onTime')
    const { rows } = await database.as('owner').execute<{ n: number }>(sql`select count(*)::int as n from report_due where due_at = ${local.toISOString()}::timestamptz`)
    expect(rows[0]!.n).toBe(1)
  })

  it('lies in the future, and never takes back a later date for all', async () => {
    await database.holdClock(shanghai('2026-01-26T09:00:00.000'))
    await expect(put(endOfDay('2026-01-25'))).rejects.toMatchObject({ reason: 'PAST' })
    await put(endOfDay('2026-01-27'))
    await localAt(endOfDay('2026-01-29'))
    expect((await standing(county, reportId)).deadline).toEqual(endOfDay('2026-01-29'))
  })

  it('ends with the first submission, is the supervisor\'s alone, and has a reason', async () => {
    const { db, people } = county
    for (const actor of [people.filer, people.reviewer, people.upper]) await expect(extend(db, actor, { reportId, at: statutory, reason: '？' })).rejects.toThrow(Forbidden)
    expect(() => extend(db, people.supervisor, { reportId, at: statutory, reason: '' })).toThrow('reason: REQUIRED')
    await fill(county, reportId)
    await submitIt(county, reportId)
    await expect(put(statutory)).rejects.toThrow(OutOfTurn)
    await recall(db, people.filer, { reportId, reason: '发现笔误' })
    await expect(put(statutory)).rejects.toThrow(OutOfTurn)
  })

  it('has no date to move where the office has set none', async () => {
    await database.as('owner').delete(deadline)
    await expect(put(statutory)).rejects.toMatchObject({ reason: 'NO_DEADLINE' })
  })
})

describe('a reminder', () => {
  it('goes to those of the office that are missing, one line each, and says who was skipped and why', async () => {
    const { db, people, agencies } = county
    await openYear(db, people.stranger, { officeId: agencies.otherOffice, year: 2025 })
    await fill(county, reportId)
    await submitIt(county, reportId)
    const rows = await database.as('owner').select({ id: report.id, agencyId: report.agencyId }).from(report)
    const of = (agencyId: number) => rows.find((row) => row.agencyId === agencyId)!.id
    const [education, office, elsewhere] = [of(agencies.education), of(agencies.office), of(agencies.otherBureau)]
    const reportIds = [education, reportId, elsewhere, 'not-an-id', education, office]
    expect(await remind(db, people.supervisor, { officeId: agencies.office, year: 2025, reportIds })).toEqual({
      reminded: [education, office],
      skipped: [{ reportId, reason: 'SUBMITTED' }, { reportId: elsewhere, reason: 'NOT_FOUND' }, { reportId: 'not-an-id', reason: 'NOT_FOUND' }],
    })
    expect(await lastRemindersByReportIds(db, people.neighbour, [education])).toMatchObject([{ reportId: education, by: '郑航' }])
    const lines = await database.as('owner').select({ reportId: event.reportId }).from(event).where(eq(event.act, 'remind'))
    expect(lines.map((line) => line.reportId).toSorted()).toEqual([education, office].toSorted())
  })

  it('pressed twice within ten minutes reminds once, and again after them', async () => {
    const { db, people, agencies } = county
    const again = () => remind(db, people.supervisor, { officeId: agencies.office, year: 2025, reportIds: [reportId] })
    const [first] = await Promise.all([again(), again()]).then((both) => both.toSorted((a, b) => b.reminded.length - a.reminded.length))
    expect(first).toEqual({ reminded: [reportId], skipped: [] })
    expect(await again()).toEqual({ reminded: [], skipped: [{ reportId, reason: 'RECENT' }] })
    const [{ at, count }] = await lastRemindersByReportIds(db, people.filer, [reportId]) as [Reminder]
    expect(count).toBe(1)
    await database.holdClock(later(at, 599_999))
    expect((await again()).reminded).toEqual([])
    await database.holdClock(later(at, 600_000))
    expect((await again()).reminded).toEqual([reportId])
    expect(await lastRemindersByReportIds(db, people.filer, [reportId])).toMatchObject([{ at: later(at, 600_000), count: 2 }])
  })

  it('can be repeated, and the last one is shown', async () => {
    const { db, people, agencies } = county
    const again = () => remind(db, people.supervisor, { officeId: agencies.office, year: 2025, reportIds: [reportId] })
    await again()
    await database.setClock(new Date('2026-01-30T01:00:00Z'))
    await again()
    const [last] = await lastRemindersByReportIds(db, people.filer, [reportId])
    expect(last!.at.getTime()).toBeGreaterThan(new Date('2026-01-30T01:00:00Z').getTime())
  })

  it('is the supervisor\'s of that office, for that year, to one at least and to at most 500', async () => {
    const { db, people, agencies } = county
    const asked = { officeId: agencies.office, year: 2025, reportIds: [reportId] }
    for (const actor of [people.reviewer, people.filer, people.upper, people.stranger]) await expect(remind(db, actor, asked)).rejects.toThrow(Forbidden)
    await expect(remind(db, people.supervisor, { ...asked, reportIds: Array.from({ length: 501 }, () => reportId) })).rejects.toThrow(TooLarge)
    await expect(remind(db, people.supervisor, { ...asked, reportIds: [] })).rejects.toMatchObject({ field: 'reports', reason: 'REQUIRED' })
    expect(await remind(db, people.supervisor, { ...asked, year: 2024 })).toEqual({ reminded: [], skipped: [{ reportId, reason: 'NOT_FOUND' }] })
  })
})

describe('the deadline is the same moment whatever clock the session or the process goes by', () => {
  it.each(['UTC', 'Asia/Shanghai', 'America/New_York'])('in %s', async (zone) => {
    const before = process.env.TZ
    process.env.TZ = zone
    const db = connect({ url: `${database.urls.staff}${database.urls.staff.includes('?') ? '&' : '?'}options=${encodeURIComponent(`-c TimeZone=${zone}`)}`, max: 2 })
    try {
      expect((await db.execute<{ TimeZone: string }>(sql`show timezone`)).rows).toEqual([{ TimeZone: zone }])
      const { people, agencies } = county
      await openYear(db, people.stranger, { officeId: agencies.otherOffice, year: 2025 })
      const there = { ...county, db }
      const timeliness = async () => (await reportsByIds(db, people.upper, [reportId]))[0]!.onTime
      await fill(there, reportId)
      await askAndSign(there, reportId)
      await database.holdClock(later(statutory, -1))
      expect(await timeliness()).toBe('pending')
      await submit(db, people.signatory, { reportId, key: crypto.randomUUID() })
      expect(await timeliness()).toBe('onTime')
      // Its neighbour, a millisecond later.
      const [other] = await database.as('owner').select({ id: report.id }).from(report).where(eq(report.agencyId, agencies.education))
      await database.holdClock(statutory)
      expect((await reportsByIds(db, people.upper, [other!.id]))[0]).toMatchObject({ onTime: 'overdue', deadline: statutory })
      const [dates] = await database.as('owner').select().from(deadline).where(and(eq(deadline.officeId, agencies.otherOffice), eq(deadline.kind, 'government')))
      expect(dates!.statutoryAt).toEqual(shanghai('2026-04-01T00:00:00.000'))
    } finally {
      await close(db)
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})
