import type { Refusal } from '@nianbao/report'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askAndSign, type County, fill, makeCounty, openJustice, type Name, submitIt } from '../../fixtures/county.ts'
import { actAs } from '../as-person.ts'
import {
  agencyYears, boardCounts, boardPage, changeAgency, createAgency, deadlinesFor, dropSuccession, type NewAgency, openYear, recordSuccession, reportsByAgencyYear, setChain, setDeadline, setFlags, setSettings,
  settingsByAgencyIds, successionsOf,
} from '../index.ts'
import { post } from '../tables/post.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'

let database: TestDatabase
let county: County
beforeEach(async () => {
  database = await testDatabase()
  await database.setClock(new Date('2026-01-20T02:00:00Z'))
  county = await makeCounty(database)
})
afterEach(() => database.drop())

const code = (work: Promise<unknown>) => work.then(() => 'done', (error: Refusal & { field?: string; reason?: string; state?: string }) => (error.reason ? `${error.field} ${error.reason}` : error.state ? `${error.code} ${error.state}` : error.code))
const who = (name: Name) => county.people[name]
const at = (place: keyof County['agencies']) => county.agencies[place]

const township = (change: Partial<NewAgency> = {}): NewAgency =>
  ({ code: 'YL-SQZ', name: '云岚县石桥镇人民政府', kind: 'township', divisionCode: '990121', parentId: at('county'), officeId: at('office'), ...change })

/** How the agencies of a year were written down. */
async function frozen(year: number) {
  const { rows } = await database.as('owner').execute<{ code: string; parent: string; office: string; must: boolean; counts: boolean; depth: number }>(sql`
    select a.code, p.code as parent, o.code as office, y.must_file as must, y.counts_in_sum as counts, cardinality(y.anc) as depth
    from agency_year y join agency a on a.id = y.agency_id left join agency p on p.id = y.parent_id left join agency o on o.id = y.supervised_by where y.year = ${year}`)
  return Object.fromEntries(rows.map(({ code, ...rest }) => [code, rest]))
}

describe('createAgency', () => {
  it('adds an agency that the open year takes in when it is opened again, with lines in the books', async () => {
    const { db } = county
    await openYear(db, who('supervisor'), { officeId: at('office'), year: 2025 })
    const { agencyId } = await createAgency(db, who('supervisor'), township())
    expect(await openYear(db, who('supervisor'), { officeId: at('office'), year: 2025 })).toEqual({ opened: 1 })
    const { rows } = await database.as('owner').execute(sql`select agency_id as id, act, seq from agency_event where agency_id in (${agencyId}, ${at('office')}) order by agency_id, seq`)
    expect(rows).toEqual([{ id: at('office'), act: 'openYear', seq: 1 }, { id: at('office'), act: 'openYear', seq: 2 }, { id: agencyId, act: 'createAgency', seq: 1 }])
  })

  it('is for the office\'s supervisor within its own tree, and not for anybody else', async () => {
    const { db } = county
    for (const name of ['filer', 'reviewer', 'stranger', 'nobody', 'officeFiler'] as const) expect(await code(createAgency(db, who(name), township()))).toBe('FORBIDDEN')
    expect(await code(createAgency(db, who('supervisor'), township({ parentId: at('city') })))).toBe('FORBIDDEN')
    expect(await code(createAgency(db, who('supervisor'), township({ officeId: at('otherOffice') })))).toBe('FORBIDDEN')
    // The city puts a branch of its own under the county's office.
    expect(await code(createAgency(db, who('upper'), township({ code: 'MZ-HJ', kind: 'department', parentId: at('city') })))).toBe('done')
  })

  it('refuses what would break the tree', async () => {
    const { db } = county
    const tried = (change: Partial<NewAgency>, name: Name = 'supervisor') => code(createAgency(db, who(name), township(change)))
    expect(await tried({ parentId: at('justice') })).toBe('parent NOT_GOVERNMENT')
    expect(await tried({ officeId: at('justice') })).toBe('office NOT_OFFICE')
    expect(await tried({ kind: 'office' })).toBe('kind TAKEN')
    expect(await tried({ officeId: null })).toBe('FORBIDDEN')
    expect(await tried({ officeId: null, parentId: at('city') }, 'upper')).toBe('FORBIDDEN')
    expect(await tried({ code: 'YL-SFJ' })).toBe('code TAKEN')
    expect(await tried({ code: 'yl' })).toBe('code MALFORMED')
    expect(await tried({ kind: 'club' })).toBe('kind UNKNOWN')
    expect(await tried({ name: '镇' })).toBe('name REQUIRED')
    expect(await tried({ divisionCode: '99' })).toBe('division MALFORMED')
    expect(await tried({ parentId: 9_999 })).toBe('NOT_FOUND')
    expect(await tried({ kind: 'government', code: 'YL-2' })).toBe('done')
  })

  it('lets the city make a county with an office of its own', async () => {
    const { db } = county
    const made = await createAgency(db, who('upper'), township({ code: 'BH', name: '白鹤县人民政府', kind: 'government', parentId: at('city'), officeId: at('cityOffice') }))
    const office = await createAgency(db, who('upper'), township({ code: 'BH-BGS', name: '白鹤县人民政府办公室', kind: 'office', parentId: made.agencyId, officeId: null }))
    const { rows } = await database.as('owner').execute(sql`select supervised_by = id as own from agency where id = ${office.agencyId}`)
    expect(rows).toEqual([{ own: true }])
  })
})

