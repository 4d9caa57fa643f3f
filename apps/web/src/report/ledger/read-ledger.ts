import { parseCsv, type Sheet } from '@nianbao/report/ledger'
import { largestFile, mostRows } from './bounds.ts'
import { NotALedger, type NoLedger } from './not-a-ledger.ts'
import { odsParts, readOds } from './read-ods.ts'
import { readXlsx, xlsxParts } from './read-xlsx.ts'
import { unzipped } from './unzip.ts'

/** Reads a spreadsheet here in the browser, by what it is and not by what it is called: a workbook (.xlsx, .ods) or a table of commas. @throws NotALedger */
export async function readLedger(file: File): Promise<Sheet[]> {
  if (file.size === 0) throw new NotALedger('EMPTY')
  if (file.size > largestFile) throw new NotALedger('TOO_LARGE')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const begins = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign)
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new NotALedger(refusalOfCompound(bytes))
  const sheets = begins(0x50, 0x4b) ? readZip(bytes) : [{ name: file.name, ...commas(textOf(bytes)), from1904: false }]
  if (sheets.every(({ rows }) => rows.every((row) => row.every((text) => text.trim() === '')))) throw new NotALedger('EMPTY')
  return sheets
}

/**
 * What Excel 97–2003 and WPS (.et) write, and what either writes with a password. It is not read: no library that reads it in
 * a browser is both kept on the registry and tells merged cells (docs/decisions/0012). Saving it anew takes a filer half a minute.
 */
function refusalOfCompound(bytes: Uint8Array): NoLedger {
  const name = [...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0])
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1)) if (name.every((byte, more) => bytes[at + more] === byte)) return 'LOCKED'
  return 'LEGACY'
}

/** @throws NotALedger */
function readZip(bytes: Uint8Array): Sheet[] {
  const parts = unzipped(bytes, (name) => xlsxParts.test(name) || odsParts.test(name) || name === 'xl/workbook.bin')
  const text = (name: string) => {
    const part = parts.get(name) ?? [...parts].find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1]
    return part === undefined ? '' : new TextDecoder().decode(part)
  }
  if (text('xl/workbook.xml') !== '') return readXlsx(text)
  if (parts.has('xl/workbook.bin')) throw new NotALedger('LEGACY')
  return readOds(text)
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
  // Systems that "export to Excel" often write a web page, or Office 2003 XML, and call it .xls.
  if (/^\s*<(?:!doctype|\?xml|html|head|meta|style|table|!--)/i.test(text.slice(0, 1_000))) throw new NotALedger('PAGE')
  if (text.startsWith('%PDF') || text.startsWith('{\\rtf')) throw new NotALedger('UNKNOWN')
  const read = parseCsv(text, mostRows + 1)
  if (read.rows.length > mostRows) throw new NotALedger('TOO_MANY_ROWS')
  return read
}

/** Why it could not be read; what nobody thought of is damage. */
export const refusalOf = (error: unknown): NoLedger => (error instanceof NotALedger ? error.code : 'DAMAGED')
