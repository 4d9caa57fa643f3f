import type { Format, TableId } from '../format/model.ts'
import { wordsOf } from './form-words.ts'
import type { Line } from './lines.ts'
import { keyOf } from './normalise.ts'
import { toldOrder } from './told-order.ts'

/**
 * The order of a table's columns as its header (the lines before its first figure) tells it: for each column written,
 * the place it has in the form; null where the header tells the form's own order, or too little to say otherwise. `cellByCell`:
 * the figures stand each on a line of their own.
 */
export function columnOrder(format: Format, id: TableId, header: Line[], grid: boolean, cellByCell: boolean): number[] | null {
  const text = keyOf(header.map((line) => line.text).join(''))
  const { disclosure, requests, disputes } = format.tables
  const keys = (labels: { label: { zh: string } }[]) => labels.map((one) => keyOf(one.label.zh))
  if (id === 'disclosure') return unlessOfficial(orderOf(keys(disclosure.blocks[0]!.columns), text))
  const words = [...wordsOf(format)[id].header, '其他', '总计']
  // The two words over table four stand at one height, those over table three at two: a program that reads a page from the top down tells these in an order of its own.
  const told: Told = (labels) => toldOrder(labels, words, header, cellByCell || id === 'disputes')
  if (id === 'requests') return unlessOfficial(requestsOrder(keys(requests.columns), text, grid, told))
  const width = disputes.columns.length
  const afterFirst = keys(disputes.rows.slice(1))
  const blocks = withFirst((orderOnPage(afterFirst, header) ?? orderOf(afterFirst, text) ?? afterFirst.map((_, i) => i)).map((i) => i + 1), keyOf(disputes.rows[0]!.label.zh), told)
  const inside = outcomesOrder(keys(disputes.columns), blocks.length, text)
  return unlessOfficial(blocks.flatMap((block, place) => inside[place]!.map((column) => block * width + column)))
}

/** The order that a header tells some of its words in, by their places among the labels asked for; null where it does not. */
type Told = (labels: string[]) => number[] | null

/** The blocks of table four with 行政复议, the form's first, where the header has it: some offices put 行政诉讼 with its two blocks before it. */
const withFirst = (others: number[], first: string, told: Told): number[] => (told([first, keyOf('行政诉讼')])?.[0] === 1 ? [...others, 0] : [0, ...others])

/** The order of the outcomes in each block of table four, where the header names them all for every block. */
function outcomesOrder(columns: string[], blocks: number, text: string): number[][] {
  const official = columns.map((_, i) => i)
  const named = (text.match(new RegExp(columns.join('|'), 'g')) ?? []).map((label) => columns.indexOf(label))
  const parts = Array.from({ length: blocks }, (_, i) => named.slice(i * columns.length, (i + 1) * columns.length))
  const whole = named.length === blocks * columns.length && parts.every((part) => new Set(part).size === columns.length)
  return whole ? parts : parts.map(() => official)
}

const unlessOfficial = (order: number[] | null): number[] | null => (order?.some((column, i) => column !== i) ? order : null)

/** Does the line keep a page's layout by runs of spaces? */
const isLaidOut = ({ text }: Line): boolean => /^ {2}|\S {2,}\S/.test(text)

/** The order of labels from left to right, where the lines keep a page's layout; null where they do not, or all stand on one line. */
function orderOnPage(labels: string[], header: Line[]): number[] | null {
  const lines = labels.map((label) => header.findLast((line) => line.text.includes(label)))
  if (lines.some((line) => !line || !isLaidOut(line)) || new Set(lines).size === 1) return null
  const at = labels.map((label, i) => lines[i]!.text.lastIndexOf(label))
  return labels.map((_, i) => i).toSorted((a, b) => at[a]! - at[b]!)
}

/** Does a header with broken names put two of the columns the other way round, on one line or on a page's layout? */
export function isInAnotherOrder({ tables: { requests } }: Format, id: TableId, header: Line[]): boolean {
  if (id === 'disputes') return header.some(({ text }) => /结果纠\S?\s+结果维/.test(text))
  const inner = requests.columns.slice(1, -2).map((column) => new RegExp(column.label.zh.slice(0, 2)))
  // 自然 begins the names of offices too.
  const natural = /自然(?=人|\s|$)/
  return id === 'requests' && (isReversed([natural, ...inner], header, isLaidOut) || isReversed([natural, /法人或/, /总计/], header, () => false))
}

/** Do two of the names stand the other way round, each where the header has it last: on one line, or on two that keep the page's layout? Names over several columns keep it too loosely. */
function isReversed(names: RegExp[], header: Line[], keeps: (line: Line) => boolean): boolean {
  const places = names.flatMap((name) => {
    const line = header.findLast(({ text }) => name.test(text))
    return line ? [{ line, at: line.text.search(name) }] : []
  })
  return places.some((place, i) => places.slice(0, i).some((before) => before.at > place.at && (before.line === place.line || (keeps(before.line) && keeps(place.line)))))
}

/** The places of the labels in the order in which they stand last in the text; null where one is not there. */
function orderOf(labels: string[], text: string): number[] | null {
  const at = labels.map((label) => text.lastIndexOf(label))
  return at.includes(-1) ? null : labels.map((_, i) => i).toSorted((a, b) => at[a]! - at[b]!)
}

/** Table three has two rows of header cells: the organisations' five stand below one cell over them all, or beside the others in a header of one row. A stream may well tell the upper row in another order. */
function requestsOrder(columns: string[], text: string, grid: boolean, told: Told): number[] | null {
  const over = keyOf('法人或其他组织')
  const inner = orderOf(columns.slice(1, -1), text.replace(over, '|'))?.map((i) => i + 1) ?? columns.slice(1, -1).map((_, i) => i + 1)
  const [natural, total] = [columns[0]!, columns.at(-1)!]
  const upper = (grid ? orderOf([natural, over, total], text) : null) ?? told([natural, over, total]) ?? told([natural, columns[1]!, total]) ?? [0, 1, 2]
  return upper.flatMap((i) => [[0], inner, [columns.length - 1]][i]!)
}
