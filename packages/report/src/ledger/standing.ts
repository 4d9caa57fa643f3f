import type { Header } from './header.ts'
import { bare, columnName } from './sheet.ts'

/** How a system marks what is none of the unit's requests. */
const isVoid = /^已?(?:作废|删除|废弃|退回|退件)$|^(?:测试|草稿|无效|误登|误录|重复(?:登记|录入|数据))(?:数据|申请|件|信息)?$/u
/** Another unit answers it, and here it will never have an end. */
const isMoved = /^已?(?:转办|转出|移交|移送|转交)$/u
const isDone = /^已?(?:办结|办理完毕|办毕|答复|回复|完成|结案)$/u

/** How many requests a row stands for; 份 and 条 are counted of what was given out. */
const count = /^(?:申请|受理|办理)?(?:件数|数量|申请数)$/u

/**
 * What a row's cells beside its fields, such as 办理状态, say of it against its being one request that is counted as it
 * stands: that it is void, that it is several, or, while nothing else says that it has ended, that it has.
 */
export function standing(cells: readonly { text: string; column: number }[], { labels }: Header, isOpen: boolean): ('VOID' | 'DONE' | 'SEVERAL')[] {
  const words = cells.map(({ text }) => bare(text))
  const isSeveral = cells.some(({ text, column }) => count.test(columnName(labels[column]?.at(-1) ?? '')) && Number.parseInt(bare(text), 10) > 1)
  const isWrong = words.some((word) => isVoid.test(word) || (isOpen && isMoved.test(word)))
  return [...(isWrong ? ['VOID' as const] : isOpen && words.some((word) => isDone.test(word)) ? ['DONE' as const] : []), ...(isSeveral ? ['SEVERAL' as const] : [])]
}
