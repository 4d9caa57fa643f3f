import { check, Forbidden, format2021, isBlocking } from '@nianbao/report'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { type County, makeCounty, reportOf } from '../../fixtures/county.ts'
import { cleared } from '../../fixtures/lives.ts'
import {
  approve, beginReview, checkablesByReportIds, clear, openYear, publish, reportsByAgencyYear, reportsByIds, requestSignature, saveCells, sign, submit,
} from '../index.ts'
import { agency } from '../tables/agency.ts'
import { event } from '../tables/event.ts'
import { person } from '../tables/identity.ts'
import { post } from '../tables/post.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County

beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  return () => database.drop()
})

/** The sheet of the county's own level, with people of its own. */
async function makeOwnLevel() {
  const owner = database.as('owner')
  const { agencies } = county
  const [made] = await owner.insert(agency).values({ code: 'YL-BJ', name: '云岚县人民政府本级', kind: 'ownLevel', parentId: agencies.county, supervisedBy: agencies.office, divisionCode: '990121' }).returning({ id: agency.id })
  const agencyId = made!.id
  const actor = async (name: string, role: 'filer' | 'signatory' | 'clearer') => {
    const [one] = await owner.insert(person).values({ name, email: `p${crypto.randomUUID()}@yunlan.example` }).returning({ id: person.id })
    await owner.insert(post).values({ personId: one!.id, agencyId, role })
    return { personId: one!.id, name, posts: [{ agencyId, role }], proven: true }
  }
  return { agencyId, filer: await actor('何静', 'filer'), signatory: await actor('何卫', 'signatory'), clearer: await actor('何宁', 'clearer') }
}

it('县政府本级 is tables alone: signed and approved without a sentence, and never published', async () => {
  const { db, people, agencies } = county
  const { agencyId, filer, signatory, clearer } = await makeOwnLevel()
  await openYear(db, people.supervisor, { officeId: agencies.office, year: 2025 })
  const reportId = (await reportsByAgencyYear(db, filer, [{ agencyId, year: 2025 }]))[0]!.id
  await saveCells(db, filer, { reportId, changes: format2021.cells.map(({ id }) => ({ cell: id, from: '', to: '0' })) })
  const [read] = await checkablesByReportIds(db, filer, [reportId], 'signing')
  expect(check(read!.checkable).filter(isBlocking)).toEqual([])
  const standing = async () => (await reportsByIds(db, filer, [reportId]))[0]!
  await requestSignature(db, filer, { reportId, version: (await standing()).version })
  await sign(db, signatory, { reportId, contentHash: (await standing()).contentHash })
  await submit(db, signatory, { reportId, key: crypto.randomUUID() })
  await beginReview(db, people.reviewer, { reportId })
  await approve(db, people.reviewer, { reportId })
  await clear(db, clearer, { reportId, ...cleared })
  for (const actor of [signatory, people.supervisor]) await expect(publish(db, actor, { reportId })).rejects.toThrow(Forbidden)
  expect((await standing()).acts).not.toContain('publish')
})

it('自审自发 is said of what an office writes and reviews itself, and of nothing else', async () => {
  const { db, people, agencies } = county
  // The root's government reports to its own office.
  await database.as('owner').update(agency).set({ supervisedBy: agencies.cityOffice }).where(eq(agency.id, agencies.city))
  await openYear(db, people.supervisor, { officeId: agencies.office, year: 2025 })
  const [own] = await reportsByAgencyYear(db, people.supervisor, [{ agencyId: agencies.office, year: 2025 }])
  const [other] = await reportsByIds(db, people.supervisor, [await reportOf(county)])
  expect([own!.selfReviewed, other!.selfReviewed]).toEqual([true, false])
  await openYear(db, people.upper, { officeId: agencies.cityOffice, year: 2025 })
  const keys = [agencies.city, agencies.county].map((agencyId) => ({ agencyId, year: 2025 }))
  const both = await reportsByAgencyYear(db, people.upper, keys)
  expect(both.map(({ agencyId, selfReviewed }) => [agencyId, selfReviewed]).toSorted()).toEqual([[agencies.city, true], [agencies.county, false]])
})

it('自审自发 is marked in the book where it is approved, by another person than wrote it', async () => {
  const { db, people, agencies } = county
  await openYear(db, people.supervisor, { officeId: agencies.office, year: 2025 })
  const reportId = (await reportsByAgencyYear(db, people.supervisor, [{ agencyId: agencies.office, year: 2025 }]))[0]!.id
  const owner = database.as('owner')
  const both = { ...people.officeFiler, posts: [...people.officeFiler.posts, { agencyId: agencies.office, role: 'signatory' as const }, { agencyId: agencies.office, role: 'reviewer' as const }] }
  await owner.insert(post).values([{ personId: both.personId, agencyId: agencies.office, role: 'reviewer' as const }])
  const [signer] = await owner.insert(person).values({ name: '沈言', email: 'shen.yan@yunlan.example' }).returning({ id: person.id })
  await owner.insert(post).values({ personId: signer!.id, agencyId: agencies.office, role: 'signatory' })
  const signatory = { personId: signer!.id, name: '沈言', posts: [{ agencyId: agencies.office, role: 'signatory' as const }], proven: true }
  await saveCells(db, both, { reportId, changes: format2021.cells.map(({ id }) => ({ cell: id, from: '', to: '0' })) })
  const standing = async () => (await reportsByIds(db, both, [reportId]))[0]!
  await requestSignature(db, both, { reportId, version: (await standing()).version })
  await sign(db, signatory, { reportId, contentHash: (await standing()).contentHash })
  await submit(db, signatory, { reportId, key: crypto.randomUUID() })
  await expect(beginReview(db, both, { reportId })).rejects.toMatchObject({ code: 'SAME_PERSON' })
  await beginReview(db, people.reviewer, { reportId })
  await approve(db, people.reviewer, { reportId })
  const [line] = await owner.select({ detail: event.detail }).from(event).where(eq(event.act, 'approve'))
  expect(line!.detail).toMatchObject({ selfReviewed: true })
})
