import { publicAgencies } from '@nianbao/db'
import { everyone } from '../builder.ts'
import { agencyByCode, knowAgencies } from '../loaders/agency.ts'
import { connection, paged } from '../words/connection.ts'
import { Agency } from './agency.ts'
import { builder, words } from './builder.ts'

export const AgencyConnection = connection(builder, words.PageInfo, 'AgencyConnection', Agency, everyone)

builder.queryFields((t) => ({
  agency: t.field({
    type: Agency,
    nullable: true,
    subGraphs: everyone,
    description: 'One agency; null when there is none of that code.',
    args: { code: t.arg.string({ description: 'The agency\'s code.' }) },
    resolve: (_root, { code }, context) => agencyByCode(context).load(code),
  }),
  agencies: t.field({
    type: AgencyConnection,
    subGraphs: everyone,
    description: 'Agencies by name.',
    args: {
      search: t.arg.string({ required: false, description: 'Part of the name; all agencies without it.' }),
      first: t.arg.int({ required: false, defaultValue: 20, description: 'How many, 1 to 100.' }),
      after: t.arg.string({ required: false, description: 'endCursor of the page before.' }),
    },
    resolve: async (_root, { search, ...args }, context) => {
      const page = await paged(args, 20, (input) => publicAgencies(context.visitor, { ...input, search }))
      // The other subgraphs will be asked about the same agencies in a moment.
      knowAgencies(context, page.nodes)
      return page
    },
  }),
}))
