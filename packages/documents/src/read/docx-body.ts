// Over 150 lines because it is one machine: each case is an element of the format, and they share what stands open.
import { TooLarge, Unreadable } from '@nianbao/report'
import type { Block } from '@nianbao/report'
import { largestGrid, mostCells, mostCharacters, mostParagraphs } from '../bounds.ts'
import type { Ground } from './colour.ts'
import { fieldsOf } from './docx-fields.ts'
import { darkest, groundOf } from './docx-ground.ts'
import { isOn, noLook, over, takeLook } from './docx-styles.ts'
import type { RunLook } from './docx-styles.ts'
import { symbol } from './docx-symbols.ts'
import { tableBlocks } from './docx-table.ts'
import type { TableBudget, WrittenCell, WrittenRow, WrittenTable } from './docx-table.ts'
import { writtenLine } from './written-line.ts'
import type { WrittenLine } from './written-line.ts'
import type { Attribute, XmlReader } from './xml.ts'

/** What the body asks of the rest of the document. */
export interface BodyMeans {
  /** The label of a paragraph that is in a list, counted on. */
  label(own: { list: string | null; level: number | null }, style: string | null): string
  look(style: string): RunLook
  /** What stands for a document inside the document until it is read; null where it names none. */
  chunk(id: string): Block | null
  /** A table of contents is text like any other. */
  keepContents: boolean
}

/** Everything in these is no text of the document, or none that is left: deletions, former properties, what another program put in. */
const skipped = new Set([
  'w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:tblGridChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange', 'w:tblPrExChange', 'w:numberingChange',
  'w:sectPr', 'w:rt', 'w:comment', 'w:delText', 'w:delInstrText', 'w:ffData', 'w:fldData',
])

interface OpenParagraph {
  place: string
  line: WrittenLine
  style: string | null
  list: string | null
  level: number | null
  /** Set at the right edge. */
  right: boolean
  ground: Ground
  /** Its end is deleted or hidden: what follows goes on in it. */
  goesOn: boolean
}

interface OpenRun extends RunLook {
  style: string | null
}

/** Where finished blocks go: the body, a cell, a text box. `begun` is the text of a paragraph whose end is gone. */
interface Flow {
  blocks: Block[]
  begun: string
}

const one = (value: string | undefined): number => {
  const n = Number(value)
  return Number.isInteger(n) && n > 0 ? n : 1
}

