import { attributeOf } from './html-tree.ts'
import type { Element } from './html-tree.ts'

const written = new Set(['', 'text', 'number', 'tel'])
const figure = /^[\s\d.,，．+\-−—–/％%]*$|^[无零]$/

/**
 * The figure in a form's field, '' where it is empty: a reporting system's page that was saved has the figures of its tables in
 * fields. Null where the element is no such field, or what stands in it is no figure but a hint.
 */
export function figureInField(element: Element): string | null {
  const value = element.tagName === 'input' && written.has((attributeOf(element, 'type') ?? '').toLowerCase()) ? (attributeOf(element, 'value') ?? '') : element.tagName === 'textarea' ? textIn(element) : null
  return value !== null && figure.test(value.trim()) ? value : null
}

const textIn = (element: Element): string => element.childNodes.map((node) => (node.nodeName === '#text' ? (node as { value: string }).value : '')).join('')
