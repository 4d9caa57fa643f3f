// One system of its own, with an organisation that vouches for people beside it, serves all the ways of signing in.
import { randomBytes } from 'node:crypto'
import { type Browser, type BrowserContextOptions, expect, type Page, test } from '@playwright/test'
import { setPasswordPolicy } from '@nianbao/db/embedded'
import { plantOffice, play, storyEmail, storyPassword } from '@nianbao/db/fixtures'
import { testDatabase } from '@nianbao/db/testing'
import { organisation, organisationClient, organisationName } from '../setup/organisation.ts'
import { ownSystem } from '../setup/own-system.ts'
import { waitingReport } from '../setup/waiting-report.ts'
import { shownCode } from './authenticator.ts'
import { nothingForAxe } from './axe.ts'
import { enterAt, isIn, openAt, typeIn } from './at-own-system.ts'
import { button, press } from './verbs.ts'

// These stories age sessions, end the API and change the policy: they have a system of their own.
const agencies = [{ code: 'SI-0', name: '云岚县水利局' }, { code: 'SI-1', name: '云岚县民政局' }]
let database: Awaited<ReturnType<typeof testDatabase>>
let sso: Awaited<ReturnType<typeof organisation>>
let system: Awaited<ReturnType<typeof ownSystem>>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  database = await testDatabase()
  await plantOffice(database, [...agencies, { code: 'SI-2', name: '云岚县粮食局' }], [2025])
  for (const { code, name } of agencies) await waitingReport(database, code, name)
  await play(database, 'SI-2', 2025, 'published')
  sso = await organisation()
  system = await ownSystem(database, {
    SECOND_FACTOR_KEY: randomBytes(32).toString('base64url'),
    AUTH_OIDC_ISSUER: sso.issuer, AUTH_OIDC_ID: organisationClient.id, AUTH_OIDC_SECRET: organisationClient.secret, AUTH_OIDC_NAME: organisationName,
  })
  sso.open(system.origin)
  await Promise.all([system.api.begin(), system.portal.begin()])
})
test.afterAll(async () => {
  await system?.portal.end()
  await system?.api.end()
  await sso?.down()
  await database?.drop()
})

const asOwner = (statement: string, values: unknown[] = []) => database.as('owner').$client.query(statement, values)
/** As if everybody had signed in an hour ago. */
const ageProofs = () => asOwner(`update session set proven_at = now() - interval '1 hour'`)
const open = (browser: Browser, options?: BrowserContextOptions) => openAt(system.origin, browser, options)
const enter = (browser: Browser, email: string, options?: BrowserContextOptions) => enterAt(system.origin, browser, email, options)

/** Goes to the organisation's sign-in and types a name there; whoever is there for the first time agrees to be known. */
async function byOrganisation(page: Page, name: string): Promise<void> {
  await page.waitForURL((url) => url.origin === sso.issuer)
  await page.locator('input[name=login]').fill(name)
  await page.locator('input[name=password]').fill('any')
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => url.origin !== sso.issuer || url.pathname.startsWith('/interaction/'))
  const agree = page.getByRole('button', { name: 'Continue' })
  if (page.url().startsWith(sso.issuer) && (await agree.isVisible())) await agree.click()
  await page.waitForURL((url) => url.origin === system.origin)
}

test('before a signature whoever sat down last is asked who they are, by keyboard and on a phone, and the signature goes on', async ({ browser }) => {
  const page = await enter(browser, storyEmail('signatory', 'SI-0'))
  await page.goto('/zh-CN/filing/SI-0/2025')
  await ageProofs()
  await page.setViewportSize({ width: 360, height: 740 })
  await button(page, '签发').focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: '请再次确认身份' })
  await expect(dialog.getByLabel('您的密码')).toBeFocused()
  await nothingForAxe(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('link', { name: '确认身份' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('您的密码')).toBeFocused()
  await page.keyboard.type('not the password')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText(/^.?密码不正确。$/)
  await dialog.getByLabel('您的密码').fill(storyPassword)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: '已签发。' })).toBeFocused()
  await expect(dialog).toBeHidden()
  await press(page, '报送')
  await expect(page.getByRole('heading', { name: '报送回执' })).toBeVisible()
  const { rows } = await asOwner(`select act from event join report on report.id = event.report_id join agency on agency.id = report.agency_id where code = 'SI-0' and act in ('sign', 'submit')`)
  expect(rows.map(({ act }) => act).toSorted()).toEqual(['sign', 'submit'])
})

