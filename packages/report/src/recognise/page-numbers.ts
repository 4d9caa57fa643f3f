import type { Line } from './lines.ts'
import { readable } from './normalise.ts'
import { isPageNumber } from './residue.ts'

const bare = /^\s*(?:\d{1,3}|[-—–―─]+(?:\s+[-—–―─]+)*)\s*$/
/** What is open before a figure, and what closes behind it or goes on from it: no page ends between them. */
const opens = /[“‘《〈（(【「『〔[]\s*$|^\s*["']\s*$/
const goesOn = /^\s*[”’》〉）)】」』〕\]。，、；：！？,;:!?%％℃]|^\s*["']\s*$/
/** What a figure is said with, behind words that need one. */
const counter = /^\s*(?:[万亿]?[余多]?[件条次篇个项份起宗例人场期部册家处批类名户章元天日月年号楼层室路度级届位岁版本套幅封间所分]|[万亿余多])/u
const needsMore = /[\p{Script=Han}，、]\s*$/u
const dash = /^\s*[-–—]{1,2}\s*$/
const item = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])/
/** The emptiest page says so much; a cover less. */
const fewestOnPage = 100
const covers = 2

/**
 * Tells of the lines of running prose which are numbers of pages: there bare ones are, too, and dashes that lost theirs. What a
 * sentence goes on around is the report's, for some converters end a line at every mark or change of script; so is a figure
 * higher than the text has had pages.
 */
export function pageNumberTest(lines: Line[]): (line: Line) => boolean {
  const own = new Set<Line>()
  const written = lines.filter((line) => line.text.trim() !== '')
  let length = 0
  written.forEach((line, i) => {
    length += line.text.length
    if (!bare.test(line.text)) return
    const [above, below] = [written[i - 1], written[i + 1]]
    const [before, after] = [above?.text ?? '', below?.text ?? '']
    const isNext = above?.number === line.number - 1 && below?.number === line.number + 1
    const isOwn = dash.test(line.text)
      ? isNext && /[\p{L}\p{N}》”）)，]\s*$/u.test(before) && /^\s*[\p{L}\p{N}《“（(]/u.test(after) && !item.test(after)
      : /\d/.test(line.text) && (opens.test(before) || goesOn.test(after) || (needsMore.test(before) && counter.test(after)) || Number(readable(line.text)) > covers + length / fewestOnPage)
    if (isOwn) own.add(line)
  })
  return (line) => isPageNumber(line.text) || (bare.test(line.text) && !own.has(line))
}
