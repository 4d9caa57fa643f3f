/** The sign that parts the fields: of comma, tab and semicolon the one that stands most often outside of quotes in the first lines. */
function separatorOf(text: string): string {
  const head = text.slice(0, 4_000).replaceAll(/"(?:[^"]|"")*"/gu, '')
  return [',', '\t', ';'].map((sign) => ({ sign, count: head.split(sign).length })).sort((a, b) => b.count - a.count)[0]!.sign
}

/** Reads a table of commas (RFC 4180; tabs and semicolons, any line end, a byte order mark) as rows of texts; `most` rows and no more. */
export function parseCsv(text: string, most = Infinity): string[][] {
  const separator = separatorOf(text)
  const rows: string[][] = []
  let [row, field, at] = [[] as string[], '', text.startsWith('\ufeff') ? 1 : 0]
  const endRow = () => {
    rows.push([...row, field])
    row = []
    field = ''
  }
  while (at < text.length && rows.length < most) {
    const sign = text[at]!
    if (sign === '"' && field === '') {
      let end = text.indexOf('"', at + 1)
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
      // A quote that is never closed is one of the text's own.
      if (end >= 0) {
        field = text.slice(at + 1, end).replaceAll('""', '"')
        at = end + 1
        continue
      }
    }
    if (sign === separator) {
      row.push(field)
      field = ''
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++
      endRow()
    } else field += sign
    at++
  }
  if ((field !== '' || row.length > 0) && rows.length < most) endRow()
  return rows
}
