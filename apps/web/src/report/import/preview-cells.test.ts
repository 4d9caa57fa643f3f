import { NextIntlClientProvider } from 'next-intl'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import english from '../../../messages/en.json' with { type: 'json' }
import chinese from '../../../messages/zh-CN.json' with { type: 'json' }
import { PreviewCell } from './preview-cells.tsx'

type Cell = Parameters<typeof PreviewCell>[0]['cell']

const cell: Cell = { id: 'disclosure.licences.decisions', old: 86, oldRaw: '86', new: 12, raw: '12', kind: 'number', confidence: 0.97, source: 'tbl1!R5C2', changed: true, unread: false, locked: false }
const unread: Cell = { ...cell, new: null, raw: '', kind: 'blank', confidence: 0, source: '', changed: false, unread: true }

/** The texts of one row's cells as the page shows them. */
function row(of: Cell, locale: 'zh-CN' | 'en'): string[] {
  const shown = createElement('table', {}, createElement('tbody', {}, createElement(PreviewCell, { cell: of, label: '行政许可', show: () => {} })))
  const page = renderToStaticMarkup(createElement(NextIntlClientProvider, { locale, messages: locale === 'en' ? english : chinese, timeZone: 'Asia/Shanghai', children: shown }))
  return [...page.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, inside]) => inside!.replace(/<[^>]*>/g, '').trim())
}

it('what the document tells is shown beside what stands, with how sure it is and where it is told', () => {
  expect(row(cell, 'zh-CN')).toEqual(['行政许可', '86', '12', '12', '✓确定 97%', '表格 1 第 5 行'])
})

it('a cell that the document does not tell keeps what stands, and says that it was not read, leading nowhere', () => {
  expect(row(unread, 'zh-CN')).toEqual(['行政许可', '86', '86', '未能读出', '!请核对 0%', ''])
  expect(row(unread, 'en')).toEqual(['行政许可', '86', '86', 'not read', '!check it 0%', ''])
  expect(row({ ...unread, oldRaw: '', old: null }, 'zh-CN')).toEqual(['行政许可', '（空）', '（空）', '未能读出', '!请核对 0%', ''])
})
