import { expect, test } from 'vitest'
import { keptForm } from './kept-form.ts'
import { outagePage } from './outage-page.ts'

const sent = (fields: Record<string, string | Blob>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return new Request('http://localhost/zh-CN', { method: 'POST', body })
}

test('a form that nobody could take is kept whole, and written into the page as text', async () => {
  const kept = await keptForm(sent({ reason: '“甲”<script>alert(1)</script>\n& "乙"', report: '1' }))
  expect(kept).toEqual({ fields: [['reason', '“甲”<script>alert(1)</script>\r\n& "乙"'], ['report', '1']] })
  const page = outagePage('zh-CN', 'n', kept)
  expect(page).toContain('value="“甲”&#60;script&#62;alert(1)&#60;/script&#62;')
  expect(page).not.toContain('<script>')
  expect(page).toContain('重新提交')
  // A page that looks again by itself would lose the form.
  expect(page).not.toContain('http-equiv="refresh"')
})

test('passwords, codes and files are written into no page', async () => {
  const secrets: Record<string, string | Blob>[] = [{ email: 'a@example.org', password: 'secret words' }, { newPasswordAgain: 'secret words' }, { code: '123456' }, { scan: new Blob(['x']) }]
  for (const fields of secrets) expect(await keptForm(sent(fields))).toBe('inBrowser')
  expect(await keptForm(new Request('http://localhost', { method: 'POST', body: 'x' }))).toBe('inBrowser')
  expect(outagePage('en', 'n', 'inBrowser')).toContain('Go back with your browser')
})

test('a page that was only to be read looks again by itself', () => {
  expect(outagePage('en', 'n', null)).toContain('http-equiv="refresh" content="10"')
})
