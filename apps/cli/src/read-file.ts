import { readFile, stat } from 'node:fs/promises'

/** Why a file holds no text to read; the sentences are in words.ts. */
export type FileReason = 'NO_FILE' | 'WORD' | 'PDF' | 'WEB_PAGE' | 'BINARY' | 'TOO_LARGE'

/** A file that holds no text this program can read. */
export class NoText extends Error {
  readonly reason: FileReason
  constructor(reason: FileReason) {
    super(reason)
    this.reason = reason
  }
}

/** Bytes; a report as text has some thirty thousand. */
const largest = 8_000_000

const beginnings: [FileReason, number[]][] = [
  ['WORD', [0x50, 0x4b, 0x03, 0x04]],
  ['WORD', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
]

/** Reads a file as text: UTF-8 with or without a byte order mark, UTF-16 with one, else GB18030. Throws NoText. */
export async function readText(path: string): Promise<string> {
  const size = await stat(path).then((file) => (file.isFile() ? file.size : null), () => null)
  if (size === null) throw new NoText('NO_FILE')
  if (size > largest) throw new NoText('TOO_LARGE')
  return decode(await readFile(path))
}

/** Bytes to text by what is valid; a file of another kind is told by its first bytes. */
export function decode(bytes: Uint8Array): string {
  const kind = beginnings.find(([, beginning]) => beginning.every((byte, i) => bytes[i] === byte))
  if (kind) throw new NoText(kind[0])
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const text = marked ? new TextDecoder(marked).decode(bytes) : (valid('utf-8', bytes) ?? valid('gb18030', bytes))
  if (text === null) throw new NoText('BINARY')
  if (/^\s*(?:<!doctype html|<html)/i.test(text)) throw new NoText('WEB_PAGE')
  return text
}

function valid(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
