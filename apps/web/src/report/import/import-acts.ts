'use server'
import { getLocale } from 'next-intl/server'
import { redirect } from '@/i18n/navigation.ts'
import { act } from '@/lib/acting.ts'
import { ImportReportDocument, type ImportReportInput, PreviewImportDocument, type PreviewImportMutation } from '@/lib/graph/generated/graphql.ts'
import type { Outcome } from '@/lib/outcome.ts'

export type Preview = Extract<PreviewImportMutation['previewImport'], { __typename: 'ImportPreview' }>

/** What an import of this text would change; changes nothing. */
export async function previewImport(report: string, text: string, name: string): Promise<Outcome<Preview>> {
  return act(PreviewImportDocument, { report, text, name })
}

/** Takes the text into the report and leads back to it; refusals are answered. */
export async function importReport(input: ImportReportInput, agency: string, year: number): Promise<Outcome<null>> {
  const outcome = await act(ImportReportDocument, input)
  if (outcome.status !== 'done') return outcome
  return redirect({ href: `/filing/${agency}/${year}`, locale: await getLocale() })
}
