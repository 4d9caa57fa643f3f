import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, makeCounty, openJustice } from '../fixtures/county.ts'
import { begin, readAs } from './as-person.ts'
import { close, connect, type Db } from './client.ts'
import { contentByReportIds, reportsByIds, reportsOf, requestOf, saveCells } from './index.ts'
import { onConnection } from './roles.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
let county: County
let reportId: string
let small: Db

beforeAll(async () => {
  database = await testDatabase()
  county = await makeCounty(database)
  reportId = await openJustice(county)
  small = connect({ url: database.urls.staff, max: 2 })
})
afterAll(async () => {
  await close(small)
  await database.drop()
})

const cell = 'disclosure.licences.decisions'
const written = async (db: Db) => (await contentByReportIds(db, county.people.filer, [reportId]))[0]!.cells[cell]!.raw
const write = async (db: Db, to: string) => saveCells(db, county.people.filer, { reportId, changes: [{ cell, from: await written(db), to }] })
const moment = (db: Db) => readAs(db, county.people.filer, async (tx) => (await tx.execute<{ at: string; pid: number }>(sql`select now()::text as at, pg_backend_pid() as pid`)).rows[0]!)

it('a request reads in one transaction, and begins another after it gave the first back', async () => {
  const request = requestOf(small, county.people.filer)
  const [one, two] = await Promise.all([moment(request), moment(request)])
  expect(await moment(request)).toEqual(one)
  expect(two).toEqual(one)
  await request.request.rest()
  expect((await moment(request)).at).not.toBe(one.at)
  await request.request.rest()
  // Without a request each question has its own.
  expect((await moment(small)).at).not.toBe((await moment(small)).at)
})

it('a request sees what its own act has changed', async () => {
  const request = requestOf(small, county.people.filer)
  const before = await written(request)
  await write(request, `${Number(before) + 1}`)
  expect(await written(request)).toBe(`${Number(before) + 1}`)
  await request.request.rest()
})

it('twenty requests that read, act and read again share two connections to the end', async () => {
  const one = async () => {
    const request = requestOf(small, county.people.filer)
    const [report] = await reportsByIds(request, county.people.filer, [reportId])
    const { saved, stale } = await write(request, `${Math.ceil(Math.random() * 1000)}`)
    const [after] = await reportsByIds(request, county.people.filer, [reportId])
    await request.request.rest()
    return [saved.length + stale.length, after!.version >= report!.version]
  }
  expect(await Promise.all(Array.from({ length: 20 }, one))).toEqual(Array.from({ length: 20 }, () => [1, true]))
})

it('two that held on to their reading while they act would wait for each other', async () => {
  const held = await Promise.all([begin(small, county.people.filer, 'read only'), begin(small, county.people.filer, 'read only')])
  let done = false
  const acting = write(small, '7').then(() => {
    done = true
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(done).toBe(false)
  await Promise.all(held.map((one) => one.end('rollback')))
  await acting
  expect(done).toBe(true)
})

it('a reading that is forgotten is given back by itself', async () => {
  for (let i = 0; i < 6; i += 1) expect(await reportsOf(requestOf(small, county.people.filer), county.people.filer)).toHaveLength(1)
})

it('a connection forgets whom it served, however their transaction ended', async () => {
  const single = connect({ url: database.urls.staff, max: 1 })
  const known = async () => (await single.$client.query<{ who: string; rows: number }>(`select current_setting('nianbao.person', true) as who, (select count(*)::int from report) as rows`)).rows[0]
  expect(await reportsOf(single, county.people.filer)).toHaveLength(1)
  expect(await known()).toEqual({ who: '', rows: 0 })
  await write(single, '8')
  expect(await known()).toEqual({ who: '', rows: 0 })
  await expect(readAs(single, county.people.filer, (tx) => tx.execute(sql`select 1 / 0`))).rejects.toThrow()
  expect(await known()).toEqual({ who: '', rows: 0 })
  expect(await reportsOf(single, county.people.neighbour)).toHaveLength(1)
  expect(await reportsOf(single, county.people.nobody)).toEqual([])
  await close(single)
})

it('a question that fails spoils none that is asked after it', async () => {
  const request = requestOf(small, county.people.filer)
  await expect(readAs(request, county.people.filer, (tx) => tx.execute(sql`select 1 / 0`))).rejects.toThrow()
  expect(await reportsOf(request, county.people.filer)).toHaveLength(1)
  await request.request.rest()
})

it('reading changes nothing, and a request asks for nobody but its own person', async () => {
  await expect(readAs(small, county.people.filer, (tx) => tx.execute(sql`update report set version = version`))).rejects.toMatchObject({ cause: { code: '25006' } })
  await expect(reportsOf(requestOf(small, county.people.filer), county.people.neighbour)).rejects.toThrow('its own person')
  await expect(reportsOf(small, { ...county.people.filer, personId: "'; drop table report; --" })).rejects.toThrow('without an id')
})

it('a connection that is lost fails the questions that were on it, and the next is answered', async () => {
  const request = requestOf(small, county.people.filer)
  const { pid } = await moment(request)
  await onConnection(database.bootstrapUrl(database.name), (client) => client.query('select pg_terminate_backend($1)', [pid]))
  await reportsOf(request, county.people.filer).catch(() => {})
  expect(await reportsOf(request, county.people.filer)).toHaveLength(1)
  await request.request.rest()
})
