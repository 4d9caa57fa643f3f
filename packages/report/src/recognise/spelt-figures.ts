import { readNumeral } from '../narrative/numerals.ts'
import { hasHan, keyOf } from './normalise.ts'
import { beginsWithNought, counted, isFigureLike, isValueCell } from './values.ts'
import type { Written } from './values.ts'

/** Digits that somebody set apart to fill a cell, all in one way, and thousands set apart as the rest of the world does. */
const space = '[\\s\\u2000-\\u200a]'
const apart = [new RegExp(`^\\p{Nd}(${space}+)[\\p{Nd}.](?:\\1[\\p{Nd}.])*$`, 'u'), new RegExp(`^[1-9１-９]\\p{Nd}{0,2}(?:(${space})\\p{Nd}{3})(?:\\1\\p{Nd}{3})*$`, 'u')]
/** As figures are written where nobody is to change them ("壹佰贰拾叁"), in both scripts, and the plain numerals that they stand for. */
const [heavy, plainOf] = ['壹贰貳叁叄參参肆伍陆陸柒捌玖拾佰仟萬兩○〇两', '一二二三三三三四五六六七八九十百千万二零零二']
const numeral = new RegExp(`^([零一二三四五六七八九十百千万${heavy}]+)\\s*(${counted})?$`, 'u')
const inPlain = (text: string): string => text.replace(new RegExp(`[${heavy}]`, 'gu'), (sign) => [...plainOf][[...heavy].indexOf(sign)]!)
const [largest, longest] = [99_999_999, 24]
/** So many figures stand in a row that has no label, of table four. */
const unlabelled = 5
/** More columns than these under 一, 二, 三 are numbered and not counted. */
const fewestNumbered = 4

type Cell = Pick<Written, 'raw'> & { above?: boolean }
type Figure = Pick<Written, 'raw' | 'broken' | 'spelt'>

/**
 * The cells of a table's row with the figures that the form's office would have written otherwise: digits set apart, which only
 * a sum tells to be one figure, and Chinese numerals, which are figures only where a row has them, behind a label and with
 * nothing but figures behind them; `goesOn` where the label may stand on a line above.
 */
export function withSpeltFigures<T extends Cell>(cells: T[], areApart: boolean, goesOn = false): (T & Figure)[] {
  const joined = cells.map((cell): T & Figure => (areApart ? { ...cell, ...joinApart(cell.raw) } : cell))
  if (!joined.some(({ raw }) => numeral.test(raw))) return joined
  const figures = joined.map(({ raw }) => numeralIn(raw))
  const own = joined.flatMap((cell, i) => (cell.above || cell.raw === '' ? [] : [i]))
  const from = own.findLastIndex((i) => figures[i] === null && !isValueCell(joined[i]!.raw)) + 1
  const row = own.slice(from)
  const label = joined.slice(0, row[0]).map(({ raw }) => keyOf(raw)).join('')
  const isRow = row.length > 0 && ((goesOn && from === 0) || (label.length > 1 && hasHan(label)) || row.length >= unlabelled)
  const numbered = row.length >= fewestNumbered && row.every((i, n) => figures[i]?.number === n + 1)
  if (!isRow || numbered) return joined
  return joined.map((cell, i) => (row.includes(i) && figures[i] ? { ...cell, raw: `${figures[i].number}${figures[i].unit}`, spelt: true } : cell))
}

function joinApart(raw: string): Figure {
  if (raw.length > longest || !apart.some((way) => way.test(raw))) return { raw }
  const whole = raw.replace(new RegExp(space, 'gu'), '')
  return isFigureLike(whole) && !beginsWithNought(whole) ? { raw: whole, broken: raw.split(new RegExp(space, 'u')).at(-1)!.length } : { raw }
}

/** A numeral as it is spelt in full, or digit by digit with a nought in it (一〇三); of 一百二 or 一二 it is not sure what they mean. */
function numeralIn(raw: string): { number: number; unit: string } | null {
  const [, text, unit = ''] = raw.length > longest ? [] : (numeral.exec(raw) ?? [])
  const plain = text === undefined ? undefined : inPlain(text)
  const number = plain === undefined ? null : readNumeral(plain)
  if (number === null || plain === undefined || number > largest) return null
  const isSpelt = plain.replaceAll('一十', '十') === spell(number).replaceAll('一十', '十') || /^[一二三四五六七八九]+零[零一二三四五六七八九]*$/.test(plain)
  return isSpelt ? { number, unit } : null
}

const digits = '零一二三四五六七八九'

/** A whole number below 亿 in Chinese numerals. */
function spell(number: number): string {
  if (number < 10) return digits[number]!
  const [unit, name] = ([[10_000, '万'], [1000, '千'], [100, '百'], [10, '十']] as const).find(([each]) => number >= each)!
  const rest = number % unit
  return spell(Math.floor(number / unit)) + name + (rest === 0 ? '' : (10 * rest < unit ? '零' : '') + spell(rest))
}
