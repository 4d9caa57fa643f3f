import { figureInField } from './html-field.ts'
import { isBlock, isPreformatted, isRaised, isRight, isStruck, isUnread } from './html-kinds.ts'
import { markersOf } from './html-list.ts'
import { isElement } from './html-tree.ts'
import type { Element, Node } from './html-tree.ts'
import { writtenLine } from './written-line.ts'

/** Gathers text as a browser sets it, line by line. */
export interface Flow {
  /** Before what is inside a node: false where nothing inside is read. */
  enter(node: Node): boolean
  leave(element: Element): void
  /** Ends the line. */
  end(): void
  /** Is what is written now struck out? */
  isStruck(): boolean
}

/** A line as it is handed over: `isSet` says it stood in preformatted text, `isLink` that nothing but links stood in it, `isRight` that it was set at the right edge, `struck` is what in it was struck out. */
export interface FlowLine {
  text: string
  isSet: boolean
  isLink: boolean
  isRight: boolean
  struck: string
}

/** A flow that hands over each line: `br` and block elements end lines, spaces collapse, numbered items carry their number. `isWholeStruck` says that all of it is struck out from without, `isCell` that the figures in its fields are read. */
export function flow(take: (line: FlowLine) => void, { isWholeStruck = false, isCell = false } = {}): Flow {
  let line = writtenLine()
  let isBegun = false
  let links = 0
  let isBare = false
  let marker = ''
  let set = 0
  let raised = 0
  let right = 0
  /** Is the line that is being written set at the right edge? */
  let isEnd = false
  let struck = isWholeStruck ? 1 : 0
  const markers = new Map<Element, string>()

  const end = () => {
    const written = line.written()
    const text = set > 0 ? written.text.trimEnd() : collapsed(written.text)
    const gone = collapsed(written.struck)
    if (text !== '' || set > 0 || gone !== '') take({ text: text === '' && gone !== '' ? '' : marker + text, isSet: set > 0, isLink: !isBare && text !== '', isRight: isEnd, struck: gone })
    if (text !== '') marker = ''
    line = writtenLine()
    isBegun = false
    isBare = false
    isEnd = right > 0
  }

  const say = (words: string) => {
    line.say(words, { raised: raised > 0, struck: struck > 0 })
    isBegun ||= words !== ''
  }

  const write = (written: string) => {
    if (links === 0 && /[\p{L}\p{N}]/u.test(written)) isBare = true
    if (set === 0) say(written)
    else
      for (const [i, piece] of written.replace(/\r\n?/g, '\n').split('\n').entries()) {
        if (i > 0) end()
        say(piece)
      }
  }

  return {
    end,
    isStruck: () => struck > 0,
    enter(node) {
      if (node.nodeName === '#text') write((node as { value: string }).value)
      if (isCell && isElement(node)) write(figureInField(node) ?? '')
      if (!isElement(node) || isUnread(node)) return false
      if (node.tagName === 'br') end()
      if (isBlock(node)) closeLine()
      if (node.tagName === 'ol') for (const [item, written] of markersOf(node)) markers.set(item, written)
      if (node.tagName === 'li') marker = markers.get(node) ?? ''
      if (isPreformatted(node)) set++
      if (isRaised(node)) raised++
      if (isRight(node)) isEnd = ++right > 0
      if (isStruck(node)) struck++
      if (node.tagName === 'a') links++
      return true
    },
    leave(element) {
      if (isBlock(element)) closeLine()
      if (element.tagName === 'li') marker = ''
      if (isPreformatted(element)) set--
      if (isRaised(element)) raised--
      if (isRight(element)) isEnd = --right > 0
      if (isStruck(element)) struck--
      if (element.tagName === 'a') links--
    },
  }

  function closeLine() {
    if (isBegun) end()
  }
}

/** Spaces as a browser shows them: runs are one, but a line end of the source between two Chinese characters is none. */
const collapsed = (text: string): string =>
  text
    .replace(/(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])[ \t\f]*[\n\r][ \t\f\n\r]*(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])/g, '')
    .replace(/[ \t\f\n\r]+/g, ' ')
    .trim()
