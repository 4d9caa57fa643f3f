/** Largest text taken, in bytes; a report of six sections has some 20 kB. */
export const largestText = 1_000_000

/** What the browser offers where a text is to be chosen. */
export const textFiles = '.txt,.text,.md,.csv,.tsv,text/plain'

export type FileText = { text: string } | { refusal: 'TOO_LARGE' | 'BINARY' | 'EMPTY' }

/** The text of a chosen file in UTF-8, UTF-16 or GB 18030, as Chinese desktops write it; a file that is no text is refused. */
export function textOfBytes(bytes: Uint8Array): FileText {
  if (bytes.length > largestText) return { refusal: 'TOO_LARGE' }
  const text = decoded(bytes)
  if (text === null) return { refusal: 'BINARY' }
  return text.trim() === '' ? { refusal: 'EMPTY' } : { text }
}

function decoded(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('gb18030').decode(bytes)
    return text.includes('\ufffd') ? null : text
  }
}
