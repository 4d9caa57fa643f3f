/** Below this nobody asks how alike two texts are; so it is not worked out. */
const leastAsked = 0.3

/** How alike two keys are, 0 to 1: one minus the edit distance over the longer length; 0 where that is below 0.3. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const longer = Math.max(a.length, b.length)
  if (shared(a, b) < leastAsked * longer || Math.min(a.length, b.length) < leastAsked * longer) return 0
  return 1 - distance(a, b, false) / longer
}

/** How well `text` ends in `label`, 0 to 1: whatever stands before it (a group's name, a header) costs nothing; 0 below 0.3. */
export function likenessOfEnding(label: string, text: string): number {
  if (text.endsWith(label)) return 1
  const end = text.slice(-2 * label.length - 4)
  if (shared(label, end) < leastAsked * label.length) return 0
  return Math.max(0, 1 - distance(label, end, true) / label.length)
}

/** At most so many characters of `a` can stand in `b`. */
function shared(a: string, b: string): number {
  let count = 0
  for (let i = 0; i < a.length; i++) if (b.includes(a[i]!)) count++
  return count
}

function distance(a: string, b: string, freeStart: boolean): number {
  let before = new Uint16Array(b.length + 1)
  let row = new Uint16Array(b.length + 1)
  if (!freeStart) for (let j = 0; j <= b.length; j++) before[j] = j
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    const character = a.charCodeAt(i - 1)
    for (let j = 1; j <= b.length; j++) {
      const swap = before[j - 1]! + (character === b.charCodeAt(j - 1) ? 0 : 1)
      row[j] = Math.min(swap, before[j]! + 1, row[j - 1]! + 1)
    }
    ;[before, row] = [row, before]
  }
  return before[b.length]!
}