describe('changeAgency', () => {
  it('moves nothing in a year that is open, also when the agency goes to another county or ends', async () => {
    const { db } = county
    await openYear(db, who('supervisor'), { officeId: at('office'), year: 2025 })
    const before = await frozen(2025)
    await changeAgency(db, who('upper'), { agencyId: at('otherOffice'), name: '青溪县人民政府办' })
    await database.as('owner').execute(sql`update agency set parent_id = ${at('other')}, supervised_by = ${at('otherOffice')} where id = ${at('education')}`)
    await changeAgency(db, who('supervisor'), { agencyId: at('justice'), validTo: '2026-01-15' })
    await openYear(db, who('supervisor'), { officeId: at('office'), year: 2025 })
    expect(await frozen(2025)).toEqual(before)
    expect(before['YL-JYJ']).toMatchObject({ parent: 'YL', office: 'YL-BGS' })
  })

  it('is followed by a year that the agency\'s own office has not opened, though another has', async () => {
    const { db } = county
    await openYear(db, who('supervisor'), { officeId: at('office'), year: 2025 })
    expect((await frozen(2025))['QX-SFJ']).toMatchObject({ parent: 'QX', office: 'QX-BGS', must: true })
    await database.as('owner').execute(sql`update agency set supervised_by = ${at('cityOffice')}, parent_id = ${at('city')} where id = ${at('otherBureau')}`)
    await openYear(db, who('stranger'), { officeId: at('otherOffice'), year: 2025 })
    expect((await frozen(2025))['QX-SFJ']).toMatchObject({ parent: 'MZ', office: 'MZ-BGS', depth: 1 })
  })

  it('needs a right at both places', async () => {
    const { db } = county
    expect(await code(changeAgency(db, who('supervisor'), { agencyId: at('justice'), parentId: at('other'), officeId: at('otherOffice') }))).toBe('FORBIDDEN')
    expect(await code(changeAgency(db, who('stranger'), { agencyId: at('justice'), parentId: at('other'), officeId: at('otherOffice') }))).toBe('FORBIDDEN')
    expect(await code(changeAgency(db, who('supervisor'), { agencyId: at('justice'), name: '云岚县司法局（新）', sector: '司法', divisionCode: '990122' }))).toBe('done')
    for (const name of ['filer', 'reviewer', 'stranger', 'upper', 'nobody'] as const) expect(await code(changeAgency(db, who(name), { agencyId: at('justice'), name: '别的名称' }))).toBe('FORBIDDEN')
  })

  it('refuses what would break the tree', async () => {
    const { db } = county
    const tried = (change: Parameters<typeof changeAgency>[2]) => code(changeAgency(db, who('supervisor'), change))
    expect(await tried({ agencyId: at('justice'), parentId: at('education') })).toBe('parent NOT_GOVERNMENT')
    expect(await tried({ agencyId: at('justice'), officeId: at('education') })).toBe('office NOT_OFFICE')
    expect(await tried({ agencyId: at('justice'), validTo: '1940-01-01' })).toBe('validTo DATE')
    expect(await tried({ agencyId: at('office'), validTo: '2026-01-01' })).toBe('validTo SUPERVISES')
    expect(await tried({ agencyId: at('justice') })).toBe('name REQUIRED')
    expect(await code(changeAgency(db, who('upper'), { agencyId: at('county'), validTo: '2026-01-01' }))).toBe('validTo HAS_MEMBERS')
    expect(await code(changeAgency(db, who('upper'), { agencyId: at('county'), parentId: at('county') }))).toBe('parent CYCLE')
  })

  it('never makes a circle, not by two movers at once, and not by a statement', async () => {
    const { db } = county
    const [a, b] = await Promise.all(['AA', 'BB'].map((one) => createAgency(db, who('upper'), township({ code: one, name: `${one}县人民政府`, kind: 'government', parentId: at('city'), officeId: at('cityOffice') }))))
    const moves = await Promise.all([
      code(changeAgency(db, who('upper'), { agencyId: a!.agencyId, parentId: b!.agencyId })),
      code(changeAgency(db, who('upper'), { agencyId: b!.agencyId, parentId: a!.agencyId })),
    ])
    expect(moves.toSorted()).toEqual(['done', 'parent CYCLE'])
    await expect(database.as('owner').execute(sql`update agency set parent_id = ${at('county')} where id = ${at('city')}`)).rejects.toMatchObject({ cause: { message: expect.stringMatching(/beneath itself/) } })
  })

  it('lets no agency end that owes a report of a year that it would not have lived through, until it need not file', async () => {
    const { db } = county
    await openYear(db, who('supervisor'), { officeId: at('office'), year: 2025 })
    const end = (validTo: string) => code(changeAgency(db, who('supervisor'), { agencyId: at('justice'), validTo }))
    expect(await end('2025-12-31')).toBe('OUT_OF_TURN draft')
    expect(await end('2026-01-01')).toBe('done')
    await setFlags(db, who('supervisor'), { agencyId: at('justice'), year: 2025, mustFile: false, countsInSum: false })
    expect(await end('2025-12-31')).toBe('done')
  })
})

