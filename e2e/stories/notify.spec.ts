// 报备 has a system of its own: how an office lets its agencies publish is one setting for all of them, and proofs are aged here.
import { type Browser, expect, type Page, test } from '@playwright/test'
import { plantOffice, play, storyEmail, storyPassword } from '@nianbao/db/fixtures'
import { testDatabase } from '@nianbao/db/testing'
import { ownSystem } from '../setup/own-system.ts'
import { nothingForAxe } from './axe.ts'
import { enterAt, openAt } from './at-own-system.ts'
import { button, fillClearance, press, saved, says, unfold } from './verbs.ts'

const code = 'NO-0'
let database: Awaited<ReturnType<typeof testDatabase>>
let system: Awaited<ReturnType<typeof ownSystem>>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  database = await testDatabase()
  await plantOffice(database, [{ code, name: '云岚县林业局' }], [2025])
  await asOwner(`update office_setting set publication_mode = 'notify'`)
  await play(database, code, 2025, 'submitted')
  system = await ownSystem(database, {})
  await Promise.all([system.api.begin(), system.portal.begin()])
})
test.afterAll(async () => {
  await system?.portal.end()
  await system?.api.end()
  await database?.drop()
})

const asOwner = (statement: string) => database.as('owner').$client.query(statement)
const mine = `/zh-CN/filing/${code}/2025`

async function as(browser: Browser, role: string): Promise<Page> {
  const page = await enterAt(system.origin, browser, storyEmail(role, code))
  await page.goto(mine)
  return page
}

async function clears(clearer: Page): Promise<void> {
  const { rows } = await asOwner(`select to_char(app_now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day`)
  await clearer.goto(mine)
  await fillClearance(clearer, rows[0].day)
  await press(clearer, '保密审查')
  await says(clearer, '已记录保密审查：可以公开。')
}

test('what was public and then recalled comes out again only with a reason, which the public reads', async ({ browser }) => {
  test.setTimeout(300_000)
  const [filer, signatory, clearer] = [await as(browser, 'filer'), await as(browser, 'signatory'), await as(browser, 'clearer')]
  const reason = signatory.getByRole('textbox', { name: '更正说明' })
  await clears(clearer)
  await signatory.reload()
  await expect(reason).toHaveCount(0)
  await press(signatory, '向社会公开')
  await says(signatory, '已向社会公开。')
  // The same edition does not come out twice.
  await signatory.reload()
  await expect(button(signatory, '向社会公开')).toHaveCount(0)

  await filer.reload()
  await unfold(filer, '撤回')
  await filer.getByRole('textbox', { name: '理由', exact: true }).fill('第一部分漏计。')
  await press(filer, '撤回')
  await filer.locator('#overview textarea').first().fill('2025年，本单位主动公开各类信息93条，未收到政府信息公开申请，未发生政府信息公开行政复议和行政诉讼。')
  await saved(filer)
  await press(filer, '提请签发')
  await says(filer, '已提请签发。')
  await signatory.reload()
  await press(signatory, '签发')
  await press(signatory, '报送')
  await expect(signatory.getByRole('heading', { name: '报送回执' })).toBeVisible()
  await clears(clearer)

  await signatory.goto(mine)
  await expect(reason).toBeVisible()
  await nothingForAxe(signatory)
  await press(signatory, '向社会公开')
  await expect(reason).toBeFocused()
  await reason.fill('   ')
  await press(signatory, '向社会公开')
  await says(signatory, '请填写必填的内容。')
  await signatory.setViewportSize({ width: 360, height: 740 })
  await reason.fill('第一部分主动公开信息漏计7条。')
  await asOwner(`update session set proven_at = now() - interval '1 hour'`)
  await press(signatory, '向社会公开')
  const dialog = signatory.getByRole('dialog', { name: '请再次确认身份' })
  await expect(dialog.getByLabel('您的密码')).toBeFocused()
  await signatory.keyboard.press('Escape')
  await expect(reason).toHaveValue('第一部分主动公开信息漏计7条。')
  await nothingForAxe(signatory)
  await press(signatory, '向社会公开')
  await dialog.getByLabel('您的密码').fill(storyPassword)
  await press(signatory, '确认')
  await says(signatory, '已向社会公开。')

  const visitor = await openAt(system.origin, browser)
  await visitor.goto(`/zh-CN/agencies/${code}/2025`)
  await says(visitor, '信息93条')
  await says(visitor, '第一部分主动公开信息漏计7条。')
})
