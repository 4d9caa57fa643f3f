import type { Glyph, Stretch } from './pdf-ink.ts'
import { rulesOf } from './pdf-rules.ts'
import type { Rule } from './pdf-rules.ts'
import { isLevel } from './pdf-turn.ts'

/** Two glyphs that follow each other on a line with no space written between, and the way from the end of the one to the next. */
interface Pair {
  glyph: Glyph
  next: Glyph
  gap: number
  kind: 'figure' | 'word' | 'both'
}

/** Letters set apart stand at least and at most so far from each other, in sizes of the type; what is nearer than the third was set as usual. */
const [least, widest, tight] = [0.12, 0.75, 0.1]
/** A line that is spread over its width sets them further apart; so many ways that are alike show it. */
const [widestSpread, fewestSpread] = [2.5, 4]
/** Ways of one setting differ by no more, in points. */
const exact = 0.25
/** A font draws letters together by so much at most, in sizes of the type. */
const kerned = 0.05
/** Between Chinese and a figure there is so much more, in sizes of the type, and a little for what a line is stretched. */
const setOff = 0.3
/** So many pairs, on so many lines, show a setting. */
const [fewestPairs, fewestLines] = [8, 3]
/** Where figures stand nearer to each other than so many times their digits, one of them may have got another's digit. */
const clear = 1.6

/** How far apart a document sets its letters, in points: those of words, and the digits of figures. */
interface Measures {
  word: number | null
  figure: number | null
}

/**
 * Closes up text whose letters are set apart by one measure, as offices do to fill a page or a cell: the way to the next letter becomes part of its own. Figures only
 * where a page has no line with figures both set apart and not, and either words are set apart by the same or lines have several figures: digits in columns look alike.
 * Never over one of the upright rules. A page that is too short to show its measure has that of the document.
 */
export function withoutTracking<Page extends { glyphs: Glyph[]; stretches: Stretch[] }>(pages: Page[]): Page[] {
  const lines = pages.map(({ glyphs, stretches }) => pairsByLine(glyphs, rulesOf(stretches).upright))
  const usual = measuresOf(lines.flat())
  return pages.map((page, i) => {
    const own = measuresOf(lines[i]!)
    const figure = own.figure ?? usual.figure
    const closed = closedUp(lines[i]!, { word: own.word ?? usual.word, figure: figure !== null && isMixed(figureLines(lines[i]!, figure), figure) ? null : figure })
    return closed.size === 0 ? page : { ...page, glyphs: page.glyphs.map((glyph) => closed.get(glyph) ?? glyph) }
  })
}

const measuresOf = (lines: Pair[][]): Measures => {
  const word = wordMeasure(lines)
  return { word, figure: figureMeasure(lines, word) }
}

function closedUp(lines: Pair[][], { word, figure }: Measures): Map<Glyph, Glyph> {
  const closed = new Map<Glyph, Glyph>()
  for (const line of lines)
    for (const kind of ['word', 'figure', 'both'] as const) {
      const measure = kind === 'figure' ? figure : (spreadOf(line) ?? word ?? (kind === 'both' ? figure : null))
      if (measure === null) continue
      // A full line of prose is stretched a little more.
      const own = median(line.filter((pair) => pair.kind === (kind === 'figure' ? 'figure' : 'word') && pair.gap > measure - exact && pair.gap < measure + 0.2 * pair.glyph.size).map((pair) => pair.gap)) ?? measure
      const isNear = kind === 'figure' && line.some((pair) => pair.kind === 'figure' && pair.gap > own + kerned * pair.glyph.size + exact && pair.gap < clear * own)
      for (const pair of line) if (pair.kind === kind && (isOf(pair, own) || (isLatin(pair.glyph) && kind === 'word' && isOf(pair, measure)) || isSetOff(pair, own))) closed.set(pair.glyph, { ...pair.glyph, dx: pair.glyph.dx + pair.gap, ...(isNear ? { doubtful: true } : {}) })
    }
  return closed
}

/** The one way between all letters of a line of prose that is spread over its width, as above an address too long for its end; null where there is none. Letters above narrow columns stand so without figures and marks between them. */
function spreadOf(line: Pair[]): number | null {
  const words = line.filter((pair) => pair.kind === 'word')
  const way = words[0]?.gap ?? 0
  const isAs = ({ gap }: Pair) => Math.abs(gap - way) <= exact
  return words.length >= fewestSpread && words.every((pair) => isWide(pair, widestSpread) && isAs(pair)) && line.some((pair) => pair.kind === 'both' && isAs(pair)) ? way : null
}

/** Are two letters so far from each other, or nearer by what a font draws together letters that leave room? */
const isOf = ({ gap, glyph }: Pair, measure: number): boolean => gap < measure + exact && gap > measure - exact - kerned * glyph.size

/** Between Chinese and Latin letters or figures programs add a quarter of the size to what stands between letters, and stretch it as they do that in a full line. */
const isSetOff = ({ gap, glyph, next }: Pair, measure: number): boolean => isHan(glyph) !== isHan(next) && isLatin(glyph) !== isLatin(next) && gap > measure && gap < measure + setOff * glyph.size + exact

