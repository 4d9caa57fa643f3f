import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { getPathname, Link } from '@/i18n/navigation.ts'
import { askStaff } from '@/lib/api.ts'
import { signedIn } from '@/lib/asker.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { ManagedAgenciesDocument } from '@/lib/graph/generated/graphql.ts'
import { pageAfter } from '@/lib/page-after.ts'
import { pick } from '@/lib/pick.ts'
import { managesAgencies } from '@/lib/places.ts'
import { AgencyState } from '@/registry/agency-state.tsx'
import { NewAgencyForm } from '@/registry/new-agency-form.tsx'
import { buttonClass } from '@/ui/button.tsx'
import { Field, TextBox } from '@/ui/field.tsx'
import { Fold } from '@/ui/fold.tsx'
import { ListCell, ListRow, ListTable } from '@/ui/list-table.tsx'
import { Empty } from '@/ui/panel.tsx'
import { Scroll } from '@/ui/scroll.tsx'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }>; searchParams: Query<'q' | 'after'> }

export async function generateMetadata() {
  return { title: (await getTranslations('registry'))('title'), robots: { index: false } }
}

/** The agencies that a supervisor or an admin looks after, and a new one. */
export default async function RegistryPage({ params, searchParams }: Props) {
  const person = await signedIn('/registry')
  const [{ locale }, { q = '', after }] = await Promise.all([params, firstOf(searchParams)])
  const t = await getTranslations('registry')
  const acts = await getTranslations('acts')
  const kinds = await getTranslations('kinds')
  if (!managesAgencies(person.posts)) return <><h1 className="mb-5 text-2xl">{t('title')}</h1><Empty>{t('notYours')}</Empty></>
  const ask = (search: string | null, cursor: string | null) => askStaff(ManagedAgenciesDocument, { search, first: q || after ? 50 : 100, after: cursor })
  const { nodes, pageInfo } = (await pageAfter(after, (cursor) => ask(q || null, cursor))).managedAgencies
  // Where an agency can be put is looked for among all, not among what the search has left.
  const candidates = q || after ? (await ask(null, null)).managedAgencies.nodes : nodes
  return (
    <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'account'])}>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mb-5 max-w-2xl text-quiet">{t('lead')}</p>
      <Fold title={acts('createAgency')} className="mb-5 border-b pb-3"><NewAgencyForm candidates={candidates} /></Fold>
      <form action={getPathname({ href: '/registry', locale })} role="search" className="mb-4 flex flex-wrap items-end gap-3">
        <div className="w-full max-w-xs"><Field id="q" label={t('search')}><TextBox id="q" name="q" type="search" defaultValue={q} maxLength={100} /></Field></div>
        <button type="submit" className={buttonClass('plain')}>{t('find')}</button>
      </form>
      {nodes.length === 0 ? <Empty>{t('none')}</Empty> : (
        <Scroll label={t('title')}>
          <ListTable caption={t('title')} head={[t('agency'), t('kind'), t('office'), t('state'), t('people')]}>
            {nodes.map((agency) => (
              <ListRow key={agency.code} heading={<><Link href={`/registry/${agency.code}`}>{agency.name}</Link><span className="block text-sm font-normal text-quiet">{agency.code}</span></>}>
                <ListCell className="whitespace-nowrap">{kinds(agency.kind)}</ListCell>
                <ListCell className="min-w-32">{agency.reviewsItself ? t('itself') : agency.office?.name}</ListCell>
                <ListCell className="min-w-40"><AgencyState of={agency} /></ListCell>
                <ListCell className="whitespace-nowrap"><Link href={{ pathname: '/people', query: { agency: agency.code } }} aria-label={`${t('people')}: ${agency.name}`}>{t('people')}</Link></ListCell>
              </ListRow>
            ))}
          </ListTable>
        </Scroll>
      )}
      <p className="mt-4 flex gap-6">
        {after ? <Link href={{ pathname: '/registry', query: { ...(q && { q }) } }}>{t('first')}</Link> : null}
        {pageInfo.hasNextPage ? <Link href={{ pathname: '/registry', query: { ...(q && { q }), after: pageInfo.endCursor ?? '' } }}>{t('more')}</Link> : null}
      </p>
    </NextIntlClientProvider>
  )
}
