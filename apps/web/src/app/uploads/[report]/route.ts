import { sendScan } from '@/lib/api.ts'
import { Outage, SignedOut } from '@/lib/faults.ts'
import type { Outcome } from '@/lib/outcome.ts'
import { isOurs } from '@/lib/same-origin.ts'

/** As large as a scan may be; the API counts for itself. */
const largest = 10 * 1024 * 1024

/** Takes a scan from the browser and streams it on with the caller's session; answers its outcome as JSON. */
export async function PUT(request: Request, { params }: { params: Promise<{ report: string }> }): Promise<Response> {
  if (!isOurs(request)) return refused(403, { code: 'FORBIDDEN' })
  const length = request.headers.get('content-length')
  if (Number(length ?? 0) > largest) return refused(413, { code: 'TOO_LARGE', limit: largest })
  if (!request.body) return refused(415, { code: 'UNREADABLE', reason: 'EMPTY' })
  try {
    const response = await sendScan((await params).report, new URL(request.url).searchParams.get('name') ?? '', request.body, length)
    const said = (await response.json().catch(() => ({}))) as { id?: string; refusal?: { code: string } }
    if (response.ok && said.id) return answer(200, { status: 'done', value: { id: said.id } })
    if (said.refusal) return refused(response.status, said.refusal)
    return answer(502, { status: 'fault', requestId: response.headers.get('x-request-id') })
  } catch (error) {
    if (error instanceof SignedOut) return refused(401, { code: 'SIGNED_OUT' })
    if (error instanceof Outage) return refused(503, { code: 'OUTAGE' })
    throw error
  }
}

const refused = (status: number, refusal: { code: string; limit?: number; reason?: string }) => answer(status, { status: 'refused', refusal })

const answer = (status: number, outcome: Outcome<{ id: string }>) => Response.json(outcome, { status, headers: { 'cache-control': 'no-store' } })
