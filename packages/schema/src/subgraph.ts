import { graphBuilder } from './builder.ts'
import { pageInfo } from './words/connection.ts'
import { reportState, sectionId } from './words/enums.ts'
import { findingTypes } from './words/finding.ts'
import { refusalTypes } from './words/refusals.ts'
import { scalars } from './words/scalars.ts'

/** A new subgraph: a builder, and the words that all subgraphs share and that must be the same in each. */
export function subgraph() {
  const builder = graphBuilder()
  builder.queryType({ subGraphs: ['Public', 'Staff'], description: 'What can be asked.', defaultSubGraphsForFields: ['Staff'] })
  builder.mutationType({ description: 'What can be done. Every act answers a union: its success, or a Refusal.' })
  scalars(builder)
  const ReportState = reportState(builder)
  const SectionId = sectionId(builder)
  const Finding = findingTypes(builder, SectionId)
  const { types: refusals, Mismatch } = refusalTypes(builder, ReportState, Finding)
  const PageInfo = pageInfo(builder)
  return { builder, words: { ReportState, SectionId, Finding, Mismatch, PageInfo, refusals } }
}
