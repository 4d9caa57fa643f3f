import createMiddleware from 'next-intl/middleware'
import { NextRequest, NextResponse } from 'next/server'
import { routing } from './i18n/routing.ts'
import { policyFor } from './lib/content-policy.ts'
import { isGone } from './lib/is-gone.ts'
import { keptForm } from './lib/kept-form.ts'
import { outagePage } from './lib/outage-page.ts'
import { isServing } from './lib/serving.ts'
import { isUnreadable, unreadableAddressPage } from './lib/unreadable-address.ts'

const inLanguage = createMiddleware(routing)

/**
 * Before every page: its language, a content security policy with a nonce of its own, and, when the API or its
 * database does not answer, a page that says so with status 503, and keeps the form that was sent. An address that
 * cannot be read leads nowhere. Nothing is authorised here.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64')
  const policy = policyFor(nonce)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  const response = await answer(new NextRequest(request, { headers }), nonce)
  response.headers.set('content-security-policy', policy)
  return response
}

async function answer(request: NextRequest, nonce: string): Promise<NextResponse> {
  const locale = routing.locales.find((known) => request.nextUrl.pathname.split('/')[1] === known)
  if (isUnreadable(request.nextUrl.pathname)) return page(unreadableAddressPage(locale ?? routing.defaultLocale, nonce), 404)
  // An act that a script sends is answered as its form's state: what was written stays on the page.
  if (!locale || request.headers.has('next-action') || (await isServing())) return gone(request, inLanguage(request))
  const kept = request.method === 'POST' ? await keptForm(request) : null
  // Written out, not rewritten to: a rewrite leaves the process and comes back wherever the server is bound to an address.
  return page(outagePage(locale, nonce, kept), 503, { 'retry-after': '10' })
}

const page = (html: string, status: number, headers?: Record<string, string>) =>
  new NextResponse(html, { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers } })

/** The page of a withdrawn report says so with its status too, to readers that look at nothing else. */
async function gone(request: NextRequest, response: NextResponse): Promise<NextResponse> {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead || !response.ok || !(await isGone(request.nextUrl.pathname))) return response
  return new NextResponse(response.body, { status: 410, headers: response.headers })
}

export const config = { matcher: ['/((?!_next/|auth/|save$|uploads/|downloads/|robots.txt|favicon|.*\\.(?:ico|png|svg|txt|webmanifest)$).*)'] }
