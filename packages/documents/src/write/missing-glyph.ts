import { Refusal } from '@nianbao/report'

/** A text holds characters that the page's font cannot draw; nothing was written. The other formats leave the font to the reader's machine and have no such bound. */
export class MissingGlyph extends Refusal {
  readonly code = 'MISSING_GLYPH'
  /** Each once, in the order of the report. */
  readonly characters: readonly string[]

  constructor(characters: readonly string[]) {
    super(`no glyph for ${characters.map((character) => `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`).join(', ')}`)
    this.characters = characters
  }
}
