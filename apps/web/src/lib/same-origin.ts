import { env } from './env.ts'

/** Did a page of this portal send it? A page of another site can send neither this origin nor these methods without being asked first. */
export function isOurs(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) return request.headers.get('sec-fetch-site') === 'same-origin'
  return origin === env().PORTAL_ORIGIN || (URL.canParse(origin) && new URL(origin).host === request.headers.get('host'))
}