describe('successions', () => {
  it('are recorded with date and kind, in both books, and can be taken back', async () => {
    const { db } = county
    const gone = { fromId: at('education'), toId: at('justice'), happenedOn: '2025-03-28', kind: 'merged' as const }
    expect(await code(recordSuccession(db, who('supervisor'), gone))).toBe('done')
    expect(await code(recordSuccession(db, who('supervisor'), gone))).toBe('to TAKEN')
    expect(await successionsOf(db, [at('justice')])).toEqual([gone])
    expect(await code(recordSuccession(db, who('supervisor'), { ...gone, toId: at('otherBureau') }))).toBe('FORBIDDEN')
    expect(await code(recordSuccession(db, who('supervisor'), { ...gone, toId: gone.fromId }))).toBe('to SAME')
    expect(await code(recordSuccession(db, who('supervisor'), { ...gone, happenedOn: '2025-02-30' }))).toBe('happenedOn DATE')
    expect(await code(recordSuccession(db, who('supervisor'), { ...gone, happenedOn: '2026-01-21' }))).toBe('happenedOn FUTURE')
    expect(await code(dropSuccession(db, who('neighbour'), gone))).toBe('FORBIDDEN')
    await dropSuccession(db, who('supervisor'), gone)
    expect(await code(dropSuccession(db, who('supervisor'), gone))).toBe('NOT_FOUND')
    expect(await successionsOf(db, [at('justice')])).toEqual([])
    const { rows } = await database.as('owner').execute(sql`select act from agency_event where agency_id = ${at('education')} order by seq`)
    expect(rows).toEqual([{ act: 'recordSuccession' }, { act: 'dropSuccession' }])
  })

  it('never lead back to where they began, whatever the days and over whichever others', async () => {
    const { db } = county
    const record = (from: 'education' | 'justice' | 'county' | 'office', to: typeof from, happenedOn = '2025-03-28') =>
      code(recordSuccession(db, who('upper'), { fromId: at(from), toId: at(to), happenedOn, kind: 'transferred' }))
    await database.as('owner').insert(post).values(['county', 'office', 'justice', 'education'].map((name) => ({ personId: who('upper').personId, agencyId: at(name as 'county'), role: 'admin' as const })))
    expect(await record('education', 'justice')).toBe('done')
    expect([await record('justice', 'education'), await record('justice', 'education', '2026-01-01')]).toEqual(['to CYCLE', 'to CYCLE'])
    expect([await record('justice', 'office'), await record('office', 'county'), await record('county', 'education')]).toEqual(['done', 'done', 'to CYCLE'])
    // More than one way to the same successor is no circle.
    expect(await record('education', 'county')).toBe('done')
  })

  it('of two at the same moment that would close a circle, one is recorded', async () => {
    const { db } = county
    const both = await Promise.all([['education', 'justice'], ['justice', 'education']].map(([from, to]) =>
      code(recordSuccession(db, who('supervisor'), { fromId: at(from as 'education'), toId: at(to as 'justice'), happenedOn: '2025-03-28', kind: 'merged' }))))
    expect(both.toSorted()).toEqual(['done', 'to CYCLE'])
  })

  it('put the abolished agency on the board of its last year, where nothing is expected of it', async () => {
    const { db } = county
    await changeAgency(db, who('supervisor'), { agencyId: at('education'), validTo: '2025-03-28' })
    await recordSuccession(db, who('supervisor'), { fromId: at('education'), toId: at('justice'), happenedOn: '2025-03-28', kind: 'merged' })
    expect(await openYear(db, who('supervisor'), { officeId: at('office'), year: 2025 })).toEqual({ opened: 2 })
    const board = { officeId: at('office'), year: 2025 }
    const { nodes } = await boardPage(db, who('supervisor'), { ...board, first: 50 })
    expect(nodes.map(({ agencyId, abolishedOn, reportId }) => [agencyId, abolishedOn, reportId !== null])).toEqual([
      [at('county'), null, false], [at('office'), null, true], [at('justice'), null, true], [at('education'), '2025-03-28', false],
    ])
    expect((await boardCounts(db, who('supervisor'), board)).total).toBe(3)
    expect((await boardPage(db, who('supervisor'), { ...board, state: 'draft', first: 50 })).nodes.map(({ agencyId }) => agencyId)).toEqual([at('office'), at('justice')])
    await database.setClock(new Date('2027-01-05T02:00:00Z'))
    await openYear(db, who('supervisor'), { officeId: at('office'), year: 2026 })
    expect((await boardPage(db, who('supervisor'), { ...board, year: 2026, first: 50 })).nodes.map(({ agencyId }) => agencyId)).not.toContain(at('education'))
  })
})

