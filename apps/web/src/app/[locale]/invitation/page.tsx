import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { InvitationForm } from '@/frame/invitation-form.tsx'
import { passwordHint } from '@/frame/password-hint.ts'
import { Link } from '@/i18n/navigation.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { identity } from '@/lib/identity.ts'
import { pick } from '@/lib/pick.ts'

type Props = { searchParams: Query<'token'> }

/** The address holds what opens the door: it goes to nobody else. */
export async function generateMetadata() {
  return { title: (await getTranslations('invitation'))('title'), robots: { index: false }, referrer: 'no-referrer' as const }
}

/** Where a new person chooses a password, once, with the link that they were given. */
export default async function InvitationPage({ searchParams }: Props) {
  const { token = '' } = await firstOf(searchParams)
  const t = await getTranslations('invitation')
  const invited = await identity().invitationOf(token)
  if (!invited) {
    return (
      <div className="max-w-md">
        <h1 className="mb-4 text-2xl">{t('gone')}</h1>
        <p className="mb-4">{t('goneLead')}</p>
        <p><Link href="/sign-in">{t('signIn')}</Link></p>
      </div>
    )
  }
  return (
    <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'account', 'invitation'])}>
      <div className="max-w-md">
        <h1 className="mb-4 text-2xl">{t('title')}</h1>
        <p className="mb-4">{t('lead', { name: invited.name, email: invited.email })}</p>
        <InvitationForm token={token} email={invited.email} hint={await passwordHint(await identity().policy())} />
      </div>
    </NextIntlClientProvider>
  )
}
