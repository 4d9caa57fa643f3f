import { expect, test } from 'vitest'
import { dateOf } from './dates.ts'
import { frontOf } from './front.ts'
import { linesOf } from './lines.ts'

test.each([
  ['云岚县司法局2024年政府信息公开工作年度报告', '云岚县司法局', 2024],
  ['云岚县司法局\n\n2024 年政府信息公开工作\n年度报告', '云岚县司法局', 2024],
  ['2022年云岚县司法局政府信息公开工作年度报告', '云岚县司法局', 2022],
  ['云岚县司法局二〇二四年度政府信息公开年度报告', '云岚县司法局', 2024],
  ['云岚县司法局2024年度政府信息公开年报', '云岚县司法局', 2024],
  ['云岚县司法局2024年政府信息公开工作年报', '云岚县司法局', 2024],
  ['云岚县司法局政府信息公开工作2024年度报告', '云岚县司法局', 2024],
  ['云岚县司法局政府信息公开工作年度报告（2024年度）', '云岚县司法局', 2024],
  ['云岚县司法局政府信息公开工作年度报告\n（2024年）', '云岚县司法局', 2024],
  ['云岚县司法局2024年政府信息公开工作情况年度报告', '云岚县司法局', 2024],
  ['云岚县司法局2024年政府信息公开工作年度报告（含下属单位）', '云岚县司法局', 2024],
  ['云岚县司法局2024年政府信息公开工作年度报告（试行）', '云岚县司法局', 2024],
  ['云岚县司法局2024年政府信息公开工作年度报告(2024年1月1日至12月31日)', '云岚县司法局', 2024],
  ['云岚县司法局〔2024〕年政府信息公开年度报告', '云岚县司法局', 2024],
  ['云岚县司法局（2024年度）政府信息公开工作年度报告', '云岚县司法局', 2024],
  ['云岚县司法局2024政府信息公开年报', '云岚县司法局', 2024],
  ['云岚县司法局\n关于2024年度政府信息公开工作年度报告', '云岚县司法局', 2024],
  ['关于云岚县司法局2024年度政府信息公开工作情况的报告', '云岚县司法局', 2024],
  ['云岚县司法局关于2024年政府信息公开工作的年度报告', '云岚县司法局', 2024],
  ['云岚县司法局2024年信息公开工作总结', '云岚县司法局', 2024],
  ['中共云岚县委办公室2024年党务政务公开工作年度报告', '中共云岚县委办公室', 2024],
  ['云岚县司法局2024年政务公开和政府信息公开工作年度报告', '云岚县司法局', 2024],
  ['《云岚县司法局2024年政府信息公开工作年度报告》', '云岚县司法局', 2024],
])('the title %j names its agency and year', (text, agency, year) => {
  expect(frontOf(linesOf(text))).toMatchObject({ title: text.replace(/\s/g, ''), agency, year })
})

test.each(['# 云岚县司法局2024年政府信息公开工作年度报告', '• 云岚县司法局2024年政府信息公开工作年度报告', '**云岚县司法局2024年政府信息公开工作年度报告**'])('the marks of %j are no words of the title', (text) => {
  expect(frontOf(linesOf(text))).toMatchObject({ title: '云岚县司法局2024年政府信息公开工作年度报告', agency: '云岚县司法局' })
})

const own = '云岚县司法局2024年政府信息公开工作年度报告'
const nothing = { year: null, counted: null, organ: null, name: null }
test.each([
  ['other years listed before', ['云岚县司法局2023年政府信息公开工作年度报告', '云岚县司法局2022年政府信息公开工作年度报告', own], nothing],
  ['other organs listed before', ['云岚县公安局2024年政府信息公开工作年度报告', '云岚县教育局2024年政府信息公开工作年度报告', own], nothing],
  ['other years listed behind, and the text counts 2024', [own, '云岚县司法局2023年政府信息公开工作年度报告'], { ...nothing, year: 2024 }],
  ['other organs listed behind, and this one signs', [own, '云岚县公安局2024年政府信息公开工作年度报告'], { ...nothing, organ: '云岚县司法局' }],
  ['other organs listed behind, and the page names this one', [own, '云岚县公安局2024年政府信息公开工作年度报告'], { ...nothing, name: `${own}_云岚县人民政府` }],
  ['another paper of the office behind', [own, '云岚县司法局2024年政务公开工作总结'], nothing],
])('of several titles the report\'s own is taken: %s', (_, titles, known) => {
  const front = frontOf(linesOf(titles.join('\n')), known)
  expect(front).toMatchObject({ title: own, agency: '云岚县司法局', year: 2024 })
  expect(front.others.map((line) => line.text)).toEqual(titles.filter((title) => title !== own))
})

