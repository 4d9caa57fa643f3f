import { dateOf } from './dates.ts'
import type { Line } from './lines.ts'
import { hasHan, keyOf, readable, simplify, squeeze } from './normalise.ts'

/** How the names of organs end. */
export const organ = /(?:局|委|委员会|办|办公室|政府|院|会|中心|处|所|队|站|厅|部|街道|镇|乡|馆|社|校|学|厂|公司|集团|管委会|支队|大队|分局|总队|署|行|台|园|区|县|市)(?:（[^）]*）|\([^)]*\))?$/
const signedFor = /^(?:(?:报告|填报|编制|发布|公开)?(?:单位|机关|部门)(?:\(盖章\))?[:：])/
const day = /20\d\d[年./-]\d{1,2}[月./-]\d{1,2}日?$|二[〇○零Oo0]\S{2}年\S{1,2}月\S{1,3}日$/
const longestSignature = 60
/** With all its spaces. */
const longestLine = 400

/** Who signs, and when, as a line at the end of a report says it: the one, the other, or both behind each other. */
export function signatureOf(line: Pick<Line, 'text'>, agency: string | null): { organ: string | null; date: string | null } {
  const text = squeeze(line.text.length > longestLine ? '' : readable(line.text))
  const date = dateOf(text)
  if (date !== null || text === '' || text.length > longestSignature) return { organ: null, date }
  const [last] = day.exec(text) ?? ['']
  const name = text.slice(0, text.length - last.length).replace(signedFor, '').replace(/[,;:]$/, '')
  if (!isOrgan(name, agency)) return { organ: null, date: null }
  return last === '' ? { organ: name, date: null } : { organ: name, date: dateOf(last) }
}

/**
 * Parts the organ and the date that sign the report from the last section's prose: where they stand together, whatever is
 * written below them, else at the very end.
 */
export function closingOf(lines: Line[], agency: string | null): { prose: Line[]; closing: Line[] } {
  const written = lines.filter((line) => line.text.trim() !== '')
  const [from, to] = signed(written, agency) ?? atEnd(written, agency)
  const closing = written.slice(from, to)
  return { prose: lines.filter((line) => !closing.includes(line)), closing }
}

/** From and behind which line organ and date stand together: of the report's own organ, else the last of any with no sentence below; null where they do not. */
export function signed(lines: Line[], agency: string | null): [number, number] | null {
  const each = lines.map((line) => signatureOf(line, agency))
  const found = each.flatMap((signature, i): { organ: string; at: [number, number] }[] => {
    const next = each[i + 1]
    if (signature.organ !== null && signature.date !== null) return [{ organ: signature.organ, at: [i, i + 1] }]
    if (signature.organ !== null && next?.date && next.organ === null) return [{ organ: signature.organ, at: [i, i + 2] }]
    return signature.date !== null && next?.organ && next.date === null && isOwn(next.organ, agency) && !each[i + 2]?.date ? [{ organ: next.organ, at: [i, i + 2] }] : []
  })
  const sentence = lines.findLastIndex((line) => /。\s*$/.test(line.text))
  const last = found.findLast(({ at }) => at[1] > sentence)
  return (found.find((one) => isOwn(one.organ, agency)) ?? last)?.at ?? null
}

function atEnd(lines: Line[], agency: string | null): [number, number] {
  let from = lines.length
  for (const line of lines.slice(-4).reverse()) {
    const { organ, date } = signatureOf(line, agency)
    if (organ === null && date === null) break
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
