import { expect, type Page, test } from '@playwright/test'
import { drawReport, serialise, unreadableFiles } from '@nianbao/report/fixtures'
import { asDemo, openPortal } from './people.ts'
import { system } from './system.ts'
import { cell, press, saved, values } from './verbs.ts'

const draft = '/zh-CN/filing/YL-SFJ/2025'

const sentences = {
  EMPTY: '内容是空的',
  NOT_A_REPORT: '这不是一份政府信息公开工作年度报告',
  TWO_REPORTS: '里面有两份报告',
  BINARY: '文字中有大量乱码',
  UNKNOWN_FORMAT: '认不出这是什么格式的文件',
  LEGACY: '这是旧格式文件',
  DAMAGED: '文件不完整或已损坏',
  PICTURE: '这是扫描件或图片',
} as const

test('a file that is no report, empty, binary, or holds two is answered in a sentence, and nothing of the draft changes', async ({ browser }) => {
  const page = await asDemo(browser, 'li.jing')
  await page.goto(draft)
  const before = await values(page)
  for (const file of unreadableFiles()) {
    await page.goto(`${draft}/import`)
    await page.getByLabel('报告文件').setInputFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) })
    // What is no text is told by its bytes, whatever it calls itself.
    const told = file.code === 'BINARY' ? (['UNKNOWN_FORMAT', 'LEGACY', 'DAMAGED', 'PICTURE', 'BINARY'] as const) : [file.code]
    const answer = told.map((code) => page.getByText(sentences[code])).reduce((one, other) => one.or(other)).first()
    await expect(answer, `${file.name} is ${file.code}`).toBeVisible()
  }
  await page.goto(draft)
  expect(await values(page)).toBe(before)
})

test('a report of another year or agency is named as such and waits for a confirmation', async ({ browser }) => {
  const page = await asDemo(browser, 'li.jing')
  const foreign = serialise(drawReport(7, { organ: { place: '青溪县', short: '水利局' }, year: 2023 }), 'word')
  await page.goto(`${draft}/import`)
  await page.getByLabel('报告全文').fill(foreign.text)
  await page.getByRole('button', { name: '查看改动' }).click()
  await expect(page.getByText('文件是 2023 年的，这份报告是 2025 年度')).toBeVisible()
  await expect(page.getByText('文件写的单位是“青溪县水利局”')).toBeVisible()
  const take = page.getByRole('button', { name: '导入', exact: true })
  await expect(take).toBeDisabled()
  await page.getByLabel('我已核对，仍要导入').check()
  await expect(take).toBeEnabled()
})

test('odd text in a cell is kept and marked, full-width digits and commas are read', async ({ browser }) => {
  const page = await asDemo(browser, 'li.jing')
  await page.goto(draft)
  const id = 'disclosure.licences.decisions'
  const before = await cell(page, id).inputValue()
  for (const [text, shown, invalid] of [['12o', '12o', true], ['-3', '-3', true], ['１２', '12', false], ['1,204', '1204', false]] as const) {
    await cell(page, id).fill(text)
    await cell(page, id).blur()
    await saved(page)
    await page.reload()
    await expect(cell(page, id), `${text} after a reload`).toHaveValue(shown)
    if (invalid) await expect(cell(page, id)).toHaveAttribute('aria-invalid', 'true')
    else await expect(cell(page, id)).not.toHaveAttribute('aria-invalid', 'true')
  }
  for (const text of ['', '/']) {
    await cell(page, id).fill(text)
    await saved(page)
    await page.getByRole('button', { name: '提请签发' }).click()
    await expect(page.getByText(/项必须修改的错误/)).toBeVisible()
  }
  await cell(page, id).fill(before)
  await saved(page)
})