test('without scripts the question is a page of its own, and the act can be pressed again', async ({ browser }) => {
  const page = await enter(browser, storyEmail('signatory', 'SI-1'), { javaScriptEnabled: false })
  await page.goto('/zh-CN/filing/SI-1/2025')
  await ageProofs()
  await press(page, '签发')
  await expect(page.getByText('这一步代表单位作出，请先再次确认您的身份。')).toBeVisible()
  await proveBeside(page)
  await press(page, '签发')
  await expect(button(page, '报送')).toBeVisible()
})

test('without scripts a refused act stands open with what was written, and is done by pressing again after the question', async ({ browser }) => {
  const page = await enter(browser, storyEmail('supervisor', 'ST-BGS'), { javaScriptEnabled: false })
  await page.goto('/zh-CN/review/SI-2/2025')
  await page.locator('summary', { hasText: '紧急撤下' }).click()
  const reason = page.getByRole('textbox', { name: '撤下理由' })
  await reason.fill('含个人信息')
  await ageProofs()
  await press(page, '紧急撤下')
  await expect(page.getByText('这一步代表单位作出，请先再次确认您的身份。')).toBeVisible()
  await expect(reason).toHaveValue('含个人信息')
  await proveBeside(page)
  await press(page, '紧急撤下')
  await expect(page.getByText('紧急撤下，待第二人确认').first()).toBeVisible()
})

/** Follows the way to the question, answers it in the window that opens, and closes that. */
async function proveBeside(page: Page): Promise<void> {
  const [beside] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: '确认身份' }).click()])
  await beside.getByLabel('您的密码').fill(storyPassword)
  await press(beside, '确认')
  await expect(beside.getByRole('heading', { name: '身份已确认' })).toBeVisible()
  await beside.close()
}

test('what was typed into a form is kept through the question, and sent as it was', async ({ browser }) => {
  const page = await enter(browser, storyEmail('filer', 'SI-0'))
  await page.goto('/zh-CN/account')
  await nothingForAxe(page)
  await ageProofs()
  await page.getByLabel('现在的密码').fill(storyPassword)
  await page.getByLabel('新密码', { exact: true }).fill('a longer story password')
  await page.getByLabel('再填一次新密码').fill('a longer story password')
  await press(page, '更换密码')
  const dialog = page.getByRole('dialog', { name: '请再次确认身份' })
  await dialog.getByLabel('您的密码').fill(storyPassword)
  await press(page, '确认')
  await expect(page.getByText('密码已更换')).toBeVisible()
  await typeIn(await open(browser), storyEmail('filer', 'SI-0'))
  const again = await open(browser)
  await typeIn(again, storyEmail('filer', 'SI-0'), 'a longer story password')
  await isIn(again)
})

