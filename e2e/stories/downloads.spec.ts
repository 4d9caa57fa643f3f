import { readFileSync } from 'node:fs'
import { readDocument } from '@nianbao/documents/inside'
import { format2021, recogniseDocument } from '@nianbao/report'
import { expect, type Page, test } from '@playwright/test'
import { nothingForAxe } from './axe.ts'
import { asDemo, asPerson, openPortal } from './people.ts'
import { system } from './system.ts'

const kinds = { Word: 'docx', PDF: 'pdf', Excel: 'xlsx', CSV: 'csv', JSON: 'json', 网页: 'html' } as const

/** Presses a link to a file; its name and its bytes. */
async function saved(page: Page, name: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) }
}

const figuresIn = async (bytes: Uint8Array) => {
  const { cells } = recogniseDocument((await readDocument(bytes)).document)
  return format2021.cells.map(({ id }) => cells[id]!.value)
}

test('anyone has a published report as each kind of file, without scripts and within three clicks', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: system().portal, locale: 'zh-CN', javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/zh-CN/agencies/YL-SFJ')
  await page.getByRole('link', { name: /2024/ }).first().click()
  const json = await saved(page, 'JSON')
  const report = JSON.parse(new TextDecoder().decode(json.bytes)) as { status: string; agency: { name: string; code: string }; cells: { value: number | string | null }[] }
  expect([report.status, report.agency.code, report.cells.length]).toEqual(['published', 'YL-SFJ', 200])
  const figures = report.cells.map(({ value }) => (value === null ? null : Number(value)))
  for (const [name, kind] of Object.entries(kinds)) {
    const file = await saved(page, name)
    expect(file.name).toBe(`${report.agency.name}2024年政府信息公开工作年度报告.${kind}`)
    expect((await figuresIn(file.bytes)).map((value) => (value === null ? null : Number(value))), kind).toEqual(figures)
  }
})

test('an edition that was replaced stands folded under the report in force, with its own files; a withdrawn one has none', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: system().portal, locale: 'zh-CN', javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/zh-CN/agencies/YL-MZJ/2024')
  await page.getByText('以前的版本（1）').click()
  const first = page.getByRole('listitem').filter({ hasText: '第1版' })
  const files = await first.getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(files.map((address) => /2024\.(\w+)\?edition=1$/.exec(address)?.[1])).toEqual(Object.values(kinds))
  const licences = async (query: string) => ((await (await page.request.get(`/downloads/reports/YL-MZJ/2024.json${query}`)).json()) as { edition: number; cells: { id: string; value: number }[] }).cells.find(({ id }) => id === 'disclosure.licences.decisions')!.value
  // What was corrected: twelve too many.
  expect(await licences('?edition=1')).toBe((await licences('')) + 12)
  for (const address of files) expect((await page.request.get(address)).status()).toBe(200)
  await page.goto('/zh-CN/agencies/YL-RSJ/2024')
  await page.getByText('以前的版本（1）').click()
  await expect(page.getByText('已撤下，不提供文件')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '第1版' }).getByRole('link')).toHaveCount(0)
  expect((await page.request.get('/downloads/reports/YL-RSJ/2024.docx?edition=1')).status()).toBe(410)
})

test('who reads a draft has it with the mark, and a stranger is told that there is none', async ({ browser }) => {
  const filer = await asDemo(browser, 'li.jing')
  await filer.goto('/zh-CN/filing/YL-SFJ/2025')
  await expect(filer.getByText('下载（每页带“草稿 · 不得对外”标记）：')).toBeVisible()
  for (const name of ['Word', 'PDF', '网页']) {
    const file = await saved(filer, name)
    expect(file.name).toContain('（草稿·不得对外）')
    expect(await figuresIn(file.bytes)).toHaveLength(200)
  }
  const address = (await filer.getByRole('link', { name: 'Word', exact: true }).getAttribute('href'))!
  const stranger = await asPerson(browser, 'filer', 'ST-OPEN')
  expect((await stranger.goto(address))?.status()).toBe(404)
  await expect(stranger.getByText('没有这份报告，或不在您的范围内。')).toBeVisible()
  await nothingForAxe(stranger)
  const visitor = await openPortal(browser)
  expect((await visitor.goto(address))?.status()).toBe(401)
  await expect(visitor.getByText('登录已失效。')).toBeVisible()
  expect((await visitor.goto('/downloads/reports/YL-SFJ/1999.pdf?lang=en'))?.status()).toBe(404)
  await expect(visitor.getByText('There is no such report')).toBeVisible()
})

test('the page of a published report has its links, in both languages', async ({ browser }) => {
  const page = await openPortal(browser)
  await page.goto('/en/agencies/YL-SFJ/2024')
  for (const [name, kind] of Object.entries({ ...kinds, 网页: undefined, 'Web page': 'html' })) {
    if (kind) await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', `/downloads/reports/YL-SFJ/2024.${kind}?lang=en`)
  }
  await nothingForAxe(page)
})
