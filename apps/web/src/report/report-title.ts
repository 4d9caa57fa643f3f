import 'server-only'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { reportInScope } from './working-report.ts'

/** What the browser's tab calls a working report: agency and year, or the year alone where the page itself will say why not more. */
export async function reportTitle(agency: string, year: string): Promise<string> {
  const t = await getTranslations('report')
  const report = await reportInScope(agency, year).catch(() => undefined)
  if (report === null) notFound()
  return report ? t('tabTitle', { agency: report.agency.name, year }) : t('yearTitle', { year })
}
