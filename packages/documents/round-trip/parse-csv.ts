import { unguarded } from '../src/write/index.ts'

/** A table of RFC 4180 as records by the names of its first line; guards are taken off. */
export function parseCsv(bytes: Uint8Array): Record<string, string>[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark')
  const lines: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    lines.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end !== ',') lines.push([])
  }
  const [names = [], ...rest] = lines.filter((line) => line.length > 1)
  return rest.map((line) => Object.fromEntries(names.map((name, at) => [name, unguarded(line[at] ?? '')])))
}
