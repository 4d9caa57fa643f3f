import { expect, type Page, test } from '@playwright/test'
import { nothingForAxe } from './axe.ts'
import { asDemo, openPortal } from './people.ts'
import { system } from './system.ts'

/** Each desk of the demo county, in both languages: it opens, says no key instead of a word, and axe finds nothing. */
async function visit(page: Page, path: string): Promise<void> {
  for (const locale of ['zh-CN', 'en']) {
    const answer = await page.goto(`/${locale}${path}`)
    expect(answer?.status(), `/${locale}${path}`).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    // A message that is missing is shown as its dotted key.
    await expect(page.locator('main')).not.toContainText(/\b(filing|review|board|editor|reading|report|acts|states)\.[a-z]+[A-Za-z.]*\b/)
    await nothingForAxe(page)
  }
}

test('a visitor finds, opens and reads', async ({ browser }) => {
  const page = await openPortal(browser)
  for (const path of ['', '/agencies/YL-SFJ', '/agencies/YL-SFJ/2024', '/sign-in']) await visit(page, path)
})

test('a visitor reads without scripts', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: system().portal, javaScriptEnabled: false, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto('/zh-CN')
  await page.getByLabel('按单位名称查找').fill('司法')
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('link', { name: '云岚县司法局' }).first().click()
  await page.getByRole('link', { name: /2024/ }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('云岚县司法局2024年政府信息公开工作年度报告')
})

const desks: Record<string, string[]> = {
  'li.jing': ['/filing', '/filing/YL-SFJ/2025', '/filing/YL-SFJ/2025/import'],
  'liu.zhiqiang': ['/filing/YL-JYJ/2025'],
  'feng.yuan': ['/filing/YL-ZRJ/2025'],
  'cao.ying': ['/filing/YL-WJJ/2025'],
  'sun.guoqing': ['/filing/YL-GAJ/2025/receipt'],
  'zhou.wentao': ['/review', '/review/YL-CZJ/2025'],
  'he.jianguo': ['/supervision'],
}

for (const [name, paths] of Object.entries(desks)) {
  test(`${name} opens ${paths.join(', ')}`, async ({ browser }) => {
    test.setTimeout(240_000)
    const page = await asDemo(browser, name)
    for (const path of paths) await visit(page, path)
  })
}

test('a filer is told that another agency’s draft does not exist', async ({ browser }) => {
  const page = await asDemo(browser, 'li.jing')
  const answer = await page.goto('/zh-CN/filing/YL-JYJ/2025')
  expect(answer?.status()).toBe(404)
  const own = await page.goto('/zh-CN/filing/YL-SFJ/2025')
  expect(own?.status()).toBe(200)
})

test('whoever is not signed in is asked to', async ({ browser }) => {
  const page = await openPortal(browser)
  for (const path of ['/filing', '/review', '/supervision', '/filing/YL-SFJ/2025']) {
    await page.goto(`/zh-CN${path}`)
    await expect(page).toHaveURL(/sign-in/)
  }
})

test('the supervisor opens an earlier year, and each agency has a draft of it', async ({ browser }) => {
  const supervisor = await asDemo(browser, 'he.jianguo')
  await supervisor.goto('/zh-CN/supervision')
  await supervisor.locator('summary', { hasText: '开启年度' }).click()
  await supervisor.getByRole('textbox', { name: '年度' }).fill('2019')
  await supervisor.getByRole('button', { name: '开启年度' }).click()
  await expect(supervisor.getByRole('alert').first()).toContainText('这个年度不在可选范围内')
  await supervisor.getByRole('textbox', { name: '年度' }).fill('2022')
  await supervisor.getByRole('button', { name: '开启年度' }).click()
  await expect(supervisor.getByText('年度已开启')).toBeVisible()
  const filer = await asDemo(browser, 'deng.jia')
  await filer.goto('/zh-CN/filing')
  await expect(filer.locator('a[href="/zh-CN/filing/YL-RSJ/2022"]')).toBeVisible()
})
