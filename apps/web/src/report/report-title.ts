import 'server-only'
import { getTranslations } from 'next-intl/server'
import { workingReport } from './working-report.ts'

/** What the browser's tab calls a working report: agency and year, or the year alone where the page itself will say why not more. */
export async function reportTitle(agency: string, year: string): Promise<string> {
  const t = await getTranslations('report')
  try {
    return t('tabTitle', { agency: (await workingReport(agency, year)).agency.name, year })
  } catch {
    return t('yearTitle', { year })
  }
}