test('a second factor is given, asked for, spent once, and replaced by a recovery code', async ({ browser }) => {
  const email = storyEmail('reviewer', 'ST-BGS')
  const page = await enter(browser, email)
  await page.goto('/zh-CN/account')
  await page.getByRole('link', { name: '启用动态验证码' }).click()
  await nothingForAxe(page)
  const secret = (await page.locator('code').innerText()).trim()
  await page.getByLabel('应用显示的六位数字').fill(shownCode(secret, -30))
  await press(page, '启用')
  await expect(page.getByRole('alert').filter({ hasText: '验证码不正确' })).toBeVisible()
  await page.getByLabel('应用显示的六位数字').fill(shownCode(secret))
  await press(page, '启用')
  await expect(page.getByText('请记下恢复码')).toBeVisible()
  const recovery = await page.locator('main li').allInnerTexts()
  expect(recovery).toHaveLength(10)

  const second = await open(browser)
  await typeIn(second, email)
  await expect(second.getByText('请再填写动态验证码')).toBeVisible()
  await nothingForAxe(second)
  await asOwner('update totp set last_step = 0')
  const code = shownCode(secret)
  await second.getByLabel('动态验证码').fill(code)
  await press(second, '登录')
  await isIn(second)
  const third = await open(browser)
  await typeIn(third, email)
  await third.getByLabel('动态验证码').fill(code)
  await press(third, '登录')
  await expect(third.getByText('验证码不正确，或已经用过')).toBeVisible()
  await third.getByLabel('动态验证码').fill(recovery[0]!)
  await press(third, '登录')
  await isIn(third)
  await third.goto('/zh-CN/account')
  await expect(third.getByText('还有 9 个恢复码')).toBeVisible()
  await press(third, '停用动态验证码')
  await expect(third.getByRole('link', { name: '启用动态验证码' })).toBeVisible()
  await isIn(await enter(browser, email))
})

test('a person sees where they are signed in, and ends the others', async ({ browser }) => {
  const [here, there] = [await enter(browser, storyEmail('clearer', 'SI-0')), await enter(browser, storyEmail('clearer', 'SI-0'))]
  await here.goto('/zh-CN/account')
  await expect(here.getByText('本次登录')).toHaveCount(1)
  await press(here, '结束其他所有登录')
  await expect(button(here, '结束')).toHaveCount(0)
  await there.goto('/zh-CN/filing')
  await expect(there).toHaveURL(/sign-in/)
  await here.goto('/zh-CN/filing')
  await expect(here).toHaveURL(/filing/)
})

test('under 等保 an expired password leads to a new one, and then in', async ({ browser }) => {
  const email = storyEmail('clearer', 'SI-1')
  await setPasswordPolicy(database.as('owner'), 'dengbao')
  try {
    await asOwner(`update password set changed_at = now() - interval '91 days' where person_id = (select id from person where email = $1)`, [email])
    const page = await open(browser)
    await typeIn(page, email)
    await page.getByRole('link', { name: '更换密码' }).click()
    await expect(page.getByRole('heading', { name: '更换到期的密码' })).toBeVisible()
    await nothingForAxe(page)
    await page.getByLabel('邮箱').fill(email)
    await page.getByLabel('现在的密码').fill(storyPassword)
    for (const next of ['all small letters', 'Story password 2']) {
      await page.getByLabel('新密码', { exact: true }).fill(next)
      await page.getByLabel('再填一次新密码').fill(next)
      await press(page, '更换并登录')
      if (next === 'all small letters') await expect(page.getByText('至少三类').last()).toBeVisible()
    }
    await isIn(page)
  } finally {
    await setPasswordPolicy(database.as('owner'), 'asvs')
  }
})

