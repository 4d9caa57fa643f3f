import { waitingWithdrawals } from '@nianbao/db'
import { signedIn } from '../context.ts'
import { builder } from './builder.ts'
import { Report } from './report.ts'

builder.queryField('waitingWithdrawals', (t) => t.field({
  type: [Report],
  description: '待确认撤下: the reports of the offices where you review whose withdrawal waits for a second person; the one asked for first stands first.',
  resolve: (_root, _args, context) => {
    const { db, actor } = signedIn(context)
    return waitingWithdrawals(db, actor)
  },
}))
