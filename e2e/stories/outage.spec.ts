import { expect, type Page, test } from '@playwright/test'
import { close, connect } from '@nianbao/db'
import { plantOffice, storyEmail, storyPassword } from '@nianbao/db/fixtures'
import { testDatabase } from '@nianbao/db/testing'
import { ownSystem } from '../setup/own-system.ts'
import { enterAt, isIn, openAt } from './at-own-system.ts'
import { button, press } from './verbs.ts'

// These stories end the API and shut the database: they have a system of their own.
let database: Awaited<ReturnType<typeof testDatabase>>
let system: Awaited<ReturnType<typeof ownSystem>>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  database = await testDatabase()
  await plantOffice(database, [{ code: 'SI-0', name: '云岚县水利局' }], [2025])
  system = await ownSystem(database, {})
  await Promise.all([system.api.begin(), system.portal.begin()])
})
test.afterAll(async () => {
  await system?.portal.end()
  await system?.api.end()
  await database?.drop()
})

/** As the superuser of the test's cluster. */
async function onBootstrap(statements: string[]): Promise<void> {
  const cluster = connect({ url: database.bootstrapUrl('postgres'), max: 1 })
  for (const statement of statements) await cluster.$client.query(statement)
  await close(cluster)
}

const outages = [
  { what: 'the API', year: 2021, begin: () => system.api.end(), end: () => system.api.begin() },
  {
    what: 'the database', year: 2023,
    begin: () => onBootstrap([`alter database ${database.name} allow_connections false`, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database.name}'`]),
    end: () => onBootstrap([`alter database ${database.name} allow_connections true`]),
  },
]

for (const { what, year, begin, end } of outages) {
  test(`while ${what} is gone every page says so with 503, nothing typed is lost, and all comes back by itself`, async ({ browser }) => {
    const email = storyEmail('secondSupervisor', 'ST-BGS')
    const page = await enterAt(system.origin, browser, email)
    const bare = await enterAt(system.origin, browser, email, { javaScriptEnabled: false })
    const [reader, newcomer, bareNewcomer] = [await openAt(system.origin, browser), await openAt(system.origin, browser), await openAt(system.origin, browser, { javaScriptEnabled: false })]
    for (const one of [newcomer, bareNewcomer]) {
      await one.goto('/zh-CN/sign-in')
      await one.getByLabel('邮箱').fill(email)
      await one.getByLabel('密码', { exact: true }).fill(storyPassword)
    }
    for (const one of [page, bare]) {
      await one.goto('/zh-CN/supervision')
      await one.locator('summary', { hasText: '开启年度' }).click()
      await one.getByRole('textbox', { name: '年度' }).fill(String(one === page ? year : year + 1))
    }
    await begin()
    try {
      const { request } = reader
      for (const path of ['', '/agencies/SI-0', '/sign-in', '/filing', '/supervision', '/review', '/account', '/nowhere']) {
        await expect.poll(async () => (await request.get(`/zh-CN${path}`)).status(), { message: path }).toBe(503)
        expect(await (await request.get(`/zh-CN${path}`)).text()).toContain('服务暂时不可用')
        expect(await (await request.get(`/en${path}`)).text()).toContain('The service is unavailable')
      }
      // A form with scripts says so below what was written.
      await press(page, '开启年度')
      await expect(page.getByRole('alert').first()).toContainText('服务暂时不可用')
      await expect(page.getByRole('textbox', { name: '年度' })).toHaveValue(String(year))
      // A form without scripts is kept on the page that says so; one with a password stays in the browser.
      const sent = async (one: Page, name: string) =>
        (await Promise.all([one.waitForResponse((response) => response.request().method() === 'POST'), button(one, name).click()]))[0].status()
      expect(await sent(bare, '开启年度')).toBe(503)
      await expect(bare.getByText('您提交的内容没有送达，都保留在本页')).toBeVisible()
      expect(await sent(bareNewcomer, '登录')).toBe(503)
      await expect(bareNewcomer.getByText('请用浏览器的“后退”')).toBeVisible()
      expect(await bareNewcomer.content()).not.toContain(storyPassword)
      // The API is not asked whether a password is right: only the database must be there.
      if (what === 'the database') {
        await press(newcomer, '登录')
        await expect(newcomer.getByRole('alert').first()).toContainText('服务暂时不可用')
        await expect(newcomer.getByLabel('邮箱')).toHaveValue(email)
      }
      await reader.goto('/zh-CN/agencies/SI-0')
      await expect(reader.getByText('服务暂时不可用').first()).toBeVisible()
    } finally {
      await end()
    }
    await expect(reader.getByRole('heading', { level: 1 })).toContainText('云岚县水利局', { timeout: 40_000 })
    await press(page, '开启年度')
    await expect(page.getByText('年度已开启')).toBeVisible()
    await press(bare, '重新提交')
    const opened = async () => (await database.as('owner').$client.query(`select distinct year from filing_year where year in ($1::int, $1::int + 1) order by year`, [year])).rows.map((row) => row.year)
    await expect.poll(opened).toEqual([year, year + 1])
    await press(newcomer, '登录')
    await isIn(newcomer)
  })
}
