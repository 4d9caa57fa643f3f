import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { writeXlsxFile } from '../../apps/web/src/report/ledger/testing-xlsx.ts'
import { nothingForAxe } from './axe.ts'
import { asPerson } from './people.ts'

// What stands in this column is nobody's but the agency's.
const secret = '申请人钱某某要求公开柳荫路拆迁补偿'
const requests = [
  ['2024-12-20', '自然人', '2025-01-10', '予以公开'],
  ['2025-02-03', '公民', '2025-02-20', '部分公开'],
  ['2025/3/5', '法人或其他组织-商业企业', '2025/3/28', '不予公开-保护第三方合法权益'],
  ['2025年4月1日', '律师', '2025年4月20日', '信息不存在'],
  ['2025-05-06', '自然人', '2025-05-30', '不予公开'],
  ['2025-12-22', '个人', '', '办理中'],
  ['2024-03-01', '自然人', '2024-03-20', '予以公开'],
  ['5/6/2025', '自然人', '2025-06-30', '予以公开'],
]
const lines = [['序号', '收到日期', '申请人类型', '申请内容', '答复日期', '处理结果'], ...requests.map(([received, applicant, closed, result], at) => [String(at + 1), received!, applicant!, secret, closed!, result!])]
const csv = Buffer.from(`\ufeff${lines.map((line) => line.join(',')).join('\r\n')}`)
const draft = '/zh-CN/filing/ST-LEDGER/2025'

