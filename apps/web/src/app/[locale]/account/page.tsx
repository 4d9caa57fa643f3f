import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { OrganisationPanel } from '@/frame/organisation-panel.tsx'
import { PasswordForm } from '@/frame/password-form.tsx'
import { passwordHint } from '@/frame/password-hint.ts'
import { SecondFactorPanel } from '@/frame/second-factor-panel.tsx'
import { SessionsPanel } from '@/frame/sessions-panel.tsx'
import { redirect } from '@/i18n/navigation.ts'
import { signedIn } from '@/lib/asker.ts'
import { organisationSettings } from '@/lib/env.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { identity } from '@/lib/identity.ts'
import { pick } from '@/lib/pick.ts'
import { sessionToken } from '@/lib/session-cookie.ts'
import { Facts } from '@/ui/facts.tsx'
import { Panel } from '@/ui/panel.tsx'

type Props = { searchParams: Query<'refused' | 'error' | 'linked'> }

export async function generateMetadata() {
  return { title: (await getTranslations('account'))('title'), robots: { index: false } }
}

/** A person's own ways in: password, second factor, the organisation's account, and where they are signed in. */
export default async function AccountPage({ searchParams }: Props) {
  const { refused, error, linked } = await firstOf(searchParams)
  await signedIn('/account')
  const token = await sessionToken()
  if (!token) return redirect({ href: '/sign-in', locale: await getLocale() })
  const t = await getTranslations('account')
  const [ways, sessions] = await Promise.all([identity().ways(token), identity().sessions(token)])
  const organisation = organisationSettings()
  return (
    <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'account'])}>
      <h1 className="mb-4 text-2xl">{t('title')}</h1>
      <div className="grid max-w-3xl gap-8">
        <Facts of={[[t('name'), ways.name], [t('email'), ways.email]]} />
        {ways.passwordSince ? <Panel id="password-panel" title={t('password.title')}><PasswordForm hint={await passwordHint(ways.policy)} /></Panel> : null}
        <SecondFactorPanel ways={ways} available={identity().secondFactor !== null} />
        {organisation ? <OrganisationPanel name={organisation.name} ways={ways} refused={refused ?? (error && 'NOT_FINISHED')} linked={linked === '1'} /> : null}
        <SessionsPanel sessions={sessions} />
      </div>
    </NextIntlClientProvider>
  )
}
