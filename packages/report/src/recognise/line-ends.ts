import { titleOf } from './title.ts'

/** Any shorter line with two headings is a table of contents, or a sentence that lists the sections. */
const shortest = 200
/** A section's heading as offices write it, however they turn its words: a numeral, and words that end as the form's do. */
const words = String.raw`[一二三四五六]\s?[、.．]\s?[^\s\d。；;:：|]{2,36}(?:情[况況]|事[项項])`
const heading = new RegExp(String.raw`(?:^|\s)(?=(${words})(?:\s|$))`, 'gu')
const first = /一\s?[、.．]\s?[总總][体體]情[况況]/u
const begins = new RegExp(String.raw`\s+(?=${words}(?:\s|$))`, 'gu')
const ends = new RegExp(String.raw`^(${words})\s+`, 'u')
/** Nobody sets a space behind a full stop, around the numeral and the name of a part, or before the day that ends a report, where no line ends. */
const sentence = /(?<=[。！？；])\s+/u
const items = /\s+(?=[（(][一二三四五六七八九十]{1,2}[）)])/u
const more = /(?<=：)\s+|(?<=^[（(][一二三四五六七八九十]{1,2}[）)][^\s。，,；;：:]{2,24})\s+|\s+(?=20\d\d年\d{1,2}月\d{1,2}日\s*$)/u
/** The sections of tables, whose rows have such numerals and names too. */
const ofTable = /^[二三四]/u
/** The line between a Markdown table's header and its rows, which says nothing. */
const rule = /(?:\|\s*:?-{3,}:?\s*){2,}\|/g
const name = /^\s*(\S[^。]{4,80}?(?:报告|報告|年报|年報))\s+(?=\S)/u

/**
 * The lines of a text whose line ends have become spaces, as what is copied out of a page's source, a chat or a database's
 * field often has. Where two of the form's headings stand in one long line each begins a line again, and so does what
 * stands behind a full stop and a space. Any other line is returned as it is.
 */
export function withLineEnds(line: string): string[] {
  if (line.length < shortest || !first.test(line)) return [line]
  const headings = new Set([...line.matchAll(heading)].map((match) => match[1]))
  if (headings.size < 2) return [line]
  const [, title] = name.exec(line) ?? []
  const isTitled = title !== undefined && titleOf(title) !== null
  const parts = [...(isTitled ? [title] : []), ...(isTitled ? line.slice(line.indexOf(title) + title.length) : line).replace(rule, ' ').split(begins)]
  return parts.flatMap((part) => {
    const written = part.replace(ends, '$1\n').split('\n').flatMap((piece) => piece.split(sentence))
    return ofTable.test(part) ? written : written.flatMap((piece) => piece.split(items)).flatMap((piece) => piece.split(more))
  }).filter((part) => part.trim() !== '')
}
