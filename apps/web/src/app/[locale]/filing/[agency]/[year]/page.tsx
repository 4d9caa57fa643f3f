import { getTranslations, getMessages } from 'next-intl/server'
import { NextIntlClientProvider } from 'next-intl'
import { BackLink } from '@/frame/back-link.tsx'
import { getPathname } from '@/i18n/navigation.ts'
import { signedIn } from '@/lib/asker.ts'
import { pick } from '@/lib/pick.ts'
import { ReportEditor } from '@/report/editor/report-editor.tsx'
import { EventList } from '@/report/event-list.tsx'
import { LastImport } from '@/report/last-import.tsx'
import { LikenessNotice } from '@/report/likeness-notice.tsx'
import { ReportHeading } from '@/report/report-heading.tsx'
import { ReportNotices } from '@/report/report-notices.tsx'
import { ReadView } from '@/report/read-view.tsx'
import { ReturnNotice } from '@/report/return-notice.tsx'
import { SentBackNotice } from '@/report/sent-back-notice.tsx'
import { reportTitle } from '@/report/report-title.ts'
import { workingReport } from '@/report/working-report.ts'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en'; agency: string; year: string }> }

export async function generateMetadata({ params }: Props) {
  const { agency, year } = await params
  return { title: await reportTitle(agency, year), robots: { index: false } }
}

/** The report as its agency sees it: open for writing where the API allows that, else for reading, with the acts that are in turn. */
export default async function FilingReportPage({ params }: Props) {
  const { locale, agency, year } = await params
  const person = await signedIn(`/filing/${agency}/${year}`)
  const report = await workingReport(agency, year)
  const t = await getTranslations('filing')
  const isOpen = report.acts.includes('saveCells') || report.acts.includes('saveBlocks')
  return (
    <>
      <BackLink href="/filing">{t('title')}</BackLink>
      <ReportHeading report={report} />
      <ReportNotices report={report} />
      <LikenessNotice report={report} in="filing" />
      <ReturnNotice report={report} />
      <SentBackNotice report={report} />
      <LastImport report={report} />
      {isOpen ? (
        <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'acts', 'editor', 'findings', 'threads', 'places', 'signIn', 'reading', 'posting', 'extend', 'reminding', 'withdrawal', 'signOffline'])}>
          <ReportEditor report={report} person={{ id: person.id, email: person.email }} submissionKey={crypto.randomUUID()} importHref={getPathname({ href: `/filing/${agency}/${year}/import`, locale })} ledgerHref={getPathname({ href: `/filing/${agency}/${year}/ledger`, locale })} />
          <EventList report={report} />
        </NextIntlClientProvider>
      ) : <ReadView report={report} locale={locale} />}
    </>
  )
}
