import type { Merge, Sheet } from '@nianbao/report/ledger'
import { mostColumns, mostRows } from './bounds.ts'
import { attribute, decoded, elements } from './elements.ts'
import { NotALedger } from './not-a-ledger.ts'

/** What of an OpenDocument file (ISO 26300) is looked at. */
export const odsParts = /^(?:mimetype|content\.xml|META-INF\/manifest\.xml)$/

/** The sheets of an OpenDocument spreadsheet as texts, those that are hidden, too; a day is written YYYY-MM-DD. @throws NotALedger */
export function readOds(text: (name: string) => string): Sheet[] {
  if (!text('mimetype').startsWith('application/vnd.oasis.opendocument.spreadsheet')) throw new NotALedger('UNKNOWN')
  if (text('META-INF/manifest.xml').includes('encryption-data')) throw new NotALedger('LOCKED')
  const xml = text('content.xml')
  if (!xml.includes('</office:document-content>')) throw new NotALedger('DAMAGED')
  const hidden = new Set([...elements(xml, 'style', 'style:')].filter(({ inside }) => /table:display\s*=\s*"false"/.test(inside)).map(({ tag }) => attribute(tag, 'style:name')))
  // Under a cell drawn over others stand cells of a name of their own; they count as any other.
  return [...elements(xml.replaceAll('table:covered-table-cell', 'table:table-cell'), 'table', 'table:')].map(({ tag, inside }) => ({
    name: attribute(tag, 'table:name') ?? '', ...cellsOf(inside), from1904: false, hidden: hidden.has(attribute(tag, 'table:style-name')),
  }))
}

const repeats = (tag: string, of: 'rows' | 'columns') => Math.max(1, Number(attribute(tag, `table:number-${of}-repeated`) ?? 1) || 1)
const spans = (tag: string, of: 'rows' | 'columns') => Math.max(1, Number(attribute(tag, `table:number-${of}-spanned`) ?? 1) || 1)

function cellsOf(xml: string): { rows: string[][]; merges: Merge[] } {
  const rows: string[][] = []
  const merges: Merge[] = []
  let at = 0
  for (const { tag, inside } of elements(xml, 'table-row', 'table:')) {
    const row: string[] = []
    let column = 0
    for (const cell of elements(inside, 'table-cell', 'table:')) {
      const text = textOf(cell.tag, cell.inside)
      const times = repeats(cell.tag, 'columns')
      if (text !== '') {
        if (spans(cell.tag, 'rows') > 1 || spans(cell.tag, 'columns') > 1) merges.push({ top: at, left: column, bottom: at + spans(cell.tag, 'rows') - 1, right: column + spans(cell.tag, 'columns') - 1 })
        while (row.length < Math.min(column, mostColumns)) row.push('')
        while (row.length < Math.min(column + times, mostColumns)) row.push(text)
      }
      column += times
    }
    const times = repeats(tag, 'rows')
    if (row.length > 0) {
      if (at + times > mostRows) throw new NotALedger('TOO_MANY_ROWS')
      while (rows.length < at) rows.push([])
      for (let copy = 0; copy < times; copy++) rows.push(row)
    }
    at += times
  }
  return { rows, merges }
}

/** What a cell holds: a day and a number as they are kept, else what is shown; a note beside it is none of it. */
function textOf(tag: string, inside: string): string {
  const type = attribute(tag, 'office:value-type')
  if (type === 'date') return attribute(tag, 'office:date-value') ?? ''
  if (type === 'float') return attribute(tag, 'office:value') ?? ''
  if (type === 'boolean') return attribute(tag, 'office:boolean-value') === 'true' ? '1' : '0'
  if (inside === '') return ''
  const own = inside.includes('office:annotation') ? inside.replaceAll(/<office:annotation\b[\s\S]*?<\/office:annotation>/g, '') : inside
  return [...elements(own, 'p', 'text:')].map((paragraph) => decoded(paragraph.inside.replaceAll(/<text:(?:s|tab|line-break)\b[^>]*>/g, ' ').replaceAll(/<[^>]*>/g, ''))).join('\n')
}
