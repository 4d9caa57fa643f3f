import { importOutlook, importReport, openUpload, undoImport } from '@nianbao/db'
import { NotFound } from '@nianbao/report'
import { act, type Doing } from '../act.ts'
import type { Context } from '../context.ts'
import { agencyById } from '../loaders/agency.ts'
import { lastImportOf, reportById } from '../loaders/report.ts'
import { builder, filing } from './builder.ts'
import { documentFields, documentOf } from './document.ts'
import { Import } from './marks.ts'
import { answeredFindings } from './findings.ts'
import { previewOf } from './preview.ts'
import { ImportPreview } from './preview-types.ts'
import { changed, Report } from './report.ts'

/** The report, or NotFound: what one may not know of is not there. */
async function known(context: Context, id: string) {
  const report = await reportById(context).load(id)
  const agency = report && (await agencyById(context).load(report.agencyId))
  if (!report || !agency) throw new NotFound()
  return { report, agency }
}

const OpenedUpload = builder.objectRef<{ id: string; ticket: string }>('OpenedUpload').implement({
  description: 'A way in for one file: `PUT /uploads` with the ticket as bearer, once, within five minutes; a body of another size than announced is refused with NOT_WHOLE.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'What previewImport, importReport, previewBackfill and backfill take, once the file has been read.' }),
    ticket: t.exposeString('ticket', { description: 'Shown this once.' }),
  }),
})

act(filing, 'openUpload', {
  description: '上传: opens the way for one document. Forbidden to whoever imports nothing. What is read of it is the sender\'s alone, and forgotten after a day.',
  input: (t) => ({
    name: t.string({ description: 'Name of the file.' }),
    bytes: t.int({ description: 'Its size in bytes; one that is too large is refused before it is sent.' }),
  }),
  success: OpenedUpload,
  run: (file, { db, actor }) => openUpload(db, actor, file),
})

act(filing, 'previewImport', {
  description: 'Shows what importing a document would change. Changes nothing.',
  input: (t) => ({ report: t.id({ description: 'The report it would be read into.' }), ...documentFields(t) }),
  success: ImportPreview,
  run: async ({ report: id, ...named }, { context, db, actor }) => {
    const { report, agency } = await known(context, id)
    const document = await documentOf(named, context)
    const outlook = await importOutlook(db, actor, id, document.recognised)
    if (!outlook) throw new NotFound()
    return previewOf({ agency: agency.name, year: report.year, format: report.format, version: outlook.version }, outlook, document, await answeredFindings(context, id, outlook.checkable))
  },
})

const Imported = builder.objectRef<{ id: string; importId: string; version: number }>('Imported').implement({
  description: 'The document has been read into the report.',
  fields: (t) => ({
    report: t.field({ type: Report, description: 'The report as it stands now.', resolve: ({ id }, _args, context) => changed(context, id) }),
    version: t.exposeInt('version', { description: 'Its version now.' }),
    import: t.field({
      type: Import,
      description: 'The import; undoImport takes its id.',
      resolve: async ({ id }, _args, context) => {
        const made = await lastImportOf(context).load(id)
        if (!made) throw new Error('an import that is not there')
        return made
      },
    }),
  }),
})

const ImportUndone = builder.objectRef<{ id: string; version: number }>('ImportUndone').implement({
  description: 'What stood before the import stands again.',
  fields: (t) => ({
    report: t.field({ type: Report, description: 'The report as it stands now.', resolve: ({ id }, _args, context) => changed(context, id) }),
    version: t.exposeInt('version', { description: 'Its version now.' }),
  }),
})

act(filing, 'importReport', {
  description: 'Reads a document into the report, in the sections that are open; cells and sections that the text does not have stay as they are.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    version: t.int({ description: 'The version that was seen; an older one is refused as Stale.' }),
    ...documentFields(t),
    confirmMismatch: t.boolean({ required: false, defaultValue: false, description: 'Import although the document names another agency or year.' }),
  }),
  success: Imported,
  run: async ({ report: id, version, confirmMismatch, ...named }, { db, actor, context }: Doing) => {
    const { recognised, source } = await documentOf(named, context)
    const done = await importReport(db, actor, { reportId: id, version, recognised, source, confirmMismatch: confirmMismatch ?? false })
    return { id, ...done }
  },
})

act(filing, 'undoImport', {
  description: 'Puts back what stood before an import, as long as nothing was saved since.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    import: t.id({ description: 'The import.' }),
  }),
  success: ImportUndone,
  run: async ({ report: id, import: importId }, { db, actor }) => ({ id, ...(await undoImport(db, actor, { reportId: id, importId })) }),
})
