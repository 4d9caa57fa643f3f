import 'server-only'
import { cookies } from 'next/headers'
import { hasLocale } from 'next-intl'
import { z } from 'zod'
import { type Locale, routing } from '../i18n/routing.ts'
import { safeNext } from './safe-next.ts'
import { isSecure } from './session-cookie.ts'

/** Why somebody goes to the organisation's sign-in, and where they go on afterwards. */
export interface Purpose {
  why: 'signIn' | 'link' | 'prove'
  next: string
  locale: Locale
}

const name = 'nianbao-purpose'
const shape = z.object({ why: z.enum(['signIn', 'link', 'prove']), next: z.string(), locale: z.string() })
const options = () => ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const

/** Notes the purpose for the way back, for a quarter of an hour. It decides nothing about who comes back. */
export async function notePurpose(purpose: Purpose): Promise<void> {
  ;(await cookies()).set(name, JSON.stringify(purpose), { ...options(), maxAge: 900 })
}

/** The purpose of this browser's way to the organisation; to sign in, where nothing was noted. */
export async function purpose(): Promise<Purpose> {
  const noted = shape.safeParse(parsed((await cookies()).get(name)?.value))
  if (!noted.success) return { why: 'signIn', next: '', locale: routing.defaultLocale }
  const { why, next, locale } = noted.data
  return { why, next: safeNext(next) ?? '', locale: hasLocale(routing.locales, locale) ? locale : routing.defaultLocale }
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

const pages = { signIn: '/sign-in', link: '/account', prove: '/account/proof' } as const

/** The page that says why nothing came of it. */
export const returnTo = ({ why, locale }: Purpose) => `/${locale}${pages[why]}`
