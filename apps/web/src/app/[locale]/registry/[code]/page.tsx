import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { BackLink } from '@/frame/back-link.tsx'
import { Link } from '@/i18n/navigation.ts'
import { askStaff } from '@/lib/api.ts'
import { signedIn } from '@/lib/asker.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { ManagedAgenciesDocument, RegistryAgencyDocument } from '@/lib/graph/generated/graphql.ts'
import { pick } from '@/lib/pick.ts'
import { endAgency } from '@/registry/agency-acts.ts'
import { AgencyState } from '@/registry/agency-state.tsx'
import { ChangeAgencyForm } from '@/registry/change-agency-form.tsx'
import { FlagsForm } from '@/registry/flags-form.tsx'
import { Successions } from '@/registry/successions.tsx'
import { ActForm } from '@/report/acts/act-form.tsx'
import { Facts } from '@/ui/facts.tsx'
import { Field, TextBox } from '@/ui/field.tsx'
import { Fold } from '@/ui/fold.tsx'
import { Panel } from '@/ui/panel.tsx'

type Props = { params: Promise<{ code: string }>; searchParams: Query<'year'> }

export async function generateMetadata({ params }: Props) {
  const { code } = await params
  const t = await getTranslations('registry')
  const agency = await agencyOf(code, lastYear()).catch(() => undefined)
  if (agency === null) notFound()
  // Where the API does not answer, the page itself will say why.
  return { title: `${agency?.name ?? code} · ${t('title')}`, robots: { index: false } }
}

const lastYear = () => new Date().getFullYear() - 1

/** Asked once for title and page, where both ask of the same year. */
const agencyOf = cache(async (code: string, year: number) => (await askStaff(RegistryAgencyDocument, { code, year })).agency)

/** One agency: how it stands, what changes of it, who took over from whom, and what is expected of it in a year. */
export default async function RegistryAgencyPage({ params, searchParams }: Props) {
  const { code } = await params
  await signedIn(`/registry/${code}`)
  const { year: asked } = await firstOf(searchParams)
  const t = await getTranslations('registry')
  const acts = await getTranslations('acts')
  const kinds = await getTranslations('kinds')
  const year = /^20\d\d$/.test(asked ?? '') ? Number(asked) : lastYear()
  const [agency, { managedAgencies }] = await Promise.all([agencyOf(code, year), askStaff(ManagedAgenciesDocument, { search: null, first: 100, after: null })])
  if (!agency) notFound()
  const may = (act: (typeof agency.acts)[number]) => agency.acts.includes(act)
  return (
    <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'account'])}>
      <BackLink href="/registry">{t('back')}</BackLink>
      <h1 className="mb-4 text-2xl">{agency.name}</h1>
      <div className="grid max-w-4xl gap-8">
        <div>
          <Facts of={[
            [t('code'), agency.code], [t('kind'), kinds(agency.kind)], [t('state'), <AgencyState key="state" of={agency} />],
            [t('parent'), agency.parent?.name ?? '–'], [t('office'), agency.reviewsItself ? t('itself') : agency.office?.name], [t('division'), agency.division], [t('sector'), agency.sector ?? '–'],
          ]} />
          <p className="mt-3"><Link href={{ pathname: '/people', query: { agency: code } }}>{t('people')}</Link></p>
        </div>
        {agency.mustFile !== null && agency.countsInSum !== null && may('setFlags') ? (
          <Panel id="flags" title={t('flags', { year })}><FlagsForm agency={agency} year={year} mustFile={agency.mustFile} countsInSum={agency.countsInSum} /></Panel>
        ) : null}
        <Panel id="succession" title={t('succession')}><Successions agency={agency} candidates={managedAgencies.nodes} /></Panel>
        {may('changeAgency') ? (
          <div className="grid gap-4">
            <Fold title={acts('changeAgency')}><ChangeAgencyForm agency={agency} candidates={managedAgencies.nodes} /></Fold>
            <Fold title={agency.validTo ? t('revive') : t('end')}>
              <ActForm act={endAgency} hidden={{ agency: code }} label={agency.validTo ? t('revive') : t('end')} look={agency.validTo ? 'plain' : 'danger'} done={t('changed')} className="grid max-w-xl gap-3">
                <p className="text-quiet">{agency.validTo ? t('reviveLead') : t('endLead')}</p>
                {agency.validTo ? null : <Field id="validTo" label={t('validTo')}><TextBox id="validTo" name="validTo" type="date" required /></Field>}
              </ActForm>
            </Fold>
          </div>
        ) : null}
      </div>
    </NextIntlClientProvider>
  )
}
