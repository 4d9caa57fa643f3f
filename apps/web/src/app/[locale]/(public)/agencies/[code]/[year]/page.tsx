import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { BackLink } from '@/frame/back-link.tsx'
import { askPublic } from '@/lib/api.ts'
import { PublicReportDocument } from '@/lib/graph/generated/graphql.ts'
import { EarlierEditions } from '@/report/earlier-editions.tsx'
import { formatOf } from '@/report/form-of.ts'
import { FileLinks } from '@/report/file-links.tsx'
import { PublicFacts } from '@/report/public-facts.tsx'
import { plainParas, Sheet } from '@/report/sheet.tsx'
import { Tombstone } from '@/report/tombstone.tsx'
import { Notice } from '@/ui/notice.tsx'

type Props = { params: Promise<{ locale: string; code: string; year: string }> }

const reportOf = cache(async (code: string, year: string) => {
  if (!/^\d{4}$/.test(year)) notFound()
  return (await askPublic(PublicReportDocument, { agency: decodeURIComponent(code), year: Number(year) })).report ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code, year } = await params
  const report = await reportOf(code, year)
  const path = `agencies/${code}/${year}`
  const alternates = { canonical: `/${locale}/${path}`, languages: { 'zh-CN': `/zh-CN/${path}`, en: `/en/${path}` } }
  if (!report.withdrawal) return { title: report.title, alternates }
  const t = await getTranslations('tombstone')
  return { title: t('tab', { agency: report.agency.name, year }), alternates, robots: { index: false } }
}

/** A published report in the official layout; reads and prints like the paper, works without scripts. Withdrawn, it says so and nothing else. */
export default async function ReportPage({ params }: Props) {
  const { locale, code, year } = await params
  const report = await reportOf(code, year)
  const t = await getTranslations('publicReport')
  const text = {
    title: report.title,
    preamble: plainParas(report.preamble),
    closing: plainParas(report.closing),
    sections: report.sections.map(({ id, heading, blocks }) => ({ id, heading, blocks: plainParas(blocks) })),
  }
  const raw = new Map(report.cells.map((cell) => [cell.id, cell.raw]))
  return (
    <>
      <BackLink href={`/agencies/${code}`}>{report.agency.name}</BackLink>
      {report.withdrawal ? <Tombstone report={report} /> : (
        <>
          {report.backfilled ? <Notice className="no-print mx-auto mb-4 max-w-4xl" title={t('backfilled')}>{t('backfilledExplain')}</Notice> : null}
          <FileLinks of={`/downloads/reports/${code}/${year}`} className="mx-auto mb-2 max-w-4xl" />
          <Sheet text={text} format={formatOf(report.format)} locale={locale} cell={({ id }) => raw.get(id) ?? ''} />
          <PublicFacts report={report} />
          <EarlierEditions editions={report.earlierEditions} of={`/downloads/reports/${code}/${year}`} />
        </>
      )}
    </>
  )
}
