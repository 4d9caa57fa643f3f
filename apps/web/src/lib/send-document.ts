import type { Outcome, Refused } from './outcome.ts'
import { putFile } from './put-file.ts'

/** Where a document goes, and what lets it in. */
export interface WayIn {
  address: string
  ticket: string
}

/**
 * Sends a document to the API; when all of it has gone, it is being read. Answers the refusal where there is one, and an
 * outage where the line broke. Ended by `signal`, it answers null and nothing was kept.
 */
export async function sendDocument(file: File, { address, ticket }: WayIn, went: (percent: number) => void, signal: AbortSignal): Promise<Outcome<null> | null> {
  const put = await putFile(address, file, went, { signal, headers: { authorization: `Bearer ${ticket}`, 'content-type': 'application/octet-stream' } })
  if (put === 'stopped') return null
  if (put === 'lost' || put.status === 503) return { status: 'refused', refusal: { code: 'OUTAGE' } }
  const said = put.said as { id?: string; refusal?: Refused } | null
  if (put.status === 200 && said?.id) return { status: 'done', value: null }
  if (said?.refusal) return { status: 'refused', refusal: said.refusal.code === 'TOO_LARGE' ? { ...said.refusal, code: 'TOO_LARGE_FILE' } : said.refusal }
  return { status: 'fault', requestId: put.requestId }
}
