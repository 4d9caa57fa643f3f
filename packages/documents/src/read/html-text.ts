import { isBlock, isPreformatted, isUnread } from './html-kinds.ts'
import { markersOf } from './html-list.ts'
import { isElement } from './html-tree.ts'
import type { Element, Node } from './html-tree.ts'

/** Gathers text as a browser sets it, line by line. */
export interface Flow {
  /** Before what is inside a node: false where nothing inside is read. */
  enter(node: Node): boolean
  leave(element: Element): void
  /** Ends the line. */
  end(): void
}

/** A flow that hands over each line: `br` and block elements end lines, spaces collapse, numbered items carry their number. `isSet` says the line stood in preformatted text, `isLink` that nothing but links stood in it. */
export function flow(line: (text: string, isSet: boolean, isLink: boolean) => void): Flow {
  let text = ''
  let links = 0
  let isBare = false
  let marker = ''
  let set = 0
  let raised = 0
  const markers = new Map<Element, string>()

  const end = () => {
    const plain = set > 0 ? text.trimEnd() : collapsed(text)
    if (plain !== '' || set > 0) line(marker + plain, set > 0, !isBare && plain !== '')
    if (plain !== '') marker = ''
    text = ''
    isBare = false
  }

  const write = (written: string) => {
    if (links === 0 && /[\p{L}\p{N}]/u.test(written)) isBare = true
    if (set === 0) text += raised > 0 ? noteMark(text, written) : written
    else
      for (const [i, piece] of written.replace(/\r\n?/g, '\n').split('\n').entries()) {
        if (i > 0) end()
        text += piece
      }
  }

  return {
    end,
    enter(node) {
      if (node.nodeName === '#text') write((node as { value: string }).value)
      if (!isElement(node) || isUnread(node)) return false
      if (node.tagName === 'br') end()
      if (isBlock(node)) closeLine()
      if (node.tagName === 'ol') for (const [item, written] of markersOf(node)) markers.set(item, written)
      if (node.tagName === 'li') marker = markers.get(node) ?? ''
      if (isPreformatted(node)) set++
      if (node.tagName === 'sup') raised++
      if (node.tagName === 'a') links++
      return true
    },
    leave(element) {
      if (isBlock(element)) closeLine()
      if (element.tagName === 'li') marker = ''
      if (isPreformatted(element)) set--
      if (element.tagName === 'sup') raised--
      if (element.tagName === 'a') links--
    },
  }

  function closeLine() {
    if (text !== '') end()
  }
}

/** Spaces as a browser shows them: runs are one, but a line end of the source between two Chinese characters is none. */
const collapsed = (text: string): string =>
  text
    .replace(/(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])[ \t\f]*[\n\r][ \t\f\n\r]*(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])/g, '')
    .replace(/[ \t\f\n\r]+/g, ' ')
    .trim()

/** A raised number behind a figure or a Chinese character is a footnote's mark, and must not become a digit of the figure. */
const noteMark = (before: string, written: string): string => (/^\s*\d+\s*$/.test(written) && /[\d\p{Script=Han}]\s*$/u.test(before) ? `[${written.trim()}]` : written)
