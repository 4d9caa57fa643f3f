/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { Converter } from 'opencc-js'
import { expect, test } from 'vitest'
import { traditionalModule } from '../../fixtures/traditional.ts'
import { format2021 } from '../format/index.ts'
import { linesOf } from './lines.ts'
import { keyOf, readable, withIdeographs } from './normalise.ts'

test('the table of traditional characters is the one made from the form’s words today', () => {
  expect(readFileSync(new URL('./traditional.ts', import.meta.url), 'utf8')).toBe(traditionalModule())
})

const labels = [...format2021.sections.map((section) => section.heading.zh), ...format2021.tables.requests.rows.map((row) => row.label.zh), ...format2021.tables.requests.columns.map((column) => column.label.zh)]

test.each(['t', 'tw', 'hk'] as const)('every heading and label in the characters of %s has the key of the form’s own', (to) => {
  const write = Converter({ from: 'cn', to })
  expect(labels.map((label) => keyOf(write(label)))).toEqual(labels.map(keyOf))
})

test('Kangxi radicals, radicals of the supplement, zero-width characters and full-width digits are what they stand for', () => {
  expect(readable('⼀⾏⼈⺠')).toBe('一行人民')
  expect(keyOf('⻓⻋\u200b⻔\ufeff⽀１２')).toBe('长车门支12')
})

test('a document with radicals is read in ideographs, whatever else it writes stays', () => {
  expect(withIdeographs('第⼆⼗条　⺠⽣１２')).toBe('第二十条　民生１２')
  expect(withIdeographs('门⼾网站')).toBe('门户网站')
  const [line] = linesOf('⼀、总体情况')
  expect(line!.text).toBe('一、总体情况')
})
