import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { BackLink } from '@/frame/back-link.tsx'
import { Link } from '@/i18n/navigation.ts'
import { askPublic } from '@/lib/api.ts'
import { PublicAgencyDocument } from '@/lib/graph/generated/graphql.ts'
import { When } from '@/report/when.tsx'
import { Mark } from '@/ui/mark.tsx'
import { Empty, Panel } from '@/ui/panel.tsx'

type Props = { params: Promise<{ locale: string; code: string }> }

const agencyOf = cache(async (code: string) => (await askPublic(PublicAgencyDocument, { code: decodeURIComponent(code) })).agency ?? notFound())

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params
  const { name } = await agencyOf(code)
  return { title: name, alternates: { canonical: `/${locale}/agencies/${code}`, languages: { 'zh-CN': `/zh-CN/agencies/${code}`, en: `/en/agencies/${code}` } } }
}

/** One agency: its published reports, the latest year first. */
export default async function AgencyPage({ params }: Props) {
  const { name, kind, code, reports } = await agencyOf((await params).code)
  const t = await getTranslations('agency')
  const marks = await getTranslations('marks')
  const kinds = await getTranslations('kinds')
  return (
    <>
      <BackLink href="/">{t('back')}</BackLink>
      <h1 className="text-2xl">{name}</h1>
      <p className="mb-6 text-quiet">{kinds(kind)} · {code}</p>
      <Panel id="reports" title={t('reports')}>
        {reports.length === 0 ? <Empty>{t('none')}</Empty> : (
          <ul>
            {reports.toSorted((a, b) => b.year - a.year).map((report) => (
              <li key={report.year} className="grid gap-x-6 border-b border-rule py-3 sm:grid-cols-[6rem_1fr_max-content]">
                <span className="tabular-nums">{t('year', { year: String(report.year) })}</span>
                <span>
                  <Link href={`/agencies/${code}/${report.year}`} className="font-medium">{report.withdrawal ? t('withdrawnTitle', { year: String(report.year) }) : report.title}</Link>
                  {report.withdrawal ? <Mark shape="✕" tone="error" className="ml-3">{t('withdrawn')}</Mark> : null}
                  {report.backfilled ? <Mark shape="＋" className="ml-3">{marks('backfilled')}</Mark> : null}
                </span>
                <span className="text-sm text-quiet sm:text-base">{t(report.withdrawal ? 'firstPublishedAt' : 'publishedAt')} <When at={report.withdrawal ? report.firstPublishedAt : report.publishedAt} day /></span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </>
  )
}
