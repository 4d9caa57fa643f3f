import { TooLarge } from '@nianbao/report'
import { mostCharacters } from '../bounds.ts'
import { writtenLine } from './written-line.ts'
import type { Look } from './written-line.ts'
import { colourOf } from './xlsx-sight.ts'
import type { Colour } from './xlsx-sight.ts'
import type { Attribute } from './xml.ts'

/** A stretch of a text; `look` is null where it is set as the cell is. */
export interface RichRun {
  words: string
  look: Look | null
  /** Of its own, where it has a look of its own. */
  ink?: Colour | null
}

/** What hears a text of a workbook. */
export interface RichText {
  runs: RichRun[]
  open(name: string, attribute: Attribute): void
  text(words: string): void
  close(name: string): void
}

/** Hears the parts of a text, shared or a cell's own, and keeps its runs; what tells how a word is pronounced is no part of it. Throws TooLarge{characters}. */
export function richText(): RichText {
  const runs: RichRun[] = []
  let look: Look | null = null
  let ink: Colour | null = null
  let phonetic = 0
  let inText = false
  return {
    runs,
    open: (name, attribute) => {
      if (name === 'x:r') [look, ink] = [null, null]
      else if (name === 'x:rPr') look = { raised: false, struck: false }
      else if (name === 'x:color') ink = colourOf(attribute)
      else if (name === 'x:vertAlign' && look) look.raised = attribute('val') !== 'baseline'
      else if (name === 'x:strike' && look) look.struck = isOn(attribute('val'))
      else if (name === 'x:rPh') phonetic++
      else if (name === 'x:t' && phonetic === 0) {
        inText = true
        runs.push({ words: '', look, ink })
      }
    },
    text: (words) => {
      if (!inText) return
      runs.at(-1)!.words += words
      if (runs.at(-1)!.words.length > mostCharacters) throw new TooLarge(mostCharacters)
    },
    close: (name) => {
      if (name === 'x:rPh') phonetic--
      if (name === 'x:t') inText = false
    },
  }
}

/** A text in a cell that is struck out, or not, as a whole. */
export function writtenIn(runs: RichRun[], isStruck: boolean): { text: string; struck: string } {
  const line = writtenLine()
  for (const { words, look } of runs) line.say(unescaped(words), look ?? { raised: false, struck: isStruck })
  return line.written()
}

/** A switch of a workbook: on where it merely stands. */
export const isOn = (value: string | undefined): boolean => value === undefined || value === '1' || value === 'true'

/** Characters that XML cannot hold are written _xHHHH_; a line's end is one of them. */
const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => (code.toUpperCase() === '000D' ? '' : String.fromCharCode(Number.parseInt(code, 16)))) : text
