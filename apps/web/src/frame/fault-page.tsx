'use client'
import { useEffect } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button.tsx'
import { Notice } from '@/ui/notice.tsx'

/** A page's failure in words; `digest` carries the kind and the request id, all that the browser is told. After an outage it tries again by itself. */
export function FaultPage({ digest, retry }: { digest: string; retry: () => void }) {
  const t = useTranslations('faults')
  const requestId = digest.startsWith('FAULT:') ? digest.slice(6) : digest
  const kind = digest === 'OUTAGE' ? 'outage' : digest === 'SIGNED_OUT' ? 'signedOut' : 'explain'
  useEffect(() => {
    if (kind !== 'outage') return
    const timer = setInterval(retry, 10_000)
    return () => clearInterval(timer)
  }, [kind, retry])
  return (
    <div className="max-w-prose py-8">
      <h1 className="mb-4 text-2xl">{t('title')}</h1>
      <Notice tone="error" alert>
        <p>{t(kind)}</p>
        {kind === 'explain' ? <p className="mt-1 text-sm">{t('requestId', { id: requestId || '–' })}</p> : null}
      </Notice>
      <p className="mt-4"><Button onClick={retry}>{t('retry')}</Button></p>
    </div>
  )
}
