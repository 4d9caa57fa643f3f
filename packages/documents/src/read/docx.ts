import type { Document } from '@nianbao/report'
import { Unreadable } from '@nianbao/report'
import { bodyReader } from './docx-body.ts'
import { listLabels } from './docx-labels.ts'
import { readNumbering } from './docx-numbering.ts'
import { listPlace, readStyles } from './docx-styles.ts'
import { packageSaysDraft } from './draft-mark.ts'
import { mainPart, relationshipsOf } from './package.ts'
import { readXml } from './xml.ts'
import { openZip } from './zip.ts'

/**
 * Reads a docx (Word, WPS, LibreOffice, strict or transitional): paragraphs `P7` and tables `tbl2!R5C4` in order, as a reader
 * sees them with all changes accepted and automatic numbers written out; headers, footers, notes and comments are no part of it, but that a header says draft.
 * Throws Unreadable{DAMAGED, BOMB, ENCRYPTED, ENTITIES, TOO_MANY_CELLS, EMPTY}, TooLarge{characters or paragraphs}.
 */
export function readDocx(bytes: Uint8Array): Document {
  const zip = openZip(bytes)
  const main = mainPart(zip, 'word/document.xml')
  const related = relationshipsOf(zip, main)
  const part = (type: string) => related.find((relationship) => relationship.type === type && zip.has(relationship.part))?.part
  const styles = readStyles(zip, part('styles'))
  const lists = readNumbering(zip, part('numbering'))
  const read = (keepContents: boolean) => {
    const labelAt = listLabels(lists)
    const reader = bodyReader({
      keepContents,
      look: styles.look,
      label: (own, style) => {
        const place = listPlace(own, style, styles, lists)
        return place ? labelAt(place) : ''
      },
    })
    readXml(zip, main, reader)
    return reader
  }
  const first = read(false)
  const blocks = (first.isUnended() ? read(true) : first).blocks()
  if (blocks.length === 0) throw new Unreadable('EMPTY')
  return { paragraphs: 'whole', blocks, ...(packageSaysDraft(zip) && { draft: true }) }
}
