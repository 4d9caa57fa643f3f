import type { Header } from './header.ts'
import { markOf } from './marks.ts'
import { remembered } from './remembered.ts'
import { bare } from './sheet.ts'

/** Columns that tell one request from another of the same day and kind. */
const telling = /姓名|名称|申请人$|内容|事项|标题|摘要|证件|电话|地址|文号|编号|描述/u

/** The columns that name who asks or what is asked for. */
export const tellingIn = ({ labels }: Header): Set<number> => new Set(labels.flatMap((label, column) => (telling.test(bare(label.at(-1) ?? '')) ? [column] : [])))

/** Gives what a row says in all, for seeing whether another says just the same: with who or what is asked for in it, a row is itself whatever its running number, in any sheet; without, only where it stands. */
export function likenessIn(header: Header, tells: ReadonlySet<number>, running: number | null, sheet: number): (row: readonly string[], from: ReadonlyMap<number, string> | undefined) => string {
  const names = header.labels.map((label) => bare(label.join('')))
  const isSign = remembered((text) => markOf(text) !== 'text')
  return (row, from) => {
    const cells = row.flatMap((own, column) => {
      const text = own.trim() || (from?.get(column) ?? '')
      // A tick says as much as its column's header.
      return text === '' ? [] : [{ column, text: isSign(text) ? `${names[column] ?? ''} ${text}` : text, isTelling: tells.has(column) && !isSign(text) }]
    })
    if (cells.some(({ isTelling }) => isTelling)) return cells.filter(({ column }) => column !== running).map(({ text }) => text).join('\u0000')
    return `${sheet}\u0000${cells.map(({ column, text }) => `${column} ${text}`).join('\u0000')}`
  }
}
