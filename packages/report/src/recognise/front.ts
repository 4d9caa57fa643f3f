import type { Announced } from './announced.ts'
import { organ } from './closing.ts'
import { arabicYear } from './dates.ts'
import type { Line } from './lines.ts'
import { keyOf, readable, simplify, squeeze } from './normalise.ts'
import { organOfYearless, titleOf } from './title.ts'
import type { Title } from './title.ts'

/** What the beginning of a document says of itself; `lines` are the title's lines. */
export interface Front {
  title: string | null
  agency: string | null
  year: number | null
  titleLines: Line[]
  /** The titles of other reports that a page lists around it. */
  others: Line[]
}

/** What else is known of the report: by its text, and by what the file calls itself. */
export interface Known {
  year: number | null
  /** The year from whose first to whose last day the text counts. */
  counted: number | null
  organ: string | null
  name: string | null
  /** What the first sentences say that they report. */
  announced?: Announced | null
}

type Candidate = Title & { titleLines: Line[] }

const name = '政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:年度)?报告'
const titleInside = new RegExp(`《([^《》]{0,60}?)(20\\d\\d)年(?:度)?${name}》`)
const mostTitleLines = 6
const startsWithDivision = /^[^省市县区州盟旗]{2,}[省市县区州盟旗].{2,}/u
/** Below so many lines of preamble nobody writes a title. */
const deepestTitle = 300

/**
 * Finds the title, though it be broken over lines. A page lists other reports before its own: of several titles it is the one
 * that the text, the signature and the page's name agree with, else the one nearest to the text. Failing that, the agency and
 * year named in 《》 by the preamble, the year that the text counts, or what its first sentences announce.
 */
export function frontOf(lines: Line[], known: Known = { year: null, counted: null, organ: null, name: null }): Front {
  const written = lines.filter((line) => line.text.trim() !== '').slice(0, deepestTitle)
  const found = titlesIn(written)
  const titles = found.some((title) => title.official) ? found.filter((title) => title.official) : found
  const best = titles.map((title) => ({ title, merit: meritOf(title, known) })).reduce((a, b) => (b.merit >= a.merit ? b : a), { title: null as Candidate | null, merit: -Infinity })
  const named = known.name === null ? null : titleIn(known.name)
  if (best.title) {
    const { titleLines } = best.title
    const others = found.filter((one) => keyOf(one.title) !== keyOf(best.title!.title)).flatMap((one) => one.titleLines)
    // Where no title of the text is this report's, a page still says its own in its head.
    const { title, agency, year } = named && best.merit < 0 && meritOf(named, known) > best.merit ? named : best.title
    const below = agency === null ? organBelow(written, titleLines.at(-1)!) : null
    return { title, agency: agency ?? below?.organ ?? null, year, titleLines: below ? [...titleLines, below.line] : titleLines, others }
  }
  if (named) return { title: named.title, agency: named.agency, year: named.year, titleLines: [], others: [] }
  const inside = titleInside.exec(arabicYear(simplify(readable(squeeze(written.map((line) => line.text).join(''))))))
  const told = known.announced ?? null
  const year = inside ? Number(inside[2]) : (known.counted ?? told?.year ?? null)
  // Some offices name no year in the title.
  const bare = written.findLast((line, i) => !line.link && !isParticular(line) && !isQuoted(written, i, i + 1) && organOfYearless(line.text) !== null)
  if (bare) return { title: squeeze(bare.text), agency: organOfYearless(bare.text), year, titleLines: [bare], others: [] }
  return { title: null, agency: inside?.[1] || (told?.year === year ? (told?.agency ?? null) : null), year, titleLines: [], others: [] }
}

/** The organ on the line below a title that names none, as covers have it. */
function organBelow(written: Line[], title: Line): { organ: string; line: Line } | null {
  const line = written[written.indexOf(title) + 1]
  const text = squeeze(readable(line?.text ?? '')).replace(/^\((.*)\)$/, '$1')
  return line && /^\p{Script=Han}{4,30}$/u.test(text) && organ.test(simplify(text)) ? { organ: text, line } : null
}

