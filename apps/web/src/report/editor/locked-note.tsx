'use client'
import { useTranslations } from 'next-intl'

/** Says that a section was not returned and is therefore not open for changes. */
export function LockedNote() {
  const t = useTranslations('editor')
  return <p className="mb-2 border-l-4 border-line bg-locked px-3 py-1.5 text-sm"><span aria-hidden>▨ </span>{t('locked')}</p>
}
