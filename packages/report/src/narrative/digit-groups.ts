/** Digits standing together in a text, read as ASCII whatever their width; an X may end the last one. */
export interface DigitGroup {
  digits: string
  start: number
  end: number
  /** What stands between this group and the one before it, when nothing but a separator does: '' none, ' ' white space, '-' any dash, '.' a dot, '/' a slash, ')' brackets around the first ones. */
  joint: '' | ' ' | '-' | '.' | '/' | ')'
}

const digit = /\p{Nd}/u
const space = /^[\s\u00a0\u00ad\u200b-\u200d\u2060\u3000\ufeff]$/u
const dash = /^[-‐‑‒–—―−－﹣_~]$/u
const dot = /^[.·．•]$/u
const slash = /^[/／]$/u
const shut = /^[)）]$/u

const jointOf = (between: string): DigitGroup['joint'] => {
  const marks = [...between].filter((each) => !space.test(each))
  if (between === '' || [...between].length > 3 || marks.length > 1) return ''
  const [mark] = marks
  if (mark === undefined) return ' '
  if (dash.test(mark)) return '-'
  if (slash.test(mark)) return '/'
  if (shut.test(mark)) return ')'
  return dot.test(mark) ? '.' : ''
}

/** The groups of digits of a text in order. */
export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = []
  let open: DigitGroup | null = null
  let at = 0
  for (const each of text) {
    const end = at + each.length
    if (digit.test(each)) {
      const last: DigitGroup | undefined = groups.at(-1)
      if (!open) groups.push((open = { digits: '', start: at, end, joint: last ? jointOf(text.slice(last.end, at)) : '' }))
      open.digits += each.normalize('NFKC')
      open.end = end
    } else if (open && /^[xXｘＸ]$/u.test(each)) {
      open.digits += 'X'
      open.end = end
      open = null
    } else open = null
    at = end
  }
  return groups
}
