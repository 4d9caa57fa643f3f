import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { nothingForAxe } from './axe.ts'
import { asPerson, openPortal } from './people.ts'
import { system } from './system.ts'
import { button, open, press, says, unfold } from './verbs.ts'

// Each report begins where its story does.
test.describe.configure({ timeout: 240_000 })

/** The filer asks for the signature of a report that is filled in. */
async function asks(filer: Page, code: string): Promise<void> {
  await open(filer, 'filing', code)
  await press(filer, '提请签发')
  await says(filer, '已提请签发。')
}

/** A small, whole PDF of one empty page. */
const pdf = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF`)

const sheet = (buffer = pdf, name = '审签单.pdf') => ({ name, mimeType: 'application/pdf', buffer })

test('a leader signs on paper: the filer uploads the sheet, records it and submits, and the office reads the sheet', async ({ browser }) => {
  const filer = await asPerson(browser, 'filer', 'ST-PAPER')
  await asks(filer, 'ST-PAPER')
  await unfold(filer, '线下签批')
  await expect(button(filer, '线下签批')).toBeDisabled()
  await filer.getByLabel('审签单扫描件').setInputFiles(sheet(Buffer.from('<html>审签单</html>')))
  await says(filer, '只能上传 PDF、JPG 或 PNG 文件')
  await filer.getByLabel('审签单扫描件').setInputFiles(sheet(Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)])))
  await says(filer, '文件太大，最大 10 MB')
  await expect(button(filer, '线下签批')).toBeDisabled()
  await filer.getByLabel('审签单扫描件').setInputFiles(sheet())
  await says(filer, '已上传“审签单.pdf”')
  await filer.getByLabel('签发人姓名').fill('罗长河')
  await filer.getByLabel('职务').fill('镇长')
  await filer.getByLabel('签发日期').fill('2099-01-27')
  await press(filer, '线下签批')
  await says(filer, '日期不能晚于今天')
  await filer.getByLabel('签发日期').fill('2026-01-27')
  await nothingForAxe(filer)
  await press(filer, '线下签批')
  await press(filer, '报送')
  await expect(filer.getByRole('heading', { name: '报送回执' })).toBeVisible()

  const reviewer = await asPerson(browser, 'reviewer', 'ST-BGS')
  await open(reviewer, 'review', 'ST-PAPER')
  await unfold(reviewer, '期限、签发与报送记录')
  await says(reviewer, '镇长 罗长河，2026-01-27（线下签批）')
  await nothingForAxe(reviewer)
  const link = reviewer.getByRole('link', { name: /审签单：审签单\.pdf/ })
  const [download] = await Promise.all([reviewer.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toBe('审签单.pdf')
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  expect(digest(readFileSync(await download.path()))).toBe(digest(pdf))
  const path = (await link.getAttribute('href'))!
  const stranger = await asPerson(browser, 'filer', 'ST-OPEN')
  expect((await stranger.request.get(path)).status()).toBe(404)
  expect((await (await openPortal(browser)).request.get(path)).status()).toBe(401)
  const saved = await reviewer.request.get(path)
  expect(saved.headers()).toMatchObject({
    'content-type': 'application/pdf', 'content-disposition': expect.stringMatching(/^attachment; /), 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox",
  })
  // A page of another site has no use for the session of whoever opens it; a stranger's report takes no sheet.
  const report = crypto.randomUUID()
  const put = (origin: string) => filer.request.put(`/uploads/${report}?name=a.pdf`, { data: pdf, headers: { origin } })
  expect((await put('https://elsewhere.example')).status()).toBe(403)
  expect((await put(system().portal)).status()).toBe(404)
})

test('in a chain of three the checker checks before the signatory can sign', async ({ browser }) => {
  const filer = await asPerson(browser, 'filer', 'ST-CHAIN')
  await asks(filer, 'ST-CHAIN')
  const signatory = await asPerson(browser, 'signatory', 'ST-CHAIN')
  await open(signatory, 'filing', 'ST-CHAIN')
  await expect(button(signatory, '签发')).toHaveCount(0)
  const checker = await asPerson(browser, 'checker', 'ST-CHAIN')
  await checker.goto('/zh-CN/filing')
  await says(checker, '阅读并复核')
  await open(checker, 'filing', 'ST-CHAIN')
  await nothingForAxe(checker)
  await press(checker, '复核')
  await says(checker, '已复核。')
  await expect(button(checker, '复核')).toHaveCount(0)
  await signatory.reload()
  await press(signatory, '签发')
  await press(signatory, '报送')
  await expect(signatory.getByRole('heading', { name: '报送回执' })).toBeVisible()
  await open(signatory, 'filing', 'ST-CHAIN')
  await unfold(signatory, '期限、签发与报送记录')
  await says(signatory, '冯立')
})
