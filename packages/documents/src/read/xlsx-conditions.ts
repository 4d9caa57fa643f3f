import { comparisons, saysOfItself } from './xlsx-formula.ts'
import { rangeOf } from './xlsx-range.ts'
import type { Merge } from './xlsx-range.ts'
import { seenNumber } from './xlsx-seen.ts'
import type { Looks } from './xlsx-seen.ts'
import { colourOf, sightOf } from './xlsx-sight.ts'
import type { Colour } from './xlsx-sight.ts'
import type { Attribute } from './xml.ts'

/** A figure of the sheet as it is read before the conditions are looked at. */
export interface Figure {
  row: number
  column: number
  /** null for digits that are a text. */
  value: number | null
  text: string
  looks: Looks
}

interface Rule {
  ranges: Merge[]
  priority: number
  stops: boolean
  type: string
  operator: string
  formulas: string[]
  looks: Looks | null
  /** A bar or a sign is shown instead of the figure. */
  hides: boolean
  /** Colours of a scale. */
  scale: (Colour | null)[]
}

/** What hears the conditional formats of a sheet. */
export interface Conditions {
  open(name: string, attribute: Attribute): void
  text(words: string): void
  close(name: string): void
  /** What is read of a figure with the looks that conditions give it; null where no condition changes what is seen. */
  seen(figure: Figure, showsNoughts: boolean): { text: string; doubted: boolean } | null
}

/** Copied about, conditions become scraps by the hundred; each is looked up for each figure, and beyond so many every figure is doubted. */
const mostScraps = 500

/** Longer than any condition that speaks of one cell. */
const longestFormula = 200

/** Hears conditional formats, whose looks the workbook keeps. A condition that only a spreadsheet program could work out makes a figure doubted where it would hide it. */
export function conditions(conditional: Looks[]): Conditions {
  const rules: Rule[] = []
  let ranges: Merge[] = []
  let rule: Rule | null = null
  let inFormula = false
  let spent = 0
  let tooMany = false
  let sorted = true
  return {
    open: (name, attribute) => {
      if (name === 'x:conditionalFormatting') {
        ranges = (attribute('sqref') ?? '').split(/\s+/).flatMap((reference) => rangeOf(reference) ?? [])
        spent += ranges.length
      } else if (name === 'x:cfRule') {
        const looks = conditional[Number(attribute('dxfId') ?? Number.NaN)] ?? null
        rule = { ranges, priority: Number(attribute('priority') ?? 0), stops: attribute('stopIfTrue') === '1', type: attribute('type') ?? '', operator: attribute('operator') ?? '', formulas: [], looks, hides: false, scale: [] }
        sorted = false
      } else if (name === 'x:formula' && rule) inFormula = rule.formulas.push('') > 0
      else if (name === 'x:color' && rule) rule.scale.push(colourOf(attribute))
      else if ((name === 'x:dataBar' || name === 'x:iconSet') && rule) rule.hides = /^(?:0|false)$/.test(attribute('showValue') ?? '')
    },
    text: (words) => {
      if (inFormula && rule!.formulas.at(-1)!.length <= longestFormula) rule!.formulas[rule!.formulas.length - 1] += words
    },
    close: (name) => {
      if (name === 'x:formula') inFormula = false
      else if (name === 'x:cfRule' && rule) {
        if (spent <= mostScraps && rules.length < mostScraps) rules.push(rule)
        else tooMany ||= mayHide(rule)
        rule = null
      }
    },
    seen: (figure, showsNoughts) => {
      if (!sorted) rules.sort((a, b) => a.priority - b.priority)
      sorted = true
      if (tooMany) return { text: figure.text, doubted: true }
      return rules.length === 0 ? null : seenUnder(rules, figure, showsNoughts)
    },
  }
}

