import { Unreadable } from '@nianbao/report'
import { largestUnfolded } from '../bounds.ts'
import { readXmlFile } from './xml.ts'
import type { Tag } from './xml.ts'
import type { Zip } from './zip.ts'

/** Pictures, fonts and the like, which nobody reads. */
const unread = /^(?:image|font|audio|video)\//i

/** A package that is written as one XML file (Word's "Word XML document"), to be asked for its parts like a zip. Throws Unreadable{ENTITIES, DAMAGED, BOMB}. */
export function openFlatPackage(bytes: Uint8Array): Zip {
  const parts = new Map<string, { name: string; pieces: string[]; isBinary: boolean }>()
  const path: Tag[] = []
  let part: { name: string; pieces: string[]; isBinary: boolean } | null = null
  /** How deep the part's own markup begins. */
  let from = 0
  let size = 0
  const write = (words: string) => {
    size += words.length
    if (size > largestUnfolded) throw new Unreadable('BOMB')
    part!.pieces.push(words)
  }
  readXmlFile(bytes, {
    open: (name, attribute, tag) => {
      path.push(tag)
      if (name === 'pkg:part' && !unread.test(attribute('contentType') ?? '')) part = { name: (attribute('name') ?? '').replace(/^\//, ''), pieces: [], isBinary: false }
      else if (!part || from > 0) {
        if (part && !part.isBinary) write(written(tag, path.length === from + 1 ? path : [tag]))
      } else if (name === 'pkg:xmlData' || name === 'pkg:binaryData') {
        from = path.length
        part.isBinary = name === 'pkg:binaryData'
        parts.set(part.name.toLowerCase(), part)
      }
    },
    text: (words) => {
      if (part && from > 0) write(part.isBinary ? words : escaped(words))
    },
    close: (name, tag) => {
      if (part && from > 0 && path.length === from) from = 0
      else if (part && from > 0 && !part.isBinary) write(`</${tag.name}>`)
      if (name === 'pkg:part') part = null
      path.pop()
    },
  })
  const bytesOf = (name: string): Uint8Array | null => {
    const found = parts.get(name.toLowerCase())
    return found ? Buffer.from(found.isBinary ? found.pieces.join('') : `<?xml version="1.0"?>${found.pieces.join('')}`, found.isBinary ? 'base64' : 'utf8') : null
  }
  return {
    names: [...parts.values()].map(({ name }) => name),
    has: (name) => parts.has(name.toLowerCase()),
    stream: (name, take) => {
      const found = bytesOf(name)
      if (found && found.length > 0) take(found)
      return found !== null
    },
    text: (name) => {
      const found = bytesOf(name)
      return found && new TextDecoder().decode(found)
    },
  }
}

/** The tag as it was written; the first of a part bears the namespaces that those around it declare. */
function written(tag: Tag, scope: Tag[]): string {
  const attributes = new Map(Object.values(tag.attributes).map(({ name, value }) => [name, value]))
  for (const around of scope.toReversed()) for (const { name, prefix, value } of Object.values(around.attributes)) if ((prefix === 'xmlns' || name === 'xmlns') && !attributes.has(name)) attributes.set(name, value)
  return `<${tag.name}${[...attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')}>`
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
