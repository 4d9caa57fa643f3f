import 'server-only'
import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { routing } from '../i18n/routing.ts'
import { policyFor } from './content-policy.ts'
import { Outage, SignedOut } from './faults.ts'
import { outagePage } from './outage-page.ts'
import { escaped, plainPage } from './plain-page.ts'

/** What of the API's answer reaches the browser: what it is, that it is to be saved, for how long it may be kept, and that it may do nothing. */
const kept = ['content-type', 'content-length', 'content-disposition', 'content-security-policy', 'cross-origin-resource-policy', 'etag', 'cache-control']

interface Refusal {
  code?: string
  characters?: string[]
  retryAfterSeconds?: number
}

/** Passes a report's file on from the API, or answers with the API's status a page that says in `lang` why there is none. */
export async function fileAnswer(lang: string | null, ask: () => Promise<Response>): Promise<Response> {
  const locale = hasLocale(routing.locales, lang) ? lang : routing.defaultLocale
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const page = (html: string, status: number) => new Response(html, {
    status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': policyFor(nonce) },
  })
  const refused = async (status: number, { code = 'other', characters = [], retryAfterSeconds = 0 }: Refusal) => {
    const t = await getTranslations({ locale, namespace: 'files.refused' })
    const why = isTold(code) ? t(code, { characters: characters.join('、'), seconds: retryAfterSeconds }) : t('other')
    return page(plainPage(locale, nonce, { title: t('title'), main: `<section><p>${escaped(why)}</p></section><p><br><a href="/${locale}">${t('back')}</a></p>` }), status)
  }
  try {
    const response = await ask()
    if (!response.ok && response.status !== 304) return await refused(response.status, await refusalIn(response))
    const headers = new Headers(kept.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name)!] satisfies [string, string]] : [])))
    return new Response(response.body, { status: response.status, headers })
  } catch (error) {
    if (error instanceof SignedOut) return refused(401, { code: 'SIGNED_OUT' })
    if (error instanceof Outage) return page(outagePage(locale, nonce, null), 503)
    throw error
  }
}

/** The refusal in the shape of either half of the API. */
async function refusalIn(response: Response): Promise<Refusal> {
  const said = (await response.json().catch(() => ({}))) as { refusal?: Refusal; errors?: { extensions: Refusal }[] }
  return said.refusal ?? said.errors?.[0]?.extensions ?? {}
}

const told = ['NOT_FOUND', 'WITHDRAWN', 'MISSING_GLYPH', 'TOO_MANY', 'SIGNED_OUT'] as const
const isTold = (code: string): code is (typeof told)[number] => told.some((known) => known === code)
