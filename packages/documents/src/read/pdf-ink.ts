/** One character as it stands on the page. All lengths in points from the page's upper left corner, y downwards. */
export interface Glyph {
  /** With the ideograph for the radical that looks like it: fonts that draw both alike name one of them. */
  text: string
  /** Where writing it begins, on the baseline. */
  x: number
  y: number
  /** The way to where the next one begins. */
  dx: number
  dy: number
  size: number
  /** Drawn without colour, as the text under a scanned picture is. */
  invisible: boolean
  /** A space was written before it, not only left: between Chinese and Latin a program leaves one by itself. */
  spaced?: boolean
  /** In ink that is far lighter than that of texts. */
  pale?: boolean
  /** Pale, on something dark. */
  onDark?: boolean
  /** Painted over by something opaque. */
  hidden?: boolean
  /** Painted over in part, or outside of what may be painted on: it may not be seen. */
  doubtful?: boolean
}

/** A filled or stroked thing that may be a rule: a straight stretch and its thickness. */
export interface Stretch {
  x0: number
  y0: number
  x1: number
  y1: number
  thickness: number
}

/** What is drawn on one page. */
export interface Ink {
  number: number
  width: number
  height: number
  glyphs: Glyph[]
  stretches: Stretch[]
}

