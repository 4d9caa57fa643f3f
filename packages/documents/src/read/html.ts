import type { Document } from '@nianbao/report'
import { blocksOf } from './html-blocks.ts'
import { textOfHtml } from './html-charset.ts'
import { treeOfHtml } from './html-tree.ts'

/** Reads a web page, saved with whatever stood around it or written by a word processor; Unreadable TOO_MANY_CELLS or BOMB past the bounds. Text set in `pre` alone is read as lines. */
export function readHtml(bytes: Uint8Array): Document {
  return blocksOf(treeOfHtml(textOfHtml(bytes)))
}
