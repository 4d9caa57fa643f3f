/** Excel's own word for what parts the fields of its file. */
const named = /^\ufeff?sep=([,;\t])\r?\n/iu

/** The sign that parts the fields: of comma, tab and semicolon the one that most lines at the top have most often outside of quotes. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 8_000).replaceAll(/"(?:[^"]|"")*"/gu, '').split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '')
  const usual = (sign: string) => lines.map((line) => line.split(sign).length).sort((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0
  return [',', '\t', ';'].map((sign) => ({ sign, count: usual(sign) })).sort((a, b) => b.count - a.count)[0]!.sign
}

/** A text that shall not be taken for a number is written as a formula: ="001". */
const shown = (field: string): string => (field.startsWith('="') && field.endsWith('"') && field.length > 2 ? field.slice(2, -1) : field)

export interface Commas {
  rows: string[][]
  /** The rows, from 0, with a quote that nothing rightly closes; it is read as one of the text's own. */
  torn: number[]
}

/** Reads a table of commas (RFC 4180; tabs and semicolons, any line end, a byte order mark) as rows of texts; `most` rows and no more. */
export function parseCsv(text: string, most = Infinity): Commas {
  const [line, said] = named.exec(text) ?? []
  const separator = said ?? separatorOf(text)
  const rows: string[][] = []
  const torn = new Set<number>()
  let [row, field, at, widest] = [[] as string[], '', line?.length ?? (text.startsWith('\ufeff') ? 1 : 0), 0]
  // Where no quote was found once, none is further on.
  let lastQuote = text.lastIndexOf('"')
  const endRow = () => {
    row.push(shown(field))
    rows.push(row)
    widest = Math.max(widest, row.length)
    row = []
    field = ''
  }
  while (at < text.length && rows.length < most) {
    const sign = text[at]!
    if (sign === '"' && field === '') {
      const end = at < lastQuote ? closing(text, at) : -1
      const inside = end < 0 ? '' : text.slice(at + 1, end).replaceAll('""', '"')
      if (end >= 0 && isEnd(text[end + 1], separator) && !holdsRow(inside, separator, row.length, widest)) {
        field = inside
        at = end + 1
        continue
      }
      if (end < 0) lastQuote = at
      torn.add(rows.length)
    }
    if (sign === separator) {
      row.push(shown(field))
      field = ''
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++
      endRow()
    } else field += sign
    at++
  }
  if ((field !== '' || row.length > 0) && rows.length < most) endRow()
  return { rows, torn: [...torn] }
}

function closing(text: string, at: number): number {
  let end = text.indexOf('"', at + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  return end
}

const isEnd = (sign: string | undefined, separator: string) => sign === undefined || sign === separator || sign === '\n' || sign === '\r'

/**
 * Does the end of a row stand between two quotes, and the begin of another as far as the same column, or a whole row? Then
 * the second closes another field than the first opens.
 */
function holdsRow(inside: string, separator: string, before: number, width: number): boolean {
  const lines = inside.split(/\r\n|\r|\n/u).map((line) => line.split(separator).length - 1)
  if (width < 4 || lines.length < 2) return false
  const [first = 0] = lines
  return (before + 1 + first === width && lines.at(-1) === before) || lines.slice(1, -1).includes(width - 1)
}
