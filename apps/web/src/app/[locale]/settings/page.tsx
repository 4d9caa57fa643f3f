import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { getPathname, Link } from '@/i18n/navigation.ts'
import { askStaff } from '@/lib/api.ts'
import { signedIn } from '@/lib/asker.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { AgencySettingsDocument } from '@/lib/graph/generated/graphql.ts'
import { pick } from '@/lib/pick.ts'
import { AgencyChooser } from '@/registry/agency-chooser.tsx'
import { myAgencies } from '@/registry/my-agencies.ts'
import { RuleForm } from '@/registry/rule-form.tsx'
import { ChainForm, DeadlineForm, OfficeSettingsForm, PlacesForm } from '@/registry/setting-forms.tsx'
import { Empty, Panel } from '@/ui/panel.tsx'

const acts = ['setSettings', 'setDeadline', 'setRule', 'setChain', 'setAllowedPlaces'] as const

type Props = { params: Promise<{ locale: 'zh-CN' | 'en' }>; searchParams: Query<'agency' | 'year'> }

export async function generateMetadata() {
  return { title: (await getTranslations('settings'))('title'), robots: { index: false } }
}

/** What an office and an agency decide: how reports become public, who signs, until when, and how the rules speak. */
export default async function SettingsPage({ params, searchParams }: Props) {
  const person = await signedIn('/settings')
  const [{ locale }, asked] = await Promise.all([params, firstOf(searchParams)])
  const t = await getTranslations('settings')
  const agencies = await myAgencies(person)
  const code = asked.agency ?? agencies[0]?.code
  const year = /^20\d\d$/.test(asked.year ?? '') ? Number(asked.year) : new Date().getFullYear() - 1
  const agency = code === undefined ? null : (await askStaff(AgencySettingsDocument, { code, year })).agency
  const settings = agency?.settings ?? null
  const may = (act: (typeof acts)[number]) => settings !== null && agency?.acts.includes(act)
  return (
    <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'account'])}>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mb-4 text-quiet">{agency?.name}</p>
      <AgencyChooser action={getPathname({ href: '/settings', locale })} label={t('agency')} button={t('switch')} current={agency?.code ?? ''} agencies={agencies} />
      {agency === null || settings === null || !acts.some(may) ? <Empty>{t('none')}</Empty> : (
        <div className="grid max-w-3xl gap-8">
          {may('setSettings') ? <Panel id="office" title={t('officeTitle')}><OfficeSettingsForm code={agency.code} settings={settings} /></Panel> : null}
          {may('setDeadline') ? (
            <Panel id="deadlines" title={t('deadlines', { year })} aside={<Link href={{ pathname: '/settings', query: { agency: agency.code, year: String(year - 1) } }}>{t('deadlines', { year: year - 1 })}</Link>}>
              <DeadlineForm code={agency.code} year={year} deadlines={agency.deadlines} />
            </Panel>
          ) : null}
          {may('setRule') ? (
            <Panel id="rules" title={t('rules', { year })} aside={<Link href={{ pathname: '/settings', query: { agency: agency.code, year: String(year - 1) } }}>{t('rules', { year: year - 1 })}</Link>}>
              <RuleForm code={agency.code} year={year} settings={agency.rules} />
            </Panel>
          ) : null}
          {may('setChain') ? <Panel id="chain" title={t('chainTitle')}><ChainForm code={agency.code} settings={settings} /></Panel> : null}
          {may('setAllowedPlaces') ? <Panel id="places-panel" title={t('placesTitle')}><PlacesForm code={agency.code} places={settings.allowedPlaces} /></Panel> : null}
        </div>
      )}
    </NextIntlClientProvider>
  )
}
