import { fillZeros, format2021, HasErrors, recogniseText } from '@nianbao/report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../content.ts'
import { documentOf } from '../demo/document.ts'
import type { Filing } from '../demo/filing.ts'
import { figuresOf } from '../demo/figures-of.ts'
import { openings } from '../demo/openings.ts'
import { type Prose, prose } from '../demo/prose.ts'
import {
  contentByReportIds, importReport, postingsByReportIds, publicReport, receiptsByReportIds, reportsByIds, requestSignature, returnsByReportIds, saveBlocks, saveCells, signaturesByReportIds,
} from '../index.ts'
import { storyWorld, type StoryWorld } from './story.ts'

// 乡镇、线下签批、春节: 石桥镇, report year 2024. The local date is 20 January 2025; 31 January is the third day of the Spring Festival.

const name = '云岚县石桥镇人民政府'
const same = [
  '存在的主要问题：村级公开栏更新慢，补贴名单公示期短，外出务工的村民回来时公示已经撤下；镇村信息员大多兼职，审核时间偏紧。',
  '改进情况：落实专人更新公开栏，公示期延长到一个月，并发到村民微信群；对信息员每半年集中培训一次。',
]

let world: StoryWorld
let town: Filing
beforeAll(async () => {
  world = await storyWorld()
  town = world.filing('YL-SQZ', 2024)
  await world.stage.play(openings(world.stage, 2024, ['2025-01-02', '2025-01-03', '2025-01-06']))
}, 120_000)
afterAll(() => world.end())

/** 石桥镇年报.wps: what the clerk has typed; 143 cells are left empty. */
function document(): { text: string; empty: number } {
  const cells = figuresOf('YL-SQZ', 2024)
  // Every result that did not occur, and table four until there are 143.
  const blank = format2021.cells.filter(({ table, row }) => table === 'disputes' || /^(refused|unavailable|notProcessed|other)/.test(row))
  const chosen = blank.slice(0, 143).map(({ id }) => id)
  const texts: Prose = {
    ...prose('YL-SQZ', 2024, cells), problems: same,
    preamble: [`根据《中华人民共和国政府信息公开条例》，${name}编制本报告。统计期限为2024年1月1日至12月31日。联系方式：石桥镇党政办，手机13900000000。`],
  }
  return { text: documentOf(name, 2024, { ...cells, ...Object.fromEntries(chosen.map((id) => [id, ''])) }, texts), empty: chosen.length }
}

