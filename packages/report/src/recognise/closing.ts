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

/** What offices write below organ and date: whom to ask, who gets it, whether it may be made public, who printed it. The 抄送 of an official paper ends with a full stop. */
const notes = /^(?:[（(【[].*[）)】\]]|(?:附?注|联系(?:人|电话|方式|地址|单位)|咨询(?:电话|方式)?|监督电话|通[讯信]地址|办公(?:电话|地址|时间)|(?:单位)?地址|邮(?:政编码|编|箱)|电(?:话|子邮[箱件])|传真|网址|主送|抄(?:送|报)|分送|(?:信息)?公开(?:方式|属性|形式|类别|选项)|(?:填报|填表|制表|经办|负责|分管领导|撰稿|拟稿|校对|审核|签发)人?)[^:：。]{0,6}[:：].*|(?:此件)?(?:主动公开|依申请公开|公开发布)|.*(?:\d日|办公?室?)印发)$/
const endsSentence = /[。；！？]$/
/** A part of the text begins. */
const opensPart = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|第[一二三四五六七八九十]+[部章条])/

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
 * Parts the organ and the date that sign the report from the last section's prose: where they stand together, else at the very
 * end; and with them what is set at the right edge there as they are, and what stands below them and is no text of the section:
 * whom to ask, whether it may be made public, who else gets it.
 */
export function closingOf(lines: Line[], agency: string | null): { prose: Line[]; closing: Line[] } {
  const written = lines.filter((line) => line.text.trim() !== '')
  const [from, signedTo] = signed(written, agency) ?? atEnd(written, agency)
  const to = from === signedTo ? signedTo : signedTo + below(written.slice(signedTo))
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
  const noted = notesAmong(lines)
  const sentence = lines.findLastIndex((line, i) => /。\s*$/.test(line.text) && !noted[i])
  const last = found.findLast(({ at }) => at[1] > sentence)
  return (found.find((one) => isOwn(one.organ, agency)) ?? last)?.at ?? null
}

/** How many of the lines below a signature belong to it: all where none is of the text, else as many as are notes, one behind the other. */
function below(lines: Line[]): number {
  const noted = notesAmong(lines)
  return lines.some((line, i) => !noted[i] && isText(line)) ? [...noted, false].indexOf(false) : lines.length
}

/** Which of the lines are notes, or go on with the list of the note above. */
function notesAmong(lines: Line[]): boolean[] {
  let goesOn = false
  return lines.map((line) => {
    const text = line.row !== null || line.text.length > longestLine ? '' : squeeze(line.text)
    const isNote = notes.test(text) ? !opensPart.test(text) : goesOn && text !== ''
    goesOn = isNote && /[，、,]$/.test(text)
    return isNote
  })
}

const isText = ({ text, row }: Line): boolean => row !== null || text.length > longestLine || endsSentence.test(squeeze(text)) || opensPart.test(squeeze(text))

function atEnd(all: Line[], agency: string | null): [number, number] {
  const lines = all.slice(0, notesAmong(all).lastIndexOf(false) + 1)
  let from = lines.length
  for (const line of lines.slice(-4).reverse()) {
    const { organ, dated } = signatureOf(line, agency)
    if (organ === null && !dated) break
    from--
    if (organ !== null) break
  }
  return from < lines.length ? [from, lines.length] : [all.length, all.length]
}

const isOwn = (name: string, agency: string | null): boolean => agency !== null && keyOf(name) === keyOf(agency)

function isOrgan(text: string, agency: string | null): boolean {
  const plain = simplify(text)
  if (isOwn(plain, agency)) return true
  return hasHan(plain) && plain.length >= 3 && plain.length <= 30 && !/[。；，：、,;:]|^[（(一二三四五六七八九十\d]/.test(plain) && organ.test(plain)
}
