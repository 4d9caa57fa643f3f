import type { Format, TableId } from '../format/model.ts'
import { readCell } from '../format/read-cell.ts'
import { wordingsOf } from './align.ts'
import { joinBrokenDigits } from './broken-digits.ts'
import { bundlesOf, withoutSubtotals } from './bundles.ts'
import type { Bundle } from './bundles.ts'
import { isRegular, mostValues } from './candidates.ts'
import type { Candidate } from './candidates.ts'
import { wordsOf } from './form-words.ts'
import type { Line } from './lines.ts'
import { keyOf, readable } from './normalise.ts'
import { columnsFit, lastIsSum, saysNothing } from './sums.ts'
import { tokensOf } from './stream-tokens.ts'
import type { Token } from './stream-tokens.ts'
import type { FormRow } from './read-table.ts'
import { wholeLabels } from './whole-labels.ts'
import type { WholeLabel } from './whole-labels.ts'

/** A whole label with its figures, if it has any, and how they were told to be its own. */
interface Entry {
  label: WholeLabel
  bundle: Bundle | null
  /** beside: on the label's one line · inside: between its first line and its last · behind: after its last word · counted: as many labels as rows of figures between two known rows. */
  how: 'beside' | 'inside' | 'behind' | 'counted' | null
}

/** So many labels without figures before one that has some, and the figures may be another's: a page whose columns were told one after another. */
const mostLost = 3
/** Where more of the rows than this have figures behind their labels, labels and figures come by turns. */
const mostByTurns = 0.66
/** So many rows may be told by their number between two known ones, where the sums of the whole table bear it out. */
const mostCounted = 2

/**
 * The rows of a table out of lines of text, wherever the lines break. Programs that keep a page's layout, or people who copy
 * from it, break labels over lines and set the figures beside the first, the middle or the last of them: so the whole labels
 * are looked for first, and figures belong to the label around them. A row is doubtful where its label is not whole or its
 * neighbours do not bear it out.
 */
export function streamRows(format: Format, id: TableId, form: FormRow[], lines: Line[]): Candidate[] {
  const isRequests = id === 'requests'
  const width = isRequests ? form[0]!.columns.length : null
  const agrees = isRequests ? lastIsSum : saysNothing
  const plain = withLabelWords(tokensOf(lines), form)
  const tokens = width === null ? plain : joinBrokenDigits(plain, width, agrees)
  const official = officialWords(format, id, form)
  const labels = wholeLabels(form.map((each) => each.row), tokens, official)
  const inLabels = new Set(labels.flatMap((label) => label.tokens))
  const all = bundlesOf(tokens, width, form.length, agrees)
  const header = tokens.slice(0, labels[0]?.first ?? 0).map((token) => token.raw).join('')
  const bundles = (width === null ? all : withoutSubtotals(all, header, width)).filter((bundle) => bundle.figures.length <= mostValues && !isSubtotal(tokens, bundle, inLabels))
  const entries = pair(labels, bundles, tokens, official)
  const between: Between = betweenOf(tokens, withoutLostLabels(straysOf(bundles, entries, width), entries, width), fragmentsOf(tokens, entries, form, inLabels), isRequests ? { fewest: 2, lines: 2 } : { fewest: 1, lines: Infinity }, pieceTest(form, inLabels, official))
  const proof = isRequests ? proofOf(form, entries) : null
  const changes = new Set(form.flatMap(({ columns }, row) => (format.cells.some(({ type, table, column }) => table === id && type === 'change' && columns.includes(column)) ? [row] : [])))
  const taken = new Map(entries.flatMap((entry, i) => (entry.bundle ? [[entry.bundle, i] as const] : [])))
  return bundles.map((bundle, at): Candidate => {
    const i = taken.get(bundle)
    if (i !== undefined) return candidate(entries[i]!.label.tokens, bundle, { row: entries[i]!.label.row, doubtful: isDoubtful(entries, i, between, proof, changes) || (proof !== 'holds' && hasPartBehind(entries, i, width)) })
    const from = Math.max(bundles[at - 1]?.last ?? -1, ...entries.filter((entry) => entry.label.last < bundle.first).map((entry) => entry.label.last)) + 1
    const texts = tokens.slice(from, bundle.first).filter((token) => !token.figure && !inLabels.has(token))
    return candidate(lineByLine(texts), bundle, { doubtful: !standsAlone(entries, bundles, at, between, width) })
  })
}

