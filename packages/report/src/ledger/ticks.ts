import { format2021 } from '../format/index.ts'
import { applicantOf, isOrganisations } from './applicant-words.ts'
import type { Header } from './header.ts'
import { markOf } from './marks.ts'
import { isPending, resultOf } from './result-words.ts'
import { bare, type Sheet } from './sheet.ts'

/** A column that is ticked where its word is true of the request. */
export interface Tick {
  column: number
  /** What it says when ticked, with the groups that it stands under. */
  word: string
  /** Its own header. */
  own: string
}

/** The columns to tick, one for each kind of applicant or of result; empty where there are none. */
export interface Ticks {
  applicant: readonly Tick[]
  result: readonly Tick[]
}

type Kind = keyof Ticks

/** The columns that a field would be ticked in. */
export const ticksFor = (field: string, { applicant, result }: Ticks): readonly Tick[] => (field === 'applicant' ? applicant : field === 'result' || field === 'detail' ? result : [])

export const noTicks: Ticks = { applicant: [], result: [] }

/** What stands over columns of one kind and is no word of its own. */
const heads: Record<Kind, RegExp> = {
  applicant: /^(?:申请人|申请主体|主体|身份).*(?:类型|类别|情况|性质|分类|身份|信息)?$|^(?:人员|主体)类[型别]$/u,
  result: /^(?:本年度)?(?:办理|处理|答复|公开|决定|审理)(?:结果|情况|类型|类别|情形|决定|种类)+(?:分类)?$|^结果$/u,
}
const ticked = /(?:请?(?:在相应栏)?[打画划][√✓勾钩]|勾选|单选)/gu

/** Asked of every request beside its result, and no result. */
const asked = /是否|有无|延期|延长|征求|送达|公示|合计|小计|总计/u
/** 不予公开 and the like, under which the form has several rows. */
export const isGroup = (word: string): boolean => /^[一二三四五六七\d]?(?:不予?公开|不同意公开|无法提供|不予处理|其[他它]处理)$/u.test(bare(word))
/** Several kinds or results at once: which, the person decides. */
const isSeveral: Record<Kind, (word: string) => boolean> = { applicant: isOrganisations, result: isGroup }
const other = /^其[他它]$/u
/** A reason of which there are several under a group: 其他 behind it is another reason, and not another end. */
const reason = /^(?:refused|unavailable)/u

interface Candidate extends Tick {
  /** The kind that the column is of, whatever stands beside it. */
  sure: Kind | null
  /** What else it could be, where its neighbour is that. */
  maybe: Record<Kind, boolean>
  isOther: boolean
}

const meaningOf = (kind: Kind, word: string) => (kind === 'applicant' ? applicantOf(word) : resultOf(word, format2021))

function candidate(label: readonly string[], column: number): Candidate | null {
  const texts = label.map((text) => text.replaceAll(ticked, '').trim()).filter((text) => bare(text) !== '')
  const head = (kind: Kind) => texts.length > 1 && texts.slice(0, -1).some((text) => heads[kind].test(bare(text)))
  const own = texts.filter((text, at) => at === texts.length - 1 || !(heads.applicant.test(bare(text)) || heads.result.test(bare(text))))
  const word = own.join('－')
  if (word === '') return null
  const isOther = own.length === 1 && other.test(bare(word).replace(/^\d+/u, ''))
  const known = (kind: Kind) => meaningOf(kind, word)?.sure === true || (kind === 'result' && isPending(word) && !asked.test(word))
  const says = (kind: Kind) => meaningOf(kind, word) !== null || isSeveral[kind](own.at(-1)!)
  const could = (kind: Kind) => !asked.test(word) && (head(kind) || says(kind))
  const of = (kind: Kind) => (isOther ? head(kind) : known(kind) || (head(kind) && could(kind) && says(kind)))
  const sure = of('applicant') === of('result') ? null : of('applicant') ? 'applicant' : 'result'
  return { column, word, own: own.at(-1)!, sure, maybe: { applicant: could('applicant'), result: could('result') }, isOther }
}

