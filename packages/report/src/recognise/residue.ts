import { draftMark } from './draft-mark.ts'
import type { DocumentMark } from './marks.ts'
import type { Line } from './lines.ts'

const pageNumber = /^\s*(?:[-—–―─]+\s*\d{1,3}\s*[-—–―─]+|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}\s*页?)\s*$/
const bareNumber = /^\s*(?:\d{1,3}|[-—–―─]+(?:\s+[-—–―─]+)*)\s*$/
const inline = [/\[(?:bookmark|endif|if !)[^\]]*\]?/gi, /\ufffd+/g, /(?:锟斤拷|烫烫烫)+/g, /单位[:：]\s*0+\s*万元/g, /&(?:nbsp|ensp|emsp|amp);/g]

/** What a browser prints over each page, day and clock and the page's title, and below it, the address and the page's number; another puts the day below. */
const clock = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s*(?:[上下]午)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?`
const printed = new RegExp(String.raw`^\s*(?:${clock}(?:\s[^。；]{0,120})?|(?:https?|file|\ufb01le)://\S+\s+\d{1,3}\s*/\s*\d{1,3}|(?:\d{1,3}\s*(?:of|/)\s*\d{1,3}|第\s*\d{1,3}\s*页[,，]\s*共\s*\d{1,3}\s*页)\s+${clock})\s*$`)

/** Is the line a page number that no table cell can be taken for ("—1—", "第1页"), what a browser prints beside it, or our own draft mark? */
export const isPageNumber = (text: string): boolean => pageNumber.test(text) || printed.test(text) || text.trim() === draftMark

/** In running prose even a bare figure alone on its line is a page number, and dashes are one that lost its figure. */
export const isProsePageNumber = (text: string): boolean => isPageNumber(text) || bareNumber.test(text)

/** Before the text: the path of a web page, its publishing line, a bare "附件1". */
const navigation = /^\s*(?:(?:当前|您的)?(?:所在)?位置\s*[:：]|首页\s*[>＞»]|(?:发布|成文)(?:日期|时间)\s*[:：]|浏览(?:次数|量)\s*[:：]|附件\s*[\d一二三四五六七八九十]*\s*[:：]?\s*$)/

/** Is a line before the text a page number or what a web page says around it? */
export const isFrontResidue = (text: string): boolean => isPageNumber(text) || (text.length <= 120 && !text.includes('。') && navigation.test(text))

/** What a conversion left inside a line; the line itself is never edited. */
export function residueOf(line: Line): DocumentMark[] {
  return inline.flatMap((pattern) => line.text.match(pattern) ?? []).map((written) => residueMark(written, line))
}

/** A mark of residue. */
export const residueMark = (written: string, line: Line): DocumentMark => ({
  kind: 'residue',
  where: { section: null, row: null, column: null },
  written: written.trim(),
  official: '',
  source: line.place,
})
