import { SaxesParser } from 'saxes'
import type { SaxesTagNS } from 'saxes'
import { Unreadable } from '@nianbao/report'
import { deepestMarkup } from '../bounds.ts'
import type { Zip } from './zip.ts'

/** What a part of an office package is told as. Names are `prefix:local` with one prefix for a namespace, however the file calls it. */
export interface XmlReader {
  open(name: string, attribute: Attribute, tag: Tag): void
  text?(text: string): void
  close?(name: string, tag: Tag): void
}

/** An attribute by its local name. */
export type Attribute = (name: string) => string | undefined

const main = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

/** Namespaces of the parts that we read, transitional and strict. */
const prefixes = new Map([
  [`${main}/wordprocessingml/2006/main`, 'w'], [`${strict}/wordprocessingml/main`, 'w'],
  [`${main}/spreadsheetml/2006/main`, 'x'], [`${strict}/spreadsheetml/main`, 'x'],
  [`${main}/officeDocument/2006/math`, 'm'], [`${strict}/officeDocument/math`, 'm'],
  [`${main}/markup-compatibility/2006`, 'mc'],
  [`${main}/package/2006/relationships`, 'rel'],
  [`${main}/package/2006/content-types`, 'ct'],
  // What Office 2003 wrote as XML in one file, and a package written so.
  ['http://schemas.microsoft.com/office/word/2003/wordml', 'w'], ['http://schemas.microsoft.com/office/word/2003/auxHint', 'wx'], ['http://schemas.microsoft.com/aml/2001/core', 'aml'],
  ['urn:schemas-microsoft-com:office:spreadsheet', 'ss'], ['urn:schemas-microsoft-com:office:excel', 'xl'], ['http://www.w3.org/TR/REC-html40', 'html'],
  ['http://schemas.microsoft.com/office/2006/xmlPackage', 'pkg'],
])

/** A tag with all that is written in it, for who needs more than its name. */
export type Tag = SaxesTagNS

/** Tells the part `name` of the package to `reader`; false where there is none. Throws Unreadable{ENTITIES, DAMAGED, BOMB}: a document type of its own, markup that is none, elements deeper than any writer goes. */
export function readXml(zip: Zip, name: string, reader: XmlReader): boolean {
  const parser = parserFor(reader)
  const there = zip.stream(name, parser.take)
  if (there) parser.end()
  return there
}

/** Bytes of a file that are given to the parser at once. */
const mouthful = 65_536

/** Tells a file that is XML as a whole. Throws the same. */
export function readXmlFile(bytes: Uint8Array, reader: XmlReader): void {
  const parser = parserFor(reader)
  for (let at = 0; at < bytes.length; at += mouthful) parser.take(bytes.subarray(at, at + mouthful))
  parser.end()
}

function parserFor(reader: XmlReader): { take(piece: Uint8Array): void; end(): void } {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const open: string[] = []
  parser.on('error', () => { throw new Unreadable('DAMAGED') })
  parser.on('doctype', () => { throw new Unreadable('ENTITIES') })
  parser.on('opentag', (tag) => {
    const called = nameOf(tag)
    if (open.push(called) > deepestMarkup) throw new Unreadable('DAMAGED')
    reader.open(called, (local) => attributeOf(tag, local), tag)
  })
  parser.on('closetag', (tag) => reader.close?.(open.pop()!, tag))
  if (reader.text) {
    parser.on('text', (text) => reader.text!(text))
    parser.on('cdata', (text) => reader.text!(text))
  }
  let decoder: InstanceType<typeof TextDecoder> | null = null
  return {
    take: (piece) => {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
      parser.write(decoded(decoder, piece))
    },
    end: () => {
      if (decoder) parser.write(decoded(decoder))
      parser.close()
    },
  }
}

const nameOf = ({ uri, local }: SaxesTagNS): string => `${prefixes.get(uri) ?? ''}:${local}`

function attributeOf(tag: SaxesTagNS, local: string): string | undefined {
  for (const attribute of Object.values(tag.attributes)) if (attribute.local === local) return attribute.value
  return undefined
}

/** By the byte order mark, else as the declaration says, which Chinese programs write in GB 2312 too; UTF-8 where neither does. */
function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le'
  if (piece[0] === 0xfe && piece[1] === 0xff) return 'utf-16be'
  const said = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\b[^>]*\bencoding\s*=\s*["'](?:gb_?2312|gbk|gb18030|cp936)["']/i.test(new TextDecoder('latin1').decode(piece.subarray(0, 200)))
  return said ? 'gb18030' : 'utf-8'
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
  } catch {
    throw new Unreadable('DAMAGED')
  }
}
