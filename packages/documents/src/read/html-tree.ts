import { Unreadable } from '@nianbao/report'
import { defaultTreeAdapter, parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { mostCells } from '../bounds.ts'

export type Element = DefaultTreeAdapterTypes.Element
export type Node = DefaultTreeAdapterTypes.ChildNode

/** Elements and runs of text of one page; unclosed marks can multiply elements as the square of the bytes. */
const mostNodes = 500_000
/** Open elements inside each other: the parser looks through them all at each new one. */
const mostOpen = 50_000

/** The page's tree as a browser would build it; Unreadable TOO_MANY_CELLS or BOMB where it would grow out of all measure. Scripts are not run, their text is not read. */
export function treeOfHtml(text: string): Element {
  let nodes = 0
  let open = 0
  let cells = 0
  const count = () => {
    if (++nodes > mostNodes || open > mostOpen) throw new Unreadable('BOMB')
  }
  const document = parse(text, {
    scriptingEnabled: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...given) => {
        count()
        if ((given[0] === 'td' || given[0] === 'th') && ++cells > mostCells) throw new Unreadable('TOO_MANY_CELLS')
        return defaultTreeAdapter.createElement(...given)
      },
      insertText: (...given) => {
        count()
        defaultTreeAdapter.insertText(...given)
      },
      onItemPush: () => void open++,
      onItemPop: () => void open--,
    },
  })
  return document.childNodes.find(isElement)!
}

export const isElement = (node: { nodeName: string }): node is Element => 'tagName' in node

/** The element's attribute, or null. */
export const attributeOf = (element: Element, name: string): string | null => element.attrs.find((each) => each.name === name)?.value ?? null

/** Attribute as a whole number from 0, or null. */
export function numberOf(element: Element, name: string): number | null {
  const found = /^\s*\+?(\d{1,9})/.exec(attributeOf(element, name) ?? '')
  return found ? Number(found[1]) : null
}

/** Goes through everything below a node in document order without recursion; what `enter` answers false to is not gone into nor left. */
export function walk(root: Element, enter: (node: Node) => boolean, leave: (element: Element) => void): void {
  const stack = [{ element: root, next: 0 }]
  while (stack.length > 0) {
    const top = stack.at(-1)!
    const node = top.element.childNodes[top.next++]
    if (!node) {
      stack.pop()
      if (stack.length > 0) leave(top.element)
    } else if (enter(node) && isElement(node)) stack.push({ element: node, next: 0 })
  }
}
