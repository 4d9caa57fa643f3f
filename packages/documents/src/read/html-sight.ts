import { groundOfLight, isWhite } from './colour.ts'
import type { Ground } from './colour.ts'
import { lightOf } from './css-colour.ts'
import { isCell, isUnread } from './html-kinds.ts'
import { stylesOf } from './html-rules.ts'
import type { Declared } from './html-rules.ts'
import { attributeOf, isElement, walk } from './html-tree.ts'
import type { Element } from './html-tree.ts'

/** How text stands in an element: what is said of it by the element or by those around it. */
interface Sight {
  /** Not to be seen, whatever is said of what stands in it. */
  gone: boolean
  /** Held back until something in it says otherwise. */
  held: boolean
  colour: 'seen' | 'white' | 'clear'
  /** Of no size. */
  nought: boolean
  ground: Ground
}

const figure = /\d/
const isNought = /^0(?:\.0+)?(?:[a-z]+|%)?$/
/** A size that is a share of the one around it. */
const isRelative = /^(?:(?!0)[\d.]+(?:em|%)|inherit|smaller|larger)$/
const han = /\p{Script=Han}/u
/** So much of a page's text is its article. */
const article = 2 / 3

/**
 * Empties the text of a page that its readers do not see: transparent, white on white, of no size, beside the page. Where an
 * element that hides what is in it holds the most of a page's text it is shown: some sites' scripts show the article once it has loaded.
 * Returns the cells whose figure is doubtful: nothing is left of it, or nobody can tell whether it is seen.
 */
export function withoutUnseen(root: Element): Set<Element> {
  showArticle(root)
  const styles = stylesOf(root)
  const doubtful = new Set<Element>()
  const emptied = new Set<Element>()
  const cells: Element[] = []
  const sights: Sight[] = [{ gone: false, held: false, colour: 'seen', nought: false, ground: 'none' }]
  walk(
    root,
    (node) => {
      const sight = sights.at(-1)!
      if (node.nodeName === '#text') {
        const text = node as { value: string }
        if (!/\S/.test(text.value)) return false
        const isWhiteOnPage = sight.colour === 'white' && sight.ground !== 'dark'
        // Words may be white on a ground that a style sheet elsewhere gives them; digits beside others are not.
        const isKept = isWhiteOnPage && (sight.ground === 'pale' || (styles.isPartial && han.test(text.value)))
        const isUnseen = sight.gone || sight.held || sight.nought || sight.colour === 'clear' || isWhiteOnPage
        if (!isUnseen) return false
        const cell = cells.at(-1)
        if (cell && figure.test(text.value)) (isKept && !sight.gone ? doubtful : emptied).add(cell)
        if (!isKept || sight.gone) text.value = ''
        return false
      }
      if (!isElement(node) || isUnread(node)) return false
      if (isCell(node)) cells.push(node)
      const said = styles.of(node)
      sights.push(said ? sightIn(node, sight, said) : sight)
      return true
    },
    (element) => {
      sights.pop()
      if (isCell(element)) cells.pop()
    },
  )
  for (const cell of emptied) if (isEmpty(cell)) doubtful.add(cell)
  return doubtful
}

function sightIn(element: Element, above: Sight, { own, around }: { own: Declared; around: Declared }): Sight {
  const sure = new Map([...own].filter(([property]) => !around.has(property)))
  const colour = own.get('color') ?? attributeOf(element, 'color')
  const size = own.get('font-size')
  const held = sure.get('visibility')
  const light = colour === null || /^(?:inherit|unset)$/.test(colour) ? null : lightOf(colour)
  return {
    gone: above.gone || isGone(sure),
    held: held === undefined ? above.held && !around.has('visibility') : /^(?:hidden|collapse)$/.test(held),
    colour: around.has('color') ? 'seen' : colour === null || /^(?:inherit|unset)$/.test(colour) ? above.colour : light === 'clear' ? 'clear' : isWhite(light) ? 'white' : 'seen',
    nought: !around.has('font-size') && (size === undefined || isRelative.test(size) ? above.nought : isNought.test(size)),
    ground: groundIn(element, own, around) ?? above.ground,
  }
}

/** What the element itself puts behind its text; null where it lets through what is behind it. */
function groundIn(element: Element, own: Declared, around: Declared): Ground | null {
  const said = [...own, ...around].flatMap(([property, value]) => (property.startsWith('background') ? [value] : []))
  const value = said.at(-1) ?? attributeOf(element, 'bgcolor') ?? (attributeOf(element, 'background') === null ? null : 'url')
  if (value === null || /^(?:none|inherit|initial|unset|0|0 0)$/.test(value)) return null
  const light = lightOf(/^#?\w+(?=\s|$)|^rgba?\([^)]*\)/i.exec(value)?.[0] ?? value)
  return light === 'clear' ? null : light === null ? 'dark' : groundOfLight(light)
}

function isGone(said: Declared): boolean {
  const number = (property: string) => Number.parseFloat(said.get(property) ?? '')
  if (said.get('display') === 'none' || number('opacity') === 0) return true
  const isAway = /^(?:absolute|fixed)$/.test(said.get('position') ?? '')
  if (isAway && ['left', 'right', 'top'].some((side) => number(side) <= -999)) return true
  if (isAway && (/^rect\((?:\s*[01](?:px)?\s*,?){4}\)$/.test(said.get('clip') ?? '') || /^inset\((?:50|100)%/.test(said.get('clip-path') ?? ''))) return true
  const isCut = ['overflow', 'overflow-x', 'overflow-y'].some((property) => /^(?:hidden|clip)/.test(said.get(property) ?? ''))
  return isCut && ['width', 'height', 'max-width', 'max-height'].some((property) => /^[01](?:\.0+)?(?:px|em|pt|%)?$/.test(said.get(property) ?? '') && (number(property) === 0 || said.get(property)!.endsWith('px')))
}

function showArticle(root: Element): void {
  const open: { element: Element; length: number }[] = []
  const hiding = /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?(?![.\d]))\s*(?:!important)?\s*;?/gi
  const hides = (element: Element) => element.attrs.length > 0 && (attributeOf(element, 'hidden') !== null || (attributeOf(element, 'style') ?? '').search(hiding) >= 0)
  let all = 0
  const held: typeof open = []
  walk(
    root,
    (node) => {
      if (node.nodeName === '#text') all += (node as { value: string }).value.replaceAll(/\s/g, '').length
      if (!isElement(node) || /^(?:head|script|style|template|noscript|textarea)$/.test(node.tagName)) return false
      if (hides(node)) open.push({ element: node, length: -all })
      return true
    },
    (element) => {
      if (open.at(-1)?.element !== element) return
      const { length } = open.pop()!
      held.push({ element, length: length + all })
    },
  )
  for (const { element, length } of held)
    if (length > all * article) element.attrs = element.attrs.flatMap((each) => (each.name === 'hidden' ? [] : each.name === 'style' ? [{ ...each, value: each.value.replace(hiding, '') }] : [each]))
}

function isEmpty(cell: Element): boolean {
  let isBare = true
  walk(cell, (node) => {
    if (node.nodeName === '#text' && /\S/.test((node as { value: string }).value)) isBare = false
    return isElement(node) && isBare && !isUnread(node)
  }, () => {})
  return isBare
}