/** A label's number in a column of its own is no figure, nor is a 无 with nothing but words around it: 无正当理由 in a narrow column. */
function withLabelWords(tokens: Token[], form: FormRow[]): Token[] {
  const wordings = form.flatMap(({ row }) => wordingsOf(row))
  return tokens.map((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]]
    const isNumber = /^[1-8]$/.test(token.key) && after?.line === token.line && !after.figure && wordings.some((wording) => wording.startsWith(token.key) && wording.includes(after.key))
    const isWord = token.raw === '无' && before?.figure === false && after?.figure === false
    return token.figure && (isNumber || isWord) ? { ...token, figure: false } : token
  })
}

function candidate(texts: Token[], { figures }: Bundle, told: { row?: number; doubtful: boolean }): Candidate {
  return { texts, key: texts.map((text) => text.key).join(''), own: texts.at(-1)?.raw ?? '', values: figures, grid: false, regular: isRegular(figures), placed: false, named: null, sure: new Set(), ...told }
}

/** The words of each line as one, as people read them. */
const lineByLine = (tokens: Token[]): Token[] =>
  [...Map.groupBy(tokens, (token) => token.line).values()].map((line) => ({ ...line[0]!, raw: line.map((token) => token.raw).join(''), key: line.map((token) => token.key).join('') }))

/** Every word of the table's groups and header. */
function officialWords(format: Format, id: TableId, form: FormRow[]): string {
  const groups = form.flatMap(({ row }) => row.path.slice(0, -1)).map((label) => keyOf(label.zh))
  return [...new Set([...groups, ...wordsOf(format)[id].header, keyOf(format.tables.requests.note.zh), '其他总计小计合计'])].join('|')
}

/** "小计": a row of an office's own. */
function isSubtotal(tokens: Token[], bundle: Bundle, inLabels: Set<Token>): boolean {
  const line = tokens.slice(Math.max(0, bundle.first - 4), bundle.first).filter((token) => token.line === tokens[bundle.first]!.line && !inLabels.has(token))
  return line.some((token) => /小计|合计$/.test(token.key))
}

/** Gives each label the figures that stand around or behind it; what is left between two known rows is told by its order where the numbers agree. */
function pair(labels: WholeLabel[], bundles: Bundle[], tokens: Token[], official: string): Entry[] {
  const entries = labels.map((label): Entry => ({ label, bundle: null, how: null }))
  const around = new Map(bundles.map((bundle) => [bundle, ownerOf(bundle, entries, tokens)]))
  for (const entry of entries) {
    const own = bundles.filter((bundle) => around.get(bundle) === entry)
    // Beside a row's figures one alone is the label's number.
    const [only, second] = own.length > 1 ? own.filter((bundle) => bundle.figures.length > 1) : own
    if (!only || second) continue
    entry.bundle = only
    entry.how = linesOf(entry.label).from === linesOf(entry.label).to ? 'beside' : 'inside'
  }
  const taken = new Set(entries.map((entry) => entry.bundle))
  const free = bundles.filter((bundle) => !taken.has(bundle))
  let from = 0
  while (from < entries.length) {
    if (entries[from]!.bundle) {
      from++
      continue
    }
    let to = from
    while (to < entries.length && !entries[to]!.bundle) to++
    const [after, before] = [entries[from - 1]?.bundle?.last ?? -1, entries[to]?.bundle?.first ?? Infinity]
    pairInOrder(entries.slice(from, to), free.filter((bundle) => bundle.first > after && bundle.last < before), tokens, official)
    from = to
  }
  return entries
}

/** The label whose lines the figures stand on. Of two on one line it is the one directly before them. */
function ownerOf(bundle: Bundle, entries: Entry[], tokens: Token[]): Entry | null {
  const [from, to] = [bundle.figures[0]!.line, Math.max(...bundle.figures.map((figure) => figure.to))]
  const around = entries.filter(({ label }) => linesOf(label).from <= to && linesOf(label).to >= from)
  if (around.length < 2) return around[0] ?? null
  return around.find(({ label }) => label.last === bundle.first - 1 && tokens[label.last]!.line === from) ?? null
}

const linesOf = (label: WholeLabel): { from: number; to: number } => ({ from: label.tokens[0]!.line, to: label.tokens.at(-1)!.line })

