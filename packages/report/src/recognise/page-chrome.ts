import { dateOf } from './dates.ts'
import type { Line } from './lines.ts'
import { squeeze } from './normalise.ts'

/** What stands below the text of a saved page, never in a report's own words. */
const footer = /版权所有|ICP备|公网安备|网站标识码|网站地图|技术支持|^(?:主办|承办)(?:单位)?[:：]|^【?(?:打印|关闭|返回|分享|收藏|打印本页|关闭窗口|关闭本页|返回顶部|网站声明|联系我们|网站地图|无障碍)】?(?:[\s|【]|$)|^(?:上一篇|下一篇|相关(?:链接|文章|阅读|信息)|分享到|扫一扫|责任编辑|友情链接|网站支持IPv6)/
const longestFooter = 160

/** The lines of the last section without what a saved page says below them: from the first such line on. */
export function withoutFooter(lines: Line[]): Line[] {
  const dated = lines.findLastIndex((line) => dateOf(line.text) !== null)
  const from = lines.findIndex((line, i) => (i > dated || dated < 0) && line.text.length <= longestFooter && footer.test(squeeze(line.text)))
  return from < 0 ? lines : lines.slice(0, from)
}
