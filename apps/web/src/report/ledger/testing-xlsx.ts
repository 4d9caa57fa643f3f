import { strToU8, zipSync } from 'fflate'

interface Habits {
  inline?: boolean
  /** The texts are XML already. */
  raw?: boolean
  prefix?: string
  from1904?: boolean
  lastRow?: number
  padding?: number
  more?: string
  doctype?: string
}

const place = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row + 1}`

/** A workbook of one sheet as the tests need it; empty texts are cells that are not there. */
export function writeXlsxFile(rows: readonly (readonly string[])[], { inline = false, raw = false, prefix = '', from1904 = false, lastRow, padding = 0, more = '', doctype = '' }: Habits = {}): Uint8Array<ArrayBuffer> {
  const escaped = (text: string) => (raw ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  const shared = [...new Set(rows.flat())]
  const cell = (text: string, at: string) => {
    if (text === '') return `<${prefix}c r="${at}" s="1"/>`
    if (/^\d+$/.test(text)) return `<${prefix}c r="${at}" s="2"><${prefix}v>${text}</${prefix}v></${prefix}c>`
    return inline ? `<${prefix}c r="${at}" t="inlineStr"><${prefix}is><${prefix}t>${escaped(text)}</${prefix}t></${prefix}is></${prefix}c>` : `<${prefix}c r="${at}" t="s"><${prefix}v>${shared.indexOf(text)}</${prefix}v></${prefix}c>`
  }
  const lines = rows.map((row, at) => (row.length === 0 ? `<${prefix}row r="${at + 1}"/>` : `<${prefix}row r="${lastRow ?? at + 1}">${row.map((text, column) => cell(text, place(at, column))).join('')}</${prefix}row>`))
  const parts = {
    'xl/workbook.xml': `${doctype}<${prefix}workbook xmlns:r="r">${from1904 ? `<${prefix}workbookPr date1904="1"/>` : ''}<${prefix}sheets><${prefix}sheet name="Ledger" sheetId="1" r:id="rId1"/><${prefix}sheet name="x" sheetId="2" state="hidden" r:id="rId1"/></${prefix}sheets></${prefix}workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${shared.map((text) => `<si><r><t>${escaped(text)}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<${prefix}worksheet><${prefix}sheetData>${lines.join('')}${more}</${prefix}sheetData>${' '.repeat(padding)}</${prefix}worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))) as Uint8Array<ArrayBuffer>
}
