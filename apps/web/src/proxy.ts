import createMiddleware from 'next-intl/middleware'
import { NextRequest, NextResponse } from 'next/server'
import { routing } from './i18n/routing.ts'
import { policyFor } from './lib/content-policy.ts'
import { isServing } from './lib/serving.ts'

const inLanguage = createMiddleware(routing)

/**
 * Before every page: its language, a content security policy with a nonce of its own, and, when the API or its
 * database does not answer, a page that says so with status 503. Nothing is authorised here.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = policyFor(nonce)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  const response = await answer(new NextRequest(request, { headers }), headers)
  response.headers.set('content-security-policy', policy)
  return response
}

async function answer(request: NextRequest, headers: Headers): Promise<NextResponse> {
  const locale = routing.locales.find((known) => request.nextUrl.pathname.split('/')[1] === known)
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!locale || !isRead || (await isServing())) return inLanguage(request)
  const url = new URL(`/${locale}/outage`, request.url)
  return NextResponse.rewrite(url, { status: 503, headers: { 'retry-after': '10', 'cache-control': 'no-store' }, request: { headers: withLocale(headers, locale) } })
}

/** The header by which next-intl tells the page its language, as its own middleware sets it. */
function withLocale(headers: Headers, locale: string): Headers {
  const told = new Headers(headers)
  told.set('x-next-intl-locale', locale)
  return told
}

export const config = { matcher: ['/((?!_next/|save$|robots.txt|favicon|.*\\.(?:ico|png|svg|txt|webmanifest)$).*)'] }
