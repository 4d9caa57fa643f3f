import type { Row } from '../format/model.ts'
import { wordingsOf } from './align.ts'
import { keyOf } from './normalise.ts'
import { likenessOfEnding } from './similarity.ts'
import type { Token } from './stream-tokens.ts'

/** A row's label found whole: its words, `first` to `last` their places among all tokens. */
export interface WholeLabel {
  row: number
  tokens: Token[]
  first: number
  last: number
  /** Its end is not there: figures follow what no other row's label begins with. */
  cut?: true
}

/** So much is left of a cut label: characters, and of all. */
const [leastLeft, shareLeft] = [4, 0.4]
/** As good as the label, where all of it stands on one line. */
const alike = 0.8
/** More words of the neighbouring column never stand between two pieces of a label. */
const mostBetween = 6
/** What a word between two pieces takes from a label: one of a group's or a header's, any other. */
const [known, strange] = [0.3, 2]
/** Of hostile lines without end only so many are compared with every label. */
const mostCompared = 2_000

interface Wording {
  row: number
  text: string
  /** Where it may begin: behind its number, too. */
  starts: number[]
}

interface Found {
  score: number
  labels: WholeLabel[]
}

interface Begun {
  wording: Wording
  at: number
  score: number
  between: number
  before: Found
  first: number
  tokens: Token[]
}

/**
 * Finds the labels of a table's rows that stand whole in a text, in the form's order, however their lines were broken and
 * whatever words of a neighbouring column stand between the pieces; and those that lost their end before figures.
 */
export function wholeLabels(rows: Row[], tokens: Token[], official: string): WholeLabel[] {
  const wordings = rows.flatMap((row, i) => wordingsOf(row).map((text): Wording => ({ row: i, text, starts: startsOf(text) })))
  const groups = groupsOf(rows)
  const best: Found[] = rows.map(() => ({ score: -1, labels: [] }))
  const none: Found = { score: 0, labels: [] }
  const later = new Map<number, { score: number; row: number; labels: WholeLabel[] }[]>()
  let begun = new Map<string, Begun>()
  let compared = 0
  tokens.forEach((token, i) => {
    if (token.figure) for (const { wording, at, score, before, first, between, tokens: words } of begun.values()) {
      const start = wording.text.slice(0, at)
      const isCut = between === 0 && tokens[i - 1] === words.at(-1) && start.length >= Math.max(leastLeft, shareLeft * wording.text.length) && !wordings.some(({ row, text }) => row !== wording.row && text.startsWith(start))
      if (isCut && score > best[wording.row]!.score) best[wording.row] = { score, labels: [...before.labels, { row: wording.row, tokens: words, first, last: i - 1, cut: true }] }
    }
    if (token.figure || token.key === '') return
    const ended: { score: number; row: number; labels: WholeLabel[] }[] = []
    const next = new Map<string, Begun>()
    const go = (state: Begun) => {
      const { wording, at, score, before } = state
      if (at === wording.text.length) ended.push({ score: score + 2, row: wording.row, labels: [...before.labels, { row: wording.row, tokens: state.tokens, first: state.first, last: i }] })
      else {
        const key = `${wording.row} ${wording.text} ${at}`
        if (score > (next.get(key)?.score ?? -Infinity)) next.set(key, state)
      }
    }
    const passed = official.includes(token.key) ? known : strange
    for (const state of begun.values()) {
      if (state.wording.text.startsWith(token.key, state.at)) go({ ...state, at: state.at + token.key.length, score: state.score + token.key.length, tokens: [...state.tokens, token] })
      if (state.between < mostBetween) {
        const key = `${state.wording.row} ${state.wording.text} ${state.at}`
        const passing = { ...state, score: state.score - passed, between: state.between + 1 }
        if (passing.score > (next.get(key)?.score ?? -Infinity)) next.set(key, passing)
      }
    }
    const words = [token.key, ...behindGroups(token.key, groups)]
    const line = startsLine(tokens, i) && compared++ < mostCompared ? wholeLine(tokens, i) : null
    let before = none
    let row = 0
    for (const wording of wordings) {
      for (; row < wording.row; row++) if (best[row]!.score > before.score) before = best[row]!
      for (const start of wording.starts) {
        const word = words.find((each) => wording.text.startsWith(each, start))
        if (word !== undefined) go({ wording, at: start + word.length, score: before.score + word.length, between: 0, before, first: i, tokens: [token] })
      }
      if (!line || wording.text.length < 4 || line.key.length > wording.text.length + 14) continue
      const likeness = likenessOfEnding(wording.text, line.key)
      if (likeness < alike) continue
      const whole = { row: wording.row, tokens: line.tokens, first: i, last: line.last }
      const end = { score: before.score + wording.text.length * likeness + 1, row: wording.row, labels: [...before.labels, whole] }
      later.set(line.last, [...(later.get(line.last) ?? []), end])
    }
    for (const { row: at, score, labels } of [...ended, ...(later.get(i) ?? [])]) if (score > best[at]!.score) best[at] = { score, labels }
    begun = next
  })
  return best.reduce((a, b) => (b.score > a.score ? b : a), none).labels
}

/** A label may have lost its number, where enough is left to know it by. */
function startsOf(text: string): number[] {
  const number = /^[\d一二三四五六七]/.test(text) ? 1 : 0
  return number > 0 && text.length > 2 ? [0, number] : [0]
}

const groupsOf = (rows: Row[]): string[] => [...new Set(rows.flatMap((row) => row.path.slice(0, -1)).map((label) => keyOf(label.zh)))].flatMap((group) => [group, group.slice(1)])

/** What is left of a word behind the names of groups. */
function behindGroups(key: string, groups: string[]): string[] {
  const rest = groups.filter((group) => key.length > group.length && key.startsWith(group)).map((group) => key.slice(group.length))
  return rest.flatMap((each) => [each, ...behindGroups(each, groups)])
}

const startsLine = (tokens: Token[], i: number): boolean => i === 0 || tokens[i - 1]!.line !== tokens[i]!.line

/** The words at a line's beginning as one. */
function wholeLine(tokens: Token[], from: number): { key: string; tokens: Token[]; last: number } {
  const words: Token[] = []
  for (let i = from; i < tokens.length && tokens[i]!.line === tokens[from]!.line && !tokens[i]!.figure; i++) words.push(tokens[i]!)
  return { key: words.map((word) => word.key).join(''), tokens: words, last: from + words.length - 1 }
}
