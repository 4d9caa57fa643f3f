import { withIdeographs } from '@nianbao/report'
import { lightnessOn } from './colour.ts'
import { boxUnder, common, cover, everywhere, isCut, middleOfBody, thinnest } from './pdf-cover.ts'
import type { Box } from './pdf-cover.ts'
import { OPS } from './pdf-js.ts'
import { emptyGrounds } from './pdf-ground.ts'
import type { Glyph, Stretch } from './pdf-ink.ts'
import { at, identity, scaleOf, times } from './pdf-matrix.ts'
import type { Matrix } from './pdf-matrix.ts'
import { isFilled, shapeOfPath, stretchesOf } from './pdf-path.ts'
import { holds } from './pdf-shape.ts'
import type { Shape } from './pdf-shape.ts'

/** What of a font matters for where its characters stand. */
export interface FontFacts {
  fontMatrix: number[] | null
  vertical: boolean
}

interface Operators {
  fnArray: number[]
  argsArray: unknown[]
}

interface DrawnGlyph {
  unicode: string
  width: number
  isSpace: boolean
  vmetric?: number[] | null
}

/** What `save` keeps and `restore` brings back. */
interface State {
  matrix: Matrix
  lineWidth: number
  font: FontFacts
  size: number
  spacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  mode: number
  /** Where may be painted; of a clip that is no rectangle, the box around it, and then `isClipped`. */
  clip: Box
  isClipped: boolean
  /** The colours of fills and of strokes as `#rrggbb`; null for a pattern. */
  fill: string | null
  stroke: string | null
  opacity: { alpha: number; blend: unknown; mask: unknown }
  /** How much of what is painted together with others is let through at all; and whether anything lies between it and the page. */
  veil: number
  isVeiled: boolean
}

const noFont: FontFacts = { fontMatrix: null, vertical: false }
const invisible = 3
/** Modes of text that draw its outlines: alone, or with the fill. */
const [outlined, filledToo] = [[1, 5], [2, 6]]
/** A picture that lets through is a seal or a watermark; one no higher than this, in sizes of the type, may be stuck over a figure. */
const patch = 3
/** From here on ink is pale, of 255. */
const pale = 150
const opaque = { alpha: 1, blend: 'source-over', mask: false }

const letsThrough = ({ isVeiled, opacity }: State): boolean => isVeiled || opacity.alpha < 1 || opacity.blend !== opaque.blend || opacity.mask !== false

