import { draftMark, type Document } from '@nianbao/report'
import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

const squeezed = (text: string): string => text.replaceAll(/\s/gu, '')
const mark = squeezed(draftMark)

/** Does the text hold the draft mark, however it was spaced or broken? */
export const saysDraft = (text: string): boolean => squeezed(text).includes(mark)

/** The document with its draft mark told where its text shows one: a page, a sheet or a copied text has it as a line or a cell of its own. What a file states by itself stands. */
export function withDraftMark(document: Document): Document {
  if (document.stated || document.draft) return document
  const says = document.blocks.some((block) => (block.type === 'paragraph' ? saysDraft(block.text) : block.cells.some(({ text }) => saysDraft(text))))
  return says ? { ...document, draft: true } : document
}

/** Where an office package says what is no text of its document: at the head and foot of the pages (a watermark hangs there, too), and what it calls itself. */
const around = /(?:^|\/)(?:header|footer)\d*\.xml$|^docProps\/core\.xml$/i

/** Do the heads of pages or the properties of an office package bear the draft mark? */
export function packageSaysDraft(zip: Zip): boolean {
  return zip.names.filter((name) => around.test(name)).some((name) => {
    let words = ''
    try {
      // A watermark of Word is a drawing whose words are an attribute.
      readXml(zip, name, { open: (_, attribute) => { words += attribute('string') ?? '' }, text: (text) => { words += text } })
    } catch {
      // The document itself was read: what cannot be read beside it takes nothing from it.
    }
    return saysDraft(words)
  })
}
