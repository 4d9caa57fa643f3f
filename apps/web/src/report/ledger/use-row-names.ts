import type { At, Sheet } from '@nianbao/report/ledger'
import { useTranslations } from 'next-intl'
import { rangesOf } from './ranges.ts'

/** Names rows for people: 第 3、5–7 行, and each with its sheet where several are counted. */
export function useRowNames(sheets: readonly Sheet[], takes: readonly boolean[]): (rows: readonly At[]) => string {
  const t = useTranslations('ledger')
  const isSeveral = takes.filter(Boolean).length > 1
  return (rows) => [...Map.groupBy(rows, ({ sheet }) => sheet)].map(([sheet, all]) => {
    const numbers = rangesOf(all.map(({ at }) => at))
    return isSeveral ? t('sheetRows', { sheet: sheets[sheet]?.name ?? '', rows: numbers }) : t('plainRows', { rows: numbers })
  }).join(t('between'))
}
