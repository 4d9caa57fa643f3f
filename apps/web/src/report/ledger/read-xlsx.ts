import type { Merge, Sheet } from '@nianbao/report/ledger'
import { mostColumns, mostRows } from './bounds.ts'
import { attribute, decoded, elements, prefixOf } from './elements.ts'
import { NotALedger } from './not-a-ledger.ts'

/** What of a workbook (ISO 29500) is looked at. */
export const xlsxParts = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i

/** The sheets of a workbook as texts, those that are hidden, too; a date is the number of its day, as the workbook keeps it. @throws NotALedger */
export function readXlsx(text: (name: string) => string): Sheet[] {
  const book = text('xl/workbook.xml')
  const prefix = prefixOf(book, 'workbook')
  const [settings] = elements(book, 'workbookPr', prefix)
  const from1904 = /^(?:1|true)$/.test(attribute(settings?.tag ?? '', 'date1904') ?? '')
  const shared = sharedTexts(text('xl/sharedStrings.xml'))
  const targets = new Map([...elements(text('xl/_rels/workbook.xml.rels'), 'Relationship')].map(({ tag }) => [attribute(tag, 'Id'), attribute(tag, 'Target') ?? '']))
  return [...elements(book, 'sheet', prefix)].flatMap(({ tag }): Sheet[] => {
    const target = targets.get(attribute(tag, '\\w+:id')) ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    // A chart is a sheet, too.
    if (!xlsxParts.test(path)) return []
    if (text(path) === '') throw new NotALedger('DAMAGED')
    const xml = text(path)
    return [{ name: attribute(tag, 'name') ?? '', rows: rowsOf(xml, shared), from1904, merges: mergesOf(xml), hidden: (attribute(tag, 'state') ?? 'visible') !== 'visible' }]
  })
}

/** All runs of a text; how its characters are read aloud (rPh) is none of it. */
function textIn(xml: string, prefix: string): string {
  const own = xml.includes('rPh') ? xml.replaceAll(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '') : xml
  return [...elements(own, 't', prefix)].map(({ inside }) => decoded(inside)).join('')
}

function sharedTexts(xml: string): string[] {
  const prefix = prefixOf(xml, 'sst')
  return [...elements(xml, 'si', prefix)].map(({ inside }) => textIn(inside, prefix))
}

function rowsOf(xml: string, shared: readonly string[]): string[][] {
  const prefix = prefixOf(xml, 'worksheet')
  const rows: string[][] = []
  let at = 0
  for (const { tag, inside } of elements(xml, 'row', prefix)) {
    at = Number(attribute(tag, 'r') ?? at + 1)
    const row = cellsOf(inside, prefix, shared)
    if (row.length === 0) continue
    if (!(at >= 1 && at <= mostRows)) throw new NotALedger('TOO_MANY_ROWS')
    while (rows.length < at - 1) rows.push([])
    rows[at - 1] = row
  }
  return rows
}

function cellsOf(xml: string, prefix: string, shared: readonly string[]): string[] {
  const row: string[] = []
  let column = -1
  for (const { tag, inside } of elements(xml, 'c', prefix)) {
    column = columnOf(attribute(tag, 'r')) ?? column + 1
    if (column >= mostColumns || inside === '') continue
    const text = valueOf(attribute(tag, 't'), inside, prefix, shared)
    if (text === '') continue
    while (row.length < column) row.push('')
    row[column] = text
  }
  return row
}

function valueOf(type: string | null, xml: string, prefix: string, shared: readonly string[]): string {
  if (type === 'inlineStr') return textIn(xml, prefix)
  const [value] = elements(xml, 'v', prefix)
  const text = decoded(value?.inside ?? '')
  return type === 's' ? (shared[Number(text)] ?? '') : text
}

function mergesOf(xml: string): Merge[] {
  return [...elements(xml, 'mergeCell', prefixOf(xml, 'worksheet'))].flatMap(({ tag }): Merge[] => {
    const [, from = '', top, to = from, bottom = top] = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(attribute(tag, 'ref') ?? '') ?? []
    const [left, right] = [columnOf(from), columnOf(to)]
    return left === null || right === null ? [] : [{ top: Number(top) - 1, left, bottom: Number(bottom) - 1, right }]
  })
}

/** "BC12" → 54. */
function columnOf(place: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0]
  return letters === undefined ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