describe('on 20 January', () => {
  it('16:50 the clerk uploads; 143 empty cells are one finding that blocks the signature', async () => {
    const { stage, tell, findings, standing } = world
    const { text, empty } = document()
    expect(empty).toBe(143)
    await tell(async () => {
      await stage.until('2025-01-20 16:50')
      const { id, version } = await standing(town)
      await importReport(stage.staff, town.person('filer'), {
        reportId: id, version, recognised: recogniseText(text), source: { name: '石桥镇年报.wps', sha256: sha256(text), bytes: Buffer.byteLength(text) }, confirmMismatch: false,
      })
    })
    const [content] = await contentByReportIds(stage.staff, town.person('filer'), [await town.id()])
    expect(Object.values(content!.cells).filter(({ kind }) => kind === 'blank')).toHaveLength(143)
    expect((await findings(town)).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error NUM-BLANK', 'notice F-PRIV'])
    const { id, version } = await standing(town)
    await expect(requestSignature(stage.staff, town.person('filer'), { reportId: id, version })).rejects.toThrow(HasErrors)
  })

  it('其余空格填0 makes them 0, and the mobile of the contact line keeps nobody from going on', async () => {
    const { stage, findings } = world
    const [content] = await contentByReportIds(stage.staff, town.person('filer'), [await town.id()])
    const zeros = fillZeros(format2021, content!.cells, ['disclosure', 'requests', 'disputes'])
    expect(new Set(zeros.values())).toEqual(new Set(['0']))
    await saveCells(stage.staff, town.person('filer'), { reportId: await town.id(), changes: [...zeros].map(([cell, to]) => ({ cell, from: content!.cells[cell]!.raw, to })) })
    expect(zeros.size).toBe(143)
    expect((await findings(town)).map(({ severity, message }) => `${severity} ${message.zh}`)).toEqual(['notice 疑似个人信息：手机号码139******00'])
  })

  it('17:42 it is submitted with the mayor’s signature on paper, who has no account', async () => {
    const { tell, stage } = world
    await tell(async () => {
      await town.ask('2025-01-20 17:30')
      await town.submitOnPaper('2025-01-20 17:42', { name: '卢振山', post: '镇长', date: '2025-01-20' })
    })
    expect(await signaturesByReportIds(stage.staff, town.reviewer, [await town.id()])).toMatchObject([{ name: '卢振山', post: '镇长', date: '2025-01-20', offline: true }])
    expect(await world.number(`select count(*) as n from person where name = '卢振山'`)).toBe(0)
    const [receipt] = await receiptsByReportIds(stage.staff, town.person('filer'), [await town.id()])
    expect(receipt!.number).toBe('YL-SQZ-2024-01')
    expect(receipt!.at.toISOString()).toMatch(/^2025-01-20T09:42/)
  })

  it('24:00 ends the local date: who has not handed in is overdue, and this town is on time', async () => {
    const { tell, stage, standing, filing } = world
    const other = filing('YL-LXZ', 2024)
    await tell(() => stage.until('2025-01-20 23:59'))
    expect((await standing(other)).onTime).toBe('pending')
    await tell(() => stage.until('2025-01-21 00:01'))
    expect([(await standing(other)).onTime, (await standing(town)).onTime]).toEqual(['overdue', 'onTime'])
  })
})

it('22 January: returned for section five, which alone is open', async () => {
  const { tell, stage } = world
  await tell(async () => {
    await town.review('2025-01-21 09:00')
    await town.giveBack('2025-01-22 10:00', '第五部分与上年相同，请写出今年的问题和改进。', ['problems'])
  })
  const filer = town.person('filer')
  const [content] = await contentByReportIds(stage.staff, filer, [await town.id()])
  const at = (place: string) => content!.blocks.find((block) => block.place === place)!
  const closed = await saveBlocks(stage.staff, filer, { reportId: await town.id(), changes: [{ id: at('overview').id, version: at('overview').version, text: '改写' }] })
  expect(closed).toMatchObject({ saved: [], locked: [at('overview').id] })
  const cells = await saveCells(stage.staff, filer, { reportId: await town.id(), changes: [{ cell: 'disclosure.licences.decisions', from: '44', to: '45' }] })
  expect(cells).toMatchObject({ saved: [], locked: ['disclosure.licences.decisions'] })
})

it('24 January: handed in again, on time by the first submission, with one return', async () => {
  const { tell, stage, standing } = world
  await tell(async () => {
    await town.mend('2025-01-23 15:00', { prose: { problems: ['存在的主要问题：村级公开栏更新慢，外出务工村民看不到。', '改进情况：公示期延长到一个月并发到村民群；11个村已逐村核对，上年反映的名单公示期短的问题已解决。下一步把公开栏更新列入镇村干部月度考勤。'] } })
    await town.ask('2025-01-24 09:00')
    await town.submitOnPaper('2025-01-24 10:15', { name: '卢振山', post: '镇长', date: '2025-01-24' })
  })
  const { onTime, firstSubmittedAt, submittedAt } = await standing(town)
  expect(onTime).toBe('onTime')
  expect([firstSubmittedAt!, submittedAt!].map((at) => at.toISOString().slice(0, 16))).toEqual(['2025-01-20T09:42', '2025-01-24T02:15'])
  expect(await returnsByReportIds(stage.staff, town.person('filer'), [await town.id()])).toHaveLength(1)
})

it('27 January: approved and public; the clerk notes where it stands on the government’s website', async () => {
  const { tell, stage, database } = world
  await tell(async () => {
    await town.review('2025-01-26 09:00')
    await town.approve('2025-01-27 09:30')
    await town.clear('2025-01-27 10:00')
    await town.publish('2025-01-27 11:00')
    await town.post('2025-01-27 15:00')
  })
  expect(await postingsByReportIds(stage.staff, town.person('filer'), [await town.id()])).toMatchObject([{ address: 'https://www.yunlan.example/zfxxgk/nb/2024/yl-sqz.html', date: '2025-01-27' }])
  expect((await publicReport(database.as('visitor'), 'YL-SQZ', 2024))!.posting).toEqual({ address: 'https://www.yunlan.example/zfxxgk/nb/2024/yl-sqz.html', date: '2025-01-27' })
  const [told] = await reportsByIds(stage.staff, stage.who('he.jianguo'), [await town.id()])
  expect(told).toMatchObject({ state: 'published', onTime: 'onTime' })
})
