import type { Block, Document } from '@nianbao/report'
import { Unreadable } from '@nianbao/report'
import { bodyReader } from './docx-body.ts'
import { listLabels } from './docx-labels.ts'
import { readNumbering } from './docx-numbering.ts'
import { listPlace, readStyles } from './docx-styles.ts'
import { packageSaysDraft } from './draft-mark.ts'
import { isOurs } from './is-ours.ts'
import { mainPart, relationshipsOf } from './package.ts'
import { readXml } from './xml.ts'
import { openZip } from './zip.ts'
import type { Zip } from './zip.ts'

/** The blocks of a word-processor file; in place of a document that it holds as a part of itself stands a block without anything in it, told by `chunks`. */
export interface WordBlocks {
  blocks: Block[]
  chunks: Map<Block, string>
  /** A header says that it is a draft of ours. */
  draft?: true
  /** We wrote it. */
  apart?: true
}

/**
 * Reads a docx (Word, WPS, LibreOffice, strict or transitional): paragraphs `P7` and tables `tbl2!R5C4` in order, as a reader
 * sees them with all changes accepted and automatic numbers written out; headers, footers, notes, comments and documents inside
 * it are no part of it, but that a header says draft. Throws Unreadable{DAMAGED, BOMB, ENCRYPTED, ENTITIES, TOO_MANY_CELLS, EMPTY}, TooLarge{characters or paragraphs}.
 */
export function readDocx(bytes: Uint8Array): Document {
  const { blocks, chunks, ...rest } = wordBlocks(openZip(bytes))
  const own = blocks.filter((block) => !chunks.has(block))
  if (own.length === 0) throw new Unreadable('EMPTY')
  return { paragraphs: 'whole', blocks: own, ...rest }
}

/** The blocks of an opened package, be it empty. Throws the same. */
export function wordBlocks(zip: Zip): WordBlocks {
  const main = mainPart(zip, 'word/document.xml')
  const related = relationshipsOf(zip, main)
  const part = (type: string) => related.find((relationship) => relationship.type === type && zip.has(relationship.part))?.part
  const styles = readStyles(zip, part('styles'))
  const lists = readNumbering(zip, part('numbering'))
  const read = (keepContents: boolean) => {
    const labelAt = listLabels(lists)
    const chunks = new Map<Block, string>()
    const reader = bodyReader({
      keepContents,
      look: styles.look,
      label: (own, style) => {
        const place = listPlace(own, style, styles, lists)
        return place ? labelAt(place) : ''
      },
      chunk: (id) => {
        const chunk = related.find((relationship) => relationship.id === id && relationship.type === 'aFChunk' && zip.has(relationship.part))
        if (!chunk) return null
        // A table lays out what it stands in, and so does what stands for a document.
        const block: Block = { type: 'table', place: '', rows: 0, columns: 0, cells: [] }
        chunks.set(block, chunk.part)
        return block
      },
    })
    readXml(zip, main, reader)
    return { reader, chunks }
  }
  const first = read(false)
  const { reader, chunks } = first.reader.isUnended() ? read(true) : first
  return { blocks: reader.blocks(), chunks, ...(isOurs(zip) && { apart: true }), ...(packageSaysDraft(zip) && { draft: true }) }
}
