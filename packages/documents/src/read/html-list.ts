import { attributeOf, isElement, numberOf } from './html-tree.ts'
import type { Element } from './html-tree.ts'

/** What a browser writes before each item of a numbered list, by item: `3. `, `c. `, `iii. `, `三、`; nothing for other lists. */
export function markersOf(list: Element): Map<Element, string> {
  const items = list.childNodes.filter(isElement).filter((item) => item.tagName === 'li')
  const backwards = attributeOf(list, 'reversed') !== null
  let number = numberOf(list, 'start') ?? (backwards ? items.length : 1)
  return new Map(
    items.map((item) => {
      number = numberOf(item, 'value') ?? number
      const marker = markerOf(styleOf(item) ?? styleOf(list) ?? 'decimal', number)
      number += backwards ? -1 : 1
      return [item, marker] as const
    }),
  )
}

const types: Record<string, string> = { '1': 'decimal', a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' }

function styleOf(element: Element): string | null {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributeOf(element, 'style') ?? '')
  return style?.[1]?.toLowerCase() ?? types[attributeOf(element, 'type') ?? ''] ?? null
}

function markerOf(style: string, number: number): string {
  if (/^(?:none|disc|circle|square)$/.test(style)) return ''
  if (/han|chinese|cjk/.test(style)) return `${chinese(number)}、`
  if (/alpha|latin/.test(style) && number >= 1 && number <= 26) return cased(style, `${String.fromCodePoint(96 + number)}. `)
  if (/roman/.test(style) && number >= 1 && number < 40) return cased(style, `${roman(number)}. `)
  return `${number}. `
}

const cased = (style: string, text: string): string => (style.startsWith('upper') ? text.toUpperCase() : text)

const roman = (number: number): string => 'x'.repeat(Math.floor(number / 10)) + ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][number % 10]!

/** 一 to 九十九; other numbers in figures. */
function chinese(number: number): string {
  if (number < 1 || number > 99) return String(number)
  const ones = '〇一二三四五六七八九'
  const tens = Math.floor(number / 10)
  return `${tens > 1 ? ones[tens] : ''}${tens > 0 ? '十' : ''}${number % 10 > 0 ? ones[number % 10] : ''}`
}
