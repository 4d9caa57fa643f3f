import { approve, beginReview, returnReport, unapprove } from '@nianbao/db'
import { act } from '../act.ts'
import { changedReport } from '../words/changed-report.ts'
import { builder, review, words } from './builder.ts'
import { Report } from './report.ts'

act(review, 'beginReview', {
  description: '开始审核: from now on the agency cannot recall.',
  input: (t) => ({ report: t.id({ description: 'The report.' }) }),
  success: changedReport(builder, 'BegunReview', Report, 'The review has begun.'),
  run: async ({ report: id }, { db, actor }) => {
    await beginReview(db, actor, { reportId: id })
    return { id }
  },
})

act(review, 'returnReport', {
  description: '退回修改: with a reason; opens the named sections and those of every open shared thread.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    reason: t.string({ description: 'The reason.' }),
    sections: t.field({ type: [words.SectionId], description: 'The sections to open; may be empty where threads name them.' }),
  }),
  success: changedReport(builder, 'Returned', Report, 'The report is with the agency again.'),
  run: async ({ report: id, reason, sections }, { db, actor }) => {
    await returnReport(db, actor, { reportId: id, reason, sections })
    return { id }
  },
})

act(review, 'approve', {
  description: '审核通过; 已备案 where the edition is public already. Threads that are still open are settled by it.',
  input: (t) => ({ report: t.id({ description: 'The report.' }) }),
  success: changedReport(builder, 'Approved', Report, 'The report is approved.'),
  run: async ({ report: id }, { db, actor }) => {
    await approve(db, actor, { reportId: id })
    return { id }
  },
})

act(review, 'unapprove', {
  description: '撤销审核通过: the review of an approved report that is not published yet goes on.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    reason: t.string({ description: 'Why.' }),
  }),
  success: changedReport(builder, 'Unapproved', Report, 'The report is being reviewed again.'),
  run: async ({ report: id, reason }, { db, actor }) => {
    await unapprove(db, actor, { reportId: id, reason })
    return { id }
  },
})
