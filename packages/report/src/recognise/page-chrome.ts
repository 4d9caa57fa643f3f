import type { Section } from '../format/model.ts'
import { dateOf } from './dates.ts'
import type { Line } from './lines.ts'
import { keyOf, squeeze } from './normalise.ts'
import { withoutNumeral } from './headings.ts'

/** What stands below the text of a saved page, never in a report's own words. */
const footer = /版权所有|ICP备|公网安备|网站标识码|网站地图|技术支持|^(?:主办|承办)(?:单位)?[:：]|^【?(?:打印|关闭|返回|分享|收藏|打印本页|关闭窗口|关闭本页|返回顶部|网站声明|联系我们|无障碍)】?(?:[\s|【]|$)|^(?:上一篇|下一篇|相关(?:链接|文章|阅读|信息)|分享到|扫一扫|责任编辑|友情链接)/
const attachment = /^附(?:[件表录]|[:：])/
const longestFooter = 160

/** The lines of the last section without what stands below the report: a page's links from the first of them on, and an attachment behind the organ and date. */
export function withoutFooter(lines: Line[]): Line[] {
  const dated = lines.findLastIndex((line) => dateOf(line.text) !== null)
  const from = lines.findIndex((line, i) => {
    const text = squeeze(line.text)
    if (text.length > longestFooter) return false
    return (i > dated && footer.test(text)) || (attachment.test(text) && lines.slice(Math.max(0, i - 4), i).some((before) => dateOf(before.text) !== null))
  })
  return from < 0 ? lines : lines.slice(0, from)
}

/** Is the line one of a table of contents: a section's heading, and the number of its page behind dots or a tab? */
export const isContents = (sections: Section[]): ((line: Line) => boolean) => {
  const words = new Set(sections.map((section) => withoutNumeral(keyOf(section.heading.zh))))
  return (line) => words.has(withoutNumeral(line.key).replace(/\d{1,3}$/, '')) || line.key === '目录'
}
