/** Bytes to text by what is valid: a byte order mark says it, else UTF-8, else GB18030 (which holds GBK and GB2312); null where none is. */
export function decode(bytes: Uint8Array): string | null {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  return marked ? valid(marked, bytes) : (valid('utf-8', bytes) ?? valid('gb18030', bytes))
}

function valid(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
