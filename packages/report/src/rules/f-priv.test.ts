import { expect, test } from 'vitest'
import { random } from '../../fixtures/index.ts'
import { mobileInContactLine } from '../../fixtures/personal-data/index.ts'
import { said } from './zero-report.ts'

const found = (text: string, place: 'overview' | 'otherMatters' = 'overview') =>
  said({ narrative: { [place]: ['我局公开信息3条。', text, '未收取信息处理费。'] } }).filter(({ rule }) => rule === 'F-PRIV')

test('a person’s number is a warning, a mobile in a line of contact a notice, unless it is somebody else’s', () => {
  expect(found('张某的身份证号110101199003074514。').map(({ severity }) => severity)).toEqual(['warning'])
  expect(found('如有疑问，请与办公室联系，电话：13900000000。', 'otherMatters').map(({ severity }) => severity)).toEqual(['notice'])
  expect(found('已电话联系申请人，手机13900000000。').map(({ severity }) => severity)).toEqual(['warning'])
  expect(found('联系人身份证号110101199003074514。').map(({ severity }) => severity)).toEqual(['warning'])
})

test.each([
  '困难群众张某某，联系电话：13900000000，已发放救助金。', '户主王某某（地址：水头村，电话13900000000）', '网民李某，电话：13900000000，咨询水费问题', '受害人联系电话13900000000', '患者家属联系方式：13900000000',
  '业主地址水头村5号，手机13900000000', '张某某（地址：水头村5号，电话：13900000000）反映水质问题', '办公室工作人员电话回访张三，手机13900000000', '张三（地址：水头村5号，电话：13900000000）', '张三，联系电话：13900000000',
])('a private person’s number is a warning wherever it stands: %s', (text) => {
  for (const place of ['overview', 'otherMatters'] as const) expect(found(text, place).map(({ severity }) => severity)).toEqual(['warning'])
})

test('the organ’s own line of contact is a notice, in prose where it names the organ', () => {
  const seed = Date.now() % 1_000_000_000
  for (let at = 0; at < 50; at += 1) {
    const { text } = mobileInContactLine(random(seed + at))
    expect(found(text, 'otherMatters').map(({ severity }) => severity), `${seed + at}: ${text}`).toEqual(['notice'])
  }
  expect(found('本机关地址：北山街道12号，邮编：000000，电话：13900000000。').map(({ severity }) => severity)).toEqual(['notice'])
  expect(found('联系电话：13900000000。').map(({ severity }) => severity)).toEqual(['warning'])
})

test('an office whose name speaks of people is no person, and the people it speaks of are', () => {
  for (const office of ['云岚市民政局', '云岚市民族宗教事务局', '云岚县残疾人联合会', '云岚县救助管理站', '云岚县房屋征收事务中心', '云岚县消费者协会'])
    expect([office, found(`联系方式：${office}，联系电话：13900000000。`, 'otherMatters').map(({ severity }) => severity)]).toEqual([office, ['notice']])
  for (const person of ['一名市民', '残疾人', '被救助人', '征收对象', '消费者'])
    expect([person, found(`联系方式：${person}，联系电话：13900000000。`, 'otherMatters').map(({ severity }) => severity)]).toEqual([person, ['warning']])
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
