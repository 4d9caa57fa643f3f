import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, fill, makeCounty, openJustice, submitIt } from '../../fixtures/county.ts'
import { approve, beginReview, clear, contentByReportIds, correct, eventsByReportIds, publish, saveBlocks, setRule, withdraw } from '../index.ts'
import { post } from '../tables/post.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
let reportId: string
const reason = '当事人已书面同意公开其联系方式。'

beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  const { db, people } = county
  reportId = await openJustice(county)
  await fill(county, reportId)
  const [content] = await contentByReportIds(db, people.filer, [reportId])
  const block = content!.blocks.find(({ place }) => place === 'otherMatters')!
  await saveBlocks(db, people.filer, { reportId, changes: [{ id: block.id, version: block.version, text: `${block.text}申请人手机13800138000。` }] })
  await submitIt(county, reportId)
  await beginReview(db, people.reviewer, { reportId })
  await approve(db, people.reviewer, { reportId })
})
afterAll(() => database.drop())

const put = (personalData: string | null) => publish(county.db, county.people.signatory, { reportId, personalData })
const cleared = (who: 'clearer' | 'signatory') => clear(county.db, county.people[who], { reportId, name: '孙宁', passed: true, conclusion: '同意公开', date: '2026-01-20' })

describe('what looks like personal data', () => {
  it('is published with a reason, by another person than who cleared it, and the book says why', async () => {
    const { db, agencies, people } = county
    // The signatory is the bureau's clearer, too.
    await database.as('owner').insert(post).values({ personId: people.signatory.personId, agencyId: agencies.justice, role: 'clearer' })
    people.signatory.posts = [...people.signatory.posts, { agencyId: agencies.justice, role: 'clearer' }]
    await cleared('signatory')
    await expect(put(null)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'personalData', reason: 'REQUIRED' })
    await expect(put(reason)).rejects.toMatchObject({ code: 'SAME_PERSON' })
    await cleared('clearer')
    await expect(put(' ')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'personalData' })
    // Where the office does not want the rule to speak, nothing is asked.
    await setRule(db, people.supervisor, { officeId: agencies.office, year: 2025, rule: 'F-PRIV', severity: 'off' })
    await expect(put(reason)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'personalData', reason: 'NOT_ASKED' })
    await setRule(db, people.supervisor, { officeId: agencies.office, year: 2025, rule: 'F-PRIV', severity: null })
    await put(reason)
    const events = await eventsByReportIds(db, people.signatory, [reportId], 50)
    expect(events.find(({ act }) => act === 'publish')).toMatchObject({ note: reason })
    // A reason stands beside the report for everybody: nobody's number goes out in it.
    for (const text of ['申请人手机13800138000一栏有误。', '身份证11010519491231002X有误。']) {
      await expect(correct(db, people.filer, { reportId, reason: text })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'reason', reason: 'PERSONAL_DATA' })
      await expect(withdraw(db, people.supervisor, { reportId, reason: text })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'reason', reason: 'PERSONAL_DATA' })
    }
    await correct(db, people.filer, { reportId, reason: '第三部分一处笔误。' })
  })
})