it('a branch of the city that files with the county is on both boards, and reviewed by the county', async () => {
  const { db } = county
  const { agencyId } = await createAgency(db, who('upper'), township({ code: 'MZ-HJ-YL', name: '明州市生态环境局云岚分局', kind: 'department', parentId: at('city') }))
  await openYear(db, who('supervisor'), { officeId: at('office'), year: 2025 })
  const boardOf = async (name: Name, officeId: number) => (await boardPage(db, who(name), { officeId, year: 2025, first: 50 })).nodes.map((node) => node.agencyId)
  expect(await boardOf('supervisor', at('office'))).toContain(agencyId)
  expect(await boardOf('upper', at('cityOffice'))).toContain(agencyId)
  expect(await boardOf('stranger', at('otherOffice'))).not.toContain(agencyId)
  expect(await boardOf('stranger', at('office'))).toEqual([])
  expect(await reportsByAgencyYear(db, who('reviewer'), [{ agencyId, year: 2025 }])).toHaveLength(1)
})

describe('setFlags', () => {
  const flags = { year: 2025, mustFile: true, countsInSum: false }

  it('says that an agency files here and counts elsewhere, until it has submitted', async () => {
    const reportId = await openJustice(county)
    const { db } = county
    expect(await code(setFlags(db, who('supervisor'), { ...flags, agencyId: at('justice') }))).toBe('done')
    expect(await agencyYears(db, who('filer'), [{ agencyId: at('justice'), year: 2025 }])).toEqual([{ agencyId: at('justice'), ...flags }])
    await fill(county, reportId)
    await submitIt(county, reportId)
    expect(await code(setFlags(db, who('supervisor'), { ...flags, countsInSum: true, agencyId: at('justice') }))).toBe('OUT_OF_TURN submitted')
    const around = actAs(db, who('supervisor'), (tx) => tx.execute(sql`update agency_year set must_file = false where agency_id = ${at('justice')}`))
    await expect(around).rejects.toMatchObject({ cause: { message: expect.stringMatching(/who has submitted/) } })
  })

  it('opens a draft for who must file after all, and is for the office\'s supervisor alone', async () => {
    const { db } = county
    await openYear(db, who('supervisor'), { officeId: at('office'), year: 2025 })
    const set = (name: Name, agencyId: number, change = {}) => code(setFlags(db, who(name), { ...flags, ...change, agencyId }))
    for (const name of ['filer', 'signatory', 'reviewer', 'upper', 'stranger', 'nobody'] as const) expect(await set(name, at('justice'))).toBe('FORBIDDEN')
    expect(await set('upper', at('county'), { countsInSum: true })).toBe('countsInSum GOVERNMENT')
    expect(await set('supervisor', at('justice'), { year: 2024 })).toBe('NOT_FOUND')
    // Written down by the city after the county had opened its year, as one that need not file.
    const { agencyId } = await createAgency(db, who('supervisor'), township())
    await openYear(db, who('upper'), { officeId: at('cityOffice'), year: 2025 })
    const drafts = async () => (await reportsByAgencyYear(db, who('supervisor'), [{ agencyId, year: 2025 }])).length
    expect([await set('supervisor', agencyId, { mustFile: false }), await drafts()]).toEqual(['done', 0])
    expect([await set('supervisor', agencyId), await drafts()]).toEqual(['done', 1])
  })
})

