import { type Actor, blankCells, check, type Cells, HasErrors, packCells } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, fill, makeCounty, openJustice, standing, submitIt } from '../../fixtures/county.ts'
import { approve, beginReview, openYear, requestSignature, ruleSettingsOf, saveBlocks, saveCells, sendBack, setAllowedPlaces, setRule } from '../index.ts'
import { readAs } from '../as-person.ts'
import { post } from '../tables/post.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { checkablesByReportIds, contentByReportIds } from './contents.ts'

let database: TestDatabase
let county: County
let reportId: string

beforeAll(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
  reportId = await openJustice(county)
  await fill(county, reportId)
})
afterAll(() => database.drop())

const asked = async () => (await checkablesByReportIds(county.db, county.people.filer, [reportId], 'signing'))[0]!.checkable
const rulesThatSpeak = async () => check(await asked()).map(({ rule, severity }) => `${rule} ${severity}`)

/** Puts an edition of a year among the published ones, as its owner may. */
async function published(agencyId: number, year: number, cells: Record<string, number>): Promise<void> {
  const all: Cells = { ...blankCells(), ...Object.fromEntries(Object.entries(cells).map(([id, value]) => [id, { value, raw: String(value), kind: 'number' as const }])) }
  const { figures, odd } = packCells(all)
  await database.as('owner').execute(sql`insert into published_edition (agency_id, year, number, format, figures, odd, title, preamble, narrative, closing, hash, valid_from)
    values (${agencyId}::int, ${year}::int, 1, '2021', ${sql.param(figures)}::bigint[], ${JSON.stringify(odd)}::jsonb, '年度报告', '{}', '{"overview": ["去年。"], "problems": [], "otherMatters": []}', '{}', repeat('d', 64), app_now())`)
}

describe('last year', () => {
  it('is that of whoever handed its functions on; once the agency has one of its own, of what was merged into it besides', async () => {
    const { agencies } = county
    expect((await asked()).past).toEqual([])
    await published(agencies.education, 2024, { 'requests.carriedOut.total': 4 })
    expect((await asked()).past).toEqual([])
    await database.as('owner').execute(sql`insert into succession (from_agency_id, to_agency_id, happened_on, kind) values (${agencies.education}, ${agencies.justice}, '2025-03-28', 'merged')`)
    expect((await asked()).past).toMatchObject([{ agencyName: '云岚县教育局', year: 2024, cells: { 'requests.carriedOut.total': { value: 4 } }, narrative: { overview: ['去年。'] } }])
    expect(await rulesThatSpeak()).toContain('YOY-CARRY warning')
    await published(agencies.justice, 2024, { 'requests.carriedOut.total': 0 })
    expect((await asked()).past!.map(({ agencyName }) => agencyName).toSorted()).toEqual(['云岚县司法局', '云岚县教育局'].toSorted())
    // 4 and 0 were carried out, 0 carried in.
    expect(await rulesThatSpeak()).toContain('YOY-CARRY warning')
    await database.as('owner').execute(sql`update succession set kind = 'transferred'`)
    expect((await asked()).past!.map(({ agencyName }) => agencyName)).toEqual(['云岚县司法局'])
    expect(await rulesThatSpeak()).not.toContain('YOY-CARRY warning')
  })
})

describe('a rule', () => {
  const broken = 'requests.receivedNew.naturalPerson'
  const ask = async () => requestSignature(county.db, county.people.filer, { reportId, version: (await standing(county, reportId)).version })

  it('speaks as the office has set it for the year, and blocks accordingly', async () => {
    const { db, agencies, people } = county
    const set = (severity: 'off' | 'notice' | 'error' | null, year = 2025) =>
      Promise.all((['T3-BAL', 'T3-COL', 'T3-SUM'] as const).map((rule) => rule)).then(async (rules) => { for (const rule of rules) await setRule(db, people.supervisor, { officeId: agencies.office, year, rule, severity }) })
    await saveCells(db, people.filer, { reportId, changes: [{ cell: broken, from: '0', to: '1' }] })
    await expect(ask()).rejects.toBeInstanceOf(HasErrors)
    await set('off', 2024)
    await expect(ask()).rejects.toBeInstanceOf(HasErrors)
    await set('notice')
    expect((await rulesThatSpeak()).filter((said) => said.startsWith('T3-'))).toEqual([expect.stringMatching(/^T3-\w+ notice$/)])
    await ask()
    // The book says by which rules it was let through.
    const { rows: [line] } = await database.as('owner').execute<{ rules: object }>(sql`select detail -> 'rules' as rules from event where report_id = ${reportId} and act = 'requestSignature' order by seq desc limit 1`)
    expect(line!.rules).toEqual({ 'T3-BAL': 'notice', 'T3-COL': 'notice', 'T3-SUM': 'notice' })
    await sendBack(db, people.signatory, { reportId, reason: '再核对。' })
    await set('off')
    expect((await rulesThatSpeak()).filter((said) => said.startsWith('T3-'))).toEqual([])
    await set(null)
    await expect(ask()).rejects.toBeInstanceOf(HasErrors)
    await saveCells(db, people.filer, { reportId, changes: [{ cell: broken, from: '1', to: '0' }] })
  })

  it('is set by the office\'s supervisor alone, for a rule and a year that there are', async () => {
    const { db, agencies, people } = county
    const setting = { officeId: agencies.office, year: 2025, rule: 'T3-BAL', severity: 'off' as const }
    for (const who of ['filer', 'reviewer', 'stranger', 'upper'] as const) await expect(setRule(db, people[who], setting)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await setRule(db, people.supervisor, setting)
    const settings = (who: 'supervisor' | 'stranger') => ruleSettingsOf(db, people[who], { officeId: agencies.office, year: 2025 })
    expect(await settings('supervisor')).toEqual([{ rule: 'T3-BAL', severity: 'off', by: people.supervisor.name, at: expect.any(Date) as Date }])
    // The office's book is its own people's.
    expect(await settings('stranger')).toEqual([{ rule: 'T3-BAL', severity: 'off', by: null, at: null }])
    await setRule(db, people.supervisor, { ...setting, severity: null })
    await expect(setRule(db, people.supervisor, { ...setting, rule: 'T9-NONE' })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'rule' })
    await expect(setRule(db, people.supervisor, { ...setting, year: 2027 })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'year' })
  })
})

