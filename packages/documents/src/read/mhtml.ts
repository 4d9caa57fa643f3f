import { Unreadable } from '@nianbao/report'
import type { Document } from '@nianbao/report'
import PostalMime from 'postal-mime'
import { blocksOf } from './html-blocks.ts'
import { textOfHtml } from './html-charset.ts'
import { treeOfHtml } from './html-tree.ts'

/** Lines that may begin a part; a page saved with its pictures has some two hundred parts. */
const mostParts = 20_000
/** Parts inside each other. */
const deepest = 20
/** Bytes of the headers of all parts. */
const mostHeaders = 1024 * 1024

/**
 * Reads a page saved as one file (.mht, .mhtml): its texts in the order of the file, frames behind the page that shows them; pictures and
 * styles are not looked at. Unreadable BOMB past the bounds, EMPTY where there is no page in it, else what web pages throw.
 */
export async function readMhtml(bytes: Uint8Array): Promise<Document> {
  if (partsIn(bytes) > mostParts) throw new Unreadable('BOMB')
  const { attachments } = await PostalMime.parse(asAttachments(bytes), { maxNestingDepth: deepest, maxHeadersSize: mostHeaders, maxRfc822NestingDepth: 0 }).catch(() => {
    throw new Unreadable('BOMB')
  })
  const pages = attachments.filter(({ mimeType }) => mimeType === 'text/html').map(({ content }) => textOfHtml(new Uint8Array(content as ArrayBuffer)))
  if (pages.length === 0) throw new Unreadable('EMPTY')
  return blocksOf(treeOfHtml(pages.join('\n')))
}

/** Says of every page that it is attached: its bytes are wanted, for browsers do not say in which encoding they are. */
const asAttachments = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(/^(?=Content-Type:\s*text\/html\b)/gim, 'Content-Disposition: attachment\r\n'), 'latin1')

function partsIn(bytes: Uint8Array): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let parts = 0
  for (let at = file.indexOf('\n--'); at >= 0 && parts <= mostParts; at = file.indexOf('\n--', at + 3)) parts++
  return parts
}
