import { lookedAfter } from '@nianbao/db'
import { signedIn } from '../context.ts'
import { knowAgencies } from '../loaders/agency.ts'
import { paged } from '../words/connection.ts'
import { AgencyConnection } from './agencies.ts'
import { builder } from './builder.ts'

builder.queryField('managedAgencies', (t) => t.field({
  type: AgencyConnection,
  description: 'The agencies that the asking person looks after, as a supervisor of their office or as an admin of their tree.',
  args: {
    search: t.arg.string({ required: false, description: 'Part of the name or the code; all agencies without it.' }),
    first: t.arg.int({ required: false, defaultValue: 50, description: 'How many, 1 to 100.' }),
    after: t.arg.string({ required: false, description: 'endCursor of the page before.' }),
  },
  resolve: async (_root, { search, ...args }, context) => {
    const { db, actor } = signedIn(context)
    const page = await paged(args, 50, (input) => lookedAfter(db, actor, { ...input, search }))
    knowAgencies(context, page.nodes)
    return page
  },
}))
