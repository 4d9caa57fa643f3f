import { radicals } from './radicals.ts'
import { traditional } from './traditional.ts'

// NFKC makes 戶 of ⼾, which a font of simplified characters draws as 户 and a PDF then names so: 门⼾网站.
const unified = pairs(`${radicals}⼾户`)
// 覆 stands for 复 in some reports' 反覆; the character has a meaning of its own.
const simplified = pairs(`${traditional}覆复`)

const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g
const isTraditional = new RegExp(`[${Array.from(simplified.keys()).join('')}]`, 'g')
const plain = /^[\x20-\x7e]*$/

const radical = /[\u2e80-\u2ef3\u2f00-\u2fd5]/
const eachRadical = new RegExp(radical, 'g')

/** The text with the ideographs that its radicals stand for (⼀⾏⼈⺠ as 一行人民), nothing else changed. */
export const withIdeographs = (text: string): string => (radical.test(text) ? text.replace(eachRadical, (c) => unified.get(c) ?? c.normalize('NFKC')) : text)

/** The text as a person means it, still readable: NFKC, radicals replaced, zero-width characters gone. */
export const readable = (text: string): string =>
  plain.test(text) ? text : withIdeographs(text).normalize('NFKC').replace(invisible, '')

/** Traditional characters of the form's words as simplified ones, each in its place. */
export const simplify = (text: string): string => text.replace(isTraditional, (c) => simplified.get(c) ?? c)

/** The text for comparing: readable, simplified, and nothing but letters and digits. */
export const keyOf = (text: string): string =>
  plain.test(text) ? text.replace(/[^A-Za-z0-9]+/g, '') : simplify(readable(text).replace(/[^\p{L}\p{N}]+/gu, ''))

/** A cell's text without what cannot be seen around it. */
export const trimmed = (text: string): string => text.replace(invisible, '').trim()

/** Without the spaces that a PDF or a line break puts between Chinese characters and figures. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '')

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

function pairs(text: string): Map<string, string> {
  const characters = Array.from(text)
  return new Map(Array.from({ length: characters.length >> 1 }, (_, i) => [characters[2 * i]!, characters[2 * i + 1]!]))
}
