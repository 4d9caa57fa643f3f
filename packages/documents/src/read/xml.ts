import { SaxesParser } from 'saxes'
import type { SaxesTagNS } from 'saxes'
import { Unreadable } from '@nianbao/report'
import { deepestMarkup } from '../bounds.ts'
import type { Zip } from './zip.ts'

/** What a part of an office package is told as. Names are `prefix:local` with one prefix for a namespace, however the file calls it. */
export interface XmlReader {
  open(name: string, attribute: Attribute): void
  text?(text: string): void
  close?(name: string): void
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
])

/** Tells the part `name` of the package to `reader`; false where there is none. Throws Unreadable{ENTITIES, DAMAGED, BOMB}: a document type of its own, markup that is none, elements deeper than any writer goes. */
export function readXml(zip: Zip, name: string, reader: XmlReader): boolean {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const open: string[] = []
  parser.on('error', () => { throw new Unreadable('DAMAGED') })
  parser.on('doctype', () => { throw new Unreadable('ENTITIES') })
  parser.on('opentag', (tag) => {
    const called = nameOf(tag)
    if (open.push(called) > deepestMarkup) throw new Unreadable('DAMAGED')
    reader.open(called, (local) => attributeOf(tag, local))
  })
  parser.on('closetag', () => reader.close?.(open.pop()!))
  if (reader.text) {
    parser.on('text', (text) => reader.text!(text))
    parser.on('cdata', (text) => reader.text!(text))
  }
  let decoder: InstanceType<typeof TextDecoder> | null = null
  const there = zip.stream(name, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    parser.write(decoded(decoder, piece))
  })
  if (!there) return false
  if (decoder) parser.write(decoded(decoder))
  parser.close()
  return true
}

const nameOf = ({ uri, local }: SaxesTagNS): string => `${prefixes.get(uri) ?? ''}:${local}`

function attributeOf(tag: SaxesTagNS, local: string): string | undefined {
  for (const attribute of Object.values(tag.attributes)) if (attribute.local === local) return attribute.value
  return undefined
}

const encodingOf = (piece: Uint8Array): string => (piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8')

function decoded(decoder: InstanceType<typeof TextDecoder>, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
  } catch {
    throw new Unreadable('DAMAGED')
  }
}
