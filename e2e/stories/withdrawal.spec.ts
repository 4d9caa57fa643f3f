import { type Browser, expect, test } from '@playwright/test'
import { livesYear } from '../setup/lives.ts'
import { nothingForAxe } from './axe.ts'
import { asPerson, openPortal } from './people.ts'
import { system } from './system.ts'
import { button, fillClearance, open, press, saved, says, unfold } from './verbs.ts'

// Each report begins where its story does.
test.describe.configure({ timeout: 240_000 })

const secret = '赵某某'

/** Is the withdrawn report's page gone, in both languages, with nothing of what it said? */
async function isGone(browser: Browser, code: string): Promise<void> {
  const visitor = await openPortal(browser)
  for (const locale of ['zh-CN', 'en']) {
    const answer = await visitor.goto(`/${locale}/agencies/${code}/${livesYear}`)
    expect(answer?.status(), `${locale}: the status`).toBe(410)
    expect(await answer!.text()).not.toContain(secret)
    await expect(visitor.getByText('含个人信息')).toBeVisible()
    await expect(visitor.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
    await expect(visitor.getByText(`${code}-${livesYear}-01`)).toBeVisible()
    await nothingForAxe(visitor)
  }
  await visitor.goto(`/zh-CN/agencies/${code}`)
  await says(visitor, '已撤下')
  await nothingForAxe(visitor)
  const graph = await fetch(system().api, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ report(agency: "${code}", year: ${livesYear}) { title sections { blocks } cells { id } preamble closing withdrawal { reason } } }` }),
  })
  expect(await graph.json()).toEqual({ data: { report: { title: '', sections: [], cells: [], preamble: [], closing: [], withdrawal: { reason: '含个人信息' } } } })
}

test('two people of the office take a report down; its page is gone, and the corrected edition comes in its place', async ({ browser }) => {
  test.setTimeout(420_000)
  const code = 'ST-GONE'
  const visitor = await openPortal(browser)
  expect((await visitor.goto(`/zh-CN/agencies/${code}/${livesYear}`))?.status(), 'it is public first').toBe(200)
  await says(visitor, secret)

  const supervisor = await asPerson(browser, 'supervisor', 'ST-BGS')
  await supervisor.goto(`/zh-CN/supervision?office=ST-BGS&year=${livesYear}`)
  await supervisor.getByRole('link', { name: '云岚县人才中心' }).click()
  await unfold(supervisor, '紧急撤下')
  await says(supervisor, '不能恢复')
  await supervisor.getByRole('textbox', { name: '撤下理由' }).fill('含个人信息')
  await nothingForAxe(supervisor)
  await press(supervisor, '紧急撤下')
  await says(supervisor, '紧急撤下，待第二人确认')
  await expect(button(supervisor, '确认撤下')).toHaveCount(0)
  expect((await visitor.reload())?.status(), 'one person alone takes nothing down').toBe(200)

  const reviewer = await asPerson(browser, 'secondReviewer', 'ST-BGS')
  await reviewer.goto('/zh-CN/review')
  await says(reviewer, '郑航提出：含个人信息')
  await nothingForAxe(reviewer)
  await reviewer.getByRole('link', { name: `云岚县人才中心 ${livesYear}年度` }).click()
  await nothingForAxe(reviewer)
  await press(reviewer, '确认撤下')
  await says(reviewer, '公开的版本已撤下')
  await isGone(browser, code)

  const filer = await asPerson(browser, 'filer', code)
  await filer.goto('/zh-CN/filing')
  await says(filer, '公开的版本已撤下：更正后重新报送')
  await nothingForAxe(filer)
  await open(filer, 'filing', code)
  await unfold(filer, '更正')
  await filer.getByRole('textbox', { name: '更正说明', exact: true }).fill('删除来信人姓名和住址。')
  await press(filer, '更正')
  await says(filer, '已开始更正。')
  const paragraph = filer.locator('#overview textarea').first()
  await paragraph.fill('2025年，本单位主动公开信息12条。未收到政府信息公开申请，未发生行政复议和行政诉讼。')
  await saved(filer)
  await press(filer, '提请签发')
  await says(filer, '已提请签发。')
  const signatory = await asPerson(browser, 'signatory', code)
  await open(signatory, 'filing', code)
  await press(signatory, '签发')
  await press(signatory, '报送')
  await expect(signatory.getByRole('heading', { name: '报送回执' })).toBeVisible()
  await open(reviewer, 'review', code)
  await press(reviewer, '开始审核')
  await press(reviewer, '审核通过')
  await says(reviewer, '已审核通过。')
  const clearer = await asPerson(browser, 'clearer', code)
  await open(clearer, 'filing', code)
  await fillClearance(clearer)
  await press(clearer, '保密审查')
  await says(clearer, '已记录保密审查：可以公开。')
  await open(signatory, 'filing', code)
  await press(signatory, '向社会公开')
  await says(signatory, '已向社会公开。')
  expect((await visitor.reload())?.status(), 'the corrected edition is there').toBe(200)
  await expect(visitor.getByText(secret)).toHaveCount(0)
  await says(visitor, '首次公开')
  await says(visitor, '删除来信人姓名和住址。')
  await nothingForAxe(visitor)
})

test('a withdrawal that was asked for is dropped, and the report stays', async ({ browser }) => {
  const supervisor = await asPerson(browser, 'secondSupervisor', 'ST-BGS')
  await open(supervisor, 'review', 'ST-OPEN')
  await unfold(supervisor, '紧急撤下')
  await supervisor.getByRole('textbox', { name: '撤下理由' }).fill('疑似含个人信息')
  await press(supervisor, '紧急撤下')
  await says(supervisor, '紧急撤下，待第二人确认')
  await unfold(supervisor, '取消撤下')
  await supervisor.getByRole('textbox', { name: '取消理由' }).fill('核对后没有个人信息。')
  await press(supervisor, '取消撤下')
  await says(supervisor, '已取消撤下。')
  await expect(supervisor.getByText('紧急撤下，待第二人确认')).toHaveCount(0)
  expect((await (await openPortal(browser)).goto(`/zh-CN/agencies/ST-OPEN/${livesYear}`))?.status()).toBe(200)
})
