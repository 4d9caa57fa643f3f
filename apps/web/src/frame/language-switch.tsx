'use client'
import { useTranslations } from 'next-intl'
import { Link, usePathname } from '@/i18n/navigation.ts'

/** The same page in the other language, named in that language. */
export function LanguageSwitch({ locale }: { locale: string }) {
  const t = useTranslations('frame')
  const other = locale === 'en' ? 'zh-CN' : 'en'
  return <Link href={usePathname()} locale={other} lang={other} hrefLang={other} className="py-1">{t('otherLanguage')}</Link>
}
