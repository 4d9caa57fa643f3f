import { expect, it } from 'vitest'
import { isUnreadable, unreadableAddressPage } from './unreadable-address.ts'

it('knows an address whose %-signs stand for no text', () => {
  expect(['/agencies/%E0%A4%A/2025', '/zh-CN/%', '/%zz'].map(isUnreadable)).toEqual([true, true, true])
  expect(['/zh-CN/agencies/YL-SFJ/2025', '/zh-CN/%E5%8F%B8', '/'].map(isUnreadable)).toEqual([false, false, false])
})

it('answers it in the language of the address, with the way to the front page', () => {
  expect(unreadableAddressPage('zh-CN', 'n')).toMatch(/<html lang="zh-CN">[^]*<h1>没有这个页面<\/h1>[^]*<a href="\/zh-CN">回到首页<\/a>/)
  expect(unreadableAddressPage('en', 'n')).toMatch(/<html lang="en">[^]*<h1>There is no such page<\/h1>/)
})
