import { expect, test } from 'vitest'
import { closingOf, signatureOf } from './closing.ts'
import { linesOf, linesOfDocument } from './lines.ts'
import { withoutFooter } from './page-chrome.ts'

const agency = '云岚县司法局'
const texts = (lines: { text: string }[]) => lines.map((line) => line.text)
const part = (text: string) => {
  const { prose, closing } = closingOf(withoutFooter(linesOf(text), agency), agency)
  return { prose: texts(prose), closing: texts(closing) }
}

test.each([
  ['云岚县司法局\n2025年1月22日'], ['2025年1月22日\n云岚县司法局'], ['云岚县司法局 2025年1月22日'], ['云岚县司法局（盖章）\n二〇二五年一月二十二日'],
  ['报告单位：云岚县司法局\n日期：2025年1月22日'], ['青砚县杏坛街道办事处\n2025-01-22'],
])('%j signs the report', (signature) => {
  expect(part(`无其他需要报告的事项。\n${signature}`)).toEqual({ prose: ['无其他需要报告的事项。'], closing: signature.split('\n') })
  expect(signature.split('\n').map((text) => signatureOf(linesOf(text)[0]!, agency).date)).toContain('2025-01-22')
})

test.each([['云岚县司法局\n2025年1月'], ['云岚县司法局\n二〇二五年一月'], ['云岚县司法局2025年1月']])('%j, the month alone, signs the report and tells no day', (signature) => {
  expect(part(`无其他需要报告的事项。\n${signature}`)).toEqual({ prose: ['无其他需要报告的事项。'], closing: signature.split('\n') })
  expect(signature.split('\n').map((text) => signatureOf(linesOf(text)[0]!, agency).date)).toEqual(signature.split('\n').map(() => null))
})

test('what is set at the right edge with the signature belongs to it, and alone at the end is one', () => {
  const set = (right: string[]) => closingOf(linesOfDocument({ paragraphs: 'whole', blocks: ['无。', ...right].map((text, at) => ({ type: 'paragraph', text, place: `P${at}`, ...(at > 0 && { right: true }) })) }), agency)
  for (const right of [['云岚县司法局', '云岚县政务公开办公室', '2025年1月22日', '（联系人：沈青）'], ['云岚县政务公开专班', '2025年春']])
    expect(texts(set(right).closing)).toEqual(right)
})

test('what is written below the signature and is no page\'s is kept as prose', () => {
  expect(part('无。\n云岚县司法局\n2025年1月22日\n（联系人：沈青，电话：0000-1234567）')).toEqual({ prose: ['无。', '（联系人：沈青，电话：0000-1234567）'], closing: ['云岚县司法局', '2025年1月22日'] })
})

test.each(['阅读 321\n分享 收藏 点赞 在看', '预览时标签不可点\n微信扫一扫 关注该公众号', '来源：云岚县司法局\n2025-02-03', '上一篇：通告\n云岚县人民政府\n2024年3月5日', '版权所有 Copyright © 2025', '[打印本页] [关闭窗口]', '编辑：沈青'])('%j below the signature is the page\'s', (below) => {
  expect(part(`无。\n云岚县司法局\n2025年1月22日\n${below}`)).toEqual({ prose: ['无。'], closing: ['云岚县司法局', '2025年1月22日'] })
})

test('events with their days are no signature', () => {
  const text = '2024年3月5日\n召开全县政务公开工作推进会\n2024年6月7日\n开展业务培训。'
  expect(part(text).prose).toEqual(text.split('\n'))
  expect(part(`召开全县政务公开工作推进会\n2024年3月5日\n无。\n云岚县司法局\n2025年1月22日`).closing).toEqual(['云岚县司法局', '2025年1月22日'])
})
