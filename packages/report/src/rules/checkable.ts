import type { NarrativeId } from '../format/index.ts'
import type { Recognised } from '../recognise/recognised.ts'
import type { Checkable } from './rule.ts'

/** A recognised document as the rules read it, with no registry to compare with: a finished text, so blanks count. */
export function checkableOf(recognised: Recognised): Checkable {
  const blocksOf = (id: NarrativeId) => recognised.sections.find((section) => section.id === id)?.blocks ?? []
  return {
    agencyName: null,
    agencyKind: null,
    year: recognised.year,
    title: recognised.title,
    cells: recognised.cells,
    narrative: { overview: blocksOf('overview'), problems: blocksOf('problems'), otherMatters: blocksOf('otherMatters') },
    preamble: recognised.preamble,
    closing: recognised.closing,
    document: recognised,
    moment: 'signing',
  }
}
