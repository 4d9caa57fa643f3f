import { check, type CellId, format2021 } from '@nianbao/report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { membersOf } from '../demo/figures-of.ts'
import { type Counted, summed, written } from '../demo/figures.ts'
import { bringOut, correctIt, handIn } from '../demo/lives.ts'
import { openings } from '../demo/openings.ts'
import { placeOf } from '../demo/places.ts'
import { prose } from '../demo/prose.ts'
import { changeAgency, checkablesByReportIds, publicReport, publicReportsByAgencyYear } from '../index.ts'
import { storyWorld, type StoryWorld } from './story.ts'

// 县政府汇总, report year 2024: 49 agencies file with the county's office, and the own-level sheet; one files in April, and
// one, 生态环境分局, files here and counts with the city.

const late = 'YL-YBJ'
const elsewhere = 'YL-STJ'
const members = membersOf('YL', 2024)
const departments = members.filter((code) => ['department', 'institution'].includes(placeOf(code).kind) && code !== late)
const towns = members.filter((code) => ['township', 'subDistrict'].includes(placeOf(code).kind))
const joint = 'disputes.litigationAfterReconsideration'

/** New requests of the departments 96, of the townships 21, of the office 4, of the own level 9; carried in 5, carried out 6. */
function countedOf(code: string): Counted {
  if (code === late) return { results: { granted: [2] } }
  if (code === elsewhere) return { results: { granted: [17] } }
  if (code === 'YL-BGS') return { results: { granted: [4] } }
  if (code === 'YL-BJ') return { results: { granted: [9] }, litigationAfter: [1, 0, 0, 0] }
  const town = towns.indexOf(code)
  if (town >= 0) return { results: { granted: [town < 10 ? 2 : 1] } }
  const at = departments.indexOf(code)
  const received = at < 26 ? 3 : 2
  const [carriedIn, carriedOut] = [at < 5 ? 1 : 0, at < 6 ? 1 : 0]
  return {
    results: { granted: [received + carriedIn - carriedOut] }, carriedIn: [carriedIn], carriedOut: [carriedOut],
    // Of seven suits after reconsideration one is the county's and 自然资源局's together.
    litigationAfter: [at < 6 ? 1 : 0, 0, 0, 0],
  }
}

const cellsOf = (code: string): Record<CellId, string> => written(countedOf(code))

/** The county's sum over these, the joint case counted once. */
function county(codes: readonly string[], parts: string, others: readonly string[]) {
  const sums = summed(codes.map(cellsOf))
  const cells = { ...sums, [`${joint}.upheld`]: '6', [`${joint}.total`]: '6' }
  const texts = prose('YL', 2024, cells)
  const asked = `（二）依申请公开。全县共收到${sums['requests.receivedNew.total']}件政府信息公开申请，${parts}。因政府信息公开发生行政复议0件、行政诉讼6件。`
  const overview = texts.overview.map((text) => (text.startsWith('（二）') ? asked : text))
  return { cells, prose: { ...texts, overview, otherMatters: ['本年度全县未收取信息处理费。', '共同被告，按1件计。', ...others] } }
}

let world: StoryWorld
beforeAll(async () => {
  world = await storyWorld()
  const { stage, filing } = world
  await stage.play([
    async () => {
      await stage.until('2024-03-28 09:00')
      await changeAgency(stage.staff, stage.who('he.jianguo'), { agencyId: stage.place('YL-XZJ'), validTo: '2024-03-28' })
    },
    ...openings(stage, 2024, ['2025-01-02', '2025-01-03', '2025-01-06']),
    ...[...members, elsewhere].filter((code) => code !== late).map((code) => async () => {
      const member = filing(code, 2024)
      const cells = cellsOf(code)
      await handIn(member, { write: '2025-01-10 10:00', ask: '2025-01-15 09:00', submit: '2025-01-15 16:00' }, { cells, prose: prose(code, 2024, cells) })
      await member.review('2025-01-16 09:00')
      await member.approve('2025-01-17 09:00')
    }),
  ])
}, 300_000)
afterAll(() => world.end())

/** The sum of one cell over the approved leaves beneath the county's government that count, as the database has them. */
const sumOf = (cell: CellId) => world.number(`select sum(r.figures[${format2021.cells.find(({ id }) => id === cell)!.index + 1}]) as n from report r
  join agency_year y on y.agency_id = r.agency_id and y.year = r.year
  join agency_year g on g.year = y.year and g.agency_id = (select id from agency where code = 'YL') and y.pos between g.pos and g.last_pos
  where r.year = 2024 and y.counts_in_sum and r.state in ('approved', 'published')`)

const total = (row: string) => sumOf(`requests.${row}.total`)
const parts = '其中县政府本级13件、部门96件、乡镇21件'
const once = { [`AG-SUM|${joint}.upheld|6,7`]: '县人民政府与县自然资源局为共同被告，按1件计。' }

