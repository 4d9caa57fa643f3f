// 避头尾: what may not begin a line, and what may not end one.
const noStart = /^[、。，．：；！？）】》〉」』”’％‰…—·,.:;!?)\]}%]/u
const noEnd = /[（【《〈「『“‘([{￥$]$/u
// Words and figures stay whole, but for a hyphen, stroke or @ after which they may go on below; between all other characters a line may end.
const pieces = /[-+@/%]?[A-Za-z0-9\u00c0-\u024f.,:;%+_]+[-/@]*[ \u00a0]*|[^]/gu

/** Width of one character or text in units of the font's size. */
export type Measure = (text: string) => number

/** Breaks a text into lines no wider than `first` and, from the second on, `rest` (same unit as `measure`); nothing is lost, and a word too long for a line is broken where it must be. */
export function breakLines(text: string, { first, rest, measure }: { first: number; rest: number; measure: Measure }): string[] {
  return text.split('\n').flatMap((part, at) => breakPart(part, at === 0 ? first : rest, rest, measure))
}

/** What must stand together on a line. */
function unitsOf(text: string): string[] {
  const units: string[] = []
  for (const [piece] of text.matchAll(pieces)) {
    const last = units.at(-1)
    if (last !== undefined && (noStart.test(piece) || noEnd.test(last))) units[units.length - 1] = last + piece
    else units.push(piece)
  }
  return units
}

/** The width of the widest part of a text that stands together on a line. */
export const widestUnit = (text: string, measure: Measure): number => Math.max(0, ...text.split('\n').flatMap(unitsOf).map((unit) => measure(unit.trimEnd())))

function breakPart(text: string, first: number, rest: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  const room = () => (lines.length === 0 ? first : rest)
  const add = (unit: string) => {
    // Spaces at a line's end hang over its edge.
    const seen = measure(unit.trimEnd())
    if (line !== '' && width + seen > room() + 1e-6) {
      lines.push(line)
      line = ''
      width = 0
    }
    line += unit
    width += measure(unit)
  }
  for (const unit of unitsOf(text)) {
    if (measure(unit.trimEnd()) <= rest) add(unit)
    else for (const character of unit) add(character)
  }
  return [...lines, line]
}
