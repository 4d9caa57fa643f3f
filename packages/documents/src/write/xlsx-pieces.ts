/** Stands before a piece that goes on with the row above: a word joiner, which says that nothing is parted here and shows nothing. */
export const goesOn = '\u2060'

/** Behind these a piece ends rather than elsewhere, the first of them first. */
const ends = [/^.*[。！？]/su, /^.*[；;]/su, /^.*[，、,]/su, /^.*(?=\P{Nd})/su]

/**
 * A paragraph in pieces of at most so many characters, for rows that a program shows whole and begins new pages between: each behind the first
 * begins with `goesOn`. They end with a sentence where one ends in the second half, else between words, and never in a figure or a character.
 */
export function piecesOf(text: string, most: number): string[] {
  const characters = [...text]
  if (characters.length <= most) return [text]
  const first = characters.slice(0, most).join('')
  const piece = ends.map((end) => end.exec(first)?.[0] ?? '').find((found) => found.length > first.length / 2) ?? first
  return [piece, ...piecesOf(text.slice(piece.length), most).map((rest, at) => (at === 0 ? goesOn + rest : rest))]
}
