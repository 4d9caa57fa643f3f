import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { MissingGlyph } from './missing-glyph.ts'

export type Weight = 'regular' | 'bold'

const files: Record<Weight, string> = {
  regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
}

interface Face { bytes: Buffer; has: (codePoint: number) => boolean }

// 15 MB each: read once, when the first page is asked for.
const faces = new Map<Weight, Promise<Face>>()

function faceOf(weight: Weight): Promise<Face> {
  const known = faces.get(weight)
  if (known) return known
  const face = readFile(createRequire(import.meta.url).resolve(files[weight])).then((bytes) => ({ bytes, has: coverage(bytes) }))
  faces.set(weight, face)
  face.catch(() => faces.delete(weight))
  return face
}

// Characters that draw nothing: joiners, spaces without width, variation selectors. A font need not have them.
const unseen = /\u00ad|[\u200b-\u200d]|\u2060|\ufeff|\p{Variation_Selector}/gu

/** The text without what draws nothing, and with one kind of space. */
export const drawable = (text: string): string => text.replaceAll(unseen, '').replaceAll('\t', '    ')

// Substitutions would draw glyphs that no character of the text stands for; the rest serves vertical setting.
const dropTables = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'VORG', 'vhea', 'vmtx']

/** The font with the glyphs of these texts alone, each of which it has. @throws MissingGlyph naming every character it lacks. */
export async function fontFor(weight: Weight, texts: readonly string[]): Promise<Buffer> {
  const characters = [...new Set(texts.join('').replaceAll('\n', ''))]
  const { bytes, has } = await faceOf(weight)
  const missing = characters.filter((character) => !has(character.codePointAt(0) ?? 0))
  if (missing.length > 0) throw new MissingGlyph(missing)
  return subsetFont(bytes, characters.join(''), { targetFormat: 'truetype', noLayoutClosure: true, noHinting: true, dropTables })
}

/** Which code points a TrueType font has: the ranges of its cmap of format 12. */
function coverage(font: Buffer): (codePoint: number) => boolean {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at)
  const cmap = font.readUInt32BE((tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8)
  const encodings = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => cmap + font.readUInt32BE(cmap + 8 + 8 * at))
  const full = encodings.find((at) => font.readUInt16BE(at) === 12)
  if (full === undefined) throw new Error('a font without a cmap of format 12')
  const ranges = Array.from({ length: font.readUInt32BE(full + 12) }, (_, at) => full + 16 + 12 * at).map((at) => [font.readUInt32BE(at), font.readUInt32BE(at + 4)] as const)
  return (codePoint) => {
    let [low, high] = [0, ranges.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const [from, to] = ranges[middle]!
      if (codePoint < from) high = middle - 1
      else if (codePoint > to) low = middle + 1
      else return true
    }
    return false
  }
}
