import { numeral, readNumeral } from './numerals.ts'

/** A number of cases or requests in a sentence: its value, the characters it takes with its unit. */
export interface Count {
  value: number
  written: string
  start: number
  end: number
}

const counted = new RegExp(String.raw`(${numeral})(?:余|多)?(件|起|宗|份|例)(?!以)`, 'gu')

/** Every "n件" of a plain sentence (also 起, 宗, 份, 例), in Arabic or Chinese numerals; "300余件" is no count, nor is "1.5件". */
export function countsIn(sentence: string): Count[] {
  return [...sentence.matchAll(counted)].flatMap((match) => {
    const value = readNumeral(match[1]!)
    const rough = /[余多]/.test(match[0]) || /[\d.第近约超逾]$/.test(sentence.slice(0, match.index))
    return value === null || rough ? [] : [{ value, written: match[0], start: match.index, end: match.index + match[0].length }]
  })
}
