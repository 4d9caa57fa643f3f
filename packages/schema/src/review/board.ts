import { boardCounts, type BoardCounts, boardPage, type BoardRow as OpenRow, type Page } from '@nianbao/db'
import type { State } from '@nianbao/report'
import { signedIn } from '../context.ts'
import { agencyByCode, agencyById } from '../loaders/agency.ts'
import { paged } from '../words/connection.ts'
import { timeliness } from '../words/enums.ts'
import { Agency } from './agency.ts'
import { builder, words } from './builder.ts'
import { Report } from './report.ts'

type Row = Pick<OpenRow, 'agencyId' | 'reportId' | 'state' | 'begun' | 'onTime' | 'firstSubmittedAt' | 'submittedAt' | 'deadline' | 'returns' | 'abolishedOn'>

const Timeliness = timeliness(builder)

const BoardRow = builder.objectRef<Row>('BoardRow').implement({
  description: 'One agency that must file.',
  fields: (t) => ({
    agency: t.field({
      type: Agency,
      description: 'Which.',
      resolve: async ({ agencyId }, _args, context) => {
        const agency = await agencyById(context).load(agencyId)
        if (!agency) throw new Error('a board with an agency that is not there')
        return agency
      },
    }),
    report: t.field({
      type: Report,
      nullable: true,
      description: 'Its report; null when none was opened.',
      resolve: ({ reportId }) => (reportId === null ? null : { id: reportId }),
    }),
    state: t.expose('state', { type: words.ReportState, nullable: true, description: 'Where its report stands; null when none was opened.' }),
    begun: t.exposeBoolean('begun', { description: 'Whether anybody has written in it; false while none was opened, and for a draft that was opened and never edited.' }),
    timeliness: t.expose('onTime', { type: Timeliness, nullable: true, description: 'Whether it came in time; the first submission decides. Null for what was backfilled.' }),
    firstSubmittedAt: t.expose('firstSubmittedAt', { type: 'DateTime', nullable: true, description: 'When it was first submitted, which is what its timeliness is judged by; null also for what was backfilled.' }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', nullable: true, description: 'When it was last submitted.' }),
    deadline: t.expose('deadline', { type: 'DateTime', nullable: true, description: 'The first moment that is too late.' }),
    abolishedOn: t.expose('abolishedOn', {
      type: 'Date', nullable: true,
      description: 'The day in the course of the year on which it was abolished: nothing is expected of it, its successors answer for it; null for who must file.',
    }),
    returns: t.exposeInt('returns', { description: 'How often it was returned.' }),
  }),
})

const StateCount = builder.objectRef<{ state: State | null; begun: boolean; count: number }>('StateCount').implement({
  description: 'How many reports stand where.',
  fields: (t) => ({
    state: t.expose('state', { type: words.ReportState, nullable: true, description: 'Where; null for reports that were not opened.' }),
    begun: t.exposeBoolean('begun', { description: 'Whether anybody has written in these; drafts that were never edited are counted apart.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const Board = builder.objectRef<{ page: Page<Row>; counts: BoardCounts }>('Board').implement({
  description: '进度总览: every agency beneath an office\'s government that must file for a year; of a year that was not opened, the reports that were backfilled. The counts are of all, the nodes of those asked for.',
  fields: (t) => ({
    nodes: t.field({ type: [BoardRow], description: 'The agencies of this page, in the order of the tree.', resolve: ({ page }) => page.nodes }),
    counts: t.field({ type: [StateCount], description: 'How many stand where.', resolve: ({ counts }) => counts.states }),
    total: t.int({ description: 'How many must file: none in a year that was not opened.', resolve: ({ counts }) => counts.total }),
    onTime: t.int({ description: 'How many came in time.', resolve: ({ counts }) => counts.onTime }),
    late: t.int({ description: 'How many came late.', resolve: ({ counts }) => counts.late }),
    overdue: t.int({ description: 'How many are overdue.', resolve: ({ counts }) => counts.overdue }),
    pending: t.int({ description: 'How many still have time.', resolve: ({ counts }) => counts.pending }),
    pageInfo: t.field({ type: words.PageInfo, description: 'Whether and where the list goes on.', resolve: ({ page }) => page }),
  }),
})

builder.queryField('board', (t) => t.field({
  type: Board,
  description: 'Who beneath an office has submitted and who has not; empty for who holds no post of an office there or above.',
  args: {
    office: t.arg.string({ description: 'Code of the office.' }),
    year: t.arg.int({ description: 'The year reported on.' }),
    state: t.arg({ type: words.ReportState, required: false, description: 'Only reports in this state.' }),
    begun: t.arg.boolean({ required: false, description: 'Only reports that somebody has begun, or only those that nobody has, opened or not.' }),
    timeliness: t.arg({ type: Timeliness, required: false, description: 'Only these.' }),
    first: t.arg.int({ required: false, defaultValue: 50, description: 'How many, 1 to 100.' }),
    after: t.arg.string({ required: false, description: 'endCursor of the page before.' }),
  },
  resolve: async (_root, { office: code, year, state, begun, timeliness, ...args }, context) => {
    const { db, actor } = signedIn(context)
    const office = await agencyByCode(context).load(code)
    // No agency has id 0: an office that is not there has an empty board, like one that is none of the asker's business.
    const asked = { officeId: office?.id ?? 0, year, state, begun, timeliness }
    const [page, counts] = await Promise.all([
      paged(args, 50, (input) => boardPage(db, actor, { ...asked, ...input })),
      boardCounts(db, actor, asked),
    ])
    return { page, counts }
  },
}))
