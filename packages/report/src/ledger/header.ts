import { dayOf } from './day.ts'
import type { Merge, Sheet } from './sheet.ts'

/** The rows of the headers, from 0, and over each column its words from the top down: 办理情况, 答复日期. */
export interface Header {
  top: number
  bottom: number
  labels: readonly (readonly string[])[]
}

/** Headers of more rows are drawn for nobody. */
const mostRows = 4

/**
 * The header that begins in a row. It goes on below where a cell of it does, where what is drawn together stands over names
 * of its own, and as far as `found`, how many columns are known by such labels, grows by further rows of names.
 */
export function headerAt(sheet: Sheet, top: number, found: (labels: Header['labels']) => number): Header {
  let header = headerOf(sheet, top, top)
  for (let next = top + 1; next < top + mostRows; next++) {
    const isCut = isNoDay(sheet.rows[next] ?? []) && (sheet.merges ?? []).some((merge) => merge.top >= top && merge.top <= header.bottom && merge.bottom >= next && merge.bottom < top + mostRows)
    // A title alone in its row is over the header and no part of it.
    if (!isCut && !(isNames(sheet.rows[next - 1] ?? []) && isNames(sheet.rows[next] ?? []))) break
    const longer = headerOf(sheet, top, next)
    if (isCut || (header.bottom === next - 1 && isUnderGroup(sheet, next)) || found(longer.labels) > found(header.labels)) header = longer
  }
  return header
}

function headerOf(sheet: Sheet, top: number, bottom: number): Header {
  const rows = sheet.rows.slice(top, bottom + 1).map((row) => row.map((text) => text.trim()))
  const merges = (sheet.merges ?? []).filter((merge) => merge.bottom >= top && merge.top <= bottom)
  for (const merge of merges) fill(rows, merge, top)
  const width = Math.max(0, ...rows.map((row) => row.length))
  const labels = Array.from({ length: width }, (_, column) => {
    const texts = rows.map((row, at) => row[column] || (merges.length === 0 ? groupOver(rows, at, column) : ''))
    return texts.filter((text, at) => text !== '' && text !== texts[at - 1])
  })
  return { top, bottom, labels }
}

function fill(rows: string[][], merge: Merge, from: number): void {
  const text = rows[merge.top - from]?.[merge.left] ?? ''
  if (text === '') return
  for (let at = Math.max(0, merge.top - from); at <= merge.bottom - from && at < rows.length; at++) {
    const row = rows[at]!
    const right = Math.min(merge.right, 500)
    while (row.length <= right) row.push('')
    for (let column = merge.left; column <= right; column++) row[column] ||= text
  }
}

/** Where cells could not be drawn together, as among commas, what stands left of a gap stands over it, too. */
function groupOver(rows: readonly (readonly string[])[], at: number, column: number): string {
  const below = rows[at + 1]
  if (!below?.[column]) return ''
  for (let left = column - 1; left >= 0 && below[left]; left--) if (rows[at]?.[left]) return rows[at][left]!
  return ''
}

/** As the form numbers what stands under a group: 1.属于国家秘密. */
const numbered = /^\s*\d{1,2}\s*[.、．]\s*\p{Script=Han}/u

/** Does a row hold names of columns: two or more, and neither a day nor a number among them? */
function isNames(row: readonly string[]): boolean {
  const texts = row.filter((text) => text.trim() !== '')
  return texts.length > 1 && texts.every((text) => (!/^\s*\d/u.test(text) || numbered.test(text)) && !dayOf(text))
}

const isNoDay = (row: readonly string[]): boolean => !row.some((text) => dayOf(text))

/** Does all of a row stand under what is drawn together over several columns of the row above, and two of it under one? */
function isUnderGroup({ rows, merges = [] }: Sheet, row: number): boolean {
  const columns = (rows[row] ?? []).flatMap((text, column) => (text.trim() === '' ? [] : [column]))
  const groups = merges.filter((merge) => merge.bottom === row - 1 && merge.right > merge.left)
  const under = ({ left, right }: Merge) => columns.filter((column) => column >= left && column <= right)
  return groups.some((group) => under(group).length > 1) && groups.reduce((sum, group) => sum + under(group).length, 0) === columns.length
}
