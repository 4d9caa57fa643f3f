import { defineRouting } from 'next-intl/routing'

/** Every address carries its language; Chinese is the default and is not guessed from the browser. */
export const routing = defineRouting({ locales: ['zh-CN', 'en'], defaultLocale: 'zh-CN', localePrefix: 'always', localeDetection: false })

export type Locale = (typeof routing.locales)[number]
