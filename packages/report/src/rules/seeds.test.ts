/// <reference types="node" />
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { recogniseText } from '../recognise/index.ts'
import { check, checkableOf } from './index.ts'

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
  ],
  '001': ['warning F-TITLE '],
  '002': ['notice F-HEADNUM '],
  '003': ['warning F-TITLE ', 'notice F-LABEL ', 'notice F-LABEL ', 'notice F-LABEL '],
}

describe.runIf(present)('the rules find in the seeds what two people found by reading', () => {
  const files = present ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : []
  const truthOf = (name: string) => JSON.parse(readFileSync(new URL(name.replace('.txt', '.expected.json'), seeds), 'utf8')) as { registryName: string }

  test.each(files)('%s', (name) => {
    const report = checkableOf(recogniseText(readFileSync(new URL(name, seeds), 'utf8')))
    const said = (agencyName: string | null) =>
      check({ ...report, agencyName }).map(({ severity, rule, cells: [cell] }) => `${severity} ${rule} ${cell?.split('.').slice(0, 2).join('.') ?? ''}`)
    const own = expected[name.slice(0, 3)]!
    expect(said(null).sort()).toEqual([...own].sort())
    expect(said(truthOf(name).registryName).sort()).toEqual([...own].sort())
    expect(check(report).filter(({ scope }) => scope === 'report')).toEqual([])
  })
})
