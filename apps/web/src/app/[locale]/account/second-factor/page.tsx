import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { BackLink } from '@/frame/back-link.tsx'
import { QrCode } from '@/frame/qr-code.tsx'
import { RecoveryCodesForm } from '@/frame/recovery-codes-form.tsx'
import { redirect } from '@/i18n/navigation.ts'
import { confirmSecondFactor } from '@/lib/account-acts.ts'
import { signedIn } from '@/lib/asker.ts'
import { identity } from '@/lib/identity.ts'
import { outcomeOf } from '@/lib/identity-outcome.ts'
import { pick } from '@/lib/pick.ts'
import { sessionToken } from '@/lib/session-cookie.ts'
import { Field, TextBox } from '@/ui/field.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('account.factor'))('title'), robots: { index: false } }
}

/** Gives a second factor: a picture for the app, and a first code back. Nothing is in force before that. */
export default async function SecondFactorPage() {
  await signedIn('/account/second-factor')
  const locale = await getLocale()
  const factor = identity().secondFactor
  const token = await sessionToken()
  if (!factor || !token) return redirect({ href: '/account', locale })
  const begun = await outcomeOf(() => factor.begin(token))
  // The secret is shown to whoever has just shown who they are.
  if (begun.status === 'refused' && begun.refusal.code === 'PROOF_NEEDED') return redirect({ href: { pathname: '/account/proof', query: { next: '/account/second-factor' } }, locale })
  const t = await getTranslations('account.factor')
  const enrolment = begun.status === 'done' ? begun.value : null
  return (
    <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'account'])}>
      <BackLink href="/account">{(await getTranslations('account'))('title')}</BackLink>
      <h1 className="mb-4 text-2xl">{t('title')}</h1>
      <div className="grid max-w-md gap-4">
        <RecoveryCodesForm act={confirmSecondFactor} label={t('confirm')} look="primary">
          {enrolment ? (
            <>
              <p>{t('scan')}</p>
              <QrCode text={enrolment.uri} label={t('picture')} />
              <p className="text-sm text-quiet">{t('typed')} <code className="[overflow-wrap:anywhere]">{enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code></p>
            </>
          ) : <p>{t('already')}</p>}
          <Field id="code" label={t('firstCode')}><TextBox id="code" name="code" inputMode="numeric" autoComplete="one-time-code" pattern="[0-9 ]{6,7}" required /></Field>
        </RecoveryCodesForm>
      </div>
    </NextIntlClientProvider>
  )
}