/** Labels and figures by turns: each label's follow it. Where several rows of figures follow one another without a label, a page's columns were told one after another. */
function pairInOrder(entries: Entry[], bundles: Bundle[], tokens: Token[], official: string): void {
  const isBehind = (entry: Entry, bundle: Bundle) => bundle.first > entry.label.last && tokens.slice(entry.label.last + 1, bundle.first).every((token) => !token.figure && official.includes(token.key))
  const behind = entries.map((entry) => bundles.find((bundle) => isBehind(entry, bundle)) ?? null)
  const followed = (bundle: Bundle) => {
    const next = bundles[bundles.indexOf(bundle) + 1]
    return next !== undefined && !tokens.slice(bundle.last + 1, next.first).some((token) => token.key !== '')
  }
  const lostBefore = (i: number) => behind.slice(Math.max(0, i - mostLost), i).filter((bundle) => bundle === null).length
  const isCounted = entries.length === bundles.length && entries.length <= mostCounted && behind.includes(null)
  entries.forEach((entry, i) => {
    const own = behind[i] ?? null
    if (isCounted) Object.assign(entry, { bundle: bundles[i]!, how: 'counted' })
    else if (own && lostBefore(i) < mostLost && !(lostBefore(i) > 0 && followed(own))) Object.assign(entry, { bundle: own, how: 'behind' })
  })
}

/** The figures of the table that no label has. A lonely figure between whole rows is a page's number. */
function straysOf(bundles: Bundle[], entries: Entry[], width: number | null): Bundle[] {
  const taken = new Set(entries.map((entry) => entry.bundle))
  const isWhole = (bundle: Bundle | undefined) => bundle === undefined || bundle.figures.length === width
  return bundles.filter((bundle, at) => !taken.has(bundle) && !(width !== null && bundle.figures.length === 1 && isWhole(bundles[at - 1]) && isWhole(bundles[at + 1])))
}

/** Those of the figures without a label that no row whose label is lost explains: where labels and figures come by turns, as many whole rows of figures stand between two labels as the form has rows there. */
function withoutLostLabels(strays: Bundle[], entries: Entry[], width: number | null): Bundle[] {
  if (width === null || !isByTurns(entries)) return strays
  return strays.filter((bundle) => {
    const at = entries.findIndex((entry) => entry.label.first > bundle.first)
    const [before, after] = [entries[at - 1], entries[at]]
    if (!before?.bundle || !after?.bundle) return true
    const between = strays.filter((other) => other.first > before.label.first && other.first < after.label.first)
    return between.length !== after.label.row - before.label.row - 1 || between.some((other) => other.figures.length !== width)
  })
}

/** Digits that are neither a row's figures, in their number or on its one line, nor a label's number. */
function fragmentsOf(tokens: Token[], entries: Entry[], form: FormRow[], inLabels: Set<Token>): Token[] {
  const owned = new Set(entries.flatMap(({ bundle, label, how }) => {
    const isWhole = bundle?.figures.length === form[label.row]!.columns.length
    return bundle?.figures.filter((figure) => isWhole || (how === 'beside' && figure.line === label.tokens[0]!.line)) ?? []
  }))
  return tokens.filter((token) => /^[\d.,]+$/.test(readable(token.raw)) && !owned.has(token) && !inLabels.has(token))
}

/** What stands loose between two places of the text: figures of no row, pieces of labels. */
interface Between {
  strays: (from: number, to: number) => boolean
  pieces: (from: number, to: number) => boolean
  /** Digits near a row's figures, which may be the rest of them. */
  fragments: (bundle: Bundle) => boolean
}

/** `least`: fewer digits so many lines away say nothing. Table two is so small that digits left over anywhere in it may be any row's. */
function betweenOf(tokens: Token[], strays: Bundle[], fragments: Token[], least: { fewest: number; lines: number }, isPiece: (token: Token) => boolean): Between {
  return {
    strays: (from, to) => strays.some((bundle) => bundle.first > from && bundle.last < to),
    pieces: (from, to) => tokens.slice(from + 1, to).some(isPiece),
    fragments: ({ figures }) => fragments.filter((token) => token.line >= figures[0]!.line - least.lines && token.line <= figures.at(-1)!.to + least.lines).length >= least.fewest,
  }
}