test('two who write into one cell both see both figures, and into different cells both are kept', async ({ browser }) => {
  const [one, two] = [await asDemo(browser, 'su.he'), await asDemo(browser, 'su.he')]
  const [id, other] = ['disclosure.penalties.decisions', 'disclosure.coercions.decisions']
  await one.goto('/zh-CN/filing/YL/2025')
  await two.goto('/zh-CN/filing/YL/2025')
  await cell(one, id).fill('31')
  await saved(one)
  await cell(two, other).fill('7')
  await cell(two, id).fill('32')
  const dialog = two.getByRole('dialog', { name: '同一处有两个写法' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText('31')
  await expect(dialog).toContainText('32')
  await dialog.getByRole('button', { name: '用我写的' }).click()
  await saved(two)
  await one.reload()
  await expect(cell(one, id)).toHaveValue('32')
  await expect(cell(one, other)).toHaveValue('7')
})

test('what was typed while the connection was lost is there after it returns', async ({ browser }) => {
  const page = await asDemo(browser, 'su.he')
  await page.goto('/zh-CN/filing/YL/2025')
  await page.context().setOffline(true)
  await cell(page, 'disclosure.licences.decisions').fill('45')
  await expect(page.getByLabel('保存状态')).toContainText('本机')
  await page.context().setOffline(false)
  await saved(page)
  await page.reload()
  await expect(cell(page, 'disclosure.licences.decisions')).toHaveValue('45')
})

test('nothing can be typed or pressed in vain, and nothing is called saved, before the scripts of the editor are there', async ({ browser }) => {
  const person = await asDemo(browser, 'su.he')
  const context = await browser.newContext({ baseURL: system().portal, locale: 'zh-CN', javaScriptEnabled: false, storageState: await person.context().storageState() })
  const page = await context.newPage()
  await page.goto('/zh-CN/filing/YL/2025')
  await expect(cell(page, 'disclosure.licences.decisions')).toHaveAttribute('readonly')
  const add = (page: Page) => page.getByRole('button', { name: /添加段落$/ }).first()
  await expect(add(page)).toBeDisabled()
  await expect(page.getByLabel('保存状态')).toContainText('正在打开')
  await person.goto('/zh-CN/filing/YL/2025')
  await expect(cell(person, 'disclosure.licences.decisions')).toBeEditable()
  await expect(add(person)).toBeEnabled()
  await saved(person)
})

test('what is pasted or chosen before the scripts of a page are there is looked at as soon as they are', async ({ browser }) => {
  const page = await asDemo(browser, 'li.jing')
  const report = serialise(drawReport(8, { organ: { place: '青溪县', short: '水利局' }, year: 2023 }), 'word').text
  const early = async (address: string, put: () => Promise<void>) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => { release = resolve })
    await page.route('**/_next/static/**/*.js*', async (route) => { await held; await route.continue() })
    await page.goto(address, { waitUntil: 'commit' })
    await put()
    release()
    await page.unrouteAll({ behavior: 'wait' })
  }
  const choose = (label: string, name: string, text: string) => () => page.getByLabel(label).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

  await early(`${draft}/import`, () => page.getByLabel('报告全文').fill(report))
  await page.getByRole('button', { name: '查看改动' }).click()
  await expect(page.getByText('文件是 2023 年的，这份报告是 2025 年度')).toBeVisible()

  await early(`${draft}/import`, choose('报告文件', '报告.txt', report))
  await expect(page.getByText('文件是 2023 年的，这份报告是 2025 年度')).toBeVisible()

  await early(`${draft}/ledger`, choose('台账文件', '台账.csv', '收到日期,申请人类型,答复日期,处理结果\n2025-02-03,自然人,2025-02-20,予以公开\n'))
  await expect(page.getByText('共 1 件：计入 1 件')).toBeVisible()
})

test('a password guessed ten times is slowed down, and the answer never says whether the person exists', async ({ browser }) => {
  const page = await openPortal(browser)
  await page.goto('/zh-CN/sign-in')
  let slowed = false
  for (let guess = 0; guess < 12 && !slowed; guess++) {
    await page.getByLabel('邮箱').fill('nobody@yunlan.example')
    await page.getByLabel('密码').fill(`guess-${guess}`)
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await press(page, '登录')
    await answered
    await expect(page.getByRole('button', { name: /^(登录|请等待 \d+ 秒)$/ })).toBeVisible()
    await expect(page.getByText('邮箱或密码不正确').or(page.getByText('尝试次数太多')).first()).toBeVisible()
    slowed = await page.getByText('尝试次数太多').isVisible()
  }
  expect(slowed).toBe(true)
  await expect(page.getByRole('button', { name: /请等待 \d+ 秒/ })).toBeDisabled()
})

test('a return that is refused keeps its reason and its ticks, and a wrong password keeps the email', async ({ browser }) => {
  const page = await asDemo(browser, 'zhou.wentao')
  await page.goto('/zh-CN/review/YL-CZJ/2025')
  await page.locator('summary', { hasText: '退回修改' }).click()
  // A sign that turns the reading direction is refused; without a tick this report would go back for its open comments.
  const reason = '请核对规范性文件\u202e件数，并补充绩效公开的数字。'
  await page.locator('#return-reason').fill(reason)
  const section = page.locator('input[name="sections"][value="disclosure"]')
  await section.check()
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await press(page, '退回修改')
  await answered
  await expect(page.locator('form', { has: page.locator('#return-reason') }).getByRole('alert')).toBeVisible()
  await expect(page.locator('#return-reason')).toHaveValue(reason)
  await expect(section).toBeChecked()

  const stranger = await openPortal(browser)
  await stranger.goto('/zh-CN/sign-in')
  await stranger.getByLabel('邮箱').fill('somebody@yunlan.example')
  await stranger.getByLabel('密码').fill('wrong')
  await press(stranger, '登录')
  await expect(stranger.getByText('邮箱或密码不正确').or(stranger.getByText('尝试次数太多')).first()).toBeVisible()
  await expect(stranger.getByLabel('邮箱')).toHaveValue('somebody@yunlan.example')
})

test('a document of 10,000 aliases is refused with a code', async () => {
  const query = `{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: agency(code: "YL") { name }`).join(' ')} }`
  const answer = await fetch(system().api, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  const { data, errors } = (await answer.json()) as { data?: unknown; errors: { extensions: { code: string } }[] }
  expect(data ?? null).toBeNull()
  expect(errors[0]!.extensions.code).toMatch(/TOO_LARGE|TOO_MANY_ALIASES/)
})
