import type { ObjectRef } from '@pothos/core'
import type { Builder, Graph } from '../builder.ts'

/** The report that an act has changed, by its key. */
export interface ChangedReport {
  id: string
}

/** The success type of an act that answers nothing but the report as it stands now; Report is the subgraph's own. */
export const changedReport = (builder: Builder, name: string, Report: ObjectRef<Graph, ChangedReport>, description: string) =>
  builder.objectRef<ChangedReport>(name).implement({
    description,
    fields: (t) => ({
      report: t.field({ type: Report, description: 'The report as it stands now.', resolve: (changed) => changed }),
    }),
  })
