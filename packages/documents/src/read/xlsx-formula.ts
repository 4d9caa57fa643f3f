/** A comparison of two numbers by a spreadsheet's sign for it. */
export const comparisons: Record<string, (a: number, b: number) => boolean> = {
  '=': (a, b) => a === b, '<>': (a, b) => a !== b, '<': (a, b) => a < b, '>': (a, b) => a > b, '<=': (a, b) => a <= b, '>=': (a, b) => a >= b,
}

const compared = /^([^=<>]+?)\s*(<>|<=|>=|=|<|>)\s*([^=<>]+)$/
const number = /^-?\d+(?:\.\d+)?$/

/**
 * Does a condition hold that a formula says of the very cell it is for, which holds a number? Comparisons with a number or with nothing (`""`),
 * ISNUMBER, ISBLANK, and AND, OR, NOT of these; null where it says anything else. `isSelf` tells whether a reference is the cell's own.
 */
export function saysOfItself(formula: string, value: number, isSelf: (reference: string) => boolean): boolean | null {
  const text = formula.trim()
  const call = /^([A-Z]+)\((.*)\)$/is.exec(text)
  if (call) {
    const given = argumentsOf(call[2]!)
    const truths = () => given.map((one) => saysOfItself(one, value, isSelf))
    switch (call[1]!.toUpperCase()) {
      case 'AND': return every(truths())
      case 'OR': return not(every(truths().map(not)))
      case 'NOT': return given.length === 1 ? not(truths()[0]!) : null
      case 'ISNUMBER': return isSelf(call[2]!.trim()) ? true : null
      case 'ISBLANK': case 'ISTEXT': case 'ISERROR': return isSelf(call[2]!.trim()) ? false : null
      default: return null
    }
  }
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  const [, left, sign, right] = compared.exec(text) ?? []
  if (left === undefined || !isSelf(left.trim())) return null
  if (right!.trim() === '""') return sign === '=' ? false : sign === '<>' ? true : null
  return number.test(right!.trim()) ? comparisons[sign!]!(value, Number(right)) : null
}

const not = (truth: boolean | null): boolean | null => (truth === null ? null : !truth)
const every = (truths: (boolean | null)[]): boolean | null => (truths.includes(false) ? false : truths.includes(null) ? null : true)

/** What stands between the commas that are in no brackets of their own. */
function argumentsOf(list: string): string[] {
  let depth = 0
  const parts = ['']
  for (const char of list) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts
}
