import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'

export async function generateMetadata() {
  return { title: (await getTranslations('notFound'))('title'), robots: { index: false } }
}

/** There is no such page, or none that this person may know of. */
export default async function NotFoundPage() {
  const t = await getTranslations('notFound')
  return (
    <div className="max-w-prose py-8">
      <h1 className="mb-3 text-2xl">{t('title')}</h1>
      <p className="mb-4">{t('explain')}</p>
      <p><Link href="/">{t('home')}</Link></p>
    </div>
  )
}