describe('the county of 2024', () => {
  it('has 49 agencies that file and the own-level sheet, one of them missing', async () => {
    const filers = [...members, elsewhere].filter((code) => placeOf(code).kind !== 'ownLevel')
    expect([filers.length, departments.length, towns.length]).toEqual([49, 35, 11])
    expect(departments.indexOf('YL-ZRJ')).toBeLessThan(6)
    expect(await world.number(`select count(*) as n from report r join agency a on a.id = r.agency_id where r.state = 'approved'`)).toBe(49)
  })

  it('adds up: 130 new and 5 carried in are 129 processed and 6 carried out', async () => {
    expect(await Promise.all(['receivedNew', 'carriedIn', 'totalProcessed', 'carriedOut'].map(total))).toEqual([130, 5, 129, 6])
    expect(await sumOf(`${joint}.upheld`)).toBe(7)
  })

  it('is told with its parts, and no rule takes these for the whole; who is missing and what was counted once is answered', async () => {
    const { stage, tell, filing, findings, standing } = world
    const report = filing('YL', 2024)
    const { cells, prose: texts } = county(members.filter((code) => code !== late), parts, ['情况说明：截至2025年3月31日，县医疗保障局未报送，汇总数据不含该局。'])
    await tell(async () => {
      await handIn(report, { write: '2025-03-12 10:00', ask: '2025-03-24 09:00', submit: '2025-03-24 16:00' }, { cells, prose: texts, answers: { 'AG-MISS|云岚县医疗保障局': '截至2025年3月31日未报送，已在第六部分说明。', ...once } })
    })
    expect((await findings(report)).map(({ key }) => key)).toEqual(['AG-MISS|云岚县医疗保障局', ...Object.keys(once)])
    const [read] = await checkablesByReportIds(stage.staff, stage.who('qin.lan'), [await report.id()], 'signing')
    expect(read!.checkable.cells[`${joint}.total`]!.value).toBe(6)
    // The same text with another whole is found out.
    const wrong = { ...read!.checkable, narrative: { ...read!.checkable.narrative, overview: read!.checkable.narrative.overview.map((text) => text.replace('共收到130件', '共收到131件')) } }
    expect(check(wrong).map(({ rule }) => rule)).toEqual(['AG-MISS', 'TX-REQ', 'AG-SUM'])
    expect((await standing(report)).onTime).toBe('onTime')
  })

  it('is published by 31 March without the missing member, which it names', async () => {
    const { tell, filing, database } = world
    const report = filing('YL', 2024)
    await tell(async () => {
      await report.review('2025-03-26 09:00')
      await report.approve('2025-03-28 09:00')
      await bringOut(report, { clear: '2025-03-28 10:00', publish: '2025-03-28 15:00' })
      await world.stage.until('2025-03-31 17:00')
    })
    const published = await publicReport(database.as('visitor'), 'YL', 2024)
    expect(published!.cells['requests.receivedNew.total']!.value).toBe(130)
    expect(published!.narrative.otherMatters.join('')).toContain('县医疗保障局未报送')
    expect((await world.standing(filing(late, 2024))).onTime).toBe('overdue')
  })
})

it('8 April: the missing member files, and the county corrects to 132 + 5 = 131 + 6', async () => {
  const { tell, stage, filing, database, standing } = world
  const member = filing(late, 2024)
  const report = filing('YL', 2024)
  await tell(async () => {
    const cells = cellsOf(late)
    await handIn(member, { write: '2025-04-08 09:00', ask: '2025-04-08 10:00', submit: '2025-04-08 11:00' }, { cells, prose: prose(late, 2024, cells) })
    await member.review('2025-04-08 14:00')
    await member.approve('2025-04-08 15:00')
  })
  expect((await standing(member)).onTime).toBe('late')
  expect(await Promise.all(['receivedNew', 'carriedIn', 'totalProcessed', 'carriedOut'].map(total))).toEqual([132, 5, 131, 6])
  // The county is told, cell by cell; the totals follow from these.
  const told = async () => (await world.findings(report)).filter(({ rule }) => rule.startsWith('AG-')).map(({ key }) => key)
  expect(await told()).toEqual(['AG-SUM|requests.receivedNew.naturalPerson|130,132', 'AG-SUM|requests.granted.naturalPerson|129,131', ...Object.keys(once)])
  await tell(() => correctIt(report, '县医疗保障局补报，汇总数据相应更正。', county(members, parts.replace('96', '98'), []), ['2025-04-09', '2025-04-10', '2025-04-11']))
  expect(await told()).toEqual(Object.keys(once))
  const editions = await publicReportsByAgencyYear(database.as('visitor'), [1, 2].map((edition) => ({ agencyId: stage.place('YL'), year: 2024, edition })))
  expect(editions.toSorted((a, b) => a.edition - b.edition).map(({ cells, reason }) => [...['receivedNew', 'carriedIn', 'totalProcessed', 'carriedOut'].map((row) => cells[`requests.${row}.total`]!.value), reason])).toEqual([
    [130, 5, 129, 6, null], [132, 5, 131, 6, '县医疗保障局补报，汇总数据相应更正。'],
  ])
})
