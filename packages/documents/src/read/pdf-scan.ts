import { inflateSync } from 'node:zlib'
import { Unreadable } from '@nianbao/report'
import { largestEntry, largestUnfolded, mostPages, steepestRatio } from '../bounds.ts'

/** Drawing operators of all pages; a page of tables has some five thousand. */
const mostOperators = 150_000
/** Deflate never unfolds to more than so many times; what is small cannot grow large. */
const deflateRatio = 1032
const small = 256

/** Looks through the file's streams before anything is built from them: throws Unreadable TOO_MANY_PAGES where the file says so, SCRIPT where an action would run code or a program, BOMB where a stream would unfold, or draw, out of all measure. */
export function scanPdf(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let unfolded = 0
  let operators = 0
  let from = 0
  for (;;) {
    const found = file.indexOf('stream', from)
    if (found < 0) break
    const start = found + (file[found + 6] === 13 ? 8 : 7)
    const before = file.toString('latin1', from, found)
    refuse(before)
    const end = Math.max(start, file.indexOf('endstream', start) < 0 ? file.length : file.indexOf('endstream', start))
    const dictionary = named(before.slice(before.lastIndexOf(' obj') + 1).slice(-20_000))
    from = end + 9
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const packed = /\/Type\s*\/ObjStm\b/.test(dictionary)
    if (!packed && end - start < small && !/Decode[\s\S]*Decode|\/RunLength/.test(dictionary)) continue
    const content = unfold(file.subarray(start, end), dictionary)
    if (packed) refuse(content.toString('latin1'))
    // A font barely unfolds; what does is drawing, or a bomb.
    if (content.length > 20 * (end - start)) unfolded += content.length
    if (isDrawing(dictionary)) operators += operatorsIn(content)
    if (unfolded > largestUnfolded || operators > mostOperators) throw new Unreadable('BOMB')
  }
  refuse(file.toString('latin1', from))
}

/**
 * Looks at what stands between streams. Actions that run code or a program are refused; where a document opens, and links, are none. So are a page
 * put together from hundreds of streams, which may all be the same, and widths for characters by the million, which would be stored one by one.
 */
function refuse(written: string): void {
  const text = named(written)
  if (pageCounts.some((count) => Number(count.exec(text)?.[1] ?? 0) > mostPages)) throw new Unreadable('TOO_MANY_PAGES')
  if (/\/Contents\s*\[(?:\s*\d+\s+\d+\s+R){300}/.test(text) || /\/W2?\s*\[[^/>]*?\b\d{7}/.test(text)) throw new Unreadable('BOMB')
  if (/\/S\s*\/(?:JavaScript|Launch)\b|\/JS\s*[(<\d]|\/JavaScript\s*(?:<<|\d)/.test(text)) throw new Unreadable('SCRIPT')
}

/** The root of the pages says how many there are; a file that says more than is taken need not be opened. */
const pageCounts = [/\/Type\s*\/Pages\b[^<>]*\/Count\s+(\d+)/, /\/Count\s+(\d+)[^<>]*\/Type\s*\/Pages\b/]

/** Names may spell their letters in hexadecimal. */
const named = (text: string): string => (text.includes('#') ? text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))) : text)

function unfold(stream: Buffer, dictionary: string): Buffer {
  const filters = /\/Filter\s*(?:\[([^\]]*)\]|(\/\w+))/.exec(dictionary)
  let content = stream
  for (const filter of (filters?.[1] ?? filters?.[2] ?? '').match(/\w+/g) ?? []) {
    if (filter === 'FlateDecode' || filter === 'Fl') content = inflated(content)
    else if (filter === 'RunLengthDecode' || filter === 'RL') {
      if (runLength(content) > largestEntry) throw new Unreadable('BOMB')
      break
    } else break
  }
  return content
}

/** As much as can be inflated: a stream cut short or damaged is for the reader proper to judge. */
function inflated(stream: Buffer): Buffer {
  try {
    const content = inflateSync(stream, { maxOutputLength: Math.min(largestEntry, Math.max(1, stream.length) * deflateRatio), finishFlush: 2 })
    if (content.length > largestEntry / 4 && content.length > steepestRatio * stream.length) throw new Unreadable('BOMB')
    return content
  } catch (error) {
    if (error instanceof Unreadable || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new Unreadable('BOMB')
    return Buffer.alloc(0)
  }
}

function runLength(stream: Buffer): number {
  let length = 0
  for (let i = 0; i < stream.length && stream[i] !== 128; ) {
    const code = stream[i]!
    length += code < 128 ? code + 1 : 257 - code
    i += code < 128 ? code + 2 : 2
  }
  return length
}

const isDrawing = (dictionary: string): boolean => !/\/Type\s*\/(?:ObjStm|XRef|Metadata|EmbeddedFile|CMap)\b|\/Length[123]\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType|XML)\b/.test(dictionary)

const operatorsIn = (content: Buffer): number => content.toString('latin1').match(/(?<=[\s\])>])(?:[SsfFBbnhlcmvyqQ]\*?|re|cm|Do|T[jJ*]|['"])(?=[\s/[(<]|$)/g)?.length ?? 0
