import { strFromU8, unzipSync } from 'fflate'
import { guarded } from './guarded.ts'

const textOf = (xml: string) => xml.replaceAll(/<[^>]*>/gu, '').replaceAll('&apos;', "'")

/**
 * Texts that a spreadsheet would take for a formula once somebody edits them stay texts: their cells take a copy of their style
 * with quotePrefix, the apostrophe that Excel keeps beside a cell and not in it. The library knows no such style, so its
 * parts are changed: all styles stand once more, quoted, behind themselves. Answers what becomes of a part, the others as they are.
 */
export function quotedTexts(archive: Uint8Array): (path: string, xml: string) => string {
  const parts = unzipSync(archive, { filter: ({ name }) => name === 'xl/sharedStrings.xml' || name === 'xl/styles.xml' })
  const [strings, styles] = ['xl/sharedStrings.xml', 'xl/styles.xml'].map((name) => strFromU8(parts[name]!)) as [string, string]
  const quoted = new Set([...strings.matchAll(/<si>(.*?)<\/si>/gsu)].flatMap(([, inside], index) => (guarded(textOf(inside!)) === textOf(inside!) ? [] : [index])))
  const count = Number(/<cellXfs count="(\d+)">/u.exec(styles)![1])
  return (path, xml) => {
    if (path.startsWith('xl/worksheets/sheet')) return xml.replaceAll(/ s="(\d+)"( t="s"><v>(\d+)<)/gu, (cell, style: string, rest: string, text: string) => (quoted.has(Number(text)) ? ` s="${Number(style) + count}"${rest}` : cell))
    if (path === 'xl/styles.xml') return xml.replace(/<cellXfs count="\d+">(.*)<\/cellXfs>/su, (_all, each: string) => `<cellXfs count="${2 * count}">${each}${each.replaceAll('<xf ', '<xf quotePrefix="1" ')}</cellXfs>`)
    return xml
  }
}
