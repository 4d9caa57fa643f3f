import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'
import { toldOrder } from './told-order.ts'

const upper = ['自然人', '法人或其他组织', '总计']
const words = [...upper, '申请人情况', '商业企业', '科研机构', '其他']
const order = (text: string, cellByCell = false) => toldOrder(upper, words, linesOf(text), cellByCell)

test.each([
  ['side by side', '申请人情况\n法人或其他组织 自然人 总计\n商业企业 科研机构 其他', [1, 0, 2]],
  ['side by side in a row of Markdown', '| | 总计 | 自然人 | 法人或其他组织 | |', [2, 0, 1]],
  ['side by side in the form’s own order', '自然人 法人或其他组织 总计', [0, 1, 2]],
  ['in a sentence', '法人或其他组织、自然人申请总计', null],
])('words %s', (_, text, told) => {
  expect(order(text)).toEqual(told)
})

test('words on lines one after another are told where each cell has its own, even broken over several', () => {
  const text = '申请人情况\n法人或\n其他组织\n自然人\n总 计\n商业企业\n科研机构\n其他'
  expect([order(text, true), order(text)]).toEqual([[1, 0, 2], null])
})

test('what a sentence ends with begins no run of words', () => {
  expect(order('申请来自法人或其他组织\n自然人\n总计', true)).toBeNull()
})
