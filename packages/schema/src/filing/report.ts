import type { Report as Row } from '@nianbao/db'
import { act as actEnum, timeliness } from '../words/enums.ts'
import { agencyById } from '../loaders/agency.ts'
import { publishedOne } from '../loaders/published.ts'
import { attachmentsOf, clearanceOf, contentOf, lastImportOf, receiptsOf, reportById, signaturesOf } from '../loaders/report.ts'
import type { Context } from '../context.ts'
import { Agency } from './agency.ts'
import { builder, words } from './builder.ts'
import { Block, Cell, cellRows } from './content.ts'
import { findingsOf } from './findings.ts'
import { Attachment, Clearance, Import, Receipt, Signature } from './marks.ts'

/** What stands in a report; it cannot be missing where the report itself was found. */
export async function standing(context: Context, reportId: string) {
  const content = await contentOf(context).load(reportId)
  if (!content) throw new Error('a report without content')
  return content
}

/** The report after an act; it was there a moment ago. */
export async function changed(context: Context, id: string) {
  const report = await reportById(context).load(id)
  if (!report) throw new Error('a report that went away under its own act')
  return report
}

/** Report: the working record of one agency and year; the entity that filing, review and publication share. */
export const Report = builder.objectRef<Row>('Report').implement({
  description: 'The working record of one agency and year.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    agency: t.field({
      type: Agency,
      description: 'Who reports.',
      resolve: async ({ agencyId }, _args, context) => {
        const agency = await agencyById(context).load(agencyId)
        if (!agency) throw new Error('a report of an agency that is not there')
        return agency
      },
    }),
    year: t.exposeInt('year', { description: 'The year reported on.' }),
    format: t.exposeString('format', { description: 'The form it is written in: 2021 or 2019.' }),
    state: t.expose('state', { type: words.ReportState, description: 'Where it stands in its life.' }),
    version: t.exposeInt('version', { description: 'Rises with every change; acts that are given an older one are refused as Stale.' }),
    contentHash: t.exposeString('contentHash', { description: 'sha256 of what it says now; signatures are over this.' }),
    title: t.string({
      description: 'Its title line; empty when there is none.',
      resolve: async ({ id }, _args, context) => (await standing(context, id)).blocks.find(({ place }) => place === 'title')?.text ?? '',
    }),
    cells: t.field({
      type: [Cell],
      description: 'All cells in the order of the form.',
      resolve: async ({ id, agencyId, year, format }, _args, context) => {
        const [{ cells }, before] = await Promise.all([standing(context, id), publishedOne(context).load({ agencyId, year: year - 1 })])
        return cellRows(format, cells, before?.cells ?? null)
      },
    }),
    blocks: t.field({
      type: [Block],
      description: 'All paragraphs in reading order.',
      resolve: async ({ id }, _args, context) => (await standing(context, id)).blocks,
    }),
    findings: t.field({
      type: [words.Finding],
      description: 'What the rules say of it as it stands, the gravest first.',
      resolve: ({ id }, _args, context) => findingsOf(context, id),
    }),
    unlockedSections: t.field({
      type: [words.SectionId],
      description: 'The sections that may be changed now: all in a draft or a correction, the named ones after a return, none otherwise.',
      resolve: ({ unlockedSections }) => unlockedSections,
    }),
    acts: t.field({
      type: [actEnum(builder)],
      description: 'What you may do to it now, by the same policy that the mutations ask.',
      resolve: ({ acts }) => acts,
    }),
    deadline: t.expose('deadline', { type: 'DateTime', nullable: true, description: 'The first moment that is too late.' }),
    timeliness: t.expose('onTime', { type: timeliness(builder), nullable: true, description: 'Whether it came in time; null for what was backfilled, which was published elsewhere.' }),
    firstSubmittedAt: t.expose('firstSubmittedAt', { type: 'DateTime', nullable: true, description: 'When it was first submitted; null also for what was backfilled.' }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', nullable: true, description: 'When it was last submitted.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true, description: 'When its public edition was published.' }),
    receipt: t.field({
      type: Receipt,
      nullable: true,
      description: 'The receipt of the last submission.',
      resolve: async ({ id }, _args, context) => (await receiptsOf(context).load(id))[0] ?? null,
    }),
    signatures: t.field({
      type: [Signature],
      description: 'The signatures in force, in the order of signing.',
      resolve: ({ id }, _args, context) => signaturesOf(context).load(id),
    }),
    attachments: t.field({
      type: [Attachment],
      description: 'Every scan that was uploaded for it, the oldest first.',
      resolve: ({ id }, _args, context) => attachmentsOf(context).load(id),
    }),
    clearance: t.field({
      type: Clearance,
      nullable: true,
      description: 'The latest secrecy review.',
      resolve: ({ id }, _args, context) => clearanceOf(context).load(id),
    }),
    lastImport: t.field({
      type: Import,
      nullable: true,
      description: 'The last import that was not undone.',
      resolve: ({ id }, _args, context) => lastImportOf(context).load(id),
    }),
  }),
})

builder.asEntity(Report, {
  key: builder.selection<{ id: string }>('id'),
  resolveReference: ({ id }, context) => reportById(context).load(id),
})
