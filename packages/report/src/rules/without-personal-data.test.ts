import { expect, test } from 'vitest'
import { by } from './rule.ts'
import type { Finding } from './rule.ts'
import { txOrgan } from './tx-organ.ts'
import { withoutPersonalData } from './without-personal-data.ts'
import { said } from './zero-report.ts'

const finding = (text: string, key = 'TX-ORGAN|overview|本街道'): Finding =>
  ({ key, ...by(txOrgan), cells: [], section: 'overview', message: { zh: `“${text}”`, en: `"${text}"` }, mend: { zh: text, en: text }, expected: null, found: text, difference: null })

test('masks every number of a person in words, figures and key, and nothing else', () => {
  const text = '本街道张三，手机139 0000 0000，证件110101199003074514，公开1234条'
  const masked = withoutPersonalData(finding(text, `YOY-PROB|problems|${text}`))
  const plain = JSON.stringify(masked).replace(/\s/g, '')
  for (const number of ['13900000000', '110101199003074514']) expect(plain).not.toContain(number)
  expect(masked.found).toBe('本街道张三，手机139******00，证件110*************14，公开1234条')
  expect(masked.key).toBe(`YOY-PROB|problems|${masked.found}`)
  expect(withoutPersonalData(masked)).toBe(masked)
  expect(masked).toMatchObject({ rule: 'TX-ORGAN', cells: [], section: 'overview', expected: null })
})

test('a finding without one is the same object', () => {
  const one = finding('本街道公开信息3条，2025年1月1日至2025年12月31日')
  expect(withoutPersonalData(one)).toBe(one)
})

test('rules that quote the text quote no number', () => {
  const texts = ['本街道联系张三13900000000，1 13900000001公开', '2023年，张三13900000002反映']
  const findings = said({ narrative: { overview: texts } }).map(withoutPersonalData)
  expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['TX-ORGAN', 'TX-YEAR', 'F-PRIV']))
  expect(JSON.stringify(findings)).not.toMatch(/1390000000\d/)
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
})
