import { type Browser, expect, type Page, test } from '@playwright/test'
import { format2021 } from '@nianbao/report'
import { type StoryFiling, storyFilings } from '../setup/filings.ts'
import { nothingForAxe } from './axe.ts'
import { asPerson, openPortal } from './people.ts'
import { system } from './system.ts'
import { cell, fillClearance, press, saved, says, unfold } from './verbs.ts'

const seed = Number(process.env.STORY_SEED)
const mended = 'requests.receivedNew.naturalPerson'

/** A number as a person would write it into the cell. */
const written = (value: number | string | null | undefined) => (value === null || value === undefined ? '' : String(value))


/** Every page of the story, on a phone and on a desk; its pages are the same in each filing, so one of them is audited. */
const audit = async (page: Page, { audited }: StoryFiling) => {
  if (audited) await nothingForAxe(page)
}


async function openReport(page: Page, { code, year }: StoryFiling, desk: 'filing' | 'review'): Promise<void> {
  await page.goto(`/zh-CN/${desk}`)
  await page.locator(`a[href="/zh-CN/${desk}/${code}/${year}"]`).click()
  await page.waitForURL((url) => url.pathname.endsWith(`/${code}/${year}`))
}

/** The filer pastes the document, sees the difference, imports it, and finds every cell as the document has it. */
async function imports(filer: Page, filing: StoryFiling): Promise<void> {
  await openReport(filer, filing, 'filing')
  await filer.getByRole('link', { name: '导入' }).click()
  await audit(filer, filing)
  await filer.getByLabel('报告全文').fill(filing.text)
  await press(filer, '查看改动')
  await expect(filer.getByRole('heading', { name: '将要发生的改动' })).toBeVisible()
  await audit(filer, filing)
  await press(filer, '导入')
  await expect(filer.getByText('已导入')).toBeVisible()
  const shown = await filer.locator('input[data-cell]').evaluateAll((inputs) => inputs.map((input) => [input.getAttribute('data-cell'), (input as HTMLInputElement).value]))
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(format2021.cells.map(({ id }) => [id, written(filing.cells[id])])))
}

/** The filer breaks a figure, is told which, cannot ask for the signature, mends it, and asks. */
async function mendsAndAsks(filer: Page, filing: StoryFiling): Promise<void> {
  const right = written(filing.cells[mended])
  await cell(filer, mended).fill(String(Number(right) + 1))
  await expect(cell(filer, mended)).toHaveAttribute('aria-invalid', 'true')
  // Alone where nothing else can be wrong, else among the cells of which one is: the row's total follows the figure.
  await expect(filer.locator('#findings')).toContainText(new RegExp(`“一、本年新收政府信息公开申请数量 · 自然人”(?:：应为${right}，填报为${Number(right) + 1}|（应为${right}）)`))
  await saved(filer)
  await press(filer, '提请签发')
  await expect(filer.getByText('1 项必须修改的错误')).toBeVisible()
  await audit(filer, filing)
  await cell(filer, mended).fill(right)
  await expect(cell(filer, mended)).not.toHaveAttribute('aria-invalid', 'true')
  await asks(filer)
}

async function asks(filer: Page): Promise<void> {
  await saved(filer)
  await press(filer, '提请签发')
  await says(filer, '已提请签发。')
}

/** The signatory reads, signs, submits and gets a receipt; answers its number. */
async function signsAndSubmits(signatory: Page, filing: StoryFiling): Promise<string> {
  await openReport(signatory, filing, 'filing')
  await audit(signatory, filing)
  await press(signatory, '签发')
  await press(signatory, '报送')
  await expect(signatory.getByRole('heading', { name: '报送回执' })).toBeVisible()
  await audit(signatory, filing)
  return (await signatory.getByText(/^ST-\d-\d{4}-\d\d$/).innerText()).trim()
}

/** The reviewer remarks on a cell and returns two sections. */
async function returns(reviewer: Page, filing: StoryFiling): Promise<void> {
  await openReport(reviewer, filing, 'review')
  await audit(reviewer, filing)
  await press(reviewer, '开始审核')
  await expect(reviewer.getByText('审核中').first()).toBeVisible()
  await reviewer.locator(`button#cell-${mended.replaceAll('.', '-')}`).click()
  await reviewer.getByRole('textbox', { name: /的审核意见$/ }).fill('请核对新收数量是否包括当面提交的申请。')
  await press(reviewer, '审核意见')
  await expect(reviewer.getByRole('article', { name: /自然人的审核意见/ })).toBeVisible()
  await unfold(reviewer, '退回修改')
  await reviewer.getByRole('textbox', { name: '理由' }).fill('第五部分没有写明改进措施。')
  await reviewer.getByRole('checkbox', { name: '三、收到和处理政府信息公开申请情况' }).check()
  await reviewer.getByRole('checkbox', { name: '五、存在的主要问题及改进情况' }).check()
  await audit(reviewer, filing)
  await press(reviewer, '退回修改')
  await says(reviewer, '已退回修改。')
}

const answer = '已核对登记台账，当面提交的申请已计入。'
const improvement = '下一步按月核对公开目录，逐条落实到人。'

