import { endOfDay, extend, remind, type Reminded as Answer } from '@nianbao/db'
import { NotFound } from '@nianbao/report'
import { act } from '../act.ts'
import { agencyByCode } from '../loaders/agency.ts'
import { changedReport } from '../words/changed-report.ts'
import { builder, review } from './builder.ts'
import { Report } from './report.ts'

act(review, 'extend', {
  description: '准予延期（限本地期限）: moves the local date of one report before its first submission, never past the law\'s own. BadInput says NOT_LATER, PAST, PAST_STATUTORY or NO_DEADLINE.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    at: t.field({ type: 'Date', description: 'The new local date; the day counts until 24:00.' }),
    reason: t.string({ description: 'Why.' }),
  }),
  success: changedReport(builder, 'Extended', Report, 'The local date is moved.'),
  run: async ({ report: id, at, reason }, { db, actor }) => {
    await extend(db, actor, { reportId: id, at: endOfDay(at), reason })
    return { id }
  },
})

const SkippedReminder = builder.objectRef<Answer['skipped'][number]>('SkippedReminder').implement({
  description: 'A report whose agency was not reminded, and why.',
  fields: (t) => ({
    report: t.exposeID('reportId', { description: 'The report.' }),
    reason: t.exposeString('reason', { description: 'SUBMITTED: it has been handed in; RECENT: it was reminded within the last ten minutes; NOT_FOUND: no report of this office and year.' }),
  }),
})

const Reminded = builder.objectRef<Answer>('Reminded').implement({
  description: 'Those that are missing are reminded.',
  fields: (t) => ({
    reminded: t.int({ description: 'How many.', resolve: ({ reminded }) => reminded.length }),
    skipped: t.field({ type: [SkippedReminder], description: 'Who was not, and why.', resolve: ({ skipped }) => skipped }),
  }),
})

act(review, 'remind', {
  description: '催报: reminds agencies of one office that have not submitted yet; each finds it on its desk and in its book.',
  input: (t) => ({
    office: t.string({ description: 'Code of the office.' }),
    year: t.int({ description: 'The year reported on.' }),
    reports: t.idList({ description: 'The reports that are missed, 1 to 500 (none: BadInput reports REQUIRED); those handed in meanwhile are skipped.' }),
  }),
  success: Reminded,
  run: async ({ office, year, reports }, { db, actor, context }) => {
    const agency = await agencyByCode(context).load(office)
    if (!agency) throw new NotFound()
    return remind(db, actor, { officeId: agency.id, year, reportIds: reports })
  },
})
