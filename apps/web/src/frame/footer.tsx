import { getTranslations } from 'next-intl/server'

/** What the site rests on. */
export async function Footer() {
  const t = await getTranslations('frame')
  return (
    <footer className="no-print mt-8 border-t border-rule text-sm text-quiet">
      <div className="mx-auto grid max-w-7xl gap-1 px-4 py-5">
        <p>{t('basis')}</p>
      </div>
    </footer>
  )
}
