import { getTranslations } from 'next-intl/server'
import type { PublicReportQuery } from '@/lib/graph/generated/graphql.ts'
import { Facts } from '@/ui/facts.tsx'
import { Lines } from '@/ui/lines.tsx'
import { Notice } from '@/ui/notice.tsx'
import { When } from './when.tsx'

/** What stands where a report was withdrawn: that it was, why, and what remains on record; no word and no figure of it. */
export async function Tombstone({ report: { agency, year, withdrawal, number, edition, firstPublishedAt, publishedAt, hash } }: { report: NonNullable<PublicReportQuery['report']> }) {
  const t = await getTranslations('tombstone')
  const words = await getTranslations('publicReport')
  if (!withdrawal) return null
  return (
    <div className="max-w-3xl">
      <h1 className="mb-4 text-2xl">{t('title', { agency: agency.name, year: String(year) })}</h1>
      <Notice tone="error" title={t('withdrawn')} className="mb-6">
        <p>{t('keeps')}</p>
      </Notice>
      <Facts of={[
        [t('reason'), <b key="reason" lang="zh-CN"><Lines text={withdrawal.reason} /></b>],
        [t('at'), <When key="at" at={withdrawal.at} />],
        [words('firstPublishedAt'), <When key="first" at={firstPublishedAt} />],
        ...(edition > 1 ? [[words('publishedAt'), <When key="this" at={publishedAt} />] satisfies [string, React.ReactNode]] : []),
        [words('edition'), words('editionNumber', { edition: String(edition) })],
        ...(number ? [[words('number'), number] satisfies [string, React.ReactNode]] : []),
        [words('hash'), <code key="hash" className="text-sm break-all">{hash}</code>],
      ]} />
    </div>
  )
}
