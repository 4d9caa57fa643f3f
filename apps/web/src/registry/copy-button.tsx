'use client'
import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/ui/button.tsx'
import { useHydrated } from '@/lib/use-hydrated.ts'

/** Puts a text on the clipboard, where the browser lets a page do that. */
export function CopyButton({ text }: { text: string }) {
  const t = useTranslations('people')
  const [copied, setCopied] = useState(false)
  const hydrated = useHydrated()
  if (!hydrated || !('clipboard' in navigator)) return null
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true), () => setCopied(false))
  return <Button small onClick={() => void copy()}>{copied ? t('copied') : t('copy')}</Button>
}
