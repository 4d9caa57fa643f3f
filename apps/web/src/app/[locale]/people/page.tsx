import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { getPathname, Link } from '@/i18n/navigation.ts'
import { askStaff } from '@/lib/api.ts'
import { signedIn } from '@/lib/asker.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { AgencyPeopleDocument } from '@/lib/graph/generated/graphql.ts'
import { pick } from '@/lib/pick.ts'
import { managesAgencies } from '@/lib/places.ts'
import { AgencyChooser } from '@/registry/agency-chooser.tsx'
import { Choices } from '@/registry/choices.tsx'
import { InvitedForm } from '@/registry/invited-form.tsx'
import { myAgencies } from '@/registry/my-agencies.ts'
import { appoint } from '@/registry/people-acts.ts'
import { PersonEntry } from '@/registry/person-entry.tsx'
import { PersonFields } from '@/registry/person-fields.tsx'
import { Empty, Panel } from '@/ui/panel.tsx'

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }>; searchParams: Query<'agency'> }

export async function generateMetadata() {
  return { title: (await getTranslations('people'))('title'), robots: { index: false } }
}

/** Who works for an agency, with handing over one's own role, and what its office's supervisors and its admins do besides. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const person = await signedIn('/people')
  const [{ locale }, asked] = await Promise.all([params, firstOf(searchParams)])
  const t = await getTranslations('people')
  const acts = await getTranslations('acts')
  const roles = await getTranslations('roles')
  const agencies = await myAgencies(person)
  const code = asked.agency ?? agencies[0]?.code
  const agency = code === undefined ? null : (await askStaff(AgencyPeopleDocument, { code })).agency
  const holders = Map.groupBy(agency?.people ?? [], (holder) => holder.person.id)
  return (
    <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'people', 'account'])}>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mb-4 text-quiet">{agency?.name ?? t('none')}</p>
      <AgencyChooser action={getPathname({ href: '/people', locale })} label={t('agency')} button={t('switch')} current={agency?.code ?? ''} agencies={agencies} />
      {agency === null ? null : agency.people === null ? <Empty>{t('hidden')}</Empty> : (
        <>
          {holders.size === 0 ? <Empty>{t('empty')}</Empty> : (
            <ul className="mb-8 border-t border-line">{[...holders].map(([id, own]) => <PersonEntry key={id} agency={agency} holders={own} me={person.id} />)}</ul>
          )}
          {agency.rolesToGive.length > 0 ? (
            <Panel id="appoint" title={acts('appoint')}>
              <InvitedForm key={agency.code} id="appoint" act={appoint} hidden={{ agency: agency.code }} label={acts('appoint')} done="given" look="primary">
                <p className="text-quiet">{t('appointLead')}</p>
                <PersonFields id="appoint" />
                <Choices id="appoint-role" name="role" label={t('role')} of={agency.rolesToGive.map((role) => [role, roles(role)] as const)} />
              </InvitedForm>
            </Panel>
          ) : null}
        </>
      )}
      {managesAgencies(person.posts) ? <p className="mt-8"><Link href="/registry">{t('toList')}</Link></p> : null}
    </NextIntlClientProvider>
  )
}
