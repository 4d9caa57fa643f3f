import { cellOf, type Format } from '@nianbao/report'
import type { ThreadPartsFragment } from '@/lib/graph/generated/graphql.ts'
import { say } from '@/lib/say.ts'
import { inputId } from '../editor/use-grid.ts'

/** Where a thread points, in words, and the address on the page; `whole` and `gone` are the words for the report and for a lost place. */
export function anchorWords(anchor: ThreadPartsFragment['anchor'], format: Format, locale: string, blocks: readonly { id: string; place: string }[], words: { whole: string; gone: string; places: (place: string) => string }) {
  if (anchor.kind === 'cell' && anchor.cell) {
    const cell = cellOf(anchor.cell, format)
    return { where: cell ? say(cell.label, locale) : words.gone, href: `#${inputId(anchor.cell)}` }
  }
  const section = format.sections.find(({ id }) => id === anchor.section)
  if (anchor.kind === 'section' && section) return { where: say(section.heading, locale), href: `#${section.id}` }
  if (anchor.kind === 'block') {
    const block = blocks.find(({ id }) => id === anchor.block)
    if (!block) return { where: words.gone, href: null }
    return { where: words.places(block.place), href: `#block-${block.id}` }
  }
  return { where: words.whole, href: null }
}
