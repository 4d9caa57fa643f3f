import { getFormatter, getTranslations } from 'next-intl/server'
import { isDemo } from '@/lib/env.ts'
import { today } from '@/lib/today.ts'

/** In a demo, on every page: that it is one, and which day it is there, since deadlines go by that day and not by the reader's. */
export async function DemoLine() {
  const day = isDemo() ? await today() : null
  if (day === null) return null
  const t = await getTranslations('frame')
  const format = await getFormatter()
  return <p className="border-t border-rule bg-paper px-4 py-1 text-center text-sm text-quiet">{t('demo', { day: format.dateTime(new Date(`${day}T00:00:00+08:00`), { dateStyle: 'long' }) })}</p>
}
