import { Unreadable } from '@nianbao/report'

/** The records of a table of commas (RFC 4180, any line end), each its fields; empty lines are none. Throws Unreadable{DAMAGED} where a quote is not closed or stands in the middle of a field. */
export function csvRecords(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/uy
  while (field.lastIndex < text.length || record.length > 0) {
    const found = field.exec(text)
    if (!found) throw new Unreadable('DAMAGED')
    const [, quoted, plain = '', end] = found
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (record.some((one) => one !== '')) records.push(record)
    record = []
  }
  return records
}
