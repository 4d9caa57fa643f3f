import { queueOf } from '@nianbao/db'
import { signedIn } from '../context.ts'
import { reportById } from '../loaders/report.ts'
import { connection, paged } from '../words/connection.ts'
import { builder, words } from './builder.ts'
import { Report } from './report.ts'

const ReportConnection = connection(builder, words.PageInfo, 'ReportConnection', Report, ['Staff'])

builder.queryField('queue', (t) => t.field({
  type: ReportConnection,
  description: 'What waits for your office: submitted, resubmitted and under review, the longest waiting first.',
  args: {
    first: t.arg.int({ required: false, defaultValue: 50, description: 'How many, 1 to 100.' }),
    after: t.arg.string({ required: false, description: 'endCursor of the page before.' }),
  },
  resolve: async (_root, args, context) => {
    const { db, actor } = signedIn(context)
    const page = await paged(args, 50, (input) => queueOf(db, actor, input))
    // Filing will be asked for the same reports in a moment.
    for (const report of page.nodes) reportById(context).prime(report.id, report)
    return page
  },
}))