test.describe('the organisation’s sign-in', () => {
  const email = storyEmail('supervisor', 'ST-BGS')
  const linked = storyEmail('secondReviewer', 'ST-BGS')
  /** As if somebody had linked this account before. */
  const link = (account: string, to: string) =>
    asOwner(`insert into account (provider, provider_account_id, person_id, type) select $1, $2, id, 'oidc' from person where email = $3 on conflict do nothing`, [sso.issuer, account, to])
  test.afterEach(() => sso.tamper(undefined))

  test('an account that nobody linked opens nothing, and says what to do', async ({ browser }) => {
    const page = await open(browser)
    await page.goto('/zh-CN/sign-in')
    await nothingForAxe(page)
    await button(page, `用“${organisationName}”登录`).click()
    await byOrganisation(page, 'he.ming')
    await expect(page.getByRole('alert').first()).toContainText('没有关联本系统的人员')
    await page.goto('/zh-CN/account')
    await expect(page).toHaveURL(/sign-in/)
  })

  test('a person links their account, comes in by it, and proves by it who they are', async ({ browser }) => {
    const page = await enter(browser, email)
    await page.goto('/zh-CN/account')
    await button(page, `关联“${organisationName}”`).click()
    await byOrganisation(page, 'he.ming')
    await expect(page.getByText('已关联。')).toBeVisible()

    const other = await open(browser)
    await other.goto('/zh-CN/sign-in?next=/supervision')
    await button(other, `用“${organisationName}”登录`).click()
    await byOrganisation(other, 'he.ming')
    await expect(other).toHaveURL(/\/zh-CN\/supervision/)
    const { rows } = await asOwner(`select count(*)::int as people from person`)
    await ageProofs()
    await other.goto('/zh-CN/account/proof?next=/account')
    await button(other, `用“${organisationName}”确认`).click()
    // Signed in there as they are, they have to type again.
    await byOrganisation(other, 'he.ming')
    await expect(other).toHaveURL(`${system.origin}/zh-CN/account`)
    const proven = await asOwner(`select from session where proven_at > now() - interval '1 minute'`)
    expect(proven.rowCount).toBe(1)
    await ageProofs()
    await other.goto('/zh-CN/account/proof?next=/account')
    await button(other, `用“${organisationName}”确认`).click()
    await byOrganisation(other, 'somebody.else')
    await expect(other.getByRole('alert').first()).toContainText('不是您关联的单位账号')
    expect((await asOwner(`select count(*)::int as people from person`)).rows).toEqual(rows)
  })

  test('a disabled person is told so, and stays outside', async ({ browser }) => {
    await link('wei.qing', linked)
    await asOwner('update person set disabled_at = now() where email = $1', [linked])
    try {
      const page = await open(browser)
      await page.goto('/zh-CN/sign-in')
      await button(page, `用“${organisationName}”登录`).click()
      await byOrganisation(page, 'wei.qing')
      await expect(page.getByRole('alert').first()).toContainText('已经停用')
      await page.goto('/zh-CN/review')
      await expect(page).toHaveURL(/sign-in/)
    } finally {
      await asOwner('update person set disabled_at = null where email = $1', [linked])
    }
  })

  for (const [what, change] of [
    ['another state', (url: string) => url.replace(/([?&]state=)[^&]*/, '$1another')],
    ['another nonce', (url: string) => url.replace(/([?&]nonce=)[^&]*/, '$1another')],
    ['another code challenge', (url: string) => url.replace(/([?&]code_challenge=)[^&]*/, `$1${'x'.repeat(43)}`)],
    ['no answer to the code', null],
  ] as const) {
    test(`${what} than was sent is refused, and the same way untouched opens`, async ({ browser }) => {
      sso.tamper(({ url = '' }) => (change ? (url.startsWith('/auth?') ? change(url) : undefined) : url.startsWith('/token') ? 'fail' : undefined))
      await link('wei.qing', linked)
      const page = await open(browser)
      await page.goto('/zh-CN/sign-in')
      await button(page, `用“${organisationName}”登录`).click()
      await byOrganisation(page, 'wei.qing')
      await expect(page.getByRole('alert').first()).toContainText('单位账号登录没有完成')
      sso.tamper(undefined)
      await button(page, `用“${organisationName}”登录`).click()
      await page.waitForURL((url) => url.origin === system.origin && !url.pathname.endsWith('/sign-in'))
    })
  }

  test('when it does not answer that is said, and the password still opens', async ({ browser }) => {
    await sso.down()
    try {
      const page = await open(browser)
      await page.goto('/zh-CN/sign-in')
      await button(page, `用“${organisationName}”登录`).click()
      await expect(page.getByRole('alert').first()).toContainText('单位的登录服务现在没有响应')
      await typeIn(page, storyEmail('secondReviewer', 'ST-BGS'))
      await isIn(page)
    } finally {
      await sso.up()
    }
  })
})
