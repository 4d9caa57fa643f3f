import { type CellId, cellOf, readCell, type Stored } from '@nianbao/report'
import { cellsOf, frozen, sha256 } from '../content.ts'
import type { FrozenBlock } from '../tables/edition.ts'

/** What a report says at one time: its packed cells and its paragraphs. */
export interface Said {
  stored: Stored
  blocks: readonly FrozenBlock[]
}

/**
 * Every value that differs between two contents of a report, as the book keeps it: cells as they were written, paragraphs
 * by the sha256 of their text (a withdrawal can take a text away and the book still stands); null is "not there".
 */
export function changedValues(before: Said, after: Said) {
  const [old, now] = [cellsOf(before.stored), cellsOf(after.stored)]
  const cells = Object.keys(now).flatMap((cell: CellId) => {
    const [was, is] = [old[cell], now[cell]!]
    const [from, to] = [was?.raw ?? '', is.raw]
    if (from === to && was?.kind === is.kind) return []
    // Read out of a document, what is written may have been taken for something else than typing it would be.
    const typed = readCell(cellOf(cell, after.stored.format)!, to).kind
    return [{ cell, from, to, ...(is.kind === typed ? {} : { kind: is.kind }) }]
  })
  const [texts, nowTexts] = [textsOf(before), textsOf(after)]
  const blocks = [...new Set([...texts.keys(), ...nowTexts.keys()])].flatMap((block) => {
    const [from, to] = [texts.get(block) ?? null, nowTexts.get(block) ?? null]
    return from === to ? [] : [{ block, from, to }]
  })
  return { changes: [...cells, ...blocks] }
}

const textsOf = ({ blocks }: Said) => new Map(frozen(blocks.map((block) => ({ ...block, pos: 0 }))).map(({ id, text }) => [id, sha256(text)]))