test('a page that has its title in its head alone is called so, whatever it lists', () => {
  expect(frontOf(linesOf('2023年政府信息公开工作年度报告'), { year: 2024, counted: null, organ: '云岚县司法局', name: `${own}-云岚县人民政府` })).toMatchObject({ title: own, year: 2024 })
  expect(frontOf(linesOf('欢迎监督。'), { ...nothing, name: `${own}_云岚县人民政府` })).toMatchObject({ title: own, titleLines: [] })
})

test.each([
  '首页 > 政府信息公开 > 政府信息公开年报', '首页 > 政府信息公开 > 2023年政府信息公开工作年度报告', '附件1', '附件', '云司发〔2025〕3号', '发布日期：2025-01-20 浏览次数：35',
  '云岚县人民政府', '云岚县人民政府门户网站', '索引号：000014349/2025-00012', '政府信息公开年报', '为方便群众，现将年报公布如下。',
])('the line %j before a title is no part of it, whole or broken', (before) => {
  for (const title of ['云岚县司法局2024年政府信息公开工作年度报告', '云岚县司法局\n2024年政府信息公开\n工作年度报告']) {
    const front = frontOf(linesOf(`${before}\n${title}`))
    expect(front).toMatchObject({ title: title.replace(/\s/g, ''), agency: '云岚县司法局', year: 2024 })
    expect(front.titleLines.map((line) => line.text)).not.toContain(before)
  }
})

test.each([
  '青砚县\n杏坛街道\n办事处\n2024年\n政府信息公开工作年度报告',
  '青砚县杏坛街道办事处\n2024\n年政府信息公开\n工作年度报告',
  '青砚县\n杏坛街道\n办事处2024年政府信息公开工作年度报告',
  '青砚县杏坛街道\n办事处2024年政府信息\n公开工作年度报告',
  '青砚县杏坛街\n道办事处2024年政府信息公开工作年度报告',
  '2024年青砚县杏坛街\n道办事处政府信息公开\n年度报告',
])('the title %j is put together from all its lines', (text) => {
  expect(frontOf(linesOf(text))).toMatchObject({ title: text.replace(/\s/g, ''), agency: '青砚县杏坛街道办事处', year: 2024 })
})

test('a title known only from the preamble gives agency and year, and no title', () => {
  expect(frontOf(linesOf('现发布《云岚县司法局2024年政府信息公开工作年度报告》，数据自1月1日起。'))).toMatchObject({ title: null, agency: '云岚县司法局', year: 2024 })
})

test.each([
  ['2025年1月22日', '2025-01-22'], ['2025 年 1 月 22 日', '2025-01-22'], ['二〇二五年一月二十二日', '2025-01-22'], ['（2025-01-22）', '2025-01-22'],
  ['发布日期：2025.1.22', '2025-01-22'], ['2025年2月30日', null], ['截至2025年1月22日', null], ['2025年', null],
])('the line %j bears the date %j', (line, date) => {
  expect(dateOf(line)).toBe(date)
})

test.each([
  ['发布机构 县司法局 公文时效 有效\n县司法局2024年度政府信息公开工作年度报告', '县司法局'],
  ['云岚县政府信息公开平台\n司法局2024年政府信息公开工作年度报告', '司法局'],
  ['云岚县水利系统2024年政府信息公开工作年度报告\n\n日期：2025-01-05\n云岚县水利系统\n2024年政府信息公开工作年度报告', '云岚县水利系统'],
])('%j is of the organ that its title names', (text, agency) => {
  expect(frontOf(linesOf(text))).toMatchObject({ agency, year: 2024 })
})

test('a title without a year is one, and the year is that of which the text tells', () => {
  const lines = linesOf('松渡街道办事处政府信息公开工作年度报告\n根据规定，编制本报告。')
  expect(frontOf(lines, { year: 2024, counted: 2024, organ: null, name: null })).toMatchObject({ title: '松渡街道办事处政府信息公开工作年度报告', agency: '松渡街道办事处', year: 2024, titleLines: [lines[0]] })
  expect(frontOf(linesOf('政府信息公开年报\n根据规定，编制本报告。'))).toMatchObject({ title: null })
})
