import { apiOrigin, env, organisationSettings } from './env.ts'

/** What a page may load: itself alone, and documents sent to the API; scripts by nonce; styles as files, forms to this portal and the organisation's sign-in only. */
export function policyFor(nonce: string): string {
  // Without scripts a form leads to the organisation's sign-in by a redirect, which the browser holds against this rule.
  const organisation = organisationSettings()
  const isDev = env().NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${isDev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${apiOrigin()}`,
    "object-src 'none'",
    "base-uri 'self'",
    `form-action 'self'${organisation ? ` ${new URL(organisation.issuer).origin}` : ''}`,
    "frame-ancestors 'none'",
  ].join('; ')
}
