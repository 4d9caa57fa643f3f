import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { type BookVerdict, bookVerifier, type Known, Unreadable } from '@nianbao/report'
import { NoFile } from './no-file.ts'
import { bookWords } from './book-words.ts'
import type { Language } from './words.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** Longer than any line of an export, in bytes: a file without line ends is not read into memory whole. */
const longest = 100_000

/** So many of the things that are wrong are listed; of a file that is no export every line is. */
const listed = 50

/** Reads the public export of the book at `path` and recomputes all of it. Throws NoFile where there is none, Unreadable{BINARY} where it has no lines. */
export async function verifyFile(path: string, known: Known): Promise<BookVerdict> {
  if (!(await stat(path).then((file) => file.isFile(), () => false))) throw new NoFile(path)
  const verifier = bookVerifier(sha256, known)
  for await (const line of linesOf(path)) verifier.line(line)
  return verifier.end()
}

/** The lines of a file without their ends, which are line feeds and nothing else. What is no UTF-8 comes as an empty line: it is no record. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = Buffer.alloc(0)
  for await (const chunk of createReadStream(path)) {
    rest = Buffer.concat([rest, chunk as Buffer])
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield decoded(rest.subarray(0, end))
      rest = rest.subarray(end + 1)
    }
    if (rest.length > longest) throw new Unreadable('BINARY')
  }
  if (rest.length > 0) yield ''
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decoded(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    return ''
  }
}

/** What people are told of a verdict. */
export function verdictLines(file: string, { whole, problems, roots, books, lines, last, anchor }: BookVerdict, known: Known, language: Language): string[] {
  const words = bookWords[language]
  return [
    `${file}  ${words.size(roots, books, lines)}`,
    ...problems.slice(0, listed).map(({ code, at, book, seq }) => `  [${code}] ${at > 0 ? words.at(at) : ''}${book ? words.book(book, seq) : ''}${words.problems[code]}`),
    ...(problems.length > listed ? [`  ${words.more(problems.length - listed)}`] : []),
    ...(last ? [`  ${words.last(last.n, last.at, last.hash)}`] : []),
    ...(whole ? [`  ${known.root === undefined ? words.unanchored : words.anchored(anchor!, roots - anchor!)}`] : []),
    `  ${whole ? words.whole : words.broken}`,
  ]
}
