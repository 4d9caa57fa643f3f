import { everyone } from '../builder.ts'
import { agencyByCode } from '../loaders/agency.ts'
import { publicationsOf, publishedByCode, publishedOne } from '../loaders/published.ts'
import { reportById } from '../loaders/report.ts'
import { Agency } from './agency.ts'
import { builder } from './builder.ts'
import { PublishedReport } from './report.ts'

builder.queryField('report', (t) => t.field({
  type: PublishedReport,
  nullable: true,
  subGraphs: everyone,
  description: 'The published report of one agency and year, or what a withdrawal left of it; null when there was never one.',
  args: {
    agency: t.arg.string({ description: 'The agency\'s code.' }),
    year: t.arg.int({ description: 'The year reported on.' }),
  },
  resolve: (_root, { agency: code, year }, context) => publishedByCode(context).load({ code, year }),
}))

builder.objectField(Agency, 'reports', (t) => t.field({
  type: [PublishedReport],
  subGraphs: everyone,
  description: 'Its published reports, the newest year first; withdrawn ones are marked.',
  resolve: async ({ code }, _args, context) => {
    const agency = await agencyByCode(context).load(code)
    return agency ? publicationsOf(context).load(agency.id) : []
  },
}))

/** Report, the working record, to which publication adds what the public reads of it. */
export const Report = builder.objectRef<{ id: string }>('Report').implement({
  description: 'The working record of one agency and year.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    published: t.field({
      type: PublishedReport,
      nullable: true,
      description: 'The public edition of the same agency and year; null while there is none.',
      resolve: async ({ id }, _args, context) => {
        const report = await reportById(context).load(id)
        return report && publishedOne(context).load({ agencyId: report.agencyId, year: report.year })
      },
    }),
  }),
})

builder.asEntity(Report, { key: builder.selection<{ id: string }>('id'), resolveReference: (key) => key })
