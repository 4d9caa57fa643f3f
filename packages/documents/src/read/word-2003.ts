import type { Block } from '@nianbao/report'
import { bodyReader } from './docx-body.ts'
import { closedLabel } from './docx-labels.ts'
import { styleReader } from './docx-styles.ts'
import { readXmlFile } from './xml.ts'
import type { Attribute, XmlReader } from './xml.ts'

/** Names that Word 2003 had for what later files call otherwise. */
const renamed: Record<string, string> = { 'w:vmerge': 'w:vMerge', 'w:hmerge': 'w:hMerge', 'w:listPr': 'w:numPr', 'wx:t': 'w:numId' }

/** Annotations: a deletion is one, so is a comment, which is no text of the document. */
const annotations: Record<string, string> = { 'Word.Deletion': 'w:del', 'Word.Comment': 'w:comment' }

/**
 * Reads what Word 2003 wrote as XML in one file, and programs that fill in its forms still write, be it named .xml or .doc: its text
 * as a reader sees it, with all changes accepted. Throws what `readDocx` throws.
 */
export function readWord2003(bytes: Uint8Array): Block[] {
  const styles = styleReader()
  readXmlFile(bytes, styles)
  const read = (keepContents: boolean) => {
    // Each list item bears the label that Word showed.
    const reader = bodyReader({ keepContents, look: styles.styles().look, label: ({ list }) => list ?? '', chunk: () => null })
    readXmlFile(bytes, bodyIn(reader))
    return reader
  }
  const first = read(false)
  return (first.isUnended() ? read(true) : first).blocks()
}

/** Tells the body alone, in the names of later files. */
function bodyIn(reader: XmlReader): XmlReader {
  const path: string[] = []
  let within = 0
  return {
    open: (name, attribute, tag) => {
      const called = name === 'aml:annotation' ? (annotations[attribute('type') ?? ''] ?? name) : (renamed[name] ?? name)
      path.push(called)
      if (called === 'w:body') within = path.length
      if (within > 0) reader.open(called, attributesOf(name, attribute), tag)
    },
    text: (words) => {
      if (within > 0) reader.text!(words)
    },
    close: (_, tag) => {
      const called = path.pop()!
      if (within > 0) reader.close!(called, tag)
      if (path.length < within) within = 0
    },
  }
}

/** Spaces count without being told to; the label of a list's item stands where later files name the list. */
function attributesOf(name: string, attribute: Attribute): Attribute {
  if (name === 'w:t') return (local) => (local === 'space' ? 'preserve' : attribute(local))
  if (name === 'wx:t') return (local) => (local === 'val' ? labelOf(attribute('val') ?? '') : attribute(local))
  return attribute
}

/** The label with what stands between it and the text; bullets are none. */
const labelOf = (shown: string): string => (/[\p{L}\p{N}]/u.test(shown) ? closedLabel(shown.trim()) : '')
