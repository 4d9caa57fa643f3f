import { correct, publish } from '@nianbao/db'
import { act } from '../act.ts'
import { changedReport } from '../words/changed-report.ts'
import { builder, publication } from './builder.ts'
import { Report } from './reports.ts'

act(publication, 'publish', {
  description: '向社会公开: makes the edition last submitted the public one.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    reason: t.string({ required: false, description: '更正说明, 1 to 2,000 characters, which the public reads: asked for where the report says publicationNeedsReason, refused elsewhere.' }),
    personalData: t.string({ required: false, description: 'Why what looks like personal data (findings of F-PRIV that are no notices) must be public, 1 to 2,000 characters: asked for where there are such findings, refused elsewhere. Then who publishes is not who recorded the secrecy review.' }),
  }),
  success: changedReport(builder, 'Published', Report, 'The report is public.'),
  run: async ({ report: id, reason, personalData }, { db, actor }) => {
    await publish(db, actor, { reportId: id, reason, personalData })
    return { id }
  },
})

act(publication, 'correct', {
  description: '更正: opens a published report for correction; the public edition stays until another is published.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    reason: t.string({ description: 'Why; it goes out with the corrected edition.' }),
  }),
  success: changedReport(builder, 'Corrected', Report, 'The report is open for correction.'),
  run: async ({ report: id, reason }, { db, actor }) => {
    await correct(db, actor, { reportId: id, reason })
    return { id }
  },
})
