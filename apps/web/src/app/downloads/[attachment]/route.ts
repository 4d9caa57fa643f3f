import { scan } from '@/lib/api.ts'
import { Outage, SignedOut } from '@/lib/faults.ts'

/** What of the API's answer reaches the browser: what it is, that it is to be saved, and that it may do nothing. */
const kept = ['content-type', 'content-length', 'content-disposition', 'content-security-policy', 'cross-origin-resource-policy']

/** A scan for whoever may read its report, as a file to be saved; the browser never has the API's token. */
export async function GET(_request: Request, { params }: { params: Promise<{ attachment: string }> }): Promise<Response> {
  const response = await scan((await params).attachment).catch((error: unknown) => {
    if (error instanceof SignedOut) return new Response(null, { status: 401 })
    if (error instanceof Outage) return new Response(null, { status: 503 })
    throw error
  })
  if (!response.ok) return new Response(null, { status: response.status, headers: { 'cache-control': 'no-store' } })
  const headers = new Headers(kept.flatMap((name) => (response.headers.has(name) ? [[name, response.headers.get(name)!] satisfies [string, string]] : [])))
  headers.set('cache-control', 'private, no-store')
  return new Response(response.body, { headers })
}
