/** An element of a workbook's XML: what stands in its tag, and between its tags. */
export interface Element {
  tag: string
  inside: string
}

/**
 * The elements of a name, whatever their prefix, one after the other and in one pass: an element inside another of its name
 * is not looked for, and one that is never closed ends the search.
 */
export function* elements(xml: string, name: string, prefix = ''): Generator<Element> {
  const [open, close] = [`<${prefix}${name}`, `</${prefix}${name}>`]
  let at = xml.indexOf(open)
  while (at >= 0) {
    const begin = at + open.length
    if (!/[\s/>]/.test(xml[begin] ?? '')) {
      at = xml.indexOf(open, begin)
      continue
    }
    const end = xml.indexOf('>', begin)
    if (end < 0) return
    const isEmpty = xml[end - 1] === '/'
    const closed = isEmpty ? end : xml.indexOf(close, end)
    if (closed < 0) return
    yield { tag: xml.slice(begin, isEmpty ? end - 1 : end), inside: isEmpty ? '' : xml.slice(end + 1, closed) }
    at = xml.indexOf(open, closed)
  }
}

/** The prefix that a part's elements bear ("x:"), or none. */
export const prefixOf = (xml: string, root: string): string => new RegExp(`<(\\w+:)${root}[\\s>]`).exec(xml.slice(0, 4_000))?.[1] ?? ''

const patterns = new Map<string, RegExp>()

function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, pattern)
  return pattern
}

/** An attribute's text; null where there is none of that name. */
export function attribute(tag: string, name: string): string | null {
  const found = patternOf(name).exec(tag)
  return found ? decoded(found[1] ?? found[2] ?? '') : null
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** A text as it is meant; entities that a document declares for itself are none here. */
export const decoded = (text: string): string => text.replaceAll(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));|_x([\dA-F]{4})_/g, (whole, decimal, hex, name, escaped) => {
  if (name !== undefined) return named[name] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? escaped, 16) : Number(decimal)
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
})