const choose = (page: Page, name: string, buffer: Buffer) => page.getByLabel('台账文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
const figure = (page: Page, cell: string) => page.locator(`input[data-cell="requests.${cell}"]`)

/** Everything that a page sends while it stands. */
function sentBy(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${decodeURIComponent(request.url())} ${request.postDataBuffer()?.toString('utf8') ?? ''}`))
  return sent
}

test('a ledger is counted in the browser, each figure shows its rows, and only the figures of table three are sent', async ({ browser }) => {
  const page = await asPerson(browser, 'filer', 'ST-LEDGER')
  await page.goto(draft)
  await page.getByRole('link', { name: '由台账生成' }).click()
  await expect(page.getByRole('heading', { name: '由台账生成表三', level: 1 })).toBeVisible()
  await nothingForAxe(page)
  const sent = sentBy(page)
  await choose(page, '台账.csv', csv)

  await expect(page.getByRole('combobox', { name: '收到日期' })).toHaveValue('1')
  await expect(page.getByText('共 8 件：计入 4 件；2025年之前已办结 1 件、之后才收到 0 件')).toBeVisible()
  await expect(page.getByText('3 行没有计入', { exact: true })).toBeVisible()
  await expect(page.getByText('收到日期认不准：第 9 行')).toBeVisible()
  await nothingForAxe(page)

  // Words that nobody can be sure of are asked once each.
  await page.getByLabel('申请人“律师”（1 行）').selectOption({ label: '自然人' })
  await page.getByLabel('结果“不予公开”（1 行）').selectOption({ label: '6.属于四类过程性信息' })
  await expect(page.getByText('1 行没有计入', { exact: true })).toBeVisible()
  await expect(page.getByText('共 8 件：计入 6 件')).toBeVisible()

  const cell = page.getByRole('button', { name: /本年新收.*自然人.*0 → 4/ })
  await cell.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('由台账 4 行数得：第 3、5–7 行。')
  await expect(dialog.getByRole('row')).toHaveCount(5)
  await nothingForAxe(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(cell).toBeFocused()

  const apply = page.getByRole('button', { name: '应用到表三' })
  await expect(apply).toBeDisabled()
  await page.getByLabel('我知道有 1 行没有计入，仍要应用').check()
  await apply.click()
  await expect(page.getByRole('status').filter({ hasText: '已写入表三' })).toBeVisible()
  await nothingForAxe(page)
  await page.getByRole('link', { name: '回到报告' }).click()
  await page.waitForURL((url) => url.pathname.endsWith('/2025'))
  const expected = { 'receivedNew.naturalPerson': '4', 'receivedNew.commercialEnterprise': '1', 'receivedNew.total': '5', 'carriedIn.total': '1', 'granted.naturalPerson': '1', 'partlyGranted.total': '1', 'refusedThirdParty.commercialEnterprise': '1', 'refusedProcessInfo.naturalPerson': '1', 'unavailableNotHeld.naturalPerson': '1', 'totalProcessed.total': '5', 'carriedOut.naturalPerson': '1', 'refusedStateSecret.total': '0' }
  for (const [id, value] of Object.entries(expected)) await expect(figure(page, id)).toHaveValue(value)

  // Nothing of the file went anywhere: no text of it, no body but that of the saving, and in that nothing but figures.
  for (const text of [secret, '钱某某', '律师', '台账.csv', '2025-02-03', '2025/3/5']) expect(sent.filter((one) => one.includes(text))).toEqual([])
  const bodies = sent.filter((one) => !one.startsWith('GET'))
  expect(bodies.length).toBe(1)
  const saved = JSON.parse(bodies[0]!.slice(bodies[0]!.indexOf('{'))) as { act: string; input: { changes: { cell: string; from: string; to: string }[] } }
  expect(saved.act).toBe('saveCells')
  for (const { cell, from, to } of saved.input.changes) expect(`${cell} ${from} ${to}`).toMatch(/^requests\.\w+\.\w+ \d* \d+$/)
})

test('a workbook is read as well, what is no ledger is refused in a sentence, and the template counts by itself', async ({ browser }) => {
  const page = await asPerson(browser, 'filer', 'ST-LEDGER')
  await page.goto(`${draft}/ledger`)
  await choose(page, '台账.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
  await expect(page.getByText('这里读不了旧格式的表格（.xls、.et、.xlsb）。请用 WPS 或 Excel 打开它，点“文件”→“另存为”')).toBeVisible()
  await choose(page, '导出.xls', Buffer.from('<html><body><table><tr><td>收到日期</td></tr></table></body></html>'))
  await expect(page.getByText('这个文件其实是网页或 XML')).toBeVisible()
  await choose(page, '台账.xlsx', Buffer.from(writeXlsxFile(lines)))
  await expect(page.getByText('共 8 件：计入 4 件')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载台账模板' }).click()
  const template = await download
  expect(template.suggestedFilename()).toBe('依申请公开台账模板.csv')
  await choose(page, 'template.csv', readFileSync(await template.path()))
  await expect(page.getByText('共 3 件：计入 3 件')).toBeVisible()
  await expect(page.getByText('没有计入')).toBeHidden()
})

test('every row is accounted for: months in sheets of their own, merged cells, days that cannot be, requests that came twice; and what was applied is taken back', async ({ browser }) => {
  const page = await asPerson(browser, 'filer', 'ST-LEDGER')
  await page.goto(`${draft}/ledger`)
  const heads = [['登记编号', '申请人', '', '收到日期', '答复期限', '办理', ''], ['', '姓名', '类型', '', '', '答复日期', '处理结果']]
  const line = (number: string, kind: string, received: string, closed: string, result: string) => [number, '某', kind, received, '', closed, result]
  const month = (...rows: string[][]) => [...heads, ...rows, ['合计', String(rows.length)]]
  const january = month(line('2025-001', '自然人', '2025-01-06', '2025-01-20', '予以公开'), line('2025-002', '', '', '', ''), line('2025-003', '其他组织', '2025-01-08', '2205-01-20', '予以公开'), line('2025-004', '自然人', '2015-01-09', '2025-02-01', '予以公开'))
  const february = month(line('2025-011', '自然人', '2025-02-06', '2025-02-20', '不予公开-其他'), line('2025-011', '自然人', '2025-02-06', '2025-02-20', '不予公开-其他'), line('2025-012', '', '', '', ''))
  const merges = ['A1:A2', 'B1:C1', 'D1:D2', 'E1:E2', 'F1:G1', 'C3:C4', 'D3:D4', 'F3:F4', 'G3:G4']
  await choose(page, '台账.xlsx', Buffer.from(writeXlsxFile(january, { merges, more: [{ name: '2月', rows: february }, { name: '备查', rows: january, hidden: true }, { name: '说明', rows: [['每月一张']] }] })))

  await expect(page.getByRole('combobox', { name: '申请人类型' }).locator('option:checked')).toHaveText('申请人·类型')
  await expect(page.getByText('共 7 件：计入 2 件')).toBeVisible()
  for (const said of ['答复日期在今天之后：“Ledger”第 5 行', '没有收到日期：“2月”第 5 行', '整行相同，没有确认：“2月”第 3–4 行', '办理一年以上，没有确认：“Ledger”第 6 行']) await expect(page.getByText(said)).toBeVisible()
  await expect(page.getByLabel('备查（隐藏的工作表） 没有计入：第 3–7 行')).not.toBeChecked()
  await expect(page.getByLabel('说明 列名不同，没有计入：第 1 行')).toBeDisabled()
  await page.getByText('不属于本年度或不是申请的 2 行').click()
  await expect(page.getByText('合计、小计：“Ledger”第 7 行；“2月”第 6 行')).toBeVisible()
  await nothingForAxe(page)

  // Whoever agreed to some rows has not agreed to others.
  await page.getByLabel('我知道有 5 行没有计入，仍要应用').check()
  await page.getByRole('combobox', { name: '答复日期' }).selectOption({ label: '答复期限' })
  await expect(page.getByLabel(/我知道有 \d+ 行没有计入/)).not.toBeChecked()
  await page.getByRole('combobox', { name: '答复日期' }).selectOption({ label: '办理·答复日期' })

  await page.getByLabel('各是一件申请吗').selectOption({ label: '不是，相同的只计第一行' })
  await page.getByLabel('日期对吗').selectOption({ label: '是，都计入' })
  await page.getByLabel('结果“不予公开-其他”（2 行）').selectOption({ label: '5.属于三类内部事务信息' })
  await expect(page.getByText('共 7 件：计入 4 件')).toBeVisible()
  await page.getByRole('button', { name: /本年新收.*自然人/ }).click()
  await expect(page.getByRole('dialog')).toContainText('由台账 3 行数得：“Ledger”第 3–4 行；“2月”第 3 行。')
  await expect(page.getByRole('dialog').getByRole('row').nth(3)).toContainText('2025-011')
  await page.keyboard.press('Escape')

  await page.getByLabel('我知道有 2 行没有计入，仍要应用').check()
  await page.getByRole('button', { name: '应用到表三' }).click()
  await expect(page.getByText('与现在填的一样')).toBeVisible()
  await page.getByRole('button', { name: '撤销这次应用' }).click()
  await expect(page.getByText('格恢复为原来的数字')).toBeVisible()
  await page.getByRole('link', { name: '回到报告' }).click()
  // As the first ledger left it.
  await expect(figure(page, 'receivedNew.naturalPerson')).toHaveValue('4')
})

test('columns to tick, one for each kind of applicant and each result, are counted; two ticks, none, and a cross of no meaning are asked', async ({ browser }) => {
  const page = await asPerson(browser, 'filer', 'ST-LEDGER')
  await page.goto(`${draft}/ledger`)
  const kinds = ['自然人', '商业企业', '科研机构', '其他']
  const results = ['予以公开', '部分公开', '不予公开', '信息不存在']
  const heads = [['云岚县司法局依申请公开台账'], ['序号', '收到日期', '申请人类型', '', '', '', '答复日期', '办理结果'], ['', '', ...kinds, '', ...results]]
  const line = (at: number, kind: string, result: string, sign = '√') => [String(at), `2025-03-0${at}`, ...kinds.map((one) => (kind.includes(one) ? sign : '')), result === '' ? '' : `2025-04-0${at}`, ...results.map((one) => (result.includes(one) ? sign : ''))]
  const rows = [...heads, line(1, '自然人', '予以公开'), line(2, '商业企业', '不予公开'), line(3, '自然人、商业企业', '部分公开'), line(4, '', '予以公开'), line(5, '自然人', '信息不存在', '×'), line(6, '其他', ''), ['合计', '', '3', '2', '0', '1']]
  await choose(page, '台账.xlsx', Buffer.from(writeXlsxFile(rows, { merges: ['A1:K1', 'A2:A3', 'B2:B3', 'C2:F2', 'G2:G3', 'H2:K2'] })))

  await expect(page.getByRole('combobox', { name: '申请人类型' }).locator('option:checked')).toHaveText('打勾的 4 列（自然人、商业企业、科研机构…）')
  await expect(page.getByRole('combobox', { name: '处理结果' })).toHaveValue('ticks')
  await expect(page.getByText('共 6 件：计入 2 件')).toBeVisible()
  for (const said of ['申请人类型没有决定：第 6 行', '没有申请人类型：第 7 行', '处理结果没有决定：第 5 行', '标记看不出是不是“是”，没有确认：第 8 行']) await expect(page.getByText(said)).toBeVisible()
  await nothingForAxe(page)
  await page.getByLabel('申请人“自然人＋商业企业”（1 行）').selectOption({ label: '商业企业' })
  await page.getByLabel('结果“不予公开”（1 行）').selectOption({ label: '6.属于四类过程性信息' })
  await page.getByLabel('有标记的就是所属的类别吗').selectOption({ label: '是，都计入' })
  await expect(page.getByText('共 6 件：计入 5 件')).toBeVisible()
  await page.getByRole('button', { name: /本年新收.*商业企业/ }).click()
  await expect(page.getByRole('dialog')).toContainText('由台账 2 行数得：第 5–6 行。')
})

test('thousands of reasons in everybody’s own words do not hold up the page', async ({ browser }) => {
  const page = await asPerson(browser, 'filer', 'ST-LEDGER')
  await page.goto(`${draft}/ledger`)
  const many = Array.from({ length: 3_000 }, (_, at) => `2025-${at},自然人,2025-03-01,2025-03-09,不予公开,该信息涉及第${at}号第三方个人隐私`)
  await choose(page, '台账.csv', Buffer.from(['登记编号,申请人类型,收到日期,答复日期,处理结果,不予公开理由', ...many].join('\n')))
  await expect(page.getByText('“不予公开理由”多是各写各的文字')).toBeVisible()
  await expect(page.getByLabel('结果“不予公开”（3000 行）')).toBeVisible()
  await page.getByRole('combobox', { name: '具体理由' }).selectOption({ label: '不予公开理由' })
  await expect(page.getByText('请决定 3000 个词的意思')).toBeVisible()
  expect(await page.locator('select').count()).toBeLessThan(60)
  const begun = Date.now()
  await page.locator('#results-unsure-0').selectOption({ label: '4.保护第三方合法权益' })
  await expect(page.getByText('共 3000 件：计入 1 件')).toBeVisible()
  expect(Date.now() - begun).toBeLessThan(3_000)
  await page.getByRole('button', { name: '可能是“4.保护第三方合法权益”的 2999 个词都这样认' }).click()
  await expect(page.getByText('共 3000 件：计入 3000 件')).toBeVisible()
})

test('there is no ledger where table three is not to be changed', async ({ browser }) => {
  const page = await asPerson(browser, 'signatory', 'ST-LEDGER')
  await page.goto(draft)
  await expect(page.getByRole('link', { name: '由台账生成' })).toHaveCount(0)
  await page.goto(`${draft}/ledger`)
  await expect(page.getByText('报告现在不能修改表三。')).toBeVisible()
})
