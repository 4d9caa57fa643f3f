import { check, type Finding, type Format, type NarrativeId, readCell, withJustTyped } from '@nianbao/report'
import type { Gazetteer } from '@nianbao/report/places'
import { agencyKindOf } from './agency-kind.ts'
import type { Draft } from './draft.ts'
import type { WorkingReport } from './draft-of.ts'
import { ruleContextOf } from './rule-context.ts'

/**
 * What the rules say of the draft as it stands on the page, by the code that the server runs, plus what the server
 * said of the imported document and of a government's members, which the page does not have. The names of places come later
 * than the page; until then their rule is silent.
 */
export function liveFindings(draft: Draft, report: WorkingReport, format: Format, places: Gazetteer | undefined): Finding[] {
  const textsAt = (place: string) => draft.blocks.filter((block) => block.place === place).map(({ text }) => text)
  const narrative = (id: NarrativeId) => textsAt(id)
  const live = check({
    agencyName: report.agency.name,
    agencyKind: agencyKindOf(report.agency.kind),
    year: report.year,
    format: format.id,
    title: textsAt('title')[0] ?? report.title,
    cells: Object.fromEntries(format.cells.map((cell) => [cell.id, readCell(cell, draft.cells[cell.id] ?? '')])),
    narrative: { overview: narrative('overview'), problems: narrative('problems'), otherMatters: narrative('otherMatters') },
    preamble: textsAt('preamble'),
    ...ruleContextOf(report),
    places,
    closing: textsAt('closing'),
    moment: 'typing',
  })
  const known = new Set(live.map(({ key }) => key))
  return [...withJustTyped(live, Object.keys(draft.undo.at(-1) ?? {}), format), ...(report.findings as Finding[]).filter(({ key, rule, scope }) => (scope === 'source' || rule.startsWith('AG-')) && !known.has(key))]
}
