import { dateOf } from './dates.ts'
import type { Line } from './lines.ts'
import { hasHan, keyOf, readable, simplify, squeeze } from './normalise.ts'

/** How the names of organs end. */
export const organ = /(?:局|委|委员会|办|办公室|政府|院|会|中心|处|所|队|站|厅|部|街道|镇|乡|馆|社|校|学|厂|公司|集团|管委会|支队|大队|分局|总队|署|行|台|园|区|县|市)(?:（[^）]*）|\([^)]*\))?$/
const signedFor = /^(?:(?:报告|填报|编制|发布|公开)?(?:单位|机关|部门)(?:\(盖章\))?[:：])/
/** A day, or a month alone. */
const day = /20\d\d年\d{1,2}月$|20\d\d[年./-]\d{1,2}[月./-]\d{1,2}日?$|二[〇○零Oo0]\S{2}年\S{1,2}月\S{1,3}日$/
const longestSignature = 60
/** With all its spaces. */
const longestLine = 400

/** A line at the end of a report that signs it: who, and when. */
interface Signing {
  organ: string | null
  /** YYYY-MM-DD. */
  date: string | null
  /** Does it say when? Some say the month alone. */
  dated: boolean
}

/** Who signs, and when, as a line at the end of a report says it: the one, the other, or both behind each other. */
export function signatureOf(line: Pick<Line, 'text'>, agency: string | null): Signing {
  const text = squeeze(line.text.length > longestLine ? '' : readable(line.text))
  const date = dateOf(text)
  if (date !== null || text === '' || text.length > longestSignature) return { organ: null, date, dated: date !== null }
  if (isMonth(text)) return { organ: null, date: null, dated: true }
  const [last] = day.exec(text) ?? ['']
  const name = text.slice(0, text.length - last.length).replace(signedFor, '').replace(/[,;:]$/, '')
  if (!isOrgan(name, agency)) return { organ: null, date: null, dated: false }
  const at = last === '' ? null : dateOf(last)
  return { organ: name, date: at, dated: at !== null || isMonth(last) }
}

const isMonth = (text: string): boolean => text.endsWith('月') && dateOf(`${text}1日`) !== null

/**
 * Parts the organ and the date that sign the report from the last section's prose: where they stand together, whatever is
 * written below them, else at the very end; and with them what is set at the right edge there as they are, several organs or whom to ask.
 */
export function closingOf(lines: Line[], agency: string | null): { prose: Line[]; closing: Line[] } {
  const written = lines.filter((line) => line.text.trim() !== '')
  const [from, to] = signed(written, agency) ?? atEnd(written, agency)
  const right = written.findLastIndex((line) => !line.right) + 1
  const joins = right < written.length && (from === to || to > right)
  const closing = joins ? written.slice(Math.min(from, right)) : written.slice(from, to)
  return { prose: lines.filter((line) => !closing.includes(line)), closing }
}

/** From and behind which line organ and date stand together: of the report's own organ, else the last of any with no sentence below; null where they do not. */
export function signed(lines: Line[], agency: string | null): [number, number] | null {
  const each = lines.map((line) => signatureOf(line, agency))
  const found = each.flatMap((signature, i): { organ: string; at: [number, number] }[] => {
    const next = each[i + 1]
    if (signature.organ !== null && signature.dated) return [{ organ: signature.organ, at: [i, i + 1] }]
    if (signature.organ !== null && next?.dated && next.organ === null) return [{ organ: signature.organ, at: [i, i + 2] }]
    return signature.dated && next?.organ && !next.dated && isOwn(next.organ, agency) && !each[i + 2]?.dated ? [{ organ: next.organ, at: [i, i + 2] }] : []
  })
  const sentence = lines.findLastIndex((line) => /。\s*$/.test(line.text))
  const last = found.findLast(({ at }) => at[1] > sentence)
  return (found.find((one) => isOwn(one.organ, agency)) ?? last)?.at ?? null
}

function atEnd(lines: Line[], agency: string | null): [number, number] {
  let from = lines.length
  for (const line of lines.slice(-4).reverse()) {
    const { organ, dated } = signatureOf(line, agency)
    if (organ === null && !dated) break
    from--
    if (organ !== null) break
  }
  return [from, lines.length]
}

const isOwn = (name: string, agency: string | null): boolean => agency !== null && keyOf(name) === keyOf(agency)

function isOrgan(text: string, agency: string | null): boolean {
  const plain = simplify(text)
  if (isOwn(plain, agency)) return true
  return hasHan(plain) && plain.length >= 3 && plain.length <= 30 && !/[。；，：、,;:]|^[（(一二三四五六七八九十\d]/.test(plain) && organ.test(plain)
}
