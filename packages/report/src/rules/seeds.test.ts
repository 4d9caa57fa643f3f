/// <reference types="node" />
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gazetteer } from '../places/index.ts'
import { recogniseText } from '../recognise/index.ts'
import { check, checkableOf, isBlocking, rules } from './index.ts'
import type { RuleId } from './index.ts'

const seeds = new URL('../../../../../shared/seeds/', import.meta.url)
const present = existsSync(seeds)
if (!present) console.log('The four seeds are not here (../shared is absent), so the findings on them are not tested.')

const expected: Record<string, string[]> = {
  '000': [
    'error F-LABEL requests.granted',
    'error F-LABEL requests.partlyGranted',
    'notice F-OLDLABEL disclosure.normativeDocuments',
    'notice F-OLDLABEL requests.otherFeeUnpaid',
    'notice F-OLDLABEL requests.otherNotCorrected',
    'notice F-OLDLABEL requests.refusedOtherLaw',
    'warning F-ASPECT ',
    'warning TX-PLACE ',
  ],
  '001': ['warning F-TITLE ', 'notice TX-NOREV disputes.reconsideration'],
  '002': ['notice F-HEADNUM ', 'warning F-RESID '],
  '003': ['warning F-TITLE ', 'notice F-LABEL ', 'notice F-LABEL ', 'notice F-LABEL '],
}

/** What an office sees besides that has switched on the four rules that are off by default. */
const switchedOn: Record<string, RuleId[]> = { '000': ['F-PERIOD', 'F-CONTACT'], '001': ['F-PERIOD', 'F-CONTACT', 'F-DATE'], '002': ['F-PERIOD', 'F-CONTACT', 'F-DATE'], '003': ['F-DATE'] }

describe.runIf(present)('the rules find in the seeds what two people found by reading', () => {
  const files = present ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : []
  const truthOf = (name: string) => JSON.parse(readFileSync(new URL(name.replace('.txt', '.expected.json'), seeds), 'utf8')) as { registryName: string }

  test.each(files)('%s', (name) => {
    const report = { ...checkableOf(recogniseText(readFileSync(new URL(name, seeds), 'utf8'))), places: gazetteer }
    const said = (agencyName: string | null) =>
      check({ ...report, agencyName }).map(({ severity, rule, cells: [cell] }) => `${severity} ${rule} ${cell?.split('.').slice(0, 2).join('.') ?? ''}`)
    const own = expected[name.slice(0, 3)]!
    expect(said(null).sort()).toEqual([...own].sort())
    expect(said(truthOf(name).registryName).sort()).toEqual([...own].sort())
    const on = check({ ...report, severities: { 'F-PERIOD': 'notice', 'F-CONTACT': 'notice', 'F-DATE': 'notice', 'F-LEN': 'notice' } })
    expect(on.map(({ rule }) => rule).filter((rule) => rules.some(({ id, standing }) => id === rule && standing === 'off')).sort()).toEqual([...switchedOn[name.slice(0, 3)]!].sort())
    expect(check(report).some(isBlocking)).toBe(false)
    expect(check(report).flatMap(({ rule, found }) => (rule === 'TX-PLACE' ? [found] : []))).toEqual(name.startsWith('000') ? ['湛江'] : [])
  })
})
