import { expect, test } from 'vitest'
import { said } from './zero-report.ts'

const found = (text: string, place: 'overview' | 'otherMatters' = 'overview') =>
  said({ narrative: { [place]: ['我局公开信息3条。', text, '未收取信息处理费。'] } }).filter(({ rule }) => rule === 'F-PRIV')

test('a person’s number is a warning, a mobile in a line of contact a notice, unless it is somebody else’s', () => {
  expect(found('张某的身份证号110101199003074514。').map(({ severity }) => severity)).toEqual(['warning'])
  expect(found('如有疑问，请与办公室联系，电话：13900000000。', 'otherMatters').map(({ severity }) => severity)).toEqual(['notice'])
  expect(found('已电话联系申请人，手机13900000000。').map(({ severity }) => severity)).toEqual(['warning'])
  expect(found('联系人身份证号110101199003074514。').map(({ severity }) => severity)).toEqual(['warning'])
})

test('no finding holds the number: neither its key nor its words', () => {
  const numbers = ['110101199003074514', '13900000001', '4111111111111111', '13900000001']
  const findings = found(`证件${numbers[0]}，手机${numbers[1]}，卡号${numbers[2]}，又手机${numbers[3]}。`)
  expect(findings).toHaveLength(4)
  expect(new Set(findings.map(({ key }) => key)).size).toBe(4)
  for (const number of numbers) expect(JSON.stringify(findings)).not.toContain(number)
})

test('title, preamble and closing are looked at too', () => {
  expect(said({ title: '云岚县司法局2025年政府信息公开工作年度报告13900000000', preamble: ['手机13900000001'], closing: ['云岚县司法局 13900000002', '2026年1月20日'] }).filter(({ rule }) => rule === 'F-PRIV')).toHaveLength(3)
})