/** Is a word a piece of a row's label that was not found whole? */
function pieceTest(form: FormRow[], inLabels: Set<Token>, official: string): (token: Token) => boolean {
  const labels = form.map(({ row }) => keyOf(row.label.zh)).join('|')
  return (token) => !token.figure && token.key !== '' && !inLabels.has(token) && labels.includes(token.key) && !official.includes(token.key)
}

/** Do the rows add up to the table's own total, and what came in to what was done and is left? Null where there is too little to say so. */
type Proof = 'holds' | 'breaks' | null

function proofOf(form: FormRow[], entries: Entry[]): Proof {
  const width = form[0]!.columns.length
  const rows = form.map((_, i) => entries.find((entry) => entry.label.row === i)?.bundle?.figures ?? [])
  if (rows.some((row) => row.length !== width || lastIsSum(row) === false)) return null
  return columnsFit(form.map(({ row }) => row), rows) ? 'holds' : 'breaks'
}

/** May the figures of a whole label be another row's? `changes` are the rows of the form that say by how much something grew or shrank, signed. */
function isDoubtful(entries: Entry[], i: number, between: Between, proof: Proof, changes: Set<number>): boolean {
  const { label, bundle, how } = entries[i]!
  const [before, after] = [entries[i - 1], entries[i + 1]]
  if (how === 'counted') return proof !== 'holds'
  if (proof === 'holds') return false
  // What is no figure may have lost its digits to another line.
  const isText = (raw: string) => readCell({ type: 'money' }, raw).kind === 'text' && !(changes.has(label.row) && readCell({ type: 'change' }, raw).kind === 'number')
  if (bundle!.figures.some((figure) => isText(figure.raw.replace(/\p{Script=Han}+$/u, ''))) || between.fragments(bundle!)) return true
  if (label.cut && !(before?.bundle && after?.bundle && before.label.row === label.row - 1 && after.label.row === label.row + 1 && !before.label.cut && !after.label.cut && !between.pieces(before.label.first, after.label.first))) return true
  const isLost = (entry: Entry | undefined) => entry !== undefined && entry.bundle === null
  // Figures right above the label's line, behind another label: they may be the upper digits of a narrow cell.
  if (how === 'beside' && before?.how === 'behind' && before.bundle!.figures.at(-1)!.to === label.tokens[0]!.line - 1) return true
  if (how === 'beside') return [before, after].some((entry) => isLost(entry) && linesOf(entry!.label).from < linesOf(entry!.label).to)
  const isLoose = between.strays(before?.label.first ?? label.first, after?.label.last ?? label.last) || between.pieces(before?.label.first ?? label.first, label.first)
  // Between a label and the next the figures may be either's, where neither has others and not all stand behind theirs.
  if (how === 'behind') return (isLost(before) && !isByTurns(entries)) || (isLost(after) && entries.some((entry) => entry.bundle && entry.how !== 'behind')) || isLoose || between.strays(-1, entries[0]!.label.first)
  return proof === 'breaks' || isLost(before) || isLost(after) || isLoose || between.pieces(label.last, after?.label.first ?? label.last)
}

/** Do all rows that have figures have them behind their labels, and most rows have some? Then a label before them that has none is a row of blanks. */
function isByTurns(entries: Entry[]): boolean {
  const told = entries.filter((entry) => entry.bundle)
  return told.every((entry) => entry.how === 'behind') && told.length > mostByTurns * entries.length
}

/** Has the next label fewer figures than the row has? They may be lower digits of a row between the two; what stands above them can add up without them. */
const hasPartBehind = (entries: Entry[], i: number, width: number | null): boolean =>
  width !== null && entries[i]!.how === 'behind' && (entries[i + 1]?.bundle?.figures.length ?? width) < width

/** Is there one row of figures and one row of the form between two known ones with all their figures and no more, all the words between them before the figures? */
function standsAlone(entries: Entry[], bundles: Bundle[], at: number, between: Between, width: number | null): boolean {
  const bundle = bundles[at]!
  const next = entries.findIndex((entry) => entry.label.first > bundle.last)
  const [before, after] = [entries[next - 1], entries[next]]
  if (!before?.bundle || !after?.bundle || before.how === 'counted' || after.how === 'counted') return false
  if (width !== null && [before.bundle, after.bundle].some(({ figures }) => figures.length !== width)) return false
  return after.label.row - before.label.row === 2 && before.label.last < before.bundle.first && bundles[at - 1] === before.bundle && bundles[at + 1] === after.bundle && !between.pieces(bundle.last, after.label.first)
}
