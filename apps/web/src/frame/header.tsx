import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'
import { whoever } from '@/lib/asker.ts'
import { managesAgencies, placesOf, sets } from '@/lib/places.ts'
import { AccountMenu } from './account-menu.tsx'
import { DemoLine } from './demo-line.tsx'
import { LanguageSwitch } from './language-switch.tsx'

/** Name of the site, the rooms this person's posts lead to, language and account; below, for whoever may write here, what must not be written. */
export async function Header({ locale }: { locale: string }) {
  const t = await getTranslations('frame')
  const person = await whoever()
  const posts = person?.posts ?? []
  const places = placesOf(posts)
  return (
    <header className="no-print border-b-2 border-accent bg-sheet">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-6 gap-y-1 px-4 py-2.5">
        <Link href="/" className="text-lg font-semibold text-accent no-underline">{t('brand')}</Link>
        <nav aria-label={t('main')} className="order-last w-full sm:order-none sm:w-auto sm:flex-1">
          <ul className="flex flex-wrap gap-x-5 text-[0.9375rem]">
            {places.filing ? <li><Link href="/filing" className="inline-block py-1">{t('filing')}</Link></li> : null}
            {places.office ? <li><Link href="/review" className="inline-block py-1">{t('review')}</Link></li> : null}
            {places.office ? <li><Link href="/supervision" className="inline-block py-1">{t('board')}</Link></li> : null}
            {managesAgencies(posts) ? <li><Link href="/registry" className="inline-block py-1">{t('registry')}</Link></li> : null}
            {posts.length > 0 ? <li><Link href="/people" className="inline-block py-1">{t('people')}</Link></li> : null}
            {sets(posts) ? <li><Link href="/settings" className="inline-block py-1">{t('settings')}</Link></li> : null}
          </ul>
        </nav>
        <div className="ml-auto flex items-center gap-5 text-[0.9375rem]">
          <LanguageSwitch locale={locale} />
          {person ? <AccountMenu person={person} /> : <Link href="/sign-in">{t('signIn')}</Link>}
        </div>
      </div>
      <DemoLine />
      {person ? <p className="border-t border-rule bg-paper px-4 py-1 text-center text-sm text-quiet">{t('nonClassified')}</p> : null}
    </header>
  )
}
