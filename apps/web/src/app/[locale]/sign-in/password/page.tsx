import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { ExpiredPasswordForm } from '@/frame/expired-password-form.tsx'
import { passwordHint } from '@/frame/password-hint.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { identity } from '@/lib/identity.ts'
import { pick } from '@/lib/pick.ts'

type Props = { searchParams: Query<'next'> }

export async function generateMetadata() {
  return { title: (await getTranslations('signIn'))('expiredTitle'), robots: { index: false } }
}

/** For whoever's password is older than the policy allows: the old one, a new one, and in. */
export default async function ExpiredPasswordPage({ searchParams }: Props) {
  const { next = '' } = await firstOf(searchParams)
  const t = await getTranslations('signIn')
  return (
    <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'signIn', 'account'])}>
      <div className="max-w-md">
        <h1 className="mb-4 text-2xl">{t('expiredTitle')}</h1>
        <p className="mb-4">{t('expiredExplain')}</p>
        <ExpiredPasswordForm next={next} hint={await passwordHint(await identity().policy())} />
      </div>
    </NextIntlClientProvider>
  )
}
