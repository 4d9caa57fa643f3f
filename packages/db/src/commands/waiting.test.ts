import { BadInput, Forbidden, NotFound } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { askAndSign, type County, fill, makeCounty, openJustice, standing } from '../../fixtures/county.ts'
import { contentByReportIds, openYear, reportsByAgencyYear, saveCells, submit } from '../index.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string

beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  return () => database.drop()
})

/** Begins acts while every report is locked, does the rest once they all wait, and lets them go on in the same moment; how each ended. */
async function held<Result>(acts: readonly (() => Promise<Result>)[], meanwhile: () => Promise<unknown> = async () => {}): Promise<PromiseSettledResult<Result>[]> {
  const owner = database.as('owner')
  const client = await owner.$client.connect()
  await client.query('begin')
  await client.query(`select enter_as('${county.people.filer.personId}')`)
  expect((await client.query('select from report for update')).rowCount).toBeGreaterThan(0)
  const begun = acts.map((act) => act())
  const waiting = async () => (await owner.execute(sql`select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`)).rows.length
  while ((await waiting()) < acts.length) await new Promise((done) => setTimeout(done, 10))
  await meanwhile()
  await client.query('commit')
  client.release()
  return Promise.allSettled(begun)
}

describe('an act that waits for the report', () => {
  const licences = 'disclosure.licences.decisions'
  const save = (who: 'filer' | 'secondFiler') => () => saveCells(county.db, county.people[who], { reportId, changes: [{ cell: licences, from: '', to: '7' }] })
  const end = (who: 'filer' | 'secondFiler', role: string) => database.as('owner').execute(sql`update post set until = app_now() where person_id = ${county.people[who].personId} and role = ${role}`)
  const saved = async () => (await contentByReportIds(county.db, county.people.reviewer, [reportId]))[0]!.cells[licences]!.raw

  it('is not done on a post that ended meanwhile', async () => {
    expect(await held([save('filer')], () => end('filer', 'filer'))).toMatchObject([{ reason: expect.any(NotFound) }])
    // 赵明 still reviews at the office, and so reads it.
    expect(await held([save('secondFiler')], () => end('secondFiler', 'filer'))).toMatchObject([{ reason: expect.any(Forbidden) }])
    expect(await saved()).toBe('')
  })

  it('is not done by somebody who was disabled meanwhile', async () => {
    const disable = () => database.as('owner').execute(sql`update person set disabled_at = now() where id = ${county.people.filer.personId}`)
    expect(await held([save('filer')], disable)).toMatchObject([{ reason: expect.any(NotFound) }])
    expect(await saved()).toBe('')
  })

  it('is done on a post that stands', async () => {
    expect(await held([save('filer')], () => end('secondFiler', 'filer'))).toMatchObject([{ value: { saved: [licences] } }])
    expect(await saved()).toBe('7')
  })
})

it('one key for two reports of an agency at the same moment is one submission, and the other is told that the key is taken', async () => {
  const { db, people, agencies } = county
  await openYear(db, people.supervisor, { officeId: agencies.office, year: 2024 })
  const [other] = await reportsByAgencyYear(db, people.filer, [{ agencyId: agencies.justice, year: 2024 }])
  const both = [reportId, other!.id]
  for (const id of both) {
    await fill(county, id)
    await askAndSign(county, id)
  }
  const key = crypto.randomUUID()
  const ends = await held(both.map((id) => () => submit(db, people.signatory, { reportId: id, key })))
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(ends.find(({ status }) => status === 'rejected')).toMatchObject({ reason: new BadInput('key', 'TAKEN') })
  expect((await Promise.all(both.map((id) => standing(county, id)))).map(({ state }) => state).toSorted()).toEqual(['signing', 'submitted'])
})
