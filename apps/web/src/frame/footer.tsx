import { getTranslations } from 'next-intl/server'
import { whoever } from '@/lib/asker.ts'

/** What the site rests on; above it, for whoever is signed in, what must not be written here. Sign-in says it itself. */
export async function Footer() {
  const t = await getTranslations('frame')
  return (
    <footer className="no-print mt-8 border-t border-rule text-sm text-quiet">
      <div className="mx-auto grid max-w-7xl gap-1 px-4 py-5">
        {await whoever() ? <p className="font-medium text-ink">{t('nonClassified')}</p> : null}
        <p>{t('basis')}</p>
      </div>
    </footer>
  )
}
