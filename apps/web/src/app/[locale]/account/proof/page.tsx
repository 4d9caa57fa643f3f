import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { OrganisationButton } from '@/frame/organisation-button.tsx'
import { ProofForm } from '@/frame/proof-form.tsx'
import { RefusedNotice } from '@/frame/refused-notice.tsx'
import { signedIn } from '@/lib/asker.ts'
import { firstOf, type Query } from '@/lib/first-of.ts'
import { proofWays } from '@/lib/identity-outcome.ts'
import { pick } from '@/lib/pick.ts'

type Props = { searchParams: Query<'next' | 'refused' | 'error'> }

export async function generateMetadata() {
  return { title: (await getTranslations('common.proof'))('title'), robots: { index: false } }
}

/** Asks again who is at the keyboard, and leads back. */
export default async function ProofPage({ searchParams }: Props) {
  const { next = '/account', refused, error } = await firstOf(searchParams)
  await signedIn('/account/proof')
  const t = await getTranslations('common.proof')
  const ways = await proofWays()
  return (
    <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states'])}>
      <div className="grid max-w-md gap-4">
        <h1 className="text-2xl">{t('title')}</h1>
        <p>{t('explain')}</p>
        <RefusedNotice refused={refused ?? (error && 'NOT_FINISHED')} />
        {ways.password ? <ProofForm next={next} askCode={ways.code} /> : null}
        {ways.organisation ? <OrganisationButton why="prove" next={next}>{t('organisation', { name: ways.organisation })}</OrganisationButton> : null}
        {!ways.password && !ways.organisation ? <p>{t('noWay')}</p> : null}
      </div>
    </NextIntlClientProvider>
  )
}