const isHan = ({ text }: Glyph): boolean => /^\p{Script=Han}/u.test(text)
const isLatin = ({ text }: Glyph): boolean => /^[A-Za-z\d]/.test(text)
const isFigure = ({ text }: Glyph): boolean => /^[\p{Nd}.,．，]$/u.test(text)
const isWord = ({ text }: Glyph): boolean => /^[\p{Script=Han}\p{L}]/u.test(text)

function pairsByLine(glyphs: Glyph[], upright: Rule[]): Pair[][] {
  const lines: Glyph[][] = []
  for (const glyph of glyphs.filter(isLevel).toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1)
    if (last && glyph.y - last[0]!.y < 0.5) last.push(glyph)
    else lines.push([glyph])
  }
  return lines.map((line) => {
    const sorted = line.toSorted((a, b) => a.x - b.x)
    return sorted.slice(1).flatMap((next, i): Pair[] => {
      const glyph = sorted[i]!
      const gap = next.x - glyph.x - glyph.dx
      const isParted = upright.some((rule) => rule.at > glyph.x + 0.5 * glyph.dx && rule.at < next.x + 0.5 * next.dx && rule.from < glyph.y && rule.to > glyph.y - 0.5 * glyph.size)
      if (next.spaced || isParted) return [{ glyph, next, gap: Infinity, kind: 'both' }]
      if (Math.abs(next.size - glyph.size) > 0.5 || next.x - glyph.x < 0.2 * glyph.size) return []
      const kind = isFigure(glyph) && isFigure(next) ? 'figure' : isWord(glyph) && isWord(next) ? 'word' : 'both'
      return [{ glyph, next, gap, kind }]
    })
  })
}

const isTight = ({ gap, glyph }: Pair): boolean => gap < tight * glyph.size
const isWide = ({ gap, glyph }: Pair, most = widest): boolean => gap > least * glyph.size && gap < most * glyph.size

/** The way between letters that most pairs of a kind have, where enough have it; null where none. */
function commonMeasure(lines: Pair[][], kind: Pair['kind']): { measure: number; lines: Pair[][] } | null {
  const pairs = lines.flat().filter((pair) => pair.kind === kind && isWide(pair))
  if (pairs.length < fewestPairs) return null
  const counts = new Map<number, number>()
  for (const { gap } of pairs) counts.set(Math.round(gap / exact), (counts.get(Math.round(gap / exact)) ?? 0) + 1)
  const [mode] = Array.from(counts).reduce((most, each) => (each[1] > most[1] ? each : most))
  const measure = median(pairs.filter(({ gap }) => Math.abs(gap - mode * exact) <= exact).map(({ gap }) => gap))!
  const own = lines.map((line) => line.filter((pair) => pair.kind === kind)).filter((line) => line.some((pair) => Math.abs(pair.gap - measure) <= exact))
  return own.length >= fewestLines && own.flat().length >= fewestPairs ? { measure, lines: own } : null
}

/** The measure of words; not where single characters stand below each other between other lines, the headers of narrow columns. */
function wordMeasure(lines: Pair[][]): number | null {
  const found = commonMeasure(lines, 'word')
  if (!found) return null
  const all = found.lines.flat().filter((pair) => Math.abs(pair.gap - found.measure) <= exact)
  const isBelow = ({ glyph }: Pair) => all.some((other) => other.glyph.y > glyph.y + 0.5 && other.glyph.y < glyph.y + 2 * glyph.size && Math.abs(other.glyph.x - glyph.x) < 0.2)
  const usual = lines.flat().filter((pair) => pair.kind === 'word' && isTight(pair)).length
  return usual > all.length && all.filter(isBelow).length > 0.4 * all.length ? null : found.measure
}

function figureMeasure(lines: Pair[][], words: number | null): number | null {
  const found = commonMeasure(lines, 'figure')
  if (!found || isMixed(found.lines, found.measure)) return null
  if (words !== null && Math.abs(words - found.measure) <= exact) return found.measure
  // Several figures on a line, each of some digits: the ways between them are wider.
  const several = figureLines(lines, found.measure).filter((line) => {
    const runs = line.reduce((all, pair) => (pair.kind === 'figure' && isOf(pair, found.measure) ? [...all.slice(0, -1), all.at(-1)! + 1] : [...all, 0]), [0])
    return runs.filter((run) => run > 0).length > 1
  })
  return several.length >= fewestLines ? found.measure : null
}

/** The lines that have digits so far apart. */
const figureLines = (lines: Pair[][], measure: number): Pair[][] => lines.filter((line) => line.some((pair) => pair.kind === 'figure' && isOf(pair, measure)))

/** Have lines digits that are set apart and others that are not? In larger type the same way is a tight one. */
const isMixed = (lines: Pair[][], measure: number): boolean => lines.filter((line) => line.some((pair) => pair.kind === 'figure' && isTight(pair) && pair.gap < measure - exact)).length > 0.05 * lines.length

const median = (numbers: number[]): number | undefined => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
