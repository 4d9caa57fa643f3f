import type { Metadata } from 'next'
import { hasLocale, NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations, setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { routing } from '@/i18n/routing.ts'
import { env } from '@/lib/env.ts'
import { pick } from '@/lib/pick.ts'
import { Footer } from '@/frame/footer.tsx'
import { Header } from '@/frame/header.tsx'
import '../globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site')
  return { metadataBase: new URL(env().PORTAL_ORIGIN), title: { default: t('name'), template: `%s · ${t('short')}` }, description: t('what') }
}

/** The frame around every page: language, header, footer, and the words that every page's scripts may need. */
export default async function Layout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  // Every page carries a nonce of its own, so that none is made at build time.
  await connection()
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations('frame')
  return (
    <html lang={locale}>
      <body className="flex min-h-dvh flex-col">
        <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states', 'faults', 'frame'])}>
          <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-sheet focus:p-3">{t('skip')}</a>
          <Header locale={locale} />
          <main id="main" tabIndex={-1} className="mx-auto w-full max-w-7xl flex-1 px-4 py-6 focus-visible:outline-none">{children}</main>
          <Footer />
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
