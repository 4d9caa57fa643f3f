import { expect, test } from 'vitest'
import { dateOf } from './dates.ts'
import { frontOf } from './front.ts'
import { linesOf } from './lines.ts'

test.each([
  ['云岚县司法局2024年政府信息公开工作年度报告', '云岚县司法局', 2024],
  ['云岚县司法局\n\n2024 年政府信息公开工作\n年度报告', '云岚县司法局', 2024],
  ['2022年云岚县司法局政府信息公开工作年度报告', '云岚县司法局', 2022],
  ['云岚县司法局二〇二四年度政府信息公开年度报告', '云岚县司法局', 2024],
])('the title %j names its agency and year', (text, agency, year) => {
  expect(frontOf(linesOf(text))).toMatchObject({ title: text.replace(/\s/g, ''), agency, year })
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
