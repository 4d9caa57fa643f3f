import { attributeOf, isElement, walk } from './html-tree.ts'
import type { Element } from './html-tree.ts'

/** What is declared of an element: property → value, both in small letters. */
export type Declared = Map<string, string>

interface Rule {
  /** The tag, the classes and the id that the element itself must have. */
  tag: string
  classes: string[]
  id: string
  /** It asks something of what is around the element, too, which is not looked at. */
  isPartial: boolean
  declared: Declared
}

/** More that a page says of one name is not looked at; keeps a hostile page cheap. */
const mostRules = 40
const longestSheet = 500_000
/** What the rules of a page are asked about. */
const asked = /^(?:color|background|background-color|background-image|display|visibility|opacity|font-size|position|left|right|top|overflow|overflow-[xy]|width|height|max-width|max-height|clip|clip-path)$/

/** The declarations of a `style` attribute or of a rule. */
const declaredIn = (text: string): Declared =>
  new Map(text.toLowerCase().split(';').flatMap((each): [string, string][] => {
    const [property = '', ...value] = each.split(':')
    return asked.test(property.trim()) && value.length > 0 ? [[property.trim(), value.join(':').replace('!important', '').trim()]] : []
  }))

/** How a page says that its elements look. */
export interface Styles {
  /** What its own style sheets and the element itself say of it, null where nothing; `around` is told in rules whose surroundings were not looked at: it may hold or not. */
  of(element: Element): { own: Declared; around: Declared } | null
  /** Other style sheets say more. */
  isPartial: boolean
}

/** Reads the style sheets in the page; those for another medium and those elsewhere are not. */
export function stylesOf(root: Element): Styles {
  let isPartial = false
  const rules = new Map<string, Rule[]>()
  walk(root, (node) => {
    if (!isElement(node)) return false
    isPartial ||= node.tagName === 'link' && /stylesheet/i.test(attributeOf(node, 'rel') ?? '')
    if (node.tagName === 'style') for (const rule of rulesIn(node.childNodes.map((child) => (child as { value?: string }).value ?? '').join(''))) {
      const key = rule.id ? `#${rule.id}` : rule.classes[0] ? `.${rule.classes[0]}` : rule.tag
      const known = rules.get(key) ?? []
      if (known.length < mostRules) rules.set(key, [...known, rule])
    }
    return node.tagName !== 'style' && node.tagName !== 'table'
  }, () => {})
  const of = (element: Element) => {
    if (element.attrs.length === 0 && !rules.has(element.tagName)) return null
    const classes = (attributeOf(element, 'class') ?? '').split(/\s+/, mostRules).filter((name) => name !== '')
    const id = attributeOf(element, 'id') ?? ''
    const found = [element.tagName, ...classes.map((name) => `.${name}`), `#${id}`].flatMap((key) => rules.get(key) ?? [])
      .filter((rule) => (rule.tag === '' || rule.tag === element.tagName) && rule.classes.every((name) => classes.includes(name)) && (rule.id === '' || rule.id === id))
      .toSorted((a, b) => weight(a) - weight(b))
    const style = attributeOf(element, 'style')
    const all = (partial: boolean) => found.filter(({ isPartial }) => isPartial === partial).flatMap(({ declared }) => [...declared])
    return { own: new Map([...all(false), ...(style === null ? [] : declaredIn(style))]), around: new Map(all(true)) }
  }
  return { of, isPartial }
}

const weight = ({ tag, classes, id }: Rule): number => (id ? 100 : 0) + 10 * classes.length + (tag ? 1 : 0)

function rulesIn(sheet: string): Rule[] {
  const plain = sheet.slice(0, longestSheet).replace(/\/\*[^]*?\*\/|<!--|-->/g, ' ')
  const rules: Rule[] = []
  let depth = 0
  let from = 0
  let selector = ''
  for (const { 0: sign, index } of plain.matchAll(/[{};]/g)) {
    if (sign === ';' && depth > 0) continue
    const text = plain.slice(from, index).trim()
    if (sign === '{') {
      if (depth++ === 0) selector = text
    } else if (sign === '}' && depth > 0 && --depth === 0 && !selector.startsWith('@')) rules.push(...ruleOf(selector, declaredIn(text)))
    from = index + 1
  }
  return rules
}

/** A rule for each of the selectors; one for a state or a part of the element (`:hover`) says nothing of the page as it stands. */
function ruleOf(selectors: string, declared: Declared): Rule[] {
  if (declared.size === 0) return []
  return selectors.split(',', mostRules).flatMap((selector): Rule[] => {
    const parts = selector.trim().split(/\s*[>+~]\s*|\s+/)
    const own = /^([a-z][\w-]*|\*)?((?:[.#][\w\u00a0-\uffff-]+)*)$/i.exec(parts.at(-1)!)
    if (!own) return []
    const names = own[2]!.match(/[.#][^.#]+/g) ?? []
    const tag = own[1] === '*' ? '' : (own[1] ?? '').toLowerCase()
    return [{ tag, classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)), id: names.find((name) => name.startsWith('#'))?.slice(1) ?? '', isPartial: parts.length > 1, declared }]
  })
}
