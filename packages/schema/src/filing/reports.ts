import { reportsByAgencyYear, reportsOf } from '@nianbao/db'
import { signedIn } from '../context.ts'
import { agencyByCode } from '../loaders/agency.ts'
import { builder } from './builder.ts'
import { Report } from './report.ts'

builder.queryFields((t) => ({
  filing: t.field({
    type: Report,
    nullable: true,
    description: 'The working record of one agency and year; null when there is none that you may know of.',
    args: {
      agency: t.arg.string({ description: 'The agency\'s code.' }),
      year: t.arg.int({ description: 'The year reported on.' }),
    },
    resolve: async (_root, { agency: code, year }, context) => {
      const { db, actor } = signedIn(context)
      const agency = await agencyByCode(context).load(code)
      const [report] = agency ? await reportsByAgencyYear(db, actor, [{ agencyId: agency.id, year }]) : []
      return report ?? null
    },
  }),
  myReports: t.field({
    type: [Report],
    description: 'The reports of the agencies that you work for, the newest year first.',
    resolve: (_root, _args, context) => {
      const { db, actor } = signedIn(context)
      return reportsOf(db, actor)
    },
  }),
}))
