'use server'
import { getLocale } from 'next-intl/server'
import { redirect } from '@/i18n/navigation.ts'
import { act } from '@/lib/acting.ts'
import { ImportReportDocument, type ImportReportInput, PreviewImportDocument, type PreviewImportInput, type PreviewImportMutation } from '@/lib/graph/generated/graphql.ts'
import type { Outcome } from '@/lib/outcome.ts'

export type Preview = Extract<PreviewImportMutation['previewImport'], { __typename: 'ImportPreview' }>

/** What an import of this document would change; changes nothing. */
export async function previewImport(input: PreviewImportInput): Promise<Outcome<Preview>> {
  return act(PreviewImportDocument, input)
}

/** Takes the document into the report and leads back to it; refusals are answered. */
export async function importReport(input: ImportReportInput, agency: string, year: number): Promise<Outcome<null>> {
  const outcome = await act(ImportReportDocument, input)
  if (outcome.status !== 'done') return outcome
  return redirect({ href: `/filing/${agency}/${year}`, locale: await getLocale() })
}
