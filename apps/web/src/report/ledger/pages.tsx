'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button } from '@/ui/button.tsx'

/** Many things a page at a time, so that thousands of them do not hold up the browser; few are simply shown. */
export function Pages<Item>({ items, size, children }: { items: readonly Item[]; size: number; children: (shown: readonly Item[], from: number) => ReactNode }) {
  const t = useTranslations('ledger')
  const [wanted, setWanted] = useState(0)
  const last = Math.max(0, Math.ceil(items.length / size) - 1)
  const page = Math.min(wanted, last)
  const from = page * size
  return (
    <>
      {children(items.slice(from, from + size), from)}
      {last > 0 ? (
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
          <Button small onClick={() => setWanted(page - 1)} disabled={page === 0}>{t('previous')}</Button>
          <span aria-live="polite">{t('pageOf', { from: from + 1, to: Math.min(from + size, items.length), all: items.length })}</span>
          <Button small onClick={() => setWanted(page + 1)} disabled={page === last}>{t('next')}</Button>
        </div>
      ) : null}
    </>
  )
}