/** Plays a page's operators and tells each character and each straight stretch they draw, in the coordinates that `page` leads to. */
export function play({ fnArray, argsArray }: Operators, page: Matrix, fontOf: (name: string) => FontFacts | null): { glyphs: Glyph[]; stretches: Stretch[] } {
  const glyphs: Glyph[] = []
  const stretches: Stretch[] = []
  const grounds = emptyGrounds()
  const pictures: Shape[] = []
  let isMasked = false
  const stack: State[] = []
  let state: State = { matrix: page, lineWidth: 1, font: noFont, size: 0, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, mode: 0, clip: everywhere, isClipped: false, fill: '#000000', stroke: '#000000', opacity: opaque, veil: 1, isVeiled: false }
  let text: Matrix = identity
  let line: Matrix = identity
  let spaced = false
  let clips = false
  /** Marked parts that are open; some of a layer that may be switched off. */
  const marked: boolean[] = []

  const save = () => void stack.push({ ...state })
  const restore = () => void (state = stack.pop() ?? state)
  const under = (matrix: unknown) => {
    if (isMatrix(matrix)) state.matrix = times(state.matrix, matrix)
  }
  const within = (box: Box) => void (state.clip = common(state.clip, box))
  const draw = (paint: number, data: Float32Array) => {
    stretches.push(...stretchesOf(paint, data, state.matrix, state.lineWidth))
    const fills = isFilled(paint)
    if (!fills && !clips) return
    const shape = shapeOfPath(paint, data, state.matrix)
    if (fills && shape) lay(shape, state.fill)
    if (!clips) return
    if (shape) within(shape.box)
    if (!shape || shape.corners) state.isClipped = true
  }
  /** A filled shape: the ground of what is written on it, and the cover of what was written before. */
  const lay = (shape: Shape, colour: string | null) => {
    const box = common(shape.box, state.clip)
    if (box[2] - box[0] < thinnest || box[3] - box[1] < thinnest) return
    const isOpaque = !letsThrough(state) && !state.isClipped && !marked.includes(true)
    grounds.lay({ ...shape, box }, isOpaque ? colour : null)
    if (isOpaque) cover(glyphs, { shape, clip: state.clip, patterned: colour === null })
  }
  const picture = (matrix: Matrix, isMask = false) => {
    const shape: Shape = { box: boxUnder(matrix, [0, 0, 1, 1]), corners: null, even: false }
    const box = common(shape.box, state.clip)
    pictures.push({ ...shape, box })
    grounds.lay({ ...shape, box }, null)
    if (marked.includes(true)) return
    const isOpaque = !isMask && !letsThrough(state) && !state.isClipped && !isMasked
    if (isOpaque) return cover(glyphs, { shape, clip: state.clip, picture: true })
    cover(glyphs.filter((glyph) => box[3] - box[1] < patch * glyph.size), { shape, clip: state.clip, patterned: true })
  }
  const inks = () => (outlined.includes(state.mode) ? [state.stroke] : filledToo.includes(state.mode) ? [state.fill, state.stroke] : [state.fill])
  const isPale = () => inks().every((ink) => ink !== null && lightnessOn(ink, state.veil * state.opacity.alpha) > pale)
  const move = (x: number, y: number) => void (text = line = times(line, [1, 0, 0, 1, x, y]))
  const setFont = (name: unknown, size: unknown) => {
    state.font = fontOf(String(name)) ?? noFont
    state.size = Number(size)
  }
  const show = (shown: (DrawnGlyph | number | null)[]) => {
    for (const each of shown) {
      if (each === null) continue
      if (typeof each === 'number') {
        const back = (-each / 1000) * state.size
        text = times(text, state.font.vertical ? [1, 0, 0, 1, 0, back] : [1, 0, 0, 1, back * state.stretch, 0])
        continue
      }
      const unit = state.size * (state.font.fontMatrix?.[0] ?? 0.001)
      const space = state.spacing + (each.isSpace ? state.wordSpacing : 0)
      const { vertical } = state.font
      const across = vertical ? 0 : each.width * unit * state.stretch
      const down = vertical ? (each.vmetric?.[0] ?? -1000) * unit : 0
      const shift = vertical ? -(each.vmetric?.[1] ?? each.width / 2) * unit : 0
      const drawn = times(state.matrix, text)
      const [x, y] = at(drawn, shift, state.rise)
      const [endX, endY] = at(drawn, shift + across, state.rise + down)
      if (each.unicode.trim() !== '') {
        const glyph: Glyph = { text: withIdeographs(each.unicode), x, y, dx: endX - x, dy: endY - y, size: Math.abs(state.size) * scaleOf(drawn), invisible: state.mode === invisible, spaced, ...(isPale() && { pale: true }) }
        if (glyph.pale && grounds.isDarkAt(middleOfBody(glyph))) glyph.onDark = true
        const sight = glyph.invisible ? 'seen' : grounds.sightOf(inks(), state.veil * state.opacity.alpha, () => middleOfBody(glyph))
        if (sight !== 'unseen') glyphs.push(sight === 'doubtful' || isCut(glyph, state.clip) ? { ...glyph, doubtful: true } : glyph)
      }
      spaced = each.unicode.trim() === ''
      text = times(text, vertical ? [1, 0, 0, 1, 0, down - space] : [1, 0, 0, 1, across + space * state.stretch, 0])
    }
  }

  const plays: Record<number, (args: unknown[]) => void> = {
    [OPS.save]: save,
    [OPS.restore]: restore,
    [OPS.transform]: ([matrix]) => under(matrix),
    [OPS.paintFormXObjectBegin]: ([matrix, box]) => {
      save()
      under(matrix)
      within(boxUnder(state.matrix, box as number[] | null))
    },
    [OPS.paintFormXObjectEnd]: restore,
    [OPS.beginGroup]: () => {
      save()
      state.isVeiled = letsThrough(state)
      state.veil *= state.opacity.alpha
      state.opacity = opaque
    },
    [OPS.endGroup]: restore,
    [OPS.beginAnnotation]: ([, box, transform, matrix]) => {
      save()
      within(boxUnder(state.matrix, box as number[] | null))
      under(transform)
      under(matrix)
    },
    [OPS.endAnnotation]: restore,
    [OPS.setLineWidth]: ([width]) => void (state.lineWidth = Number(width)),
    [OPS.setGState]: ([entries]) => {
      for (const [key, value] of entries as [string, unknown][]) {
        if (key === 'LW') state.lineWidth = Number(value)
        if (key === 'Font') setFont(...(value as [unknown, unknown]))
        if (key === 'ca') state.opacity = { ...state.opacity, alpha: Number(value) }
        if (key === 'BM') state.opacity = { ...state.opacity, blend: value }
        if (key === 'SMask') state.opacity = { ...state.opacity, mask: value }
      }
    },
    [OPS.constructPath]: ([paint, path]) => {
      const data = (path as (Float32Array | null)[] | null)?.[0]
      if (data) draw(Number(paint), data)
      clips = false
    },
    [OPS.clip]: () => void (clips = true),
    [OPS.eoClip]: () => void (clips = true),
    [OPS.setFillRGBColor]: ([colour]) => void (state.fill = String(colour)),
    [OPS.setFillColorN]: () => void (state.fill = null),
    [OPS.setFillTransparent]: () => void (state.fill = null),
    [OPS.setStrokeRGBColor]: ([colour]) => void (state.stroke = String(colour)),
    [OPS.setStrokeColorN]: () => void (state.stroke = null),
    [OPS.setStrokeTransparent]: () => void (state.stroke = null),
    [OPS.shadingFill]: () => void grounds.lay({ box: state.clip, corners: null, even: false }, null),
    [OPS.paintImageXObject]: () => picture(state.matrix),
    [OPS.paintInlineImageXObject]: () => picture(state.matrix),
    [OPS.paintImageXObjectRepeat]: ([, across, down, places]) => {
      const at = places as ArrayLike<number>
      for (let i = 0; i < at.length; i += 2) picture(times(state.matrix, [Number(across), 0, 0, Number(down), at[i]!, at[i + 1]!]))
    },
    [OPS.paintImageMaskXObject]: () => picture(state.matrix, true),
    [OPS.paintSolidColorImageMask]: () => picture(state.matrix, true),
    [OPS.beginMarkedContent]: () => void marked.push(false),
    [OPS.beginMarkedContentProps]: ([tag]) => void marked.push(tag === 'OC'),
    [OPS.endMarkedContent]: () => void marked.pop(),
    [OPS.beginText]: () => void (text = line = identity),
    [OPS.setFont]: ([name, size]) => setFont(name, size),
    [OPS.setCharSpacing]: ([spacing]) => void (state.spacing = Number(spacing)),
    [OPS.setWordSpacing]: ([spacing]) => void (state.wordSpacing = Number(spacing)),
    [OPS.setHScale]: ([percent]) => void (state.stretch = Number(percent) / 100),
    [OPS.setLeading]: ([leading]) => void (state.leading = Number(leading)),
    [OPS.setTextRise]: ([rise]) => void (state.rise = Number(rise)),
    [OPS.setTextRenderingMode]: ([mode]) => void (state.mode = Number(mode)),
    [OPS.setTextMatrix]: ([matrix]) => {
      if (isMatrix(matrix)) text = line = matrix
    },
    [OPS.moveText]: ([x, y]) => move(Number(x), Number(y)),
    [OPS.setLeadingMoveText]: ([x, y]) => {
      state.leading = -Number(y)
      move(Number(x), Number(y))
    },
    [OPS.nextLine]: () => move(0, -state.leading),
    [OPS.showText]: ([shown]) => show(shown as (DrawnGlyph | number | null)[]),
  }
  for (const [i, operator] of fnArray.entries()) {
    const args = argsArray[i]
    isMasked = hasMask(fnArray, argsArray, i)
    plays[operator]?.(isMatrix(args) ? [args] : Array.isArray(args) ? args : [])
  }
  // Text without colour is that of a scanned page, and over no picture a program's own.
  const isScanned = (glyph: Glyph) => pictures.some((each) => holds(each, ...middleOfBody(glyph)))
  return { glyphs: glyphs.filter((glyph) => !glyph.hidden && (!glyph.invisible || isScanned(glyph))), stretches }
}

/** Is the picture painted here one of those that let through in places? pdf.js then lifts the masks for it right before. */
const hasMask = (operators: number[], args: unknown[], i: number): boolean =>
  [i - 1, i - 2].some((at) => operators[at] === OPS.setGState && (args[at] as [string, unknown][][] | null)?.[0]?.[0]?.[0] === 'SMask')

/** Six numbers, as a list or typed. */
const isMatrix = (given: unknown): given is Matrix => (Array.isArray(given) || given instanceof Float32Array) && given.length === 6 && typeof given[0] === 'number'
