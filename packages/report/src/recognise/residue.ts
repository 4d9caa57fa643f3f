import { draftMark } from './draft-mark.ts'
import type { DocumentMark } from './marks.ts'
import type { Line } from './lines.ts'

const pageNumber = /^\s*(?:[-—–―─]+\s*\d{1,3}\s*[-—–―─]+|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}\s*页?)\s*$/
const inline = [/\[(?:bookmark|endif|if !)[^\]]*\]?/gi, /\ufffd+/g, /(?:锟斤拷|烫烫烫)+/g, /单位[:：]\s*0+\s*万元/g, /&(?:nbsp|ensp|emsp|amp);/g]

/** What a browser prints over each page, day and clock and the page's title, and below it, the address and the page's number; another puts the day below. */
const clock = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s*(?:[上下]午)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?`
const printed = new RegExp(String.raw`^\s*(?:${clock}(?:\s[^。；]{0,120})?|(?:https?|file|\ufb01le)://\S+\s+\d{1,3}\s*/\s*\d{1,3}|(?:\d{1,3}\s*(?:of|/)\s*\d{1,3}|第\s*\d{1,3}\s*页[,，]\s*共\s*\d{1,3}\s*页)\s+${clock})\s*$`)

/** Is the line a page number that no table cell can be taken for ("—1—", "第1页"), what a browser prints beside it, or our own draft mark? */
export const isPageNumber = (text: string): boolean => pageNumber.test(text) || printed.test(text) || text.trim() === draftMark

/** Before the text: the path of a web page, its publishing line, what can be done with it, a bare "附件1". */
const navigation = /^\s*(?:(?:当前|您的)?(?:所在)?位置\s*[:：]|首页\s*[>＞»]|(?:发布|发表|成文|更新|录入|发文)?(?:日期|时间)\s*[:：]|(?:浏览|点击|阅读|访问)(?:次数|量|数)?\s*[:：]|(?:信息|文章|稿件)?来[源自]\s*[:：]|(?:索引号|信息分类|主题分类|发布机构|发文机构|信息名称|有效性)\s*[:：]|【?(?:字体|字号)\s*[:：]|(?:作者|编辑|责任编辑|审核)\s*[:：]|分享到?\s*[:：]|【(?:打印|收藏|关闭|纠错|推荐)|(?:打印|收藏|关闭)(?:本页)?\s*$|附件\s*[\d一二三四五六七八九十]*\s*[:：]?\s*$)/
/** The names of a page's particulars, which tell of the page as a card in a catalogue does, and what may stand before each. */
const particular = /^\s*[•·●▪■◆]?\s*(?:(?:信息)?索\s*引\s*号|(?:主题|体裁|组配)分类|发布机构|发文(?:机关|机构|日期|字号)|(?:成文|生成|公开|废止)日期|(?:(?:公开|信息)(?:方式|形式|程序|时限|类别|名称|来源)|文件(?:名称|编号)|文\s*号|有\s*效\s*性|公文时效|(?:主题|关键)词|内容概述|责任部门|生命周期|标\s*题)(?=\s|[:：]|$))\s*(?:[:：]\s*)?/u
/** Buttons and bars of a page that have no more to say. */
const bare = /^\s*(?:朗读|播放|收听|语音播报|听全文|分享|收藏|[|\s]*\|[|\s]*)\s*$/u
const longestParticular = 60

/** Does the line name a particular of the page, with or without saying it? */
export const isParticular = (text: string): boolean => text.length <= longestParticular && particular.test(text) && !/[。，；]/.test(text)
/** Does it name one and leave it to the next line? */
export const isParticularName = (text: string): boolean => isParticular(text) && text.replace(particular, '') === ''

/** What stands at the very top of a site. */
const siteBar = /无障碍(?:浏览|阅读)?\s|长者(?:模式|助手)|登录\s*[|/]?\s*注册|今天是\s*20\d\d\s*年/
/** A line that a page sets below its title is no longer. */
export const longestByline = 120

/** Does the line tell a day to the minute? No report does. */
export const hasClock = (text: string): boolean => /20\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*\d{1,2}:\d{2}/.test(text)

/** Is a line before the text a page number or what a web page says around it? */
export const isFrontResidue = (text: string): boolean => isPageNumber(text) || (text.length <= longestByline && !text.includes('。') && (navigation.test(text) || isParticular(text) || bare.test(text) || hasClock(text) || (siteBar.test(text) && !/[，；、]/.test(text))))

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
