import { describe, expect, test } from 'vitest'
import { cellsWith } from './table3/true-table.ts'
import { said } from './zero-report.ts'
import type { PastReport, RuleId } from './index.ts'

const old = '2024年，我局围绕中心工作，主动公开信息300条，组织普法宣传进社区活动12场，走访商户，发放手册，解答群众在租赁、婚姻、继承方面的疑问，调解邻里纠纷多起。'
const fresh = '2025年，水库除险加固工程按期完工，灌区节水改造持续推进，我局主动公开信息410条，河道清淤和岸坡整治同步实施，汛期调度平稳，供水水质稳定达标。'
const oldProblems = ['存在的主要问题：一是政策解读的形式还比较单一，图解和视频方式运用不多；二是个别栏目更新不够及时，与群众的期待还有差距。', '下一步，将加强培训，丰富解读方式。']

const past = (more: Partial<PastReport['narrative']> = {}, cells: [string, number][] = []): PastReport[] =>
  [{ agencyName: '云岚县司法局', year: 2024, format: '2021', cells: cellsWith(cells), narrative: { overview: [], problems: [], otherMatters: [], ...more } }]

const foundBy = (rule: RuleId, change: Parameters<typeof said>[0]) => said({ bare: true, ...change }).filter((each) => each.rule === rule)

describe('YOY-TEXT', () => {
  const of = (overview: string, before: string) => foundBy('YOY-TEXT', { narrative: { overview: [overview] }, past: past({ overview: [before] }) }).map(({ section, found }) => [section, found])

  test('last year’s text with new numbers is last year’s text', () => {
    expect(of(old.replaceAll('2024', '2025').replace('300', '410'), old)).toEqual([['overview', '100%']])
  })
  test('last year’s text cut down is last year’s text too', () => {
    expect(of(old.slice(0, 70), `${old}${fresh}`)).toEqual([['overview', '100%']])
  })
  test('a new text is none, nor is a short one, nor any without a report of the year before', () => {
    expect(of(fresh, old)).toEqual([])
    expect(of('我局公开信息3条。', '我局公开信息3条。')).toEqual([])
    expect(foundBy('YOY-TEXT', { year: 2027, narrative: { overview: [old] }, past: past({ overview: [old] }) })).toEqual([])
  })
})

describe('YOY-PROB', () => {
  const of = (problems: string[]) => foundBy('YOY-PROB', { narrative: { overview: [fresh], problems }, past: past({ problems: oldProblems }) }).map(({ found }) => found)

  test('names the problem that stands there again, whatever its ordinal', () => {
    expect(of(['（一）存在问题。1.窗口人员流动较大，答复口径有待统一；2.个别栏目更新不够及时，与群众的期待还有差距。', '今后将安排专人逐月核对栏目，并请第三方机构抽查，结果纳入科室考核，同时修订答复模板，汇编典型案例供各科室参考。'])).toEqual(['个别栏目更新不够及时,与群众的期待还有差距'])
  })
  test.each(['存在以下不足：（一）个别', '当前还存在以下几个方面的问题：1.个别', '主要存在以下短板：一是个别', '（一）个别'])('finds it behind “%s”', (lead) => {
    const again = `${lead}栏目更新不够及时，与群众的期待还有差距。`
    expect(of([again, '今后将安排专人逐月核对栏目，并请第三方机构抽查，结果纳入科室考核，同时修订答复模板，汇编典型案例供各科室参考。'])).toEqual(['个别栏目更新不够及时,与群众的期待还有差距'])
  })
  test('another problem is none, and a whole section copied is YOY-TEXT’s', () => {
    expect(of(['窗口人员流动较大，答复口径有待统一。', '今后将安排专人逐月核对栏目。'])).toEqual([])
    expect(of(oldProblems)).toEqual([])
  })
})

describe('YOY-PCT', () => {
  const row = (name: string, value: number): [string, number][] => [[`requests.${name}.naturalPerson`, value], [`requests.${name}.total`, value]]
  /** 93 new last year, 94 this year (+1.08 %); 40 licences last year, 30 this year (-25 %). */
  const cells = Object.fromEntries([...row('receivedNew', 94), ...row('granted', 94), ...row('totalProcessed', 94), ['disclosure.licences.decisions', 30]])
  const before = [...row('receivedNew', 93), ...row('granted', 93), ...row('totalProcessed', 93), ['disclosure.licences.decisions', 40]] as [string, number][]
  test.each([
    ['全年收到政府信息公开申请94件，同比增长1.08%。', []],
    ['全年收到政府信息公开申请94件，同比增长1.05%。', ['1.05%']],
    ['全年收到政府信息公开申请94件，较上年增长约1%。', []],
    ['收到依申请公开94件，比上年度上升2.1%。', ['2.1%']],
    ['作出行政许可30件，同比下降25%。', []],
    ['作出行政许可30件，同比增长25%。', ['25%']],
    ['公开政府信息410条，同比增长36.7%。', []],
    ['收到网络申请40件，同比增长30%。', []],
    ['门户网站访问量同比增长50%，收到政府信息公开申请94件。', []],
    ['政府信息公开申请较上年增长1个百分点。', []],
    ['作出行政许可30件，同比+30%。', ['30%']],
    ['作出行政许可30件，同比-25%。', []],
  ])('%s', (text, expected) => {
    expect(foundBy('YOY-PCT', { cells, narrative: { overview: [text] }, past: past({}, before) }).map(({ found }) => found)).toEqual(expected)
  })
})
