import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { routing } from './routing.ts'

/** Messages of the reader's language; every date on every page is Shanghai time, whatever the server's zone. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale
  const messages = locale === 'en' ? await import('../../messages/en.json') : await import('../../messages/zh-CN.json')
  return { locale, timeZone: 'Asia/Shanghai', messages: messages.default }
})
