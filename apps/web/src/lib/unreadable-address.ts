import type { Locale } from '../i18n/routing.ts'
import { plainPage, wordsOf } from './plain-page.ts'

/** Is this a path whose %-signs stand for no text? No page can be told by it, and the framework's own answer is a bare fault. */
export function isUnreadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return false
  } catch {
    return true
  }
}

/** What is answered to it, with status 404: the same words as for any address that leads nowhere. */
export function unreadableAddressPage(locale: Locale, nonce: string): string {
  const { title, explain, home } = wordsOf(locale).notFound
  return plainPage(locale, nonce, { title, main: `<p>${explain}</p><p><a href="/${locale}">${home}</a></p>` })
}
