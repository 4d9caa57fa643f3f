import { strToU8, zipSync } from 'fflate'

interface Habits {
  inline?: boolean
  /** The texts are XML already. */
  raw?: boolean
  prefix?: string
  from1904?: boolean
  lastRow?: number
  padding?: number
  /** XML behind the last row. */
  trailing?: string
  doctype?: string
  /** As a workbook names them: A1:C1. */
  merges?: readonly string[]
  /** Sheets behind the first. */
  more?: readonly { name: string; rows: Rows; hidden?: boolean }[]
}

type Rows = readonly (readonly string[])[]

/** 0 → A, 26 → AA. */
const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

const place = (row: number, column: number) => `${letters(column)}${row + 1}`

/** A workbook as the tests need it; empty texts are cells that are not there. */
export function writeXlsxFile(rows: Rows, { inline = false, raw = false, prefix = '', from1904 = false, lastRow, padding = 0, trailing = '', doctype = '', merges = [], more = [] }: Habits = {}): Uint8Array<ArrayBuffer> {
  const sheets = [{ name: 'Ledger', rows, hidden: false }, ...more]
  const escaped = (text: string) => (raw ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  const shared = [...new Set(sheets.flatMap((sheet) => sheet.rows.flat()))]
  const cell = (text: string, at: string) => {
    if (text === '') return `<${prefix}c r="${at}" s="1"/>`
    if (/^\d+$/.test(text)) return `<${prefix}c r="${at}" s="2"><${prefix}v>${text}</${prefix}v></${prefix}c>`
    return inline ? `<${prefix}c r="${at}" t="inlineStr"><${prefix}is><${prefix}t>${escaped(text)}</${prefix}t></${prefix}is></${prefix}c>` : `<${prefix}c r="${at}" t="s"><${prefix}v>${shared.indexOf(text)}</${prefix}v></${prefix}c>`
  }
  const lines = (of: Rows) => of.map((row, at) => (row.length === 0 ? `<${prefix}row r="${at + 1}"/>` : `<${prefix}row r="${lastRow ?? at + 1}">${row.map((text, column) => cell(text, place(at, column))).join('')}</${prefix}row>`)).join('')
  const merged = merges.length === 0 ? '' : `<${prefix}mergeCells count="${merges.length}">${merges.map((ref) => `<${prefix}mergeCell ref="${ref}"/>`).join('')}</${prefix}mergeCells>`
  const tags = sheets.map(({ name, hidden }, at) => `<${prefix}sheet name="${name}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`)
  const parts = {
    'xl/workbook.xml': `${doctype}<${prefix}workbook xmlns:r="r">${from1904 ? `<${prefix}workbookPr date1904="1"/>` : ''}<${prefix}sheets>${tags.join('')}</${prefix}sheets></${prefix}workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="t" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><r><t>${escaped(text)}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`).join('')}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<${prefix}worksheet><${prefix}sheetData>${lines(sheet.rows)}${trailing}</${prefix}sheetData>${at === 0 ? merged : ''}${' '.repeat(padding)}</${prefix}worksheet>`])),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))) as Uint8Array<ArrayBuffer>
}
