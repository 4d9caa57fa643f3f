/** Of a thousand characters so many may be broken (a file cut in the middle of one, a byte lost on the way) before a text is none in that encoding. */
const mostBroken = 5

/** Bytes to text by what is valid: a byte order mark says it, else UTF-8, else GB18030 (which holds GBK and GB2312), else whichever of them is all but valid; null where none is. */
export function decode(bytes: Uint8Array): string | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  return marked ? nearly(marked, bytes) : (valid('utf-8', bytes) ?? valid('gb18030', bytes) ?? nearly('utf-8', bytes) ?? nearly('gb18030', bytes))
}

function nearly(encoding: string, bytes: Uint8Array): string | null {
  const text = new TextDecoder(encoding).decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  return broken <= 1 || broken * 1_000 <= text.length * mostBroken ? text : null
}

function valid(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
