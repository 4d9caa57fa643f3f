import { expect, type Page, test } from '@playwright/test'
import { nothingForAxe } from './axe.ts'
import { asPerson, openPortal } from './people.ts'
import { unfold } from './verbs.ts'

const township = `ST-S${Date.now().toString(36).toUpperCase().slice(-5)}`
const name = '云岚县石桥镇人民政府'
const email = (who: string) => `${who}.${township.toLowerCase()}@stories.example`

/** The link that is shown once, after somebody new was given a role. */
async function linkOf(page: Page): Promise<string> {
  const box = page.getByLabel('邀请链接')
  await expect(box).toBeVisible()
  return box.inputValue()
}

/** Opens a link of invitation as its new owner, and comes in with a password of theirs. */
async function accept(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expect(page.getByRole('heading', { name: '设置登录密码' })).toBeVisible()
  await nothingForAxe(page)
  await page.getByLabel('新密码', { exact: true }).fill('lanterns-by-the-bridge')
  await page.getByLabel('再填一次新密码').fill('lanterns-by-the-bridge')
  await page.getByRole('button', { name: '设置密码并登录' }).click()
  await page.waitForURL(/\/zh-CN\/filing$/)
}

test('a township joins, its filer comes by invitation, hands over, and the successor is shut out in the middle of a click', async ({ browser }) => {
  const supervisor = await asPerson(browser, 'supervisor', 'ST-BGS')
  await supervisor.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '单位管理' }).click()
  await expect(supervisor.getByRole('heading', { name: '单位管理' })).toBeVisible()
  await nothingForAxe(supervisor)
  await unfold(supervisor, '新增单位')
  await supervisor.getByLabel('全称').fill(name)
  await supervisor.getByLabel('代码', { exact: true }).fill(township)
  await supervisor.getByLabel('类型').selectOption({ label: '乡镇' })
  await supervisor.getByLabel('行政区划代码').fill('990121')
  await supervisor.getByRole('button', { name: '新增单位' }).click()
  await expect(supervisor.getByRole('heading', { name, level: 1 })).toBeVisible()
  await nothingForAxe(supervisor)

  await supervisor.getByRole('main').getByRole('link', { name: '人员' }).click()
  await supervisor.locator('#appoint-email').fill(email('filer'))
  await supervisor.locator('#appoint-name').fill('沈小禾')
  await supervisor.getByRole('button', { name: '授予角色' }).click()
  const first = await linkOf(supervisor)
  await expect(supervisor.getByText('沈小禾', { exact: true })).toBeVisible()
  await expect(supervisor.getByText(/已邀请，链接有效至/)).toBeVisible()
  await nothingForAxe(supervisor)

  const filer = await openPortal(browser)
  await accept(filer, first)
  await filer.getByRole('link', { name: '人员与角色' }).click()
  await unfold(filer, '移交角色')
  await filer.locator('#hand-over-FILER-email').fill(email('successor'))
  await filer.locator('#hand-over-FILER-name').fill('余小满')
  await filer.getByRole('button', { name: '移交角色' }).click()
  const second = await linkOf(filer)
  // Pressed once more it would be refused, and the answer would take the place of the only link.
  await expect(filer.getByRole('button', { name: '移交角色' })).toHaveCount(0)
  await expect(filer.getByRole('link', { name: '返回人员与角色' })).toBeVisible()
  expect(await linkOf(filer)).toBe(second)
  await filer.goto('/zh-CN/people')
  await expect(filer.getByText('没有可以查看的单位。')).toBeVisible()

  const stranger = await openPortal(browser)
  await stranger.goto(first)
  await expect(stranger.getByRole('heading', { name: '链接无效' })).toBeVisible()

  const successor = await openPortal(browser)
  await accept(successor, second)
  await successor.getByRole('link', { name: '人员与角色' }).click()
  await expect(successor.getByRole('heading', { name: /余小满/ })).toBeVisible()

  // Who is there already needs no invitation; where they work is said, so that nobody is taken for somebody else.
  await supervisor.goto('/zh-CN/people?agency=ST-0')
  await supervisor.locator('#appoint-email').fill(email('successor'))
  await supervisor.locator('#appoint-name').fill('余小满')
  await supervisor.locator('#appoint-role').selectOption({ label: '复核人' })
  await supervisor.getByRole('button', { name: '授予角色' }).click()
  await expect(supervisor.getByText(`此前已任职于：${name}。`)).toBeVisible()
  await expect(supervisor.getByLabel('邀请链接')).toHaveCount(0)
  await nothingForAxe(supervisor)

  await supervisor.goto(`/zh-CN/people?agency=${township}`)
  await unfold(supervisor, '停用')
  await supervisor.getByRole('button', { name: '停用' }).click()
  await expect(supervisor.getByText('已停用')).toBeVisible()

  await successor.getByRole('link', { name: '我的报告' }).click()
  await successor.waitForURL(/\/sign-in/)
  await expect(successor.getByRole('heading', { name: '登录', level: 1 })).toBeVisible()
})

test('an office sets its dates and modes, and a bureau its chain', async ({ browser }) => {
  const supervisor = await asPerson(browser, 'supervisor', 'ST-BGS')
  await supervisor.getByRole('link', { name: '设置', exact: true }).click()
  await expect(supervisor.getByRole('button', { name: '保存设置' })).toBeVisible()
  await nothingForAxe(supervisor)
  await supervisor.getByLabel('统一公开：审核通过后由主管部门统一公开').check()
  await supervisor.getByRole('button', { name: '保存设置' }).click()
  await expect(supervisor.getByText('已保存。')).toBeVisible()
  await supervisor.reload()
  await expect(supervisor.getByLabel('统一公开：审核通过后由主管部门统一公开')).toBeChecked()
  await supervisor.getByLabel('先审后发：审核通过后由单位公开').check()
  await supervisor.getByRole('button', { name: '保存设置' }).click()
  await expect(supervisor.getByText('已保存。')).toBeVisible()

  await supervisor.getByLabel('最后一天').fill('2020-01-20')
  await supervisor.getByRole('button', { name: '设定期限' }).click()
  await expect(supervisor.getByText('期限不能早于今天。')).toBeVisible()
  await expect(supervisor.getByLabel('最后一天')).toHaveValue('2020-01-20')

  const signatory = await asPerson(browser, 'signatory', 'ST-0')
  await signatory.getByRole('link', { name: '设置', exact: true }).click()
  await expect(signatory.getByRole('button', { name: '设定签发流程' })).toBeVisible()
  await expect(signatory.getByRole('button', { name: '保存设置' })).toHaveCount(0)
  await nothingForAxe(signatory)
})
