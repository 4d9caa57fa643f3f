import { afterAll, beforeAll, expect, it } from 'vitest'
import { figuresOf } from '../demo/figures-of.ts'
import { datesOn, live } from '../demo/lives.ts'
import { openings } from '../demo/openings.ts'
import { boardPage, changeAgency, dropSuccession, findingsAcceptedByReportIds, publicReport, recordSuccession, successionsOf } from '../index.ts'
import { storyWorld, type StoryWorld } from './story.ts'

// 合并单位: 县乡村振兴局 is abolished on 28 March 2024, its functions go to 县农业农村局. Report year 2024.

let world: StoryWorld
beforeAll(async () => {
  world = await storyWorld()
  const { stage, filing } = world
  const [from, to] = [stage.place('YL-XZJ'), stage.place('YL-NYJ')]
  const supervisor = stage.who('he.jianguo')
  await stage.play([
    ...openings(stage, 2023, ['2024-01-02', '2024-01-03', '2024-01-04']),
    () => live(filing('YL-NYJ', 2023), datesOn('YL-NYJ', ['2024-01-09', '2024-01-15', '2024-01-18'])),
    () => live(filing('YL-XZJ', 2023), datesOn('YL-XZJ', ['2024-01-09', '2024-01-15', '2024-01-18'])),
    async () => {
      await stage.until('2024-03-28 09:00')
      await changeAgency(stage.staff, supervisor, { agencyId: from, validTo: '2024-03-28' })
      await recordSuccession(stage.staff, supervisor, { fromId: from, toId: to, happenedOn: '2024-03-28', kind: 'merged' })
    },
    ...openings(stage, 2024, ['2025-01-02', '2025-01-03', '2025-01-06']),
  ])
}, 120_000)
afterAll(() => world.end())

const cell = (cells: Record<string, { value: number | string | null }>, row: string, column: string) => cells[`requests.${row}.${column}`]!.value

it('carries in per column what the agency and the one that it took over carried out', async () => {
  const { database } = world
  const [own, taken] = [await publicReport(database.as('visitor'), 'YL-NYJ', 2023), await publicReport(database.as('visitor'), 'YL-XZJ', 2023)]
  const [mine, theirs] = [own!.cells, taken!.cells]
  expect([mine, theirs].map((cells) => ['naturalPerson', 'commercialEnterprise', 'total'].map((column) => cell(cells, 'carriedOut', column)))).toEqual([[2, 0, 2], [1, 1, 2]])
  expect([mine, theirs].map((cells) => cells['disclosure.normativeDocuments.inForce']!.value)).toEqual([12, 5])
  const next = figuresOf('YL-NYJ', 2024)
  for (const column of ['naturalPerson', 'commercialEnterprise', 'otherOrg', 'total']) {
    expect(Number(next[`requests.carriedIn.${column}`])).toBe(Number(cell(mine, 'carriedOut', column)) + Number(cell(theirs, 'carriedOut', column)))
  }
})

it('writes the year of the merger as the story has it, in balance', () => {
  const cells = figuresOf('YL-NYJ', 2024)
  const row = (id: string) => ['naturalPerson', 'commercialEnterprise', 'otherOrg', 'total'].map((column) => cells[`requests.${id}.${column}`]).join('/')
  const rows = ['receivedNew', 'carriedIn', 'granted', 'partlyGranted', 'unavailableNotHeld', 'otherMisc', 'totalProcessed', 'carriedOut']
  expect(rows.map(row)).toEqual(['14/3/1/18', '3/1/0/4', '9/2/0/11', '3/0/0/3', '2/1/1/4', '1/0/0/1', '15/3/1/19', '2/1/0/3'])
  expect(['issued', 'repealed', 'inForce'].map((column) => cells[`disclosure.normativeDocuments.${column}`])).toEqual(['2', '3', '15'])
})

it('is filed and published with one finding, which is answered: a document that lapsed; its text names the former bureau', async () => {
  const { filing, stage, standing, findings, database } = world
  const merged = filing('YL-NYJ', 2024)
  const key = 'YOY-FORCE|normativeDocuments|17,2,3,15'
  await stage.play([() => live(merged, datesOn('YL-NYJ', ['2025-01-10', '2025-01-20', '2025-01-24']), { answers: { [key]: '1件有效期届满自动失效，未计入本年废止。' } })])
  expect((await publicReport(database.as('visitor'), 'YL-NYJ', 2024))!.narrative.overview.join('')).toContain('原县乡村振兴局')
  expect(await findings(merged)).toMatchObject([{ key, expected: '16', found: '15' }])
  expect(await findingsAcceptedByReportIds(stage.staff, stage.who('qin.lan'), [await merged.id()])).toMatchObject([{ findingKey: key, note: '1件有效期届满自动失效，未计入本年废止。' }])
  expect((await standing(merged)).onTime).toBe('onTime')
})

it('expects no report of the abolished bureau, whose row on the board says who answers for it', async () => {
  const { stage } = world
  const [from, to] = [stage.place('YL-XZJ'), stage.place('YL-NYJ')]
  expect(await world.number(`select count(*) as n from report where year = 2024 and agency_id = ${from}`)).toBe(0)
  const board = await boardPage(stage.staff, stage.who('he.jianguo'), { officeId: stage.place('YL-BGS'), year: 2024, first: 100 })
  expect(board.nodes.find(({ agencyId }) => agencyId === from)).toMatchObject({ abolishedOn: '2024-03-28', reportId: null })
  expect(board.nodes.find(({ agencyId }) => agencyId === to)).toMatchObject({ abolishedOn: null, state: 'published' })
  expect(await successionsOf(stage.staff, [from])).toEqual([{ fromId: from, toId: to, happenedOn: '2024-03-28', kind: 'merged' }])
})

it('forgets the link when it is dropped: then 4 carried in are 2 too many', async () => {
  const { stage, findings, filing } = world
  const [fromId, toId] = [stage.place('YL-XZJ'), stage.place('YL-NYJ')]
  await dropSuccession(stage.staff, stage.who('he.jianguo'), { fromId, toId, happenedOn: '2024-03-28' })
  expect(await successionsOf(stage.staff, [fromId])).toEqual([])
  expect((await findings(filing('YL-NYJ', 2024))).map(({ rule, expected, found }) => `${rule} ${expected} ${found}`)).toEqual(['YOY-FORCE 11 15', 'YOY-CARRY 2 3', 'YOY-CARRY 0 1'])
})
