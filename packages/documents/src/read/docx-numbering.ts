import { readXml } from './xml.ts'
import type { Zip } from './zip.ts'

/** A level of a list as numbering.xml describes it. */
export interface ListLevel {
  start: number
  format: string
  /** `%1、`: each %n is the number of that level, from 1. */
  text: string
  /** A style whose paragraphs stand on this level by themselves. */
  style: string | null
  /** Numbers of the levels above are written as digits whatever their own format. */
  legal: boolean
  /** The level, from 1, after which this one begins anew; 0 is never. */
  restart: number | null
}

/** A list in use: where its numbers are counted (lists may share) and its levels. */
export interface List {
  counter: string
  levels: Map<number, ListLevel>
  /** Levels whose count begins anew where this list is first used. */
  restarts: Map<number, number>
}

const emptyLevel = (): ListLevel => ({ start: 1, format: 'decimal', text: '', style: null, legal: false, restart: null })

interface Abstract {
  levels: Map<number, ListLevel>
  link: string | null
  linked: string | null
}

/** Reads numbering.xml: lists by their w:numId. */
export function readNumbering(zip: Zip, part: string | undefined): Map<string, List> {
  const abstracts = new Map<string, Abstract>()
  const uses: { id: string; of: string; own: Map<number, ListLevel>; restarts: Map<number, number> }[] = []
  let abstract: Abstract | null = null
  let use: (typeof uses)[number] | null = null
  let level: ListLevel | null = null
  let overridden = 0
  if (part) readXml(zip, part, {
    open: (name, attribute) => {
      const value = attribute('val') ?? ''
      switch (name) {
        case 'w:abstractNum': {
          abstract = { levels: new Map(), link: null, linked: null }
          abstracts.set(attribute('abstractNumId') ?? '', abstract)
          break
        }
        case 'w:numStyleLink': if (abstract) abstract.link = value; break
        case 'w:styleLink': if (abstract) abstract.linked = value; break
        case 'w:num': {
          use = { id: attribute('numId') ?? '', of: '', own: new Map(), restarts: new Map() }
          uses.push(use)
          break
        }
        case 'w:abstractNumId': if (use) use.of = value; break
        case 'w:lvlOverride': overridden = Number(attribute('ilvl')); break
        case 'w:startOverride': use?.restarts.set(overridden, Number(value)); break
        case 'w:lvl': {
          level = emptyLevel()
          ;(use?.own ?? abstract?.levels)?.set(Number(attribute('ilvl')), level)
          break
        }
        case 'w:start': if (level) level.start = Number(value); break
        case 'w:numFmt': if (level && attribute('val')) level.format = value; break
        case 'w:lvlText': if (level) level.text = value; break
        case 'w:pStyle': if (level) level.style = value; break
        case 'w:isLgl': if (level) level.legal = value !== '0' && value !== 'false'; break
        case 'w:lvlRestart': if (level) level.restart = Number(value); break
      }
    },
    close: (name) => {
      if (name === 'w:abstractNum') abstract = null
      if (name === 'w:num') use = null
      if (name === 'w:lvl') level = null
    },
  })
  // A list may say no more than "as that list style", which another describes.
  const described = (id: string): Abstract | undefined => {
    const found = abstracts.get(id)
    return found?.link && found.levels.size === 0 ? [...abstracts.values()].find(({ linked }) => linked === found.link) : found
  }
  return new Map(uses.map(({ id, of, own, restarts }) => [id, { counter: of, levels: new Map([...(described(of)?.levels ?? []), ...own]), restarts }]))
}