/** Reads the body of a word-processor file as it is told. `blocks()` at the end are its blocks in order; `isUnended()` says that it is to be read again with its table of contents kept. */
export function bodyReader(means: BodyMeans): XmlReader & { blocks(): Block[]; isUnended(): boolean } {
  const path: string[] = []
  const body: Flow = { blocks: [], begun: '' }
  const flows = [body]
  const tables: WrittenTable[] = []
  const paragraphs: OpenParagraph[] = []
  const alternatives: { taken: boolean }[] = []
  const controls: { placeholder: boolean }[] = []
  const runs: OpenRun[] = []
  const fields = fieldsOf(means.keepContents)
  const budget: TableBudget = { area: largestGrid }
  const seen = { paragraphs: 0, tables: 0, cells: 0, characters: 0, blocks: 0 }
  let skipping = 0
  /** A picture lies under the text, as on a cover. */
  let isUponPicture = false
  let text: { kind: 'text' | 'code'; keeps: boolean; value: string } | null = null

  const row = (): WrittenRow | undefined => tables.at(-1)?.rows.at(-1)
  const cell = (): WrittenCell | undefined => row()?.cells.at(-1)
  const within = (name: string, above = 1): boolean => path.at(-1 - above) === name

  const say = (words: string) => {
    const paragraph = paragraphs.at(-1)
    if (!paragraph || words === '') return
    const run = runs.at(-1)
    const look = [run, run && run.style !== null && means.look(run.style), run && paragraph.style !== null && means.look(paragraph.style)].reduce<RunLook>((upper, lower) => (lower ? over(upper, lower) : upper), noLook)
    if (look.hidden || (look.white && isUnseen(look)) || fields.isSilent() || controls.some(({ placeholder }) => placeholder)) return
    seen.characters += words.length
    if (seen.characters > mostCharacters) throw new TooLarge(mostCharacters)
    paragraph.line.say(words, { raised: look.raised ?? false, struck: look.struck ?? false })
  }

  /** Is white text unseen where it stands? Somebody hid it so, or left it in the copy of another table; on a dark cell it is a heading like any other. */
  const isUnseen = (look: RunLook): boolean => {
    const around = tables.flatMap(({ ground, rows }) => [ground, rows.at(-1)?.cells.at(-1)?.ground])
    const ground = darkest([look.ground, paragraphs.at(-1)!.ground, ...around])
    if (ground === 'dark' || isUponPicture || path.includes('w:txbxContent')) return false
    const isKept = ground === 'pale' || tables.some(({ style }) => style !== 'none')
    const own = cell()
    if (own) own.white = isKept ? 'doubtful' : (own.white ?? 'left out')
    return !isKept
  }

  const closeParagraph = () => {
    const { line: own, place, style, list, level, right, goesOn } = paragraphs.pop()!
    fields.rest()
    const flow = flows.at(-1)!
    const { text, struck } = own.written()
    const whole = flow.begun + text
    flow.begun = goesOn ? whole : ''
    if (struck !== '') flow.blocks.push({ type: 'paragraph', text: '', place, struck })
    if (goesOn) return
    // Lines that somebody set with breaks instead of paragraphs are paragraphs to a reader.
    for (const line of (means.label({ list, level }, style) + whole).split('\n')) {
      if (line.trim() === '') continue
      if (++seen.blocks > mostParagraphs) throw new TooLarge(mostParagraphs)
      flow.blocks.push({ type: 'paragraph', text: line.trim(), ...(right ? { right } : {}), place })
    }
  }

  /** What was begun at the end of a cell has nothing to go on in. */
  const closeFlow = (flow: Flow) => {
    if (flow.begun.trim() !== '') flow.blocks.push({ type: 'paragraph', text: flow.begun.trim(), place: `P${seen.paragraphs}` })
    flow.begun = ''
  }

  const openCell = () => {
    if (++seen.cells > mostCells) throw new Unreadable('TOO_MANY_CELLS')
    const blocks: Block[] = []
    flows.push({ blocks, begun: '' })
    row()?.cells.push({ span: 1, down: null, joined: false, gone: false, ground: 'none', white: null, blocks })
  }

  const property = (name: string, attribute: Attribute) => {
    const [paragraph, run] = [paragraphs.at(-1), runs.at(-1)]
    const value = attribute('val')
    const ofMark = within('w:rPr') && within('w:pPr', 2)
    switch (name) {
      case 'w:pStyle': if (paragraph) paragraph.style = value ?? null; break
      case 'w:numId': if (paragraph && within('w:numPr')) paragraph.list = value ?? null; break
      case 'w:ilvl': if (paragraph && within('w:numPr')) paragraph.level = Number(value); break
      case 'w:rStyle': if (run && !ofMark) run.style = value ?? null; break
      case 'w:jc': if (paragraph && within('w:pPr')) paragraph.right = value === 'right' || value === 'end'; break
      case 'w:vanish': {
        if (ofMark && paragraph) paragraph.goesOn ||= isOn(value)
        else if (run && within('w:rPr')) takeLook(run, name, attribute)
        break
      }
      case 'w:vertAlign': case 'w:strike': case 'w:dstrike': case 'w:color': case 'w:highlight': if (run && !ofMark && within('w:rPr')) takeLook(run, name, attribute); break
      case 'w:shd': {
        const [own, table] = [cell(), tables.at(-1)]
        if (run && !ofMark && within('w:rPr')) takeLook(run, name, attribute)
        else if (paragraph && within('w:pPr')) paragraph.ground = groundOf(name, attribute)
        else if (own && within('w:tcPr')) own.ground = groundOf(name, attribute)
        else if (table && within('w:tblPr')) table.ground = groundOf(name, attribute)
        break
      }
      case 'w:tblStyle': if (tables.length > 0 && value !== undefined) tables.at(-1)!.style = means.look(value).ground ?? 'none'; break
      case ':anchor': isUponPicture ||= attribute('behindDoc') === '1' || attribute('behindDoc') === 'true'; break
      case 'w:gridBefore': row()!.before = Math.max(0, Number(value) || 0); break
      case 'w:gridAfter': row()!.after = Math.max(0, Number(value) || 0); break
      case 'w:hidden': if (within('w:trPr')) row()!.gone ||= isOn(value); break
      case 'w:gridSpan': cell()!.span = one(value); break
      case 'w:vMerge': cell()!.down = value === 'restart' ? 'restart' : 'continue'; break
      case 'w:hMerge': cell()!.joined = value !== 'restart'; break
      case 'w:cellDel': cell()!.gone = true; break
      case 'w:showingPlcHdr': if (controls.length > 0) controls.at(-1)!.placeholder = isOn(value); break
    }
  }

  const opened = (name: string, attribute: Attribute) => {
    switch (name) {
      case 'w:del': case 'w:moveFrom': {
        if (within('w:rPr') && within('w:pPr', 2)) paragraphs.at(-1)!.goesOn = true
        else if (within('w:trPr')) row()!.gone = true
        else if (!within('w:rPr')) skipping = 1
        break
      }
      case 'mc:AlternateContent': alternatives.push({ taken: false }); break
      case 'mc:Choice': case 'mc:Fallback': {
        const alternative = alternatives.at(-1)
        if (alternative?.taken) skipping = 1
        else if (alternative) alternative.taken = true
        break
      }
      case 'w:altChunk': {
        const chunk = means.chunk(attribute('id') ?? '')
        if (chunk) flows.at(-1)!.blocks.push(chunk)
        skipping = 1
        break
      }
      case 'w:sdt': controls.push({ placeholder: false }); break
      case 'w:txbxContent': flows.push({ blocks: [], begun: '' }); break
      case 'w:tbl': tables.push({ number: ++seen.tables, ground: 'none', style: 'none', rows: [] }); break
      case 'w:tr': tables.at(-1)?.rows.push({ before: 0, after: 0, gone: false, cells: [] }); break
      case 'w:tc': openCell(); break
      case 'w:p': paragraphs.push({ place: `P${++seen.paragraphs}`, line: writtenLine(), style: null, list: null, level: null, right: false, ground: 'none', goesOn: false }); break
      case 'w:r': runs.push({ ...noLook, style: null }); break
      case 'w:t': case 'm:t': text = { kind: 'text', keeps: attribute('space') === 'preserve', value: '' }; break
      case 'w:instrText': text = { kind: 'code', keeps: true, value: '' }; break
      case 'w:tab': if (within('w:r')) say('\t'); break
      case 'w:ptab': say('\t'); break
      case 'w:br': case 'w:cr': say('\n'); break
      case 'w:noBreakHyphen': say('-'); break
      case 'w:sym': say(symbol(attribute('char') ?? '', attribute('font') ?? '')); break
      case 'w:fldChar': {
        const kind = attribute('fldCharType')
        if (kind === 'begin' || kind === 'separate' || kind === 'end') fields[kind]()
        break
      }
      default: property(name, attribute)
    }
  }

  const closed = (name: string) => {
    switch (name) {
      case 'mc:AlternateContent': alternatives.pop(); break
      case 'w:sdt': controls.pop(); break
      case 'w:r': runs.pop(); break
      case 'w:p': closeParagraph(); break
      case 'w:t': case 'm:t': case 'w:instrText': {
        const { kind, keeps, value } = text!
        text = null
        if (kind === 'code') fields.code(value)
        else say(keeps ? value.replace(/[\r\n]/g, ' ') : value.replace(/[\r\n]/g, ' ').trim())
        break
      }
      case 'w:tc': closeFlow(flows.pop()!); break
      case 'w:tbl': flows.at(-1)!.blocks.push(...tableBlocks(tables.pop()!, budget)); break
      case 'w:txbxContent': {
        const box = flows.pop()!
        closeFlow(box)
        flows.at(-1)!.blocks.push(...box.blocks)
        break
      }
    }
  }

  return {
    open: (name, attribute) => {
      path.push(name)
      if (skipping > 0) skipping++
      else if (skipped.has(name)) skipping = 1
      else opened(name, attribute)
    },
    text: (words) => {
      if (!text || skipping > 0) return
      text.value += words
      if (text.value.length > mostCharacters) throw new TooLarge(mostCharacters)
    },
    close: (name) => {
      path.pop()
      if (skipping > 0) skipping--
      else closed(name)
    },
    blocks: () => {
      closeFlow(body)
      return body.blocks
    },
    isUnended: fields.isUnended,
  }
}
