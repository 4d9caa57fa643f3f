import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { askPublic } from '@/lib/api.ts'
import { isDemo } from '@/lib/env.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { type PublicAgenciesQuery, PublicAgenciesDocument } from '@/lib/graph/generated/graphql.ts'
import { pageAfter } from '@/lib/page-after.ts'
import { Link, getPathname } from '@/i18n/navigation.ts'
import { buttonClass } from '@/ui/button.tsx'
import { TextBox } from '@/ui/field.tsx'
import { Notice } from '@/ui/notice.tsx'
import { Empty } from '@/ui/panel.tsx'

type Props = { params: Promise<{ locale: string }>; searchParams: Query<'q' | 'after'> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return { alternates: { canonical: `/${locale}`, languages: { 'zh-CN': '/zh-CN', en: '/en' } } }
}

/** What this is, and the way to any published report by the agency's name; a plain form that needs no script. */
export default async function HomePage({ params, searchParams }: Props) {
  const [{ locale }, { q = '', after }] = await Promise.all([params, firstOf(searchParams)])
  const t = await getTranslations('home')
  const { agencies } = await pageAfter(after, (cursor) => askPublic(PublicAgenciesDocument, { search: q.trim() || null, after: cursor }))
  return (
    <>
      <h1 className="mt-2 mb-3 max-w-3xl text-3xl">{t('title')}</h1>
      <p className="mb-6 max-w-[44em] text-quiet">{t('lead')}</p>
      {isDemo() ? <Notice className="mb-6 max-w-3xl"><p>{t('demo')} <Link href="/sign-in">{t('demoSignIn')}</Link></p></Notice> : null}
      <search className="mb-8 block">
        <form action={getPathname({ href: '/', locale: locale as 'zh-CN' })} className="flex max-w-2xl flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1 basis-64">
            <label htmlFor="q" className="mb-1 block font-medium">{t('searchLabel')}</label>
            <TextBox id="q" name="q" type="search" defaultValue={q} placeholder={t('searchHint')} />
          </div>
          <button type="submit" className={buttonClass('primary')}>{t('search')}</button>
        </form>
      </search>
      <section aria-labelledby="results">
        <h2 id="results" className="mb-2 text-lg">{q ? t('resultsFor', { q }) : t('all')}</h2>
        {agencies.nodes.length === 0 ? <Empty>{t('nothing')}</Empty> : <Results agencies={agencies.nodes} />}
        {agencies.pageInfo.hasNextPage ? (
          <p className="mt-4"><Link href={{ pathname: '/', query: { ...(q && { q }), after: agencies.pageInfo.endCursor ?? '' } }}>{t('more')}</Link></p>
        ) : null}
      </section>
    </>
  )
}

async function Results({ agencies }: { agencies: PublicAgenciesQuery['agencies']['nodes'] }) {
  const t = await getTranslations('home')
  const kinds = await getTranslations('kinds')
  return (
    <ul className="border-b border-rule">
      {agencies.map(({ code, name, kind, reports }) => (
        <li key={code} className="grid gap-x-6 border-t border-rule py-2.5 sm:grid-cols-[1fr_8rem_14rem]">
          <Link href={`/agencies/${code}`} className="font-medium">{name}</Link>
          <span className="text-sm text-quiet sm:text-base">{kinds(kind)}</span>
          <span className="flex flex-wrap gap-x-3">
            {reports.length === 0 ? <span className="text-quiet">{t('noneYet')}</span> : null}
            {reports.map(({ year, withdrawal }) => (
              <Link key={year} href={`/agencies/${code}/${year}`} aria-label={t(withdrawal ? 'reportWithdrawn' : 'reportOf', { name, year: String(year) })}>
                {t(withdrawal ? 'yearWithdrawn' : 'year', { year: String(year) })}
              </Link>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}
