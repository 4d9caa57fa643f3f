import { backfill, backfillOutlook } from '@nianbao/db'
import { check, NotFound } from '@nianbao/report'
import { act } from '../act.ts'
import type { Context } from '../context.ts'
import { agencyByCode } from '../loaders/agency.ts'
import { done } from './acts.ts'
import { filing } from './builder.ts'
import { documentFields, documentOf } from './document.ts'
import { previewOf } from './preview.ts'
import { ImportPreview } from './preview-types.ts'

async function knownAgency(context: Context, code: string) {
  const agency = await agencyByCode(context).load(code)
  if (!agency) throw new NotFound()
  return agency
}

act(filing, 'previewBackfill', {
  description: 'Reads the document of an earlier year\'s report and shows what backfilling it would put among the published ones. Changes nothing.',
  input: (t) => ({
    agency: t.string({ description: 'Code of the agency whose report it is.' }),
    year: t.int({ description: 'The year reported on.' }),
    ...documentFields(t),
  }),
  success: ImportPreview,
  run: async ({ agency: code, year, ...named }, { context, db, actor }) => {
    const agency = await knownAgency(context, code)
    const document = await documentOf(named, context)
    const outlook = await backfillOutlook(db, actor, { ...agency, year }, document.recognised)
    return previewOf({ agency: agency.name, year, format: document.recognised.format, version: null }, outlook, document, check(outlook.checkable))
  },
})

act(filing, 'backfill', {
  description: '补录: puts a report of a year before the open one, published elsewhere, among the published ones, marked as such. By the office\'s supervisor, where no report of that year exists; no finding stops it. BadInput NOT_A_NUMBER names, with commas between, the cells that hold no number.',
  input: (t) => ({
    agency: t.string({ description: 'Code of the agency whose report it is.' }),
    year: t.int({ description: 'The year reported on; BadInput OUT_OF_RANGE or TAKEN where it cannot be.' }),
    ...documentFields(t),
    publishedOn: t.field({ type: 'Date', description: 'On which day it was made public.' }),
    address: t.string({ description: 'Where it stands on the government\'s website, http or https.' }),
    note: t.string({ description: 'Attestation: who vouches for it, and how it was checked.' }),
    confirmMismatch: t.boolean({ required: false, defaultValue: false, description: 'Backfill although the document names another agency or year.' }),
  }),
  success: done('Backfilled', 'The report is among the published ones.'),
  run: async ({ agency: code, year, publishedOn, address, note, confirmMismatch, ...named }, { db, actor, context }) => {
    const { id: agencyId } = await knownAgency(context, code)
    const { recognised, source } = await documentOf(named, context)
    const { reportId } = await backfill(db, actor, { agencyId, year, publishedOn, address, note, recognised, source, confirmMismatch: confirmMismatch ?? false })
    return { id: reportId }
  },
})
