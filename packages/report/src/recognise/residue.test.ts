import { expect, test } from 'vitest'
import { isPageNumber } from './residue.ts'

test.each([
  '—1—', '第 1 页 共 5 页', '3/5', '11/22/26, 11:16 AM      云岚县司法局2024年政府信息公开工作年度报告', '2025/1/22 上午11:16 年度报告', '2025/1/22 11:16',
  'https://www.example.gov.cn/zfxxgk/t2025_1.html     2/3', '\ufb01le:///C:/a.html 2/3', '1 of 3     2025/1/22 11:16', '第 1 页，共 3 页   2025/1/22 11:16:30',
])('%j belongs to the page', (line) => {
  expect(isPageNumber(line)).toBe(true)
})

test.each(['https://www.example.gov.cn/', '2024-03-05 10:30 召开推进会，部署全年工作。', '2024年1月1日', '0.5'])('%j may be the report\'s own', (line) => {
  expect(isPageNumber(line)).toBe(false)
})
