import { attributeOf } from './html-tree.ts'
import type { Element } from './html-tree.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const unread = words('head script style template noscript nav iframe frameset noframes noembed object embed svg math canvas audio video map select datalist textarea button input rt rp dialog')
const blocks = words(
  'html body address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu ol optgroup option p plaintext pre search section summary ul xmp table caption thead tbody tfoot tr td th',
)
const raised = words('sup sub')
const struck = words('del s strike')
const headings = words('h1 h2 h3 h4 h5 h6')
const preformatted = words('pre listing plaintext xmp')

/** Does the element begin and end paragraphs? */
export const isBlock = (element: Element): boolean => blocks.has(element.tagName)

export const isHeading = (element: Element): boolean => headings.has(element.tagName)

export const isCell = (element: Element): boolean => element.tagName === 'td' || element.tagName === 'th'

/** Do spaces and line ends stand as they are written? */
export const isPreformatted = (element: Element): boolean => preformatted.has(element.tagName) || /white-space\s*:\s*(?:pre|break-spaces)/i.test(attributeOf(element, 'style') ?? '')

/** Does what stands in the element stand above or below its line? */
export const isRaised = (element: Element): boolean => raised.has(element.tagName) || (element.attrs.length > 0 && /vertical-align\s*:\s*su(?:per|b)\b/i.test(attributeOf(element, 'style') ?? ''))

/** Is what stands in the element struck out, by hand or as a deletion that is kept in sight? */
export const isStruck = (element: Element): boolean => struck.has(element.tagName) || (element.attrs.length > 0 && /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(attributeOf(element, 'style') ?? ''))

/** Is what stands in the element set at the right edge? */
export const isRight = (element: Element): boolean => element.attrs.length > 0 && (attributeOf(element, 'align')?.toLowerCase() === 'right' || /text-align\s*:\s*(?:right|end)\b/i.test(attributeOf(element, 'style') ?? ''))

/** What no reader of the page sees, or what belongs to the page and not to the document: scripts, menus, fields, everything hidden. */
export function isUnread(element: Element): boolean {
  if (unread.has(element.tagName)) return true
  if (element.attrs.length === 0) return false
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'role') === 'navigation') return true
  return /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all/i.test(attributeOf(element, 'style') ?? '')
}
