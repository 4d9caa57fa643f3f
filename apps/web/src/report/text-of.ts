import type { Format } from '@nianbao/report'
import type { WorkingReport } from './editor/draft-of.ts'
import type { SheetText } from './sheet.tsx'

/** The working record as the text of a sheet, each paragraph with its id so that a thread can point at it. */
export function textOf(report: Pick<WorkingReport, 'title' | 'blocks'>, format: Format): SheetText {
  const at = (place: string) => report.blocks.filter((block) => block.place === place).map(({ id, text }) => ({ id, text }))
  return {
    title: at('title')[0]?.text ?? report.title,
    preamble: at('preamble'),
    closing: at('closing'),
    sections: format.sections.map(({ id, heading }) => ({ id, heading: heading.zh, blocks: at(id) })),
  }
}
