import { canonicalJson } from './chain.ts'
import { type BlockPlace, type Cells, type FormatId, formats, type PackedCells, packCells } from './format/index.ts'

/** The numbers of a report as the record keeps them. */
export interface Stored extends PackedCells {
  format: FormatId
}

const numeric = /^(0|[1-9]\d{0,20})(\.\d{1,6})?$/

/** Packs cells for the record; a fee that a `numeric` would write otherwise ("007.5", seven decimals) is kept as written in `odd`. */
export function store(cells: Cells, format: FormatId): Stored {
  const packed = packCells(cells, formats[format])
  if (packed.fee === null || numeric.test(packed.fee)) return { format, ...packed }
  const fee = formats[format].cells.find((cell) => cell.type === 'money')!
  const { raw } = cells[fee.id]!
  const tooFine = /\.\d{7,}$|^\d{22,}/.test(packed.fee)
  return { format, ...packed, fee: tooFine ? null : packed.fee.replace(/^0+(?=\d)/, ''), odd: { ...packed.odd, [fee.id]: { raw, kind: tooFine ? 'text' : 'number' } } }
}

/** What the hash of a report covers, as one text: its numbers as stored, and its paragraphs in reading order, not how they are numbered inside. The sha256 of its UTF-8 bytes is what the signatory signs and the receipt prints. */
export const contentText = ({ format, figures, fee, odd }: Stored, blocks: readonly { place: BlockPlace; text: string }[]): string =>
  canonicalJson({ format, figures, fee, odd: { ...odd }, blocks: blocks.map(({ place, text }) => ({ place, text })) })
