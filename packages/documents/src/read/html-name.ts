import { attributeOf, isElement, walk } from './html-tree.ts'
import type { Element } from './html-tree.ts'

const longest = 200

/** Which program says in the page's head that it wrote it; null where none does. */
export function generatorOf(root: Element): string | null {
  const head = root.childNodes.filter(isElement).find((element) => element.tagName === 'head')
  const meta = head?.childNodes.filter(isElement).find((element) => element.tagName === 'meta' && attributeOf(element, 'name')?.toLowerCase() === 'generator')
  return (meta && attributeOf(meta, 'content')) ?? null
}

/** What the page calls itself in its head: its article by the name that sites give to `meta`, else the window's title; null where it says neither. */
export function nameOf(root: Element): string | null {
  const head = root.childNodes.filter(isElement).find((element) => element.tagName === 'head')
  const names: { article?: string; window?: string } = {}
  if (head)
    walk(
      head,
      (node) => {
        if (!isElement(node)) return false
        const kind = (attributeOf(node, 'name') ?? attributeOf(node, 'property') ?? '').toLowerCase()
        if (node.tagName === 'meta' && /^(?:articletitle|og:title)$/.test(kind)) names.article ??= attributeOf(node, 'content')?.trim()
        if (node.tagName === 'title') names.window ??= node.childNodes.map((child) => (child as { value?: string }).value ?? '').join('').trim()
        return node.tagName !== 'title'
      },
      () => undefined,
    )
  return (names.article || names.window || '').slice(0, longest) || null
}
