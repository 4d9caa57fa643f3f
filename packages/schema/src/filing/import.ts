import { importReport, type ImportSource, undoImport } from '@nianbao/db'
import { NotFound, recogniseText } from '@nianbao/report'
import { act, type Doing } from '../act.ts'
import type { Context } from '../context.ts'
import { agencyById } from '../loaders/agency.ts'
import { lastImportOf, reportById } from '../loaders/report.ts'
import { builder, filing } from './builder.ts'
import { Import } from './marks.ts'
import { digestOf, previewOf } from './preview.ts'
import { ImportPreview } from './preview-types.ts'
import { changed, Report, standing } from './report.ts'

/** The report, or NotFound: what one may not know of is not there. */
async function known(context: Context, id: string) {
  const report = await reportById(context).load(id)
  const agency = report && (await agencyById(context).load(report.agencyId))
  if (!report || !agency) throw new NotFound()
  return { report, agency }
}

act(filing, 'previewImport', {
  description: 'Reads a text and shows what importing it would change. Changes nothing.',
  input: (t) => ({
    report: t.id({ description: 'The report it would be read into.' }),
    text: t.string({ description: 'The text of the document.' }),
    name: t.string({ description: 'Name of the file, or of what was pasted.' }),
  }),
  success: ImportPreview,
  run: async ({ report: id, text }, { context }) => {
    const { report, agency } = await known(context, id)
    return previewOf(report, agency, await standing(context, id), recogniseText(text), text)
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

/** The file that a text came from, as the record keeps it. */
export const sourceOf = (name: string, text: string): ImportSource => ({ name, sha256: digestOf(text), bytes: new TextEncoder().encode(text).byteLength })

act(filing, 'importReport', {
  description: 'Reads a text into the report, in the sections that are open; cells and sections that the text does not have stay as they are.',
  input: (t) => ({
    report: t.id({ description: 'The report.' }),
    version: t.int({ description: 'The version that was seen; an older one is refused as Stale.' }),
    text: t.string({ description: 'The text of the document.' }),
    name: t.string({ description: 'Name of the file, or of what was pasted.' }),
    confirmMismatch: t.boolean({ required: false, defaultValue: false, description: 'Import although the document names another agency or year.' }),
  }),
  success: Imported,
  run: async ({ report: id, version, text, name, confirmMismatch }, { db, actor }: Doing) => {
    const done = await importReport(db, actor, { reportId: id, version, recognised: recogniseText(text), source: sourceOf(name, text), confirmMismatch: confirmMismatch ?? false })
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
