import { getTranslations } from 'next-intl/server'
import { BackLink } from '@/frame/back-link.tsx'
import { signedIn } from '@/lib/asker.ts'
import { cameFrom } from '@/lib/came-from.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { ReadView } from '@/report/read-view.tsx'
import { LikenessNotice } from '@/report/likeness-notice.tsx'
import { ReportHeading } from '@/report/report-heading.tsx'
import { ReportNotices } from '@/report/report-notices.tsx'
import { reportTitle } from '@/report/report-title.ts'
import { workingReport } from '@/report/working-report.ts'

type Props = { params: Promise<{ locale: string; agency: string; year: string }>; searchParams: Query<'from'> }

export async function generateMetadata({ params }: Props) {
  const { agency, year } = await params
  return { title: await reportTitle(agency, year), robots: { index: false } }
}

/** A report as the office sees it: to be read, remarked upon, returned or approved. */
export default async function ReviewReportPage({ params, searchParams }: Props) {
  const [{ locale, agency, year }, { from }] = await Promise.all([params, firstOf(searchParams)])
  const board = cameFrom(from)
  await signedIn(`/review/${agency}/${year}`)
  const report = await workingReport(agency, year)
  const t = await getTranslations(board ? 'board' : 'review')
  return (
    <>
      <BackLink href={board ?? '/review'}>{t('title')}</BackLink>
      <ReportHeading report={report} />
      <ReportNotices report={report} />
      <LikenessNotice report={report} in="review" />
      <ReadView report={report} locale={locale} />
    </>
  )
}
