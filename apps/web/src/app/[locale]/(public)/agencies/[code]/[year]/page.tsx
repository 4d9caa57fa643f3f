import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { BackLink } from '@/frame/back-link.tsx'
import { askPublic } from '@/lib/api.ts'
import { PublicReportDocument } from '@/lib/graph/generated/graphql.ts'
import { formatOf } from '@/report/form-of.ts'
import { plainParas, Sheet } from '@/report/sheet.tsx'
import { When } from '@/report/when.tsx'

type Props = { params: Promise<{ locale: string; code: string; year: string }> }

const reportOf = cache(async (code: string, year: string) => {
  if (!/^\d{4}$/.test(year)) notFound()
  return (await askPublic(PublicReportDocument, { agency: decodeURIComponent(code), year: Number(year) })).report ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code, year } = await params
  const report = await reportOf(code, year)
  const path = `agencies/${code}/${year}`
  return { title: report.title, alternates: { canonical: `/${locale}/${path}`, languages: { 'zh-CN': `/zh-CN/${path}`, en: `/en/${path}` } } }
}

/** A published report in the official layout; reads and prints like the paper, works without scripts. */
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
      <Sheet text={text} format={formatOf(report.format)} locale={locale} cell={({ id }) => raw.get(id) ?? ''} />
      <dl className="mx-auto mt-4 flex max-w-4xl flex-wrap gap-x-8 gap-y-1 text-sm text-quiet">
        <div className="flex gap-2"><dt>{t('publishedAt')}</dt><dd><When at={report.publishedAt} /></dd></div>
        <div className="flex gap-2"><dt>{t('edition')}</dt><dd>{report.edition}</dd></div>
        {report.number ? <div className="flex gap-2"><dt>{t('number')}</dt><dd>{report.number}</dd></div> : null}
      </dl>
    </>
  )
}
