import type { Block, Document } from '@nianbao/report'
import { TooLarge, Unreadable } from '@nianbao/report'
import { deepestParts, largestGrid, mostCells, mostCharacters, mostParagraphs, mostParts } from '../bounds.ts'
import { wordBlocks } from './docx.ts'
import type { WordBlocks } from './docx.ts'
import { openFlatPackage } from './flat-package.ts'
import { officeXmlOf } from './office-xml.ts'
import { sniff } from './sniff.ts'
import { readWord2003 } from './word-2003.ts'
import { openZip } from './zip.ts'
import type { Unfolding, Zip } from './zip.ts'

/** What is left of the bounds that a document shares with those inside it. */
interface Budget {
  unfolding: Unfolding
  parts: number
}

/**
 * Reads a word-processor file: a docx, the same as one XML file, or what Word 2003 wrote as XML. Documents that it holds as parts of
 * itself (programs of offices put reports together so: a web page, a text or another docx, which Word takes over when it saves) are
 * read where they stand, with places of their own (`P3/P7`, the third part's). Throws what `readDocx` throws, and what the parts' readers throw.
 */
export async function readWord(bytes: Uint8Array): Promise<Document> {
  const { blocks, ...rest } = await contentOf(bytes, { unfolding: { bytes: 0 }, parts: 0 }, 0)
  if (blocks.length === 0) throw new Unreadable('EMPTY')
  check(blocks)
  return { paragraphs: 'whole', blocks, ...rest }
}

async function contentOf(bytes: Uint8Array, budget: Budget, depth: number): Promise<Pick<Document, 'blocks' | 'draft' | 'apart'>> {
  const xml = officeXmlOf(bytes)
  if (xml === 'word-2003') return { blocks: readWord2003(bytes) }
  const zip = xml === 'flat-package' ? openFlatPackage(bytes) : openZip(bytes, budget.unfolding)
  const { draft, apart, ...own } = wordBlocks(zip)
  return { blocks: await withParts(own, zip, budget, depth), ...(draft && { draft }), ...(apart && { apart }) }
}

/** The blocks with those of its parts where they stand. */
async function withParts({ blocks, chunks }: WordBlocks, zip: Zip, budget: Budget, depth: number): Promise<Block[]> {
  const whole: Block[] = []
  for (const block of blocks) {
    const part = chunks.get(block)
    if (part === undefined) whole.push(block)
    else {
      if (depth === deepestParts || ++budget.parts > mostParts) throw new Unreadable('BOMB')
      const number = budget.parts
      for (const inner of await partBlocks(bytesOf(zip, part), budget, depth + 1)) whole.push(placedIn(number, inner))
    }
  }
  return whole
}

async function partBlocks(bytes: Uint8Array, budget: Budget, depth: number): Promise<Block[]> {
  if (bytes.length === 0) return []
  switch (sniff(bytes)) {
    case 'docx': return (await contentOf(bytes, budget, depth)).blocks
    case 'html': return (await (await import('./web-page.ts')).readWebPage(bytes)).blocks
    case 'text': return (await import('./text.ts')).readText(bytes).blocks.filter((block) => block.type === 'table' || block.text.trim() !== '')
    default: throw new Unreadable('UNKNOWN_FORMAT')
  }
}

function bytesOf(zip: Zip, part: string): Uint8Array {
  const pieces: Uint8Array[] = []
  zip.stream(part, (piece) => pieces.push(Uint8Array.from(piece)))
  return Buffer.concat(pieces)
}

const placedIn = (part: number, block: Block): Block => {
  const place = (own: string) => `P${part}/${own}`
  return block.type === 'paragraph' ? { ...block, place: place(block.place) } : { ...block, place: place(block.place), cells: block.cells.map((cell) => ({ ...cell, place: place(cell.place) })) }
}

/** Each part keeps the bounds by itself; so does the whole. */
function check(blocks: Block[]): void {
  const [tables, paragraphs] = [blocks.filter((block) => block.type === 'table'), blocks.filter((block) => block.type === 'paragraph')]
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
  if (sum(tables.map(({ cells }) => cells.length)) > mostCells || sum(tables.map(({ rows, columns }) => rows * columns)) > largestGrid) throw new Unreadable('TOO_MANY_CELLS')
  if (paragraphs.length > mostParagraphs) throw new TooLarge(mostParagraphs)
  if (sum(paragraphs.map(({ text }) => text.length)) + sum(tables.flatMap(({ cells }) => cells.map(({ text }) => text.length))) > mostCharacters) throw new TooLarge(mostCharacters)
}
