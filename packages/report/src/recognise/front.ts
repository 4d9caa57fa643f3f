import type { Line } from './lines.ts'
import { readable, simplify, squeeze } from './normalise.ts'
import { organ } from './closing.ts'
import { arabicYear } from './dates.ts'

/** What the beginning of a document says of itself; `lines` are the title's lines. */
export interface Front {
  title: string | null
  agency: string | null
  year: number | null
  titleLines: Line[]
}

const name = '政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?报告'
const year = '(20\\d\\d)年(?:度)?'
/** As offices call it: the year may stand inside the name or behind it, in brackets, and the report be called 年报. */
const called = `政府信息公开(?:工作)?(?:情况)?(?:${year})?(?:年度)?(?:工作)?(?:情况)?(?:年度)?(?:报告|(?<short>年报))(?:\\((?:${year}|[^()]{1,12})\\))?`
const wholeTitle = new RegExp(`^《?(?:${year})?(.*?)(?:${year})?${called}》?$`, 'd')
const titleInside = new RegExp(`《([^《》]{0,60}?)${year}${name}》`)
const longestTitle = 90
const mostTitleLines = 6
/** What stands on the pages around a title, never in an organ's name. */
const notOrgan = /[>»|:;,。!?〔〕[\]]|首页|当前位置|浏览|发布(?:日期|时间)|索引号|文号|字号|来源|附件/
const startsWithDivision = /^[^省市县区州盟旗]{2,}[省市县区州盟旗].{2,}/u
/** Below so many lines of preamble nobody writes a title. */
const deepestTitle = 100

/**
 * Finds the title, though it be broken over lines: the shortest run of lines that is a whole title, and above it what
 * still belongs to the organ's name. Failing that, the agency and year named in 《》 by the preamble.
 */
export function frontOf(lines: Line[]): Front {
  const written = lines.filter((line) => line.text.trim() !== '').slice(0, deepestTitle)
  for (let to = 1; to <= written.length; to++) {
    const runs = Array.from({ length: Math.min(mostTitleLines, to) }, (_, i) => titleOf(written.slice(to - 1 - i, to))).filter((run) => run !== null)
    let found = runs.find((run) => run.agency && (run.titleLines.length === 1 || organ.test(simplify(run.agency)))) ?? runs.find((run) => run.agency === null)
    if (!found) continue
    for (const run of runs) if (run.titleLines.length === found.titleLines.length + 1 && goesOn(run.titleLines[0]!, found.agency)) found = run
    return found
  }
  const inside = titleInside.exec(arabicYear(simplify(readable(squeeze(written.map((line) => line.text).join(''))))))
  return { title: null, agency: inside?.[1] || null, year: inside ? Number(inside[2]) : null, titleLines: [] }
}

/** The lines as one whole title, or null. */
function titleOf(titleLines: Line[]): Front | null {
  const title = squeeze(titleLines.map((line) => line.text.replaceAll('|', '')).join('')).replace(/^\ufeff/, '')
  if (title.length > longestTitle) return null
  const written = arabicYear(readable(title))
  const parts = wholeTitle.exec(simplify(written))
  const year = parts?.[1] ?? parts?.[3] ?? parts?.[4] ?? parts?.[6]
  // A traditional character stands where its simplified form does.
  const [from, to] = parts?.indices?.[2] ?? [0, 0]
  const agency = written.slice(from, to).replace(/^(?:附件[\d一二三四五六七八九十]*[:.、]?|关于)|的$/g, '') || null
  // A column of a website is called 年报 too, without an organ.
  if (!year || (agency === null ? parts?.groups?.short : notOrgan.test(agency))) return null
  return { title, agency, year: Number(year), titleLines }
}

/** Does the organ's name begin on the line above? A name that lacks its division does; a site's banner is no part of it. */
function goesOn(above: Line, agency: string | null): boolean {
  const text = squeeze(readable(above.text))
  if (agency === null || !/^\p{Script=Han}{2,30}$/u.test(text) || (text.endsWith('人民政府') && !agency.startsWith('办公'))) return false
  if (/^.{1,9}[省市县区州盟旗]$/u.test(text)) return true
  if (startsWithDivision.test(agency)) return false
  return /(?:街道|镇|乡)$/.test(text) || (startsWithDivision.test(text) && !/(?:网站?|公开|公告|年报|专栏)$/.test(text))
}
