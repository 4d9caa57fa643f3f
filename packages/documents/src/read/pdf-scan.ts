import { inflateSync } from 'node:zlib'
import { Unreadable } from '@nianbao/report'
import { largestEntry, largestUnfolded, steepestRatio } from '../bounds.ts'

/** Drawing operators of all pages; a page of tables has some five thousand. */
const mostOperators = 150_000
/** Deflate never unfolds to more than so many times; what is small cannot grow large. */
const deflateRatio = 1032
const small = 4096

/** Looks through the file's streams before anything is built from them: throws Unreadable SCRIPT where an action would run code or a program, BOMB where a stream would unfold, or draw, out of all measure. */
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
    refuseScript(before)
    const end = Math.max(start, file.indexOf('endstream', start) < 0 ? file.length : file.indexOf('endstream', start))
    const dictionary = named(before.slice(before.lastIndexOf(' obj') + 1).slice(-20_000))
    from = end + 9
    if (/\/Subtype\s*\/Image\b/.test(dictionary)) continue
    const packed = /\/Type\s*\/ObjStm\b/.test(dictionary)
    if (!packed && end - start < small && !/Decode[\s\S]*Decode|\/RunLength/.test(dictionary)) continue
    const content = unfold(file.subarray(start, end), dictionary)
    if (packed) refuseScript(content.toString('latin1'))
    // A font barely unfolds; what does is drawing, or a bomb.
    if (content.length > 20 * (end - start)) unfolded += content.length
    if (isDrawing(dictionary)) operators += operatorsIn(content)
    if (unfolded > largestUnfolded || operators > mostOperators) throw new Unreadable('BOMB')
  }
  refuseScript(file.toString('latin1', from))
}

/** Actions that run code or a program; where a document opens, and links, are none. */
function refuseScript(text: string): void {
  if (/\/S\s*\/(?:JavaScript|Launch)\b|\/JS\s*[(<\d]|\/JavaScript\s*(?:<<|\d)/.test(named(text))) throw new Unreadable('SCRIPT')
}

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
    const content = inflateSync(stream, { maxOutputLength: Math.min(largestEntry, Math.max(1, stream.length) * deflateRatio + small), finishFlush: 2 })
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
