import type { Section } from '../format/model.ts'
import { signed } from './closing.ts'
import { dateOf } from './dates.ts'
import type { Line } from './lines.ts'
import { keyOf, squeeze } from './normalise.ts'
import { withoutNumeral } from './headings.ts'
import { titleOf } from './title.ts'

/** What stands below the text of a saved page or an article of a messenger, never in a report's own words. */
const footer = /版权所有|ICP备|公网安备|网站标识码|网站地图|技术支持|AllRightsReserved|^(?:主办|承办)(?:单位)?[:：]|^【?\[?(?:打印|关闭|返回|分享|收藏|打印本页|关闭窗口|关闭本页|返回顶部|网站声明|联系我们|关于我们|无障碍)\]?】?(?:[\s|【[]|$)|^(?:上一[篇条]|下一[篇条]|(?:相关|历年|往年)(?:链接|文章|阅读|信息|稿件|新闻|报告|年报|附件|文件)|分享到|扫一扫|责任编辑|友情链接)|^(?:预览时标签不可点|微信扫一扫|阅读(?:原文|全文)$|继续滑动看|向上滑动看|喜欢此内容的人)/
/** What may be a report's own words above the organ and the date, and is the page's below them. */
const belowSignature = /^(?:(?:(?:信息|稿件|文章)?来源|编辑|责编|审核|校对|[初复终]审|字体|附件下载|分享|阅读|阅读量)[:：\d]|(?:附件下载|政府网站找错|知道了|分享收藏|长按|轻[点触])|(?:取消允许|-*END-*|-*完-*)$)/i
const attachment = /^附(?:[件表录]|[:：])/
const longestFooter = 160

/** The lines of the last section without what stands below the report: a page's links from the first of them on, and an attachment behind the organ and date. */
export function withoutFooter(lines: Line[], agency: string | null): Line[] {
  const end = (signed(lines, agency)?.[1] ?? lines.findLastIndex((line) => dateOf(line.text) !== null) + 1) - 1
  const from = lines.findIndex((line, i) => {
    const text = squeeze(line.text)
    if (text.length > longestFooter) return false
    // Behind the signature a page lists other pages.
    if (end >= 0 && i > end && !text.includes('。') && (line.link || titleOf(text) !== null)) return true
    return (i > end && (footer.test(text) || (end >= 0 && belowSignature.test(text)))) || (attachment.test(text) && lines.slice(Math.max(0, i - 4), i).some((before) => dateOf(before.text) !== null))
  })
  return from < 0 ? lines : lines.slice(0, from)
}

/** Is the line one of a table of contents: a section's heading, and the number of its page behind dots or a tab? */
export const isContents = (sections: Section[]): ((line: Line) => boolean) => {
  const words = new Set(sections.map((section) => withoutNumeral(keyOf(section.heading.zh))))
  return (line) => words.has(withoutNumeral(line.key).replace(/\d{1,3}$/, '')) || line.key === '目录'
}
