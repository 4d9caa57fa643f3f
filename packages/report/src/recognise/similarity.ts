/** How alike two keys are, 0 to 1: one minus the edit distance over the longer length. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const longer = Math.max(a.length, b.length)
  return longer === 0 ? 1 : 1 - distance(a, b, false) / longer
}

/** How well `text` ends in `label`, 0 to 1: whatever stands before it (a group's name, a header) costs nothing. */
export function likenessOfEnding(label: string, text: string): number {
  if (text.endsWith(label)) return 1
  return Math.max(0, 1 - distance(label, text.slice(-2 * label.length - 4), true) / label.length)
}

function distance(a: string, b: string, freeStart: boolean): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => (freeStart ? 0 : j))
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(swap, before[j]! + 1, row[j - 1]! + 1))
    }
    before = row
  }
  return before[b.length]!
}
