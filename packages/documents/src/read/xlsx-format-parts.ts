import { comparisons } from './xlsx-formula.ts'
import type { Colour } from './xlsx-sight.ts'

/** What a number format makes seen of a number: `figure` the number, `words` only its own words, `nothing` a blank; and in which colour, where it says one. */
export interface Shown {
  as: 'figure' | 'words' | 'nothing'
  words: string
  ink: Colour | null
}

interface Part {
  /** null where it has no condition of its own. */
  holds: ((value: number) => boolean) | null
  /** always: some digit is shown · some: only digits that are not noughts in front (`#`) · never: words alone. */
  digits: 'always' | 'some' | 'never'
  words: string
  ink: Colour | null
}

/** The colours that a format names; the first eight of `[Color n]` are the same. */
const colours: Record<string, Colour> = { black: '000000', white: 'FFFFFF', 黑色: '000000', 白色: 'FFFFFF', color1: '000000', color2: 'FFFFFF', 颜色1: '000000', 颜色2: 'FFFFFF' }

/** A quoted word, an escaped character, a space as wide as a character, a character repeated, something in brackets, `General`, any other character. */
const tokens = /"([^"]*)"?|[\\!]([^])|_[^]|\*([^])|\[([^\]]*)\]|general|通用格式|[^]/giu

/**
 * Reads which of its parts (positive; negative; nought; text, or those with conditions of their own) a format shows a number with,
 * and whether that part has a place for digits: `0;-0;;@`, `#`, `[=0]"";0` and `;;;` show blanks (ECMA-376 18.8.31). A null value asks for a text.
 */
export function formatParts(code: string): (value: number | null) => Shown {
  const parts = sections(code).map(partOf)
  const [whole] = parts
  return (value) => {
    const part = value === null ? (parts[3] ?? null) : parts.length === 1 && whole!.holds === null ? whole! : partFor(parts, value)
    if (!part || (value !== null && part.digits === 'always') || (part.digits === 'some' && value !== null && Math.abs(value) >= 0.5)) return { as: 'figure', words: part?.words ?? '', ink: part?.ink ?? null }
    if (value === null && part.digits !== 'never') return { as: 'figure', words: '', ink: part.ink }
    return { as: part.words === '' ? 'nothing' : 'words', words: part.words, ink: part.ink }
  }
}

/** Without conditions the first is for what is above nought, the second for what is below, the third for the rest; of two the first takes nought too. */
function partFor(parts: Part[], value: number): Part | null {
  const ofNumbers = parts.slice(0, 3)
  const conditional = ofNumbers.some(({ holds }) => holds !== null)
  const byPlace = [value > 0 || (value === 0 && ofNumbers.length === 2 && !conditional), value < 0, true]
  return ofNumbers.find(({ holds }, i) => (holds ? holds(value) : i === ofNumbers.length - 1 || byPlace[i])) ?? null
}

/** The parts of a format, at the semicolons that are no words. */
function sections(code: string): string[] {
  const parts = ['']
  for (const [token] of code.matchAll(tokens)) {
    if (token === ';') parts.push('')
    else parts[parts.length - 1] += token
  }
  return parts
}

function partOf(section: string): Part {
  const part: Part = { holds: null, digits: 'never', words: '', ink: null }
  for (const [token, quoted, escaped, repeated, bracketed] of section.matchAll(tokens)) {
    const words = quoted ?? escaped ?? repeated
    if (words !== undefined) part.words += words.trim()
    else if (bracketed !== undefined) {
      const condition = /^(=|<>|<=|>=|<|>)\s*(-?\d+(?:\.\d+)?)$/.exec(bracketed.trim())
      if (condition) part.holds = (value) => comparisons[condition[1]!]!(value, Number(condition[2]))
      else if (/^(?:h+|m+|s+)$/i.test(bracketed)) part.digits = 'always'
      else part.ink = colours[bracketed.toLowerCase().replace(/\s/g, '')] ?? part.ink ?? (isColour.test(bracketed) ? 'named' : null)
    } else if (/^(?:[0@yYmMdDhHsSgGeE]|general|通用格式)$/i.test(token)) part.digits = 'always'
    else if (/^[#?]$/.test(token)) part.digits = part.digits === 'always' ? 'always' : 'some'
    else if (!/^[_\s,.%]/.test(token)) part.words += token
  }
  return part
}

const isColour = /^(?:red|green|blue|yellow|cyan|magenta|color\s*\d+|颜色\s*\d+|[红绿蓝黄青]色|洋红)$/i
