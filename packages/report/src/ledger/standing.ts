import type { Header } from './header.ts'
import { remembered } from './remembered.ts'
import { bare, columnName } from './sheet.ts'

/** How a system marks what is none of the unit's requests. */
const isVoid = /^已?(?:作废|删除|废弃|退回|退件)$|^(?:测试|草稿|无效|误登|误录|重复(?:登记|录入|数据))(?:数据|申请|件|信息)?$/u
/** Another unit answers it, and here it will never have an end. */
const isMoved = /^已?(?:转办|转出|移交|移送|转交)$/u
const isDone = /^已?(?:办结|办理完毕|办毕|答复|回复|完成|结案)$/u

/** Whatever is longer says more than one of these words. */
const longest = 12

/** How many requests a row stands for; 份 and 条 are counted of what was given out. */
const count = /^(?:申请|受理|办理)?(?:件数|数量|申请数)$/u

/**
 * Gives what a row's cells beside its fields, such as 办理状态, say of it against its being one request that is counted as
 * it stands: that it is void, that it is several, or, while nothing else says that it has ended, that it has.
 */
export function standingIn({ labels }: Header, fields: ReadonlySet<number>): (row: readonly string[], isOpen: boolean) => ('VOID' | 'DONE' | 'SEVERAL')[] {
  const counts = labels.flatMap((label, column) => (count.test(columnName(label.at(-1) ?? '')) ? [column] : []))
  const saysOf = remembered((text) => {
    const word = bare(text)
    return isVoid.test(word) ? 'void' : isMoved.test(word) ? 'moved' : isDone.test(word) ? 'done' : null
  })
  return (row, isOpen) => {
    const says = new Set(row.map((text, column) => (text === '' || text.length > longest || fields.has(column) ? null : saysOf(text))))
    const isWrong = says.has('void') || (isOpen && says.has('moved'))
    const isSeveral = counts.some((column) => Number.parseInt(bare(row[column] ?? ''), 10) > 1)
    return [...(isWrong ? ['VOID' as const] : isOpen && says.has('done') ? ['DONE' as const] : []), ...(isSeveral ? ['SEVERAL' as const] : [])]
  }
}
