import { getFormatter, getTranslations } from 'next-intl/server'
import { Mark } from '@/ui/mark.tsx'

/** Whether an agency lives, or since when it does not and who took over. */
export async function AgencyState({ of: { validTo, successors } }: { of: { validTo: string | null; successors: readonly { agency: { name: string } }[] } }) {
  const t = await getTranslations('registry')
  const format = await getFormatter()
  if (validTo === null) return <Mark shape="●" tone="done">{t('living')}</Mark>
  const day = format.dateTime(new Date(`${validTo}T00:00:00+08:00`), { dateStyle: 'medium' })
  const names = format.list(successors.map(({ agency }) => agency.name))
  return <Mark shape="⊘" wraps>{names ? t('endedInto', { day, names }) : t('ended', { day })}</Mark>
}
