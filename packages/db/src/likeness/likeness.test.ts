import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, makeCounty } from '../../fixtures/county.ts'
import { type Bureau, fileTexts, makeBureaus, type Texts } from '../../fixtures/file-texts.ts'
import { approve, beginReview, clear, confirmWithdrawal, likenessesByReportIds, publish, recall, returnReport, withdraw } from '../index.ts'
import { onConnection } from '../roles.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { compareNarratives } from './compare-narratives.ts'

let database: TestDatabase
let county: County
let bureaus: Record<'justice' | 'education' | 'otherBureau', Bureau>

const own: Texts = {
  overview: '2025年，云岚县司法局在县委、县政府领导下，围绕法律援助、人民调解和普法宣传更新政务公开栏目，全年在云岚县人民政府网站登载动态36条，修订公开指南2处，组织窗口人员培训3次，司法局网站全年运行平稳，公众来信均按时答复。',
  problems: '一是基层司法所报送信息不够及时，部分栏目更新滞后；二是政策解读以文字为主，图解和视频偏少。下一步将把公开任务列入科室月度考核，每季度检查栏目更新情况，并为重要文件配上图解。',
}
/** What somebody does who copies: another name, other places, other figures. */
const copied = (text: string) => text.replaceAll('云岚县', '青溪县').replaceAll(/\d+/g, (digits) => (digits === '2025' ? digits : String(Number(digits) + 4)))
const different: Texts = {
  overview: '2025年，我局聚焦招生入学、学生资助、校园食品安全等群众关心的事项，在校门口和网站同步张贴划片范围与收费标准，开学前后集中答疑，编印家长手册发放到每一所学校，年内对民办机构的办学信息逐一核对后公布。',
  problems: '民办机构信息由各乡镇中心校汇总，口径不一，公布时间有先后。今后统一由局里核对口径后一次公布，同时在手册里说明查询办法，方便家长随时查看和比较不同机构的收费。',
}

beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  bureaus = await makeBureaus(database, county)
})
afterAll(() => database.drop())

const owner = (text: string) => database.as('owner').execute(sql.raw(text))
const compareAll = async () => {
  let compared = 0
  for (let some; (some = await compareNarratives(database.as('worker'))) > 0;) compared += some
  return compared
}
const rows = async () => (await owner('select agency_id, section, edition, other_agency_id, share from likeness order by agency_id, section, other_agency_id')).rows
const likenessesOf = ({ reportId }: Bureau, actor = county.people.upper) => likenessesByReportIds(county.db, actor, [reportId])

describe('texts of different agencies', () => {
  it('are found alike across offices where one was copied with names and figures changed, and from both sides', async () => {
    await fileTexts(county, bureaus.justice, own)
    await fileTexts(county, bureaus.education, different)
    expect(await compareAll()).toBe(4)
    expect(await rows()).toEqual([])
    await fileTexts(county, bureaus.otherBureau, { overview: copied(own.overview), problems: copied(own.problems) })
    expect(await compareAll()).toBe(2)
    const { justice, otherBureau } = county.agencies
    const found = (agency: number, section: string, other: number) => ({ agency_id: agency, section, edition: 1, other_agency_id: other, share: 1 })
    expect(await rows()).toEqual([found(justice, 'overview', otherBureau), found(justice, 'problems', otherBureau), found(otherBureau, 'overview', justice), found(otherBureau, 'problems', justice)])
  })

  it('are compared once, and once more with the same outcome', async () => {
    const before = await rows()
    expect(await compareNarratives(database.as('worker'))).toBe(0)
    await owner('update narrative_signature set compared_at = null')
    expect(await compareAll()).toBe(6)
    expect(await rows()).toEqual(before)
  })

  it('are compared by one at a time, and are still due when that one died in the middle', async () => {
    const before = await rows()
    await owner('update narrative_signature set compared_at = null')
    await onConnection(database.urls.owner, async (holding) => {
      await holding.query('begin; lock table likeness in exclusive mode')
      const ended = expect(compareNarratives(database.as('worker'))).rejects.toThrow()
      await onConnection(database.bootstrapUrl(database.name), async (killer) => {
        const waiting = async (what: string) => (await killer.query(`select ${what} from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%likeness%'`)).rowCount
        while ((await waiting('1')) === 0);
        expect(await compareNarratives(database.as('worker'))).toBe(0)
        expect(await waiting('pg_terminate_backend(pid)')).toBe(1)
      })
      await ended
      await holding.query('rollback')
    })
    expect((await owner('select from narrative_signature where compared_at is not null')).rowCount).toBe(0)
    expect(await rows()).toEqual(before)
    expect(await compareAll()).toBe(6)
    expect(await rows()).toEqual(before)
  })
})

