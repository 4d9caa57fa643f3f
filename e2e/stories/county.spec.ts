import { expect, type Page, test } from '@playwright/test'
import { nothingForAxe } from './axe.ts'
import { asDemo, openPortal } from './people.ts'
import { says } from './verbs.ts'

// The stories of the demo county as they stand on 28 January 2026, read where people read them.
test.describe.configure({ timeout: 240_000 })

const rowOf = (page: Page, agency: string) => page.getByRole('row').filter({ has: page.getByText(agency, { exact: true }) })

test('merged agencies: the board says who answers for the bureau that was abolished', async ({ browser }) => {
  const supervisor = await asDemo(browser, 'he.jianguo')
  await supervisor.goto('/zh-CN/supervision?office=YL-BGS&year=2024')
  await expect(rowOf(supervisor, '云岚县乡村振兴局')).toContainText('已撤销，由云岚县农业农村局承继')
  await expect(rowOf(supervisor, '云岚县农业农村局')).toContainText('已公开')
  await nothingForAxe(supervisor)
})

test('the board of the open year tells who is late, who was given time, who was on time though returned', async ({ browser }) => {
  const supervisor = await asDemo(browser, 'he.jianguo')
  await supervisor.goto('/zh-CN/supervision?office=YL-BGS&year=2025')
  await expect(rowOf(supervisor, '云岚县石桥镇人民政府')).toContainText('按时')
  await expect(rowOf(supervisor, '云岚县石桥镇人民政府').getByRole('cell').nth(3)).toHaveText('1')
  await expect(rowOf(supervisor, '云岚县柳溪镇人民政府')).toContainText('迟报')
  await expect(rowOf(supervisor, '云岚县竹垟乡人民政府')).toContainText('逾期未报')
  await expect(rowOf(supervisor, '云岚县鹭湾镇人民政府')).toContainText('准予延期')
  await expect(rowOf(supervisor, '云岚县机关事务服务中心')).toContainText('零数据')
})

test('a township that signed on paper: its sheet is on the desk, its website in public', async ({ browser }) => {
  const reviewer = await asDemo(browser, 'zhou.wentao')
  await reviewer.goto('/zh-CN/review/YL-SQZ/2024')
  await reviewer.locator('summary', { hasText: '期限、签发与报送记录' }).first().click()
  await says(reviewer, /镇长 卢振山，2025-01-2[04]（线下签批）/)
  const visitor = await openPortal(browser)
  await visitor.goto('/zh-CN/agencies/YL-SQZ/2024')
  await says(visitor, 'https://www.yunlan.example/zfxxgk/nb/2024/yl-sqz.html')
})

test('the county’s sum: its parts are told, and the correction says who came late', async ({ browser }) => {
  const visitor = await openPortal(browser)
  await visitor.goto('/zh-CN/agencies/YL/2024')
  await says(visitor, /其中政府本级\d+件、部门\d+件、乡镇和街道\d+件/)
  await says(visitor, '县医疗保障局于2025年4月8日补报，汇总数据相应更正。')
  await says(visitor, '第2版')
  await nothingForAxe(visitor)
})

test('taken down and corrected: the name is nowhere, the first day stays', async ({ browser }) => {
  const visitor = await openPortal(browser)
  await visitor.goto('/zh-CN/agencies/YL-RSJ/2024')
  await says(visitor, '删去第一部分中的个人信息，数据无变化。')
  await says(visitor, /2025[-年/]0?1[-月/]24/)
  expect(await visitor.content()).not.toContain('赵某某')
})

test('brought in from an earlier year: it says so, and where it stood', async ({ browser }) => {
  const visitor = await openPortal(browser)
  await visitor.goto('/zh-CN/agencies/YL-KFQ/2023')
  await says(visitor, '补录')
  await says(visitor, 'https://kfq.yunlan.example/nb/2023.html')
})

test('a withdrawal waits for a second person, and until then everybody reads on', async ({ browser }) => {
  const reviewer = await asDemo(browser, 'xu.min')
  await reviewer.goto('/zh-CN/review')
  await says(reviewer, /云岚县民政局/)
  await says(reviewer, /何建国/)
  const visitor = await openPortal(browser)
  expect((await visitor.goto('/zh-CN/agencies/YL-MZJ/2025'))?.status()).toBe(200)
})