/** How much speaks for a title's being this report's, and how much against. */
function meritOf({ title, agency, year, titleLines = [] }: Title & { titleLines?: Line[] }, known: Known): number {
  const isNamed = known.name !== null && keyOf(known.name).includes(keyOf(title))
  const sameYear = known.year === null ? 0 : known.year === year ? 3 : -3
  const sameOrgan = known.organ === null || agency === null ? 0 : areSame(known.organ, agency) ? 2 : -1
  return (isNamed ? 4 : 0) + sameYear + sameOrgan - (titleLines.some((line) => line.link) ? 3 : 0) - (titleLines.some(isParticular) ? 1 : 0)
}

function areSame(a: string, b: string): boolean {
  const [one, two] = [keyOf(a), keyOf(b)]
  return one.endsWith(two) || two.endsWith(one)
}

/** The title in a page's name: the name itself, or what stands before the site's. */
function titleIn(pageName: string): Title | null {
  return [pageName, ...pageName.split(/[-_—–|]/)].map(titleOf).find((title) => title !== null) ?? null
}

/** Every title in the lines, none overlapping: the shortest run of lines that is a whole one, and above it what still belongs to the organ's name. */
function titlesIn(written: Line[]): Candidate[] {
  const titles: Candidate[] = []
  let free = 0
  for (let to = 1; to <= written.length; to++) {
    const runs = Array.from({ length: Math.min(mostTitleLines, to - free) }, (_, i) => candidateOf(written.slice(to - 1 - i, to))).filter((run) => run !== null)
    // A title over again may be broken where its first line is no organ's name.
    const again = runs.find((run) => run.agency && titles.some((title) => keyOf(title.title) === keyOf(run.title)))
    let found = again ?? runs.find((run) => run.agency && (run.titleLines.length === 1 || organ.test(simplify(run.agency)))) ?? runs.find((run) => run.agency === null)
    if (!found) continue
    for (const run of runs) if (run.titleLines.length === found.titleLines.length + 1 && goesOn(run.titleLines[0]!, found.agency)) found = run
    free = to
    if (!isQuoted(written, to - found.titleLines.length, to)) titles.push(found)
  }
  return titles
}

/** Is it a name in a sentence, whose 《 and 》 a converter set in lines of their own? */
export const isQuoted = (lines: Line[], from: number, to: number): boolean => /《\s*$/.test(lines[from - 1]?.text ?? '') && /^\s*》/.test(lines[to]?.text ?? '')

function candidateOf(titleLines: Line[]): Candidate | null {
  // Links stand each for itself, and so do rows of particulars.
  if (titleLines.length > 1 && titleLines.some((line) => line.link || isParticular(line))) return null
  const found = titleOf(titleLines.map(titleText).join('').replaceAll('|', ''))
  return found && { ...found, titleLines }
}

/** What may be of a title in a line: of a table's row that tells a page's particulars, the cell behind the name of one. */
function titleText(line: Line): string {
  const [label, cell] = ownCells(line)
  return label && cell && /^(?:信息|文件)?(?:名称|标题)[:：]?$/.test(squeeze(label.raw)) ? cell.raw : line.text
}

const isParticular = (line: Line): boolean => ownCells(line).length > 1
const ownCells = (line: Line) => line.row?.cells.filter((cell) => !cell.above && cell.raw.trim() !== '') ?? []

/** Does the organ's name begin on the line above? A name that lacks its division does; a site's banner is no part of it. */
function goesOn(above: Line, agency: string | null): boolean {
  const text = squeeze(readable(above.text))
  if (agency === null || !/^\p{Script=Han}{2,30}$/u.test(text) || (text.endsWith('人民政府') && !agency.startsWith('办公'))) return false
  if (/^.{1,9}[省市县区州盟旗]$/u.test(text)) return true
  if (startsWithDivision.test(agency)) return false
  return /(?:街道|镇|乡)$/.test(text) || (startsWithDivision.test(text) && !/(?:网站?|公开|公告|年报|专[栏区]|栏目|平台|目录|门户)$/.test(text))
}
