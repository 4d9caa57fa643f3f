import { describe, expect, test } from 'vitest'
import { isBlocking, ruleIds, rules } from './index.ts'
import type { RuleId, Severity } from './index.ts'
import { said } from './zero-report.ts'

const wrongTotal = { cells: { 'requests.granted.total': 2 } }
const severitiesOf = (rule: RuleId, change: Parameters<typeof said>[0]): Severity[] => said(change).filter((finding) => finding.rule === rule).map(({ severity }) => severity)

describe('an office’s switch', () => {
  test('off silences a rule', () => {
    expect(severitiesOf('T3-COL', { ...wrongTotal, severities: { 'T3-COL': 'off' } })).toEqual([])
  })
  test('another severity takes the place of the default, and a warning blocks no more', () => {
    const [finding] = said({ ...wrongTotal, severities: { 'T3-COL': 'warning' } })
    expect(finding).toMatchObject({ rule: 'T3-COL', severity: 'warning' })
    expect(isBlocking(finding!)).toBe(false)
  })
  test('a severity switches on a rule that is off by default', () => {
    const long = { narrative: { overview: ['主动公开。'.repeat(300)] } }
    expect(severitiesOf('F-LEN', long)).toEqual([])
    expect(severitiesOf('F-LEN', { ...long, severities: { 'F-LEN': 'warning' } })).toEqual(['warning'])
  })
  test('never raises what the rule itself made milder', () => {
    const loose = { cells: { 'disputes.reconsideration.upheld': 2, 'disputes.reconsideration.total': 2 }, narrative: { overview: ['因政府信息公开引发行政复议1件。'] } }
    expect(severitiesOf('TX-REV', loose)).toEqual(['notice'])
    expect(severitiesOf('TX-REV', { ...loose, severities: { 'TX-REV': 'error' } })).toEqual(['notice'])
  })
  test('lowers what a rule says gravely', () => {
    const mark = { kind: 'label-missing', where: { section: 'requests', row: 'granted', column: null }, written: '', official: '（一）予以公开', source: 'L9' } as const
    const document = { format: '2021', title: '云岚县司法局2025年政府信息公开工作年度报告', agency: '云岚县司法局', year: 2025, marks: [mark] } as const
    expect(severitiesOf('F-LABEL', { document })).toEqual(['error'])
    expect(severitiesOf('F-LABEL', { document, severities: { 'F-LABEL': 'notice' } })).toEqual(['notice'])
  })
  test('cannot make a rule about the document block', () => {
    const mark = { kind: 'residue', where: { section: null, row: null, column: null }, written: '1', official: '', source: 'L9' } as const
    const document = { format: '2021', title: '云岚县司法局2025年政府信息公开工作年度报告', agency: '云岚县司法局', year: 2025, marks: [mark] } as const
    const found = said({ document, severities: { 'F-RESID': 'error' } })
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['F-RESID', 'error']])
    expect(found.some(isBlocking)).toBe(false)
  })
})

test('every rule tells its clause, its name and its condition in both languages, and has an id of the list', () => {
  for (const { id, clause, title, condition } of rules) {
    expect(ruleIds).toContain(id)
    for (const label of [clause, title, condition]) {
      expect(label.zh, id).toMatch(/\p{Script=Han}/u)
      expect(label.en, id).toMatch(/[a-z]{3}/)
    }
    expect(clause.zh, id).toMatch(/条例|国办|立法法|地方要求/)
  }
})
