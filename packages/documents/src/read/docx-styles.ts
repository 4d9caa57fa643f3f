import type { ListPlace } from './docx-labels.ts'
import { isWhite, lightnessOf } from './colour.ts'
import type { Ground } from './colour.ts'
import { darkest, groundOf } from './docx-ground.ts'
import type { List } from './docx-numbering.ts'
import { readXml } from './xml.ts'
import type { Attribute, XmlReader } from './xml.ts'
import type { Zip } from './zip.ts'

/** How a run is set, by itself or by a style; null where nothing is said of it. */
export interface RunLook {
  hidden: boolean | null
  raised: boolean | null
  struck: boolean | null
  /** Written in the white of the page. */
  white: boolean | null
  /** Of a style of tables: the darkest of all its parts. */
  ground: Ground | null
}

/** What the styles of a document say of its text: which list a paragraph is in, what is hidden, raised, struck out or white, and on what. */
export interface Styles {
  place(style: string): { list: string | null; level: number | null }
  look(style: string): RunLook
}

interface Style extends RunLook {
  basedOn: string | null
  list: string | null
  level: number | null
}

/** A style inherits from at most so many; those that turn in a circle end here. */
const longestDescent = 20

/** Reads styles.xml. */
export function readStyles(zip: Zip, part: string | undefined): Styles {
  const reader = styleReader()
  if (part) readXml(zip, part, reader)
  return reader.styles()
}

/** Hears the styles of a document, wherever they stand. */
export function styleReader(): XmlReader & { styles(): Styles } {
  const styles = new Map<string, Style>()
  let style: Style | null = null
  const descent = (id: string): Style[] => {
    const found: Style[] = []
    for (let at = styles.get(id); at && found.length < longestDescent; at = at.basedOn === null ? undefined : styles.get(at.basedOn)) found.push(at)
    return found
  }
  return {
    open: (name, attribute) => {
      const value = attribute('val')
      if (name === 'w:style') {
        style = { basedOn: null, list: null, level: null, ...noLook }
        styles.set(attribute('styleId') ?? '', style)
      } else if (!style) return
      else if (name === 'w:basedOn') style.basedOn = value ?? null
      else if (name === 'w:numId') style.list = value ?? null
      else if (name === 'w:ilvl') style.level = Number(value)
      else takeLook(style, name, attribute)
    },
    close: (name) => {
      if (name === 'w:style') style = null
    },
    styles: () => ({
      place: (id) => {
        const line = descent(id)
        return { list: line.find(({ list }) => list !== null)?.list ?? null, level: line.find(({ level }) => level !== null)?.level ?? null }
      },
      look: (id) => descent(id).reduce(over, noLook),
    }),
  }
}

export const noLook: RunLook = { hidden: null, raised: null, struck: null, white: null, ground: null }

/** The upper one where it says something, else the lower. */
export const over = (upper: RunLook, lower: RunLook): RunLook => ({ hidden: upper.hidden ?? lower.hidden, raised: upper.raised ?? lower.raised, struck: upper.struck ?? lower.struck, white: upper.white ?? lower.white, ground: upper.ground ?? lower.ground })

/** Takes a property of a run into its look, if it is one of that. One line through the text or two are told separately, and either strikes it. */
export function takeLook(look: RunLook, name: string, attribute: Attribute): void {
  const value = attribute('val')
  if (name === 'w:vanish') look.hidden = isOn(value)
  else if (name === 'w:vertAlign') look.raised = value === 'superscript' || value === 'subscript'
  else if (name === 'w:strike' || name === 'w:dstrike') look.struck = isOn(value) || (look.struck ?? false)
  else if (name === 'w:color') look.white = isWhite(lightnessOf(value))
  else if (name === 'w:shd' || name === 'w:highlight') look.ground = darkest([look.ground, groundOf(name, attribute)])
}

/** A switch of a word-processor file: on where it merely stands. */
export const isOn = (value: string | undefined): boolean => value === undefined || !/^(?:0|false|off)$/i.test(value)

/** Where a paragraph stands: by itself, else by its style, whose level a list may name. Null where it is in no list. */
export function listPlace(own: { list: string | null; level: number | null }, style: string | null, styles: Styles, lists: Map<string, List>): ListPlace | null {
  const inherited = style === null ? { list: null, level: null } : styles.place(style)
  const list = own.list ?? inherited.list
  if (list === null || list === '0') return null
  const named = own.list === null ? [...(lists.get(list)?.levels ?? [])].find(([, level]) => level.style === style)?.[0] : undefined
  return { list, level: own.level ?? named ?? inherited.level ?? 0 }
}
