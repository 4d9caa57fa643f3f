import { getTranslations } from 'next-intl/server'
import type { PublicReportQuery } from '@/lib/graph/generated/graphql.ts'
import { Fold } from '@/ui/fold.tsx'
import { Mark } from '@/ui/mark.tsx'
import { FileLinks } from './file-links.tsx'
import { When } from './when.tsx'

type Earlier = NonNullable<PublicReportQuery['report']>['earlierEditions']

/** The editions that the report in force has replaced, folded: when each was published, why, and its files; of a withdrawn one that there are none. `of` is the files' address without its ending. */
export async function EarlierEditions({ editions, of }: { editions: Earlier; of: string }) {
  const t = await getTranslations('publicReport')
  if (editions.length === 0) return null
  return (
    <Fold title={t('earlier', { count: editions.length })} className="no-print mx-auto mt-6 max-w-4xl">
      <ul>
        {editions.map(({ edition, publishedAt, reason, withdrawal }) => (
          <li key={edition} className="border-b border-rule py-2 text-sm last:border-0">
            <p><b className="font-medium">{t('earlierEdition', { edition: String(edition) })}</b> <span className="text-quiet">{t('publishedOn')} <When at={publishedAt} day /></span></p>
            {reason ? <p className="max-w-[44em] text-quiet [overflow-wrap:anywhere]">{t('reason')}<span lang="zh-CN"> {reason}</span></p> : null}
            {withdrawal ? <p className="py-1"><Mark shape="✕" tone="error">{t('withdrawnEdition')}</Mark></p> : <FileLinks of={of} edition={edition} />}
          </li>
        ))}
      </ul>
    </Fold>
  )
}
