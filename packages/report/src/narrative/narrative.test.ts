import { describe, expect, test } from 'vitest'
import { clausesOf, plain, sentencesOf, wholeOf } from './clauses.ts'
import { countsIn } from './counts.ts'
import { readNumeral } from './numerals.ts'

test.each([
  ['23', 23], ['二十三', 23], ['十', 10], ['十二', 12], ['一百零五', 105], ['两千三百', 2300], ['一万二千零三', 12003], ['二〇二四', 2024], ['三亿', 300_000_000], ['零', 0],
  ['', null], ['1.5', null], ['若干', null],
])('the numeral %s is %s', (text, value) => expect(readNumeral(text)).toBe(value))

test('only exact counts with a unit are counts', () => {
  expect(countsIn('收到12件,约300件,300余条,1.5件,第3件,十一起').map(({ value }) => value)).toEqual([12, 11])
})

describe('sentences', () => {
  test('typesetting is taken out, thousands separators too', () => {
    expect(plain(' 共 1，204 件（含 ３ 件）')).toBe('共1204件(含3件)')
  })

  test('a semicolon ends a sentence, a comma a clause', () => {
    expect(sentencesOf('甲，乙；丙。\n丁')).toEqual(['甲,乙', '丙', '丁'])
    expect(clausesOf('没有发生行政复议,1起行政诉讼')).toEqual(['没有发生行政复议', '1起行政诉讼'])
  })

  test('what follows 其中 or stands in brackets is a part', () => {
    expect(wholeOf('办理11件(含结转2件),其中网络7件')).toBe('办理11件')
  })
})
