import { getTranslations } from 'next-intl/server'
import { Notice } from '@/ui/notice.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('common.proof'))('doneTitle'), robots: { index: false } }
}

/** Stands in the tab that was opened for the proof: the work goes on in the other. */
export default async function ProvenPage() {
  const t = await getTranslations('common.proof')
  return (
    <div className="max-w-md">
      <h1 className="mb-4 text-2xl">{t('doneTitle')}</h1>
      <Notice tone="done">{t('doneExplain')}</Notice>
    </div>
  )
}
