import { parseCsv, type Sheet } from '@nianbao/report/ledger'
import { largestFile, mostRows } from './bounds.ts'
import { NotALedger, type NoLedger } from './not-a-ledger.ts'
import { readXlsx } from './read-xlsx.ts'

/** Reads a spreadsheet here in the browser, by what it is and not by what it is called: a workbook (.xlsx) or a table of commas. @throws NotALedger */
export async function readLedger(file: File): Promise<Sheet[]> {
  if (file.size === 0) throw new NotALedger('EMPTY')
  if (file.size > largestFile) throw new NotALedger('TOO_LARGE')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const begins = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign)
  // What Excel 97–2003 writes, and what either writes with a password.
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new NotALedger('LEGACY')
  const sheets = begins(0x50, 0x4b) ? readXlsx(bytes) : [{ name: file.name, ...commas(textOf(bytes)), from1904: false }]
  if (sheets.every(({ rows }) => rows.every((row) => row.every((text) => text.trim() === '')))) throw new NotALedger('EMPTY')
  return sheets
}

/** As UTF-8 where it is that, else as the Chinese code pages; Excel's "Unicode text" says so in its first bytes. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes.includes(0)) throw new NotALedger('UNKNOWN')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

function commas(text: string): Pick<Sheet, 'rows' | 'torn'> {
  const read = parseCsv(text, mostRows + 1)
  if (read.rows.length > mostRows) throw new NotALedger('TOO_MANY_ROWS')
  return read
}

/** Why it could not be read; what nobody thought of is damage. */
export const refusalOf = (error: unknown): NoLedger => (error instanceof NotALedger ? error.code : 'DAMAGED')
