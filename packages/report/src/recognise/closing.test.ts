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

test.each([
  ['（联系人：沈青，电话：0000-1234567）'], ['联系人：沈青  联系电话：0000-1234567  地址：云岚县文昌路8号'], ['（此件主动公开）'], ['此件公开发布'], ['公开方式：主动公开'], ['抄送：县委办公室，县人大常委会办公室，\n县司法局。\n云岚县司法局办公室    2025年1月22日印发'],
  ['填表人：沈青\n审核人：陆白'], ['地址：云岚县文昌路8号\n邮编：000000\n电子邮箱：sfj@example.gov.cn'],
])('%j below the signature belongs to it', (below) => {
  for (const signature of ['云岚县司法局\n2025年1月22日', '2025年1月22日', '青砚县杏坛街道办事处\n2025-01-22'])
    expect(part(`无。\n${signature}\n${below}`)).toEqual({ prose: ['无。'], closing: [...signature.split('\n'), ...below.split('\n')] })
})

test('sentences and parts below a signature, and a contact below a text without one, stay what they are', () => {
  const signature = '云岚县司法局\n2025年1月22日'
  for (const below of ['（一）收费情况\n全年未收费。', '全年未收取信息处理费。', '（一）收费情况（无）\n联系人：沈青']) expect(part(`${signature}\n${below}`)).toEqual({ prose: below.split('\n'), closing: signature.split('\n') })
  expect(part(`无。\n${signature}\n云岚县政务公开专班`).closing).toEqual([...signature.split('\n'), '云岚县政务公开专班'])
  expect(part(`${signature}\n联系人：沈青\n全年未收费。`)).toEqual({ prose: ['全年未收费。'], closing: [...signature.split('\n'), '联系人：沈青'] })
  expect(part('无其他需要报告的事项。\n联系人：沈青，电话：0000-1234567')).toEqual({ prose: ['无其他需要报告的事项。', '联系人：沈青，电话：0000-1234567'], closing: [] })
})

test.each(['阅读 321\n分享 收藏 点赞 在看', '预览时标签不可点\n微信扫一扫 关注该公众号', '来源：云岚县司法局\n2025-02-03', '上一篇：通告\n云岚县人民政府\n2024年3月5日', '版权所有 Copyright © 2025', '[打印本页] [关闭窗口]', '编辑：沈青'])('%j below the signature is the page\'s', (below) => {
  expect(part(`无。\n云岚县司法局\n2025年1月22日\n${below}`)).toEqual({ prose: ['无。'], closing: ['云岚县司法局', '2025年1月22日'] })
})

test('events with their days are no signature', () => {
  const text = '2024年3月5日\n召开全县政务公开工作推进会\n2024年6月7日\n开展业务培训。'
  expect(part(text).prose).toEqual(text.split('\n'))
  expect(part(`召开全县政务公开工作推进会\n2024年3月5日\n无。\n云岚县司法局\n2025年1月22日`).closing).toEqual(['云岚县司法局', '2025年1月22日'])
})
