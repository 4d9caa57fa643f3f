import { format2021 } from '@nianbao/report'
import { drawDocument, serialiseAs, type Serialisation, type Written } from '@nianbao/documents/fixtures'
import { hostileFiles } from '@nianbao/documents/fixtures/hostile'
import { expect, type Page, test } from '@playwright/test'
import { nothingForAxe } from './axe.ts'
import { asDemo } from './people.ts'
import { press, values } from './verbs.ts'

const seed = Number(process.env.STORY_SEED)
const draft = '/zh-CN/filing/YL-SFJ/2025'
const changes = (page: Page) => page.getByRole('heading', { name: '将要发生的改动' })

/** Chooses a file where a report comes in. */
const choose = (page: Page, name: string, bytes: Uint8Array) => page.getByLabel('报告文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })

const drawn = (kind: Serialisation): Promise<Written> => serialiseAs(kind, drawDocument(seed))
/** As numbers: a workbook may lose the zeros behind an amount. */
const truth = ({ truth: { cells } }: Written) => format2021.cells.map(({ id }) => Number(cells[id]!.value))

test.describe('a document', () => {
  for (const kind of ['docx', 'pdf-ruled', 'pdf-borderless', 'xlsx', 'html-gb18030'] as const) {
    test(`as ${kind} is read as soon as it is chosen, each figure is shown where it stands, and nothing of the draft changes`, async ({ browser }) => {
      const page = await asDemo(browser, 'li.jing')
      await page.goto(draft)
      const before = await values(page)
      await page.getByRole('link', { name: '导入' }).click()
      const file = await drawn(kind)
      await choose(page, file.name, file.bytes)
      await expect(changes(page)).toBeVisible()
      await expect(page.getByText('未能读出 0 格')).toBeVisible()
      await page.getByLabel('也显示没有改动的格').check()
      const rows = page.getByRole('table', { name: '数据' }).locator('tbody tr')
      await expect(rows).toHaveCount(200)
      expect((await rows.locator('td:nth-of-type(2)').allInnerTexts()).map(Number)).toEqual(truth(file))
      // Pressed, a place is marked in the document that stands beside.
      for (const at of [0, 57, 199]) {
        await rows.nth(at).getByRole('button').click()
        await expect.poll(async () => Number(await page.locator('[data-marked]').innerText())).toBe(truth(file)[at])
      }
      if (kind === 'docx') await nothingForAxe(page)
      await page.goto(draft)
      expect(await values(page)).toBe(before)
    })
  }

  test('is imported after the mismatch has been confirmed, and one click puts back what stood', async ({ browser }) => {
    const page = await asDemo(browser, 'li.jing')
    await page.goto(draft)
    const before = await values(page)
    await page.goto(`${draft}/import`)
    const file = await drawn('docx-raw')
    await choose(page, file.name, file.bytes)
    await page.getByLabel('我已核对，仍要导入').check()
    await press(page, '导入')
    await expect(page.getByText(`已导入“${file.name}”`)).toBeVisible()
    expect((await values(page)).split('|').map(Number)).toEqual(truth(file))
    await page.getByRole('button', { name: '撤销导入' }).click()
    await expect(page.getByText(`已导入“${file.name}”`)).toBeHidden()
    expect(await values(page)).toBe(before)
  })

  test('is imported after another look where somebody saved meanwhile, and undone once', async ({ browser }) => {
    const page = await asDemo(browser, 'li.jing')
    await page.goto(`${draft}/import`)
    const file = await drawn('docx')
    await choose(page, file.name, file.bytes)
    await page.getByLabel('我已核对，仍要导入').check()
    const beside = await page.context().newPage()
    await beside.goto(draft)
    const cell = beside.locator('input[data-cell]').first()
    const saves = beside.getByLabel('保存状态')
    await expect(saves).toContainText('已全部保存')
    const was = await cell.inputValue()
    await cell.fill(String(Number(was) + 1))
    await expect(saves).toContainText(/已保存 /)
    const take = page.getByRole('button', { name: '导入', exact: true })
    await take.click()
    await expect(page.getByText('在您查看之后，报告又有改动')).toBeVisible()
    await page.getByRole('button', { name: '查看改动' }).click()
    await expect(page.getByText('在您查看之后，报告又有改动')).toBeHidden()
    await page.getByLabel('我已核对，仍要导入').check()
    await take.click()
    await expect(page.getByText(`已导入“${file.name}”`)).toBeVisible()
    await beside.goto(draft)
    const undo = (of: Page) => of.getByRole('button', { name: '撤销导入' })
    await expect(undo(beside)).toBeVisible()
    await undo(page).click()
    // The button has another word while it is at work: what it stands beside goes when it is done.
    await expect(page.getByText(`已导入“${file.name}”`)).toBeHidden()
    await undo(beside).click()
    await expect(beside.getByText('这次导入已经撤销过了')).toBeVisible()
    await beside.goto(draft)
    await expect(saves).toContainText('已全部保存')
    await cell.fill(was)
    await expect(saves).toContainText(/已保存 /)
  })

  test('of our own that was changed after it was published is named so, in both languages, and can be imported all the same', async ({ browser }) => {
    const page = await asDemo(browser, 'li.jing')
    const published = (await (await page.request.get('/downloads/reports/YL-SFJ/2024.json')).json()) as { cells: { value: number | string | null; raw: string }[] }
    const bytes = (report: typeof published) => new TextEncoder().encode(JSON.stringify(report))
    await page.goto(`${draft}/import`)
    await choose(page, '2024.json', bytes(published))
    await expect(changes(page)).toBeVisible()
    await expect(page.getByText('文件公开之后被改动过')).toBeHidden()
    const altered = bytes({ ...published, cells: published.cells.map((cell, i) => (i === 40 ? { ...cell, value: 4321, raw: '4321' } : cell)) })
    await choose(page, '2024.json', altered)
    await expect(page.getByText('文件公开之后被改动过')).toBeVisible()
    await expect(page.getByText('内容与其中载明的哈希值不符')).toBeVisible()
    await nothingForAxe(page)
    await page.getByLabel('我已核对，仍要导入').check()
    await expect(page.getByRole('button', { name: '导入', exact: true })).toBeEnabled()
    await page.goto(`${draft.replace('zh-CN', 'en')}/import`)
    await page.getByLabel('The report as a file').setInputFiles({ name: '2024.json', mimeType: 'application/json', buffer: Buffer.from(altered) })
    await expect(page.getByText('The file was changed after it was published')).toBeVisible()
  })

  test('is dropped on the page as well as chosen', async ({ browser }) => {
    const page = await asDemo(browser, 'li.jing')
    await page.goto(`${draft}/import`)
    const { name, bytes } = await drawn('docx')
    const data = await page.evaluateHandle(([called, base64]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0))], called!))
      return transfer
    }, [name, Buffer.from(bytes).toString('base64')])
    await page.getByText('也可以把文件拖到这里').dispatchEvent('drop', { dataTransfer: data })
    await expect(changes(page)).toBeVisible()
  })

  test('can be stopped on its way, and what is chosen next is read', async ({ browser }) => {
    const page = await asDemo(browser, 'li.jing')
    await page.goto(`${draft}/import`)
    const { name, bytes } = await drawn('docx')
    let held = true
    await page.route('**/uploads', async (route) => {
      if (held) await new Promise((resolve) => setTimeout(resolve, 20_000))
      await route.continue().catch(() => {})
    })
    await choose(page, name, bytes)
    await page.getByRole('button', { name: '停止' }).click()
    await expect(page.getByText('没有选择文件')).toBeVisible()
    await expect(page.getByLabel('报告文件')).toBeFocused()
    await expect(changes(page)).toBeHidden()
    held = false
    await choose(page, name, bytes)
    await expect(changes(page)).toBeVisible()
  })

  test('made to harm is refused in a sentence, and the next one is read', async ({ browser }) => {
    const page = await asDemo(browser, 'li.jing')
    await page.goto(`${draft}/import`)
    const sentences = { BOMB: '文件展开后大得不正常', SCRIPT: '文件带有打开时自动运行的代码', ENCRYPTED: '文件设有密码', DAMAGED: '文件不完整或已损坏' } as const
    const hostile = hostileFiles(seed)
    for (const [code, sentence] of Object.entries(sentences)) {
      const file = hostile.find(({ codes, mayRead }) => codes.length === 1 && codes[0] === code && !mayRead)!
      await choose(page, file.name, file.bytes)
      await expect(page.getByText(sentence), `${file.name}: ${file.why}`).toBeVisible()
    }
    const { name, bytes } = await drawn('docx')
    await choose(page, name, bytes)
    await expect(changes(page)).toBeVisible()
  })

  test('that is refused after another was read is refused in a sentence too, and what was typed stays', async ({ browser }) => {
    const page = await asDemo(browser, 'li.jing')
    await page.goto(`${draft}/import`)
    const good = await drawn('docx')
    const refused = hostileFiles(seed).find(({ codes, mayRead }) => codes.length === 1 && codes[0] === 'SCRIPT' && !mayRead)!
    await page.getByLabel('报告全文').fill('你好')
    await choose(page, good.name, good.bytes)
    await expect(changes(page)).toBeVisible()
    await choose(page, refused.name, refused.bytes)
    await expect(page.getByText('文件带有打开时自动运行的代码')).toBeVisible()
    await expect(page.getByText(/请求编号：[0-9a-f-]{36}/)).toBeVisible()
    await expect(page.getByLabel('报告全文')).toHaveValue('你好')
  })

  test('whose line breaks is told as an outage, before it is sent and before it is shown, and goes through once the line is back', async ({ browser }) => {
    const page = await asDemo(browser, 'li.jing')
    await page.goto(`${draft}/import`)
    const outage = page.getByText('服务暂时不可用')
    const { name, bytes } = await drawn('docx')
    await page.context().setOffline(true)
    await choose(page, name, bytes)
    await expect(outage).toBeVisible()
    await page.context().setOffline(false)
    // The file is read, and the line breaks before it is shown.
    let sent = false
    await page.route('**/uploads', async (route) => { await route.continue(); sent = true })
    await page.route('**/import', (route) => (sent && route.request().method() === 'POST' ? route.abort() : route.continue()))
    await choose(page, name, bytes)
    await expect(outage).toBeVisible()
    sent = false
    await page.getByRole('button', { name: '查看改动' }).click()
    await expect(changes(page)).toBeVisible()
  })
})