describe('who reads that a text is like another', () => {
  it('is who reads the report; the other agency is named to who may read its report', async () => {
    const { people: { reviewer, stranger, neighbour }, agencies: { otherBureau, justice } } = county
    const [both] = await likenessesOf(bureaus.justice)
    expect(both).toEqual({ reportId: bureaus.justice.reportId, section: 'overview', share: 1, otherAgencyId: otherBureau, working: true, published: false })
    for (const actor of [reviewer, bureaus.justice.filer]) {
      expect(await likenessesOf(bureaus.justice, actor)).toMatchObject([{ otherAgencyId: null, working: false, published: false, share: 1 }, { otherAgencyId: null }])
    }
    expect(await likenessesOf(bureaus.justice, stranger)).toEqual([])
    expect(await likenessesOf(bureaus.justice, neighbour)).toEqual([])
    expect(await likenessesOf(bureaus.otherBureau, stranger)).toMatchObject([{ otherAgencyId: null }, { otherAgencyId: null }])
    expect(await likenessesOf(bureaus.otherBureau)).toMatchObject([{ otherAgencyId: justice }, { otherAgencyId: justice }])
  })

  it('is told the name once that report is published', async () => {
    const { db, people: { stranger, reviewer }, agencies: { otherBureau } } = county
    const { reportId, signatory, filer } = bureaus.otherBureau
    await beginReview(db, stranger, { reportId })
    await approve(db, stranger, { reportId })
    await owner(`insert into post (person_id, agency_id, role) values ('${filer.personId}', ${otherBureau}, 'clearer')`)
    await clear(db, { ...filer, posts: [...filer.posts, { agencyId: otherBureau, role: 'clearer' }] }, { reportId, name: '孙宁', passed: true, conclusion: '同意公开', date: '2026-01-20' })
    await publish(db, signatory, { reportId })
    expect(await likenessesOf(bureaus.justice, reviewer)).toMatchObject([{ otherAgencyId: otherBureau, working: false, published: true }, { otherAgencyId: otherBureau }])
  })

  it('and no more once it was withdrawn', async () => {
    const { db, people: { stranger, nobody, reviewer }, agencies: { otherOffice } } = county
    const { reportId } = bureaus.otherBureau
    await owner(`insert into post (person_id, agency_id, role) values ('${nobody.personId}', ${otherOffice}, 'reviewer')`)
    await withdraw(db, stranger, { reportId, reason: '含个人信息' })
    await confirmWithdrawal(db, { ...nobody, posts: [{ agencyId: otherOffice, role: 'reviewer' }] }, { reportId })
    expect(await likenessesOf(bureaus.justice, reviewer)).toMatchObject([{ otherAgencyId: null, published: false }, { otherAgencyId: null }])
  })
})

describe('a report that comes again', () => {
  it('is compared as it was submitted last, and what was found of it before is gone', async () => {
    const { db, people: { reviewer } } = county
    const { justice } = bureaus
    await recall(db, justice.filer, { reportId: justice.reportId, reason: '发现笔误' })
    expect(await likenessesOf(justice)).toHaveLength(2)
    await fileTexts(county, justice, { ...own, overview: different.overview })
    // What is known of the edition before is not told of this one, even before it is compared.
    expect(await likenessesOf(justice)).toEqual([])
    expect(await compareAll()).toBe(2)
    expect(await likenessesOf(justice)).toMatchObject([{ section: 'overview', otherAgencyId: county.agencies.education }, { section: 'problems', otherAgencyId: county.agencies.otherBureau }])
    expect(await likenessesOf(bureaus.otherBureau)).toMatchObject([{ section: 'problems' }])

    await beginReview(db, reviewer, { reportId: justice.reportId })
    await returnReport(db, reviewer, { reportId: justice.reportId, reason: '请写本单位的情况。', sections: ['overview', 'problems'] })
    await fileTexts(county, justice, { overview: '本年度情况正常。', problems: '公开内容还不够及时。' })
    expect(await compareAll()).toBe(2)
    expect(await likenessesOf(justice)).toEqual([])
    expect(await rows()).toEqual([])
  })
})
