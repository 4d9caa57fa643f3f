import type { AgencyRow, Content, PublishedReport, Report } from '@nianbao/db'
import type { Edition } from '@nianbao/documents/write'
import type { BlockPlace } from '@nianbao/report'

type Named = Pick<AgencyRow, 'name' | 'code'>

/** A published report as it is written out. */
export function publishedEdition({ name, code }: Named, report: PublishedReport): Edition {
  const { year, format, title, preamble, narrative, closing, cells, edition, publishedAt, number, hash, reason } = report
  return { agency: { name, code }, year, format, title, preamble, narrative, closing, cells, draft: false, edition, publishedAt, number, hash, reason }
}

/** A working record as it stands, whatever its state: no edition, and marked so. */
export function workingEdition({ name, code }: Named, { year, format }: Report, { cells, blocks }: Content): Edition {
  const at = (place: BlockPlace) => blocks.filter((block) => block.place === place && block.text.trim() !== '').map(({ text }) => text)
  return {
    agency: { name, code }, year, format, title: at('title').join(''), preamble: at('preamble'), closing: at('closing'), cells,
    narrative: { overview: at('overview'), problems: at('problems'), otherMatters: at('otherMatters') },
    draft: true, edition: null, publishedAt: null, number: null, hash: null, reason: null,
  }
}