describe('setDeadline', () => {
  const local = { year: 2025, kind: 'township' as const }

  it('sets the office\'s own date, never after the law\'s and never into the past', async () => {
    const { db } = county
    const set = (lastDay: string, name: Name = 'supervisor', more = {}) => code(setDeadline(db, who(name), { ...local, officeId: at('office'), lastDay, ...more }))
    expect(await set('2026-01-25')).toBe('done')
    expect((await deadlinesFor(db, who('supervisor'), { officeId: at('office'), year: 2025 })).find(({ kind }) => kind === 'township')).toBeUndefined()
    await openYear(db, who('supervisor'), { officeId: at('office'), year: 2025 })
    expect((await deadlinesFor(db, who('supervisor'), { officeId: at('office'), year: 2025 })).find(({ kind }) => kind === 'township')?.localAt).toEqual(new Date('2026-01-25T16:00:00Z'))
    expect(await set('2026-01-31')).toBe('done')
    expect(await set('2026-02-01')).toBe('lastDay AFTER_STATUTORY')
    expect(await set('2026-03-31', 'supervisor', { kind: 'government' })).toBe('done')
    expect(await set('2026-01-19')).toBe('lastDay PAST')
    expect(await set('2026-01-20')).toBe('done')
    expect(await set('2026-02-30')).toBe('lastDay DATE')
    expect(await set('2026-01-25', 'supervisor', { year: 2030 })).toBe('year OUT_OF_RANGE')
    for (const name of ['filer', 'reviewer', 'upper', 'stranger', 'nobody'] as const) expect(await set('2026-01-25', name)).toBe('FORBIDDEN')
  })
})

describe('settings', () => {
  it('of an office are its supervisor\'s', async () => {
    const { db } = county
    const set = (name: Name, officeId = at('office')) => code(setSettings(db, who(name), { officeId, publicationMode: 'central', offlineSigning: true, rankings: false }))
    for (const name of ['filer', 'reviewer', 'upper', 'stranger', 'nobody'] as const) expect(await set(name)).toBe('FORBIDDEN')
    expect(await set('supervisor', at('justice'))).toBe('FORBIDDEN')
    expect(await set('supervisor')).toBe('done')
    expect(await settingsByAgencyIds(db, who('supervisor'), [at('office')])).toMatchObject([{ publicationMode: 'central', offlineSigning: true, rankings: false }])
  })

  it('of an agency\'s chain are its signatory\'s or its office\'s, and stand while a report waits for signature', async () => {
    const reportId = await openJustice(county)
    const { db } = county
    const set = (name: Name, chainLength = 3) => code(setChain(db, who(name), { agencyId: at('justice'), chainLength, signatoryMayBeEditor: true }))
    for (const name of ['filer', 'checker', 'clearer', 'neighbour', 'reviewer', 'upper', 'stranger'] as const) expect(await set(name)).toBe('FORBIDDEN')
    expect(await set('supervisor', 4)).toBe('chainLength OUT_OF_RANGE')
    expect(await set('supervisor', 1)).toBe('done')
    expect(await set('signatory', 2)).toBe('done')
    await fill(county, reportId)
    await askAndSign(county, reportId)
    expect(await set('signatory')).toBe('chainLength SIGNING')
    expect(await set('supervisor')).toBe('chainLength SIGNING')
  })
})