/** Which columns are of a kind: those whose words say so, and beside them those that could be; 其他 is of the kind before it. */
function kindsOf(candidates: readonly (Candidate | null)[]): (Kind | null)[] {
  const kinds = candidates.map((one) => one?.sure ?? null)
  candidates.forEach((one, at) => {
    const before = kinds[at - 1] ?? null
    if (one && before !== null && kinds[at] === null && (one.isOther || one.maybe[before])) kinds[at] = before
  })
  candidates.toReversed().forEach((one, back) => {
    const at = candidates.length - 1 - back
    const behind = kinds[at + 1] ?? null
    if (one && behind !== null && kinds[at] === null && !one.isOther && one.maybe[behind]) kinds[at] = behind
  })
  return kinds
}

function ticksOf(candidates: readonly (Candidate | null)[]): Ticks {
  const kinds = kindsOf(candidates)
  const group = (kind: Kind): Tick[] => {
    const of = candidates.filter((one, at): one is Candidate => one !== null && kinds[at] === kind)
    const meant = new Set(of.flatMap(({ word }) => meaningOf(kind, word)?.to ?? []))
    return of.length < 2 || meant.size === 0 ? [] : of.map((one, at) => ({ column: one.column, own: one.own, word: one.isOther && !isPlain(kind, of, at) ? `${one.word}？` : one.word }))
  }
  return { applicant: group('applicant'), result: group('result') }
}

/**
 * Does 其他 mean the form's own 其他? Only at the end, and among kinds of applicants only behind several kinds of
 * organisations (自然人, 法人, 其他 is 其他组织), among results not behind reasons.
 */
function isPlain(kind: Kind, of: readonly Candidate[], at: number): boolean {
  if (at < of.length - 1 && !of.slice(at + 1).every(({ word }) => isPending(word))) return false
  if (kind === 'result') return !reason.test(resultOf(of[at - 1]?.word ?? '', format2021)?.to ?? '')
  return new Set(of.slice(0, at).flatMap(({ word }) => applicantOf(word)?.to ?? [])).size > 2
}

/** How many columns could be ticked by their headers alone; as few as two could also be a request's own words. */
export function tickLabels(labels: Header['labels']): number {
  const { applicant, result } = ticksOf(labels.map(candidate))
  const known = (kind: Kind, ticks: readonly Tick[]) => new Set(ticks.flatMap(({ word }) => (meaningOf(kind, word)?.sure ? [meaningOf(kind, word)!.to] : []))).size
  const [kinds, results] = [known('applicant', applicant), known('result', result)]
  return (kinds >= 2 ? kinds : 0) + (results >= 3 ? results : 0)
}

/** The columns to tick under a header: what stands in them are signs, and in one of each kind at least stands one. */
export function ticksIn(sheet: Sheet, header: Header): Ticks {
  const below = sheet.rows.slice(header.bottom + 1)
  const signs = header.labels.map((_, column) => signsIn(below, column))
  const { applicant, result } = ticksOf(header.labels.map((label, column) => (signs[column] === null ? null : candidate(label, column))))
  const isUsed = (ticks: readonly Tick[]) => ticks.some(({ column }) => (signs[column] ?? 0) > 0)
  return { applicant: isUsed(applicant) ? applicant : [], result: isUsed(result) ? result : [] }
}

/** How many signs stand in a column; null where it is rather one of texts. Numbers may be sums, and a text or two a note. */
function signsIn(rows: Sheet['rows'], column: number): number | null {
  let [signs, texts] = [0, 0]
  for (const row of rows) {
    const text = (row[column] ?? '').trim()
    if (text === '') continue
    const mark = markOf(text)
    if (mark !== 'text') signs += mark === 'no' ? 0 : 1
    else if (!/^\d+$/u.test(text)) texts++
  }
  return texts > 1 + signs / 4 ? null : signs
}
