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
])('the title %j names its agency and year', (text, agency, year) => {
  expect(frontOf(linesOf(text))).toMatchObject({ title: text.replace(/\s/g, ''), agency, year })
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