describe('places', () => {
  it('of elsewhere are found in a text, until the agency\'s list has them', async () => {
    const { db, agencies, people } = county
    const [content] = await contentByReportIds(db, people.filer, [reportId])
    const block = content!.blocks.find(({ place }) => place === 'overview')!
    await saveBlocks(db, people.filer, { reportId, changes: [{ id: block.id, version: block.version, text: `${block.text}湛江市各部门按要求公开。` }] })
    expect((await asked()).divisions).toEqual(expect.arrayContaining(['云岚县', '明州市']))
    expect(await rulesThatSpeak()).toContain('TX-PLACE warning')
    await setAllowedPlaces(db, people.signatory, { agencyId: agencies.justice, places: ['湛江市', ' 乌苏 ', '', '乌苏'] })
    expect((await asked()).allowedPlaces).toEqual(['乌苏', '湛江市'].sort())
    expect(await rulesThatSpeak()).not.toContain('TX-PLACE warning')
    await setAllowedPlaces(db, people.signatory, { agencyId: agencies.justice, places: [] })
    expect(await rulesThatSpeak()).toContain('TX-PLACE warning')
    await expect(setAllowedPlaces(db, people.stranger, { agencyId: agencies.justice, places: ['湛江'] })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(setAllowedPlaces(db, people.signatory, { agencyId: agencies.justice, places: ['湛'] })).rejects.toMatchObject({ code: 'BAD_INPUT' })
  })
})

describe('a government', () => {
  it('has the agencies beneath it as its members, the same for its filer and for the office above, and of each what was submitted', async () => {
    const { db, agencies, people } = county
    await openYear(db, people.upper, { officeId: agencies.cityOffice, year: 2025 })
    const owner = database.as('owner')
    const { rows: [report] } = await owner.execute<{ id: string }>(sql`select id from report where agency_id = ${agencies.county} and year = 2025`)
    const filer = { ...people.nobody, posts: [{ agencyId: agencies.county, role: 'filer' as const }] }
    await owner.insert(post).values({ personId: filer.personId, agencyId: agencies.county, role: 'filer' })
    const membersFor = async (who: Actor) => (await checkablesByReportIds(db, who, [report!.id], 'signing'))[0]!.checkable.members!
    const justice = async (who: Actor) => (await membersFor(who)).find(({ agencyName }) => agencyName === '云岚县司法局')
    for (const who of [filer, people.upper]) expect(await justice(who)).toEqual({ agencyName: '云岚县司法局', approved: false, changedSinceSigned: false, vertical: false, cells: null })
    await submitIt(county, reportId)
    for (const who of [filer, people.upper]) expect(await justice(who)).toMatchObject({ approved: false, cells: { 'requests.receivedNew.total': { value: 0 } } })
    await beginReview(db, people.reviewer, { reportId })
    await approve(db, people.reviewer, { reportId })
    for (const who of [filer, people.upper]) expect(await justice(who)).toMatchObject({ approved: true, cells: { 'requests.receivedNew.total': { value: 0 } } })
    expect(await membersFor(filer)).toEqual(await membersFor(people.upper))
    // Whoever has no part in the county's report is told nothing of its members, though they ask the function itself.
    const told = (who: Actor) => readAs(db, who, async (tx) => (await tx.execute(sql`select from members_of_sum(${agencies.county}::int, 2025)`)).rows.length)
    expect([await told(filer), await told(people.reviewer), await told(people.filer), await told(people.stranger)]).toEqual([3, 3, 0, 0])
  })
})
