import { getTranslations } from 'next-intl/server'
import { Fragment, type ReactNode } from 'react'
import type { PublicReportQuery } from '@/lib/graph/generated/graphql.ts'
import { When } from './when.tsx'

type PublicReport = NonNullable<PublicReportQuery['report']>

/** Under a published report: when it first went out and when this edition did, its number, why it was corrected, and where it stands on the government's website. */
export async function PublicFacts({ report: { publishedAt, firstPublishedAt, edition, number, reason, posting, backfilled, hash } }: { report: PublicReport }) {
  const t = await getTranslations('publicReport')
  const facts: [string, ReactNode][] = [
    [t('firstPublishedAt'), <When key="first" at={firstPublishedAt} day={backfilled} />],
    ...(edition > 1 ? [[t('publishedAt'), <When key="this" at={publishedAt} />] satisfies [string, ReactNode]] : []),
    [t('edition'), t('editionNumber', { edition: String(edition) })],
    ...(number ? [[t('number'), number] satisfies [string, ReactNode]] : []),
    ...(reason ? [[t('reason'), reason] satisfies [string, ReactNode]] : []),
    ...(posting ? [[t(backfilled ? 'original' : 'posting'), <span key="posting"><a href={posting.address} rel="noreferrer">{posting.address}</a> {t('postedOn', { date: posting.date })}</span>] satisfies [string, ReactNode]] : []),
    [t('hash'), <code key="hash" className="break-all">{hash}</code>],
  ]
  return (
    <dl className="mx-auto mt-4 grid max-w-4xl grid-cols-1 gap-x-3 text-sm text-quiet sm:grid-cols-[max-content_1fr] sm:gap-y-1">
      {facts.map(([name, value]) => <Fragment key={name}><dt>{name}</dt><dd className="mb-1 min-w-0 [overflow-wrap:anywhere] text-ink sm:mb-0 sm:text-quiet">{value}</dd></Fragment>)}
    </dl>
  )
}
