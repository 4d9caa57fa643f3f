import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'
import { askStaff } from '@/lib/api.ts'
import { WaitingWithdrawalsDocument } from '@/lib/graph/generated/graphql.ts'
import { Notice } from '@/ui/notice.tsx'

/** On the desks of an office: the withdrawals that wait for a second person, by whom and why, each a press away. Nothing when none does. */
export async function WaitingWithdrawals({ from }: { from?: string }) {
  const { waitingWithdrawals } = await askStaff(WaitingWithdrawalsDocument, {})
  if (waitingWithdrawals.length === 0) return null
  const t = await getTranslations('review')
  return (
    <Notice tone="warning" title={t('withdrawals', { count: waitingWithdrawals.length })} className="mb-6">
      <ul className="mt-1 grid gap-1">
        {waitingWithdrawals.map(({ id, agency, year, withdrawal }) => (
          <li key={id}>
            <Link href={{ pathname: `/review/${agency.code}/${year}`, query: from ? { from } : {} }}>{t('withdrawalOf', { agency: agency.name, year: String(year) })}</Link>
            {withdrawal ? <span className="text-sm"> · {t('withdrawalBy', { by: withdrawal.by, reason: withdrawal.reason })}</span> : null}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
