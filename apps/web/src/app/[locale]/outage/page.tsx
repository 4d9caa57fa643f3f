import { getTranslations } from 'next-intl/server'
import { Notice } from '@/ui/notice.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('outage'))('title'), robots: { index: false } }
}

/** Shown with status 503 while the API or its database does not answer; never the sign-in page. */
export default async function OutagePage() {
  const t = await getTranslations('outage')
  return (
    <div className="max-w-prose py-8">
      <h1 className="mb-4 text-2xl">{t('title')}</h1>
      <Notice tone="warning"><p>{t('explain')}</p><p>{t('kept')}</p></Notice>
    </div>
  )
}