/** May it hide a figure that is written as figures mostly are, black on white? */
const mayHide = ({ looks, hides, scale }: Rule): boolean => hides || [looks?.fill ?? null, ...scale].some((fill) => sightOf(looks?.ink ?? null, fill) !== 'seen') || looks?.shows?.(0).as === 'nothing' || looks?.shows?.(1).as === 'nothing'

function seenUnder(rules: Rule[], figure: Figure, showsNoughts: boolean): { text: string; doubted: boolean } | null {
  let given: Partial<Looks> = {}
  let hides = false
  let doubted = false
  const asIs = read(figure, figure.looks, showsNoughts)
  const isWorse = (looks: Looks) => {
    const { text, doubted } = read(figure, looks, showsNoughts)
    return text !== asIs.text || (doubted && !asIs.doubted)
  }
  for (const rule of rules) {
    if (!rule.ranges.some(({ top, left, bottom, right }) => figure.row >= top && figure.row <= bottom && figure.column >= left && figure.column <= right)) continue
    const holds = rule.hides || rule.scale.length > 0 || doesHold(rule, figure)
    if (holds === false) continue
    hides ||= rule.hides
    // Where on its scale a figure stands is for a spreadsheet program to say.
    if (rule.type === 'colorScale') doubted ||= rule.scale.some((fill) => isWorse({ ...figure.looks, ...given, fill }))
    const added = saidBy(rule.looks)
    if (holds === null) doubted ||= isWorse({ ...figure.looks, ...added, ...given })
    // Of two conditions that say the same of a cell's look the first counts.
    else given = { ...added, ...given }
    if (holds === true && rule.stops) break
  }
  if (hides) return { text: figure.value === 0 ? figure.text : '', doubted: true }
  const seen = read(figure, { ...figure.looks, ...given }, showsNoughts)
  if (seen.text === asIs.text && seen.doubted === asIs.doubted && !doubted) return null
  return { text: seen.text, doubted: seen.doubted || doubted }
}

const saidBy = (looks: Looks | null): Partial<Looks> => Object.fromEntries(Object.entries(looks ?? {}).filter(([, said]) => said !== null))

function read({ value, text }: Figure, looks: Looks, showsNoughts: boolean): { text: string; doubted: boolean } {
  if (value !== null) return seenNumber(value, text, looks, showsNoughts)
  const sight = looks.shows?.(null).as === 'nothing' ? 'unseen' : sightOf(looks.ink, looks.fill)
  return { text: sight === 'unseen' ? '' : text, doubted: sight !== 'seen' }
}

const operators: Record<string, string> = { equal: '=', notEqual: '<>', lessThan: '<', lessThanOrEqual: '<=', greaterThan: '>', greaterThanOrEqual: '>=' }

/** Does the condition hold for the figure? null where that cannot be told from the cell alone. */
function doesHold({ type, operator, formulas, ranges }: Rule, { value }: Figure): boolean | null {
  if (type === 'containsBlanks' || type === 'containsErrors') return false
  if (type === 'notContainsBlanks' || type === 'notContainsErrors') return true
  if (value === null) return null
  if (type === 'cellIs') {
    const [a, b] = formulas.map((formula) => (formula.trim() === '' ? Number.NaN : Number(formula)))
    if (a === undefined || Number.isNaN(a)) return null
    const isBetween = b === undefined || Number.isNaN(b) ? null : value >= Math.min(a, b) && value <= Math.max(a, b)
    if (operator === 'between') return isBetween
    if (operator === 'notBetween') return isBetween === null ? null : !isBetween
    return comparisons[operators[operator] ?? '']?.(value, a) ?? null
  }
  const [own, ...others] = ranges
  if (type !== 'expression' || !own || others.length > 0) return null
  // A formula speaks of the first cell of the range and moves with the others.
  return saysOfItself(formulas[0] ?? '', value, (reference) => {
    const at = /^\$?[A-Z]{1,3}\d+$/i.test(reference) ? rangeOf(reference) : null
    return at !== null && at.top === own.top && at.left === own.left && (!reference.startsWith('$') || own.left === own.right)
  })
}
