import { getMessages, getTranslations } from 'next-intl/server'
import { redirect } from '@/i18n/navigation.ts'
import { asker } from '@/lib/asker.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { sessionToken } from '@/lib/session-cookie.ts'
import { isDemo, organisationSettings } from '@/lib/env.ts'
import { DemoPeople } from '@/frame/demo-people.tsx'
import { OrganisationButton } from '@/frame/organisation-button.tsx'
import { RefusedNotice } from '@/frame/refused-notice.tsx'
import { SignInForm } from '@/frame/sign-in-form.tsx'
import { NextIntlClientProvider } from 'next-intl'
import { pick } from '@/lib/pick.ts'
import { Notice } from '@/ui/notice.tsx'

type Props = { params: Promise<{ locale: string }>; searchParams: Query<'next' | 'refused' | 'error'> }

export async function generateMetadata() {
  return { title: (await getTranslations('signIn'))('title'), robots: { index: false } }
}

/** Sign-in, under the warning that belongs to a system that is not classified. */
export default async function SignInPage({ params, searchParams }: Props) {
  const [{ locale }, { next = '', refused, error }] = await Promise.all([params, firstOf(searchParams)])
  if (await asker()) redirect({ href: '/filing', locale: locale as 'zh-CN' })
  // Neither signed in nor a stranger: why the session is no longer in force is not for whoever holds its cookie.
  const hadSession = (await sessionToken()) !== null
  const t = await getTranslations('signIn')
  const organisation = organisationSettings()
  const frame = await getTranslations('frame')
  return (
    <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'signIn'])}>
    <div className="mx-auto grid max-w-5xl grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <div>
        <h1 className="mb-4 text-2xl">{t('title')}</h1>
        <Notice tone="warning" className="mb-5"><p className="font-medium">{frame('nonClassified')}</p></Notice>
        {hadSession && !refused && !error ? <Notice className="mb-5"><p>{t('ended')}</p></Notice> : null}
        <RefusedNotice refused={refused ?? (error && 'NOT_FINISHED')} />
        <SignInForm next={next} />
        {organisation ? <div className="mt-5 border-t border-rule pt-5"><OrganisationButton why="signIn" next={next}>{t('organisation', { name: organisation.name })}</OrganisationButton></div> : null}
      </div>
      {isDemo() ? <DemoPeople next={next} /> : null}
    </div>
    </NextIntlClientProvider>
  )
}
