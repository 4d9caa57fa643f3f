import type { Browser, Page } from '@playwright/test'
import { system } from './system.ts'
import { press } from './verbs.ts'

/** The password and the emails of the stories' people are those that `plantOffice` gives. */
const password = 'otters-read-by-lamplight'

/** A browser of that person's own, signed in through the page for it. */
export const asPerson = (browser: Browser, role: string, agency: string) =>
  signedIn(browser, `${role}.${agency.toLowerCase()}@stories.example`, password)

/** A browser of one of the demo county's people, by the name before the @. */
export const asDemo = (browser: Browser, name: string) => signedIn(browser, `${name}@yunlan.example`, 'nianbao-demo')

async function signedIn(browser: Browser, email: string, password: string): Promise<Page> {
  const page = await openPortal(browser)
  // A story may take longer than a proof holds: whoever is asked who they are says so.
  await page.addLocatorHandler(page.getByRole('dialog', { name: '请再次确认身份' }), async (dialog) => {
    await dialog.getByLabel('您的密码').fill(password)
    await dialog.getByRole('button', { name: '确认', exact: true }).click()
  })
  await page.goto('/zh-CN/sign-in')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码').fill(password)
  await press(page, '登录')
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'))
  return page
}

/** Opens a browser of somebody who is not signed in. Any error in the page's script fails the story. */
export async function openPortal(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: system().portal, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  return page
}
