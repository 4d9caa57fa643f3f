/** One agency's text, and another's that is like it. */
export interface Found {
  agency: number
  edition: number
  other: number
  share: number
}

/** So many likenesses of a text are told: where a whole county writes from one template, five names say so. */
export const mostTold = 5

/** Keeps a likeness if it is among the strongest of its agency so far; of two as strong that with the agency of the lesser number. */
export function keepIfStrong(kept: Map<number, Found[]>, one: Found): void {
  const those = kept.get(one.agency)
  if (!those) {
    kept.set(one.agency, [one])
    return
  }
  const last = those.at(-1)
  if (those.length === mostTold && last && inOrder(last, one) < 0) return
  those.push(one)
  those.sort(inOrder)
  those.length = Math.min(those.length, mostTold)
}

const inOrder = (a: Found, b: Found): number => b.share - a.share || a.other - b.other
