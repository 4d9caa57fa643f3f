import { NextIntlClientProvider } from 'next-intl'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import english from '../../../messages/en.json' with { type: 'json' }
import chinese from '../../../messages/zh-CN.json' with { type: 'json' }
import { usePlace } from './use-place.ts'

/** What each of these places is called on the page. */
function called(locale: 'zh-CN' | 'en', places: string[]): string[] {
  const Names = () => places.map(usePlace()).join('|')
  return renderToStaticMarkup(createElement(NextIntlClientProvider, { locale, messages: locale === 'en' ? english : chinese, timeZone: 'Asia/Shanghai', children: createElement(Names) })).split('|')
}

const inJson = ['title', 'preamble[0]', 'sections[0].heading', 'sections[4].blocks[2]', 'closing[1]', 'cells.disclosure.licences.decisions', 'disclosure!R3C2', 'requests!R12C9']

it('a place of a JSON file is named by its part of the report, never by its path', () => {
  expect(called('zh-CN', inJson)).toEqual(['标题', '前言第 1 段', '第 1 部分', '第 5 部分第 3 段', '落款第 2 行', '文件的数据项', '文件的数据项', '文件的数据项'])
  const names = called('en', inJson)
  expect(names.filter((name) => /[[\]!.]/.test(name))).toEqual([])
  expect(new Set(names).size).toBe(6)
})

it('a place of other files by line, paragraph, page or the row of a table, and a sheet\'s cell as the sheet calls it', () => {
  expect(called('zh-CN', ['L12', 'P7', 'tbl2!R5C4', 'p3@72,510', 'B7'])).toEqual(['第 12 行', '第 7 段', '表格 2 第 5 行', '第 3 页', 'B7'])
})
