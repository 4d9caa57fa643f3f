import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { storyPassword } from '@nianbao/db/fixtures'
import { press } from './verbs.ts'

/** A browser of somebody who is not signed in, at a system of a story's own. Any error in the page's script fails the story. */
export async function openAt(origin: string, browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: origin, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options })
  const page = await context.newPage()
  page.on('pageerror', (error) => {
    throw error
  })
  return page
}

/** Types email and password at sign-in and sends them; what comes of it is the story's. */
export async function typeIn(page: Page, email: string, password = storyPassword): Promise<void> {
  await page.goto('/zh-CN/sign-in')
  await page.getByLabel('邮箱').fill(email)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await press(page, '登录')
}

/** Waits until sign-in has led somewhere. */
export const isIn = (page: Page) => page.waitForURL((url) => !/sign-in|\/interaction\//.test(url.pathname))

/** A browser of a planted person's own, signed in. */
export async function enterAt(origin: string, browser: Browser, email: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await openAt(origin, browser, options)
  await typeIn(page, email)
  await isIn(page)
  return page
}
