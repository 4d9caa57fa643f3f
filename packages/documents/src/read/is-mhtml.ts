/** Within so many bytes the file says what it is. */
const headWithin = 4_096

/** Is it a page that a browser saved with all its pictures in one file: a mail without a reader? */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headWithin))
  const headers = /^(?:\u00ef\u00bb\u00bf)?\s*((?:[\w-]+:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+)/.exec(head)?.[1] ?? ''
  return /^MIME-Version:/im.test(headers) && /^Content-Type:\s*(?:multipart\/related|text\/html)\b/im.test(headers)
}