test('a supervisor silences a rule for the year, and the filer hears it no more until it is put back', async ({ browser }) => {
  const [supervisor, filer] = [await asDemo(browser, 'he.jianguo'), await asDemo(browser, 'li.jing')]
  await filer.goto(draft)
  const findings = filer.locator('#findings')
  const rule = (await findings.locator('li span', { hasText: /^[A-Z0-9]+-[A-Z0-9]+$/ }).first().innerText()).trim()
  const speaks = findings.getByText(rule, { exact: true })
  const panel = supervisor.locator('#rules')
  const set = async (to: string) => {
    // Anew, so that the answer to an earlier setting is not taken for the answer to this one.
    await supervisor.goto('/zh-CN/settings?agency=YL-BGS&year=2025')
    await panel.getByLabel('规则', { exact: true }).selectOption(rule)
    await panel.getByLabel('设为', { exact: true }).selectOption({ label: to })
    await panel.getByRole('button', { name: '设定规则' }).click()
    await expect(panel.getByText('规则已设定。')).toBeVisible()
    await filer.reload()
  }
  await set('不校验')
  await nothingForAxe(supervisor)
  // How it is set, and by whom.
  const row = panel.getByRole('row', { name: new RegExp(`^${rule} `) }).first()
  await expect(row).toContainText('不校验')
  await expect(row.getByRole('cell').last()).toHaveText(/^何建国 · \d{4}年/)
  await expect(filer.getByRole('textbox').first()).toBeVisible()
  await expect(speaks).toHaveCount(0)
  await set('恢复默认')
  await expect(speaks.first()).toBeVisible()
})
