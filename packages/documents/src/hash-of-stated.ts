import { createHash } from 'node:crypto'
import { blankCells, type BlockPlace, contentText, formats, type NarrativeId, type StatedReport, store } from '@nianbao/report'

/** The hash of what a report states, as the record draws it of an edition: sha256, hexadecimal. */
export function hashOfStated({ format, title, preamble, sections, closing, cells }: StatedReport): string {
  const prose = (id: NarrativeId) => sections.find((section) => section.id === id)?.blocks ?? []
  const texts: [BlockPlace, string[]][] = [
    ['title', title === '' ? [] : [title]], ['preamble', preamble], ['overview', prose('overview')], ['problems', prose('problems')], ['otherMatters', prose('otherMatters')], ['closing', closing],
  ]
  const said = { ...blankCells(formats[format]), ...Object.fromEntries(cells.map(({ id, value, raw, kind }) => [id, { value, raw, kind }])) }
  return createHash('sha256').update(contentText(store(said, format), texts.flatMap(([place, all]) => all.map((text) => ({ place, text }))))).digest('hex')
}
