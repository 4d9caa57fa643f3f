import { check, type Finding, type Format, type NarrativeId, readCell } from '@nianbao/report'
import { agencyKindOf } from './agency-kind.ts'
import type { Draft } from './draft.ts'
import type { WorkingReport } from './draft-of.ts'

/**
 * What the rules say of the draft as it stands on the page, by the code that the server runs, plus what the server
 * said of the imported document, which the page does not have.
 */
export function liveFindings(draft: Draft, report: WorkingReport, format: Format): Finding[] {
  const textsAt = (place: string) => draft.blocks.filter((block) => block.place === place).map(({ text }) => text)
  const narrative = (id: NarrativeId) => textsAt(id)
  const live = check({
    agencyName: report.agency.name,
    agencyKind: agencyKindOf(report.agency.kind),
    year: report.year,
    title: textsAt('title')[0] ?? report.title,
    cells: Object.fromEntries(format.cells.map((cell) => [cell.id, readCell(cell, draft.cells[cell.id] ?? '')])),
    narrative: { overview: narrative('overview'), problems: narrative('problems'), otherMatters: narrative('otherMatters') },
    preamble: textsAt('preamble'),
    closing: textsAt('closing'),
    moment: 'typing',
  })
  const known = new Set(live.map(({ key }) => key))
  return [...live, ...(report.findings as Finding[]).filter(({ key, scope }) => scope === 'source' && !known.has(key))]
}
