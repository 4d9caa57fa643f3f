import { expect, test } from 'vitest'
import { drawReport, serialise } from '../../fixtures/index.ts'
import { recogniseText } from './recognise-text.ts'

const fee = 'disclosure.fees.amountWanYuan'
const { text } = serialise(drawReport(11), 'pipe')

test.each([['元'], ['千元'], ['亿元'], ['人民币元']])('an amount under a header that says %s is kept as written, and a person is to look at it', (unit) => {
  const usual = recogniseText(text).cells[fee]!
  const other = recogniseText(text.replaceAll('万元', unit)).cells[fee]!
  expect(usual.confidence).toBeGreaterThanOrEqual(0.9)
  expect([other.raw, other.confidence < 0.9]).toEqual([usual.raw, true])
})