/** The filer finds only the named sections open, answers, writes what was asked for, and asks for the signature again. */
async function answers(filer: Page, filing: StoryFiling): Promise<void> {
  await openReport(filer, filing, 'filing')
  // Above the editor, and in the book beneath it.
  await expect(filer.getByText('第五部分没有写明改进措施。').first()).toBeVisible()
  await expect(cell(filer, 'disclosure.licences.decisions')).not.toBeEditable()
  await expect(cell(filer, mended)).toBeEditable()
  await audit(filer, filing)
  await press(filer, '提请签发')
  await expect(filer.getByText('还有 1 条审核意见没有答复')).toBeVisible()
  const thread = filer.getByRole('article', { name: /自然人的审核意见/ })
  await thread.locator('summary', { hasText: '修改说明' }).click()
  await thread.getByRole('textbox', { name: '修改说明' }).fill(answer)
  await thread.getByRole('button', { name: '提交修改说明' }).click()
  await expect(thread.getByText(answer)).toBeVisible()
  await filer.getByRole('button', { name: '五、存在的主要问题及改进情况：添加段落' }).click()
  await filer.locator('#problems textarea').last().fill(improvement)
  await asks(filer)
}

/** The reviewer sees the answer, resolves the thread and approves. */
async function approves(reviewer: Page, filing: StoryFiling): Promise<void> {
  await openReport(reviewer, filing, 'review')
  await press(reviewer, '开始审核')
  const thread = reviewer.getByRole('article', { name: /自然人的审核意见/ })
  await expect(thread.getByText(answer)).toBeVisible()
  await thread.getByRole('button', { name: '标为已解决' }).click()
  await expect(thread.getByText('已解决')).toBeVisible()
  await press(reviewer, '审核通过')
  await says(reviewer, '已审核通过。')
  await audit(reviewer, filing)
}

async function clears(clearer: Page, filing: StoryFiling): Promise<void> {
  await openReport(clearer, filing, 'filing')
  await fillClearance(clearer)
  await audit(clearer, filing)
  await press(clearer, '保密审查')
  await unfold(clearer, '期限、签发与报送记录')
  await expect(clearer.getByText('孙宁 · 可以公开 · 不涉及国家秘密')).toBeVisible()
}

async function publishes(signatory: Page, filing: StoryFiling): Promise<void> {
  await openReport(signatory, filing, 'filing')
  await press(signatory, '向社会公开')
  await says(signatory, '已向社会公开。')
}

/** Anyone finds the agency by name and reads the report; the 200 public cells are the document's. */
async function reads(browser: Browser, filing: StoryFiling): Promise<void> {
  const visitor = await openPortal(browser)
  await visitor.goto('/zh-CN')
  await visitor.getByLabel('按单位名称查找').fill(filing.name)
  await press(visitor, '查找')
  await audit(visitor, filing)
  // The demo county may have an agency of the same name.
  await visitor.getByRole('link', { name: filing.name, exact: true }).and(visitor.locator(`a[href="/zh-CN/agencies/${filing.code}"]`)).click()
  await audit(visitor, filing)
  await visitor.locator(`a[href="/zh-CN/agencies/${filing.code}/${filing.year}"]`).first().click()
  await expect(visitor.getByText(improvement)).toBeVisible()
  await audit(visitor, filing)
  await visitor.context().close()
  const published = await publicReport(filing)
  expect(Object.fromEntries(published.cells.map(({ id, value }) => [id, value]))).toEqual(filing.cells)
  expect(published.sections.find(({ id }) => id === 'problems')?.blocks).toContain(improvement)
}

interface PublicReport {
  cells: { id: string; value: number | string | null }[]
  sections: { id: string; blocks: string[] }[]
}

async function publicReport({ code, year }: StoryFiling): Promise<PublicReport> {
  const answer = await fetch(system().api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `query($agency: String!, $year: Int!) { report(agency: $agency, year: $year) { cells { id value } sections { id blocks } } }`, variables: { agency: code, year } }),
  })
  const { data, errors } = (await answer.json()) as { data?: { report: PublicReport | null }; errors?: unknown }
  expect(errors).toBeUndefined()
  return data?.report ?? { cells: [], sections: [] }
}

for (const filing of storyFilings(seed)) {
  test(`${filing.name} files its report of ${filing.year}, mends and answers, and anyone reads it (seed ${seed})`, async ({ browser }) => {
    test.setTimeout(420_000)
    expect((await publicReport(filing)).cells, 'nothing is public before publication').toEqual([])
    const filer = await asPerson(browser, 'filer', filing.code)
    await imports(filer, filing)
    await mendsAndAsks(filer, filing)
    const signatory = await asPerson(browser, 'signatory', filing.code)
    const first = await signsAndSubmits(signatory, filing)
    const reviewer = await asPerson(browser, 'reviewer', 'ST-BGS')
    await returns(reviewer, filing)
    await answers(filer, filing)
    const second = await signsAndSubmits(signatory, filing)
    expect([first, second].map((number) => number.slice(-2))).toEqual(['01', '02'])
    await approves(reviewer, filing)
    const clearer = await asPerson(browser, 'clearer', filing.code)
    await clears(clearer, filing)
    await publishes(signatory, filing)
    await reads(browser, filing)
    for (const page of [filer, signatory, reviewer, clearer]) await page.context().close()
  })
}
