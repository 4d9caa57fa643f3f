/** How much of the beginning is searched for what the page says of its own encoding, in bytes. */
const prescan = 4096

/**
 * The page as text: by its byte order mark; else UTF-8 where the bytes are UTF-8, whatever the page says (tools that save pages
 * forget to change it); else as the page says; else GB18030, which holds GBK and GB2312.
 */
export function textOfHtml(bytes: Uint8Array): string {
  const marked = markOf(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const strict = decoded(bytes, 'utf-8')
  if (strict !== null) return strict
  const said = saidEncoding(bytes)
  if (said !== null && said !== 'utf-8') return new TextDecoder(said).decode(bytes)
  const lossy = new TextDecoder('utf-8').decode(bytes)
  return decoded(bytes, 'gb18030') ?? (isMostlyUtf8(lossy) ? lossy : new TextDecoder('gb18030').decode(bytes))
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  return null
}

/** The text, or null where a byte does not belong; a last character cut short is let go. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return null
  }
}

/** What `meta` or the XML declaration names, where the decoder knows it. UTF-16 cannot be meant: its bytes would not have been found. */
function saidEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescan))
  const said = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start) ?? /<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(start)
  if (!said) return null
  if (/^(?:gb_?2312|gbk|cp936|ms936|gb18030|x-gbk|gb2312-80|hz-gb-2312)$/i.test(said[1]!)) return 'gb18030'
  try {
    const { encoding } = new TextDecoder(said[1]!)
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}

/** A page with a few broken bytes is still UTF-8: one in fifty of what is not ASCII. */
function isMostlyUtf8(lossy: string): boolean {
  const broken = lossy.match(/\ufffd/g)?.length ?? 0
  const other = lossy.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  return broken * 50 <= other
}
