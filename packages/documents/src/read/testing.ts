/** Office packages put together by hand, for tests of single structures. */
import { zipSync } from 'fflate'
import type { Document } from '@nianbao/report'
import { gridOfTable } from '@nianbao/report'

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const names = `xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="${office}" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`

const related = (list: [id: string, type: string, target: string][]): string =>
  `<Relationships xmlns="${relationships}">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** A zip of texts. */
export const packed = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? new TextEncoder().encode(part) : part])))

/** A docx with that body, and styles and numbering where given. */
export const docxOf = (body: string, { styles = '', numbering = '', more = {} }: { styles?: string; numbering?: string; more?: Record<string, string | Uint8Array> } = {}): Uint8Array =>
  packed({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': related([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': related([['rId1', 'styles', 'styles.xml'], ['rId2', 'numbering', 'numbering.xml']]),
    'word/document.xml': `<w:document ${names}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${names}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${names}>${numbering}</w:numbering>`,
    ...more,
  })

export const p = (text: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`
export const r = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
export const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<') ? text : p(text)}</w:tc>`
export const tr = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
export const tbl = (rows: string): string => `<w:tbl><w:tblPr/>${rows}</w:tbl>`

/** A workbook of sheets (`state` and the worksheet's own XML), shared strings and styles. */
export const xlsxOf = (list: { name: string; xml: string; state?: string }[], { strings = '', styles = '', book = '' }: { strings?: string; styles?: string; book?: string } = {}): Uint8Array =>
  packed({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': related([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${sheets}" xmlns:r="${office}">${book}<sheets>${list.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"${state ? ` state="${state}"` : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related([...list.map((_, i): [string, string, string] => [`s${i}`, 'worksheet', `worksheets/sheet${i}.xml`]), ['str', 'sharedStrings', 'sharedStrings.xml'], ['sty', 'styles', 'styles.xml']]),
    'xl/sharedStrings.xml': `<sst xmlns="${sheets}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${sheets}">${styles}</styleSheet>`,
    ...Object.fromEntries(list.map(({ xml }, i) => [`xl/worksheets/sheet${i}.xml`, `<worksheet xmlns="${sheets}">${xml}</worksheet>`])),
  })

/** Rows of text cells as a sheet's data; '' is no cell. */
export const sheetData = (rows: string[][]): string =>
  `<sheetData>${rows.map((row, i) => `<row r="${i + 1}">${row.map((text, j) => (text === '' ? '' : `<c r="${String.fromCharCode(65 + j)}${i + 1}" t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`).join('')}</sheetData>`

/** A document in short: paragraphs as texts, tables as rows of texts, null where there is no cell. */
export const inShort = ({ blocks }: Document): (string | (string | null)[][])[] =>
  blocks.map((block) => (block.type === 'paragraph' ? block.text : gridOfTable(block).map((row) => row.map((cell) => cell?.text ?? null))))

/** What was thrown, in short. */
export function refusalOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'nothing was refused'
}
