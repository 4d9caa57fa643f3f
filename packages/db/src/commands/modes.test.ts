import { Forbidden, OutOfTurn } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { type County, fill, makeCounty, openJustice, standing, submitIt } from '../../fixtures/county.ts'
import { approve, beginReview, checkReport, clear, publicReport, publish, requestSignature, saveCells, sign, submit } from '../index.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string

beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  await fill(county, reportId)
  return () => database.drop()
})

const cleared = { name: '孙宁', passed: true, conclusion: '同意公开。', date: '2026-01-20' }
const mode = (word: string) => database.as('owner').execute(sql`insert into office_setting (office_id, publication_mode) values (${county.agencies.office}, ${word})`)
const chain = (length: number, mayBeEditor = false) =>
  database.as('owner').execute(sql`insert into agency_setting (agency_id, chain_length, signatory_may_be_editor) values (${county.agencies.justice}, ${length}, ${mayBeEditor})`)

describe('the three ways to publish', () => {
  it('先审后发: the agency, and only after approval', async () => {
    const { db, people } = county
    await submitIt(county, reportId)
    await clear(db, people.clearer, { reportId, ...cleared })
    await expect(publish(db, people.signatory, { reportId })).rejects.toThrow(OutOfTurn)
    await expect(publish(db, people.supervisor, { reportId })).rejects.toThrow(Forbidden)
  })

  it('统一公开: the office, for its agencies', async () => {
    const { db, people } = county
    await mode('central')
    await submitIt(county, reportId)
    await clear(db, people.clearer, { reportId, ...cleared })
    await beginReview(db, people.reviewer, { reportId })
    await approve(db, people.reviewer, { reportId })
    await expect(publish(db, people.signatory, { reportId })).rejects.toThrow(Forbidden)
    await publish(db, people.supervisor, { reportId })
    expect((await standing(county, reportId)).state).toBe('published')
  })

  it('报备: the agency at once; the state follows the review, and approval needs no second publication', async () => {
    const { db, people } = county
    await mode('notify')
    await submitIt(county, reportId)
    await clear(db, people.clearer, { reportId, ...cleared })
    await publish(db, people.signatory, { reportId })
    expect(await publicReport(database.as('visitor'), 'YL-SFJ', 2025)).toMatchObject({ edition: 1 })
    expect((await standing(county, reportId)).state).toBe('submitted')
    await expect(publish(db, people.signatory, { reportId })).rejects.toThrow(OutOfTurn)
    await beginReview(db, people.reviewer, { reportId })
    await approve(db, people.reviewer, { reportId })
    expect((await standing(county, reportId)).state).toBe('published')
  })
})

describe('the sign-off chain', () => {
  it('of three needs 复核 before 签发, over the same content', async () => {
    const { db, people } = county
    await chain(3)
    const { version, contentHash } = await standing(county, reportId)
    await requestSignature(db, people.filer, { reportId, version })
    await expect(sign(db, people.signatory, { reportId, contentHash })).rejects.toThrow(OutOfTurn)
    await checkReport(db, people.checker, { reportId, contentHash })
    await expect(checkReport(db, people.checker, { reportId, contentHash })).rejects.toThrow(OutOfTurn)
    await sign(db, people.signatory, { reportId, contentHash })
    await submit(db, people.signatory, { reportId, key: crypto.randomUUID() })
  })

  it('of two does not let the last editor sign, of one it does', async () => {
    const { db, people } = county
    await database.as('owner').execute(sql`insert into post (person_id, agency_id, role) values (${people.signatory.personId}, ${county.agencies.justice}, 'filer')`)
    const both = { ...people.signatory, posts: [...people.signatory.posts, ...people.filer.posts] }
    await saveCells(db, both, { reportId, changes: [{ cell: 'disclosure.licences.decisions', from: '0', to: '4' }] })
    const { version, contentHash } = await standing(county, reportId)
    await requestSignature(db, both, { reportId, version })
    await expect(sign(db, both, { reportId, contentHash })).rejects.toMatchObject({ code: 'SAME_PERSON' })
    await chain(1)
    await sign(db, both, { reportId, contentHash })
  })
})
