import type { Outcome, Refused } from './outcome.ts'
import { putFile } from './put-file.ts'

/** Where a document goes, and what lets it in. */
export interface WayIn {
  address: string
  ticket: string
}

/** Told how much of a file has gone, and, when all has, how many files come before it; 0 while it is being read. */
export type Went = (percent: number, before: number) => void

/** Milliseconds between two questions how many come before. */
const askEvery = 1_500

/**
 * Sends a document to the API; when all of it has gone, it waits for its turn and is read. Answers the refusal where there is one, and an
 * outage where the line broke. Ended by `signal`, it answers null and nothing was kept.
 */
export async function sendDocument(file: File, { address, ticket }: WayIn, went: Went, signal: AbortSignal): Promise<Outcome<null> | null> {
  const authorization = `Bearer ${ticket}`
  let hasGone = false
  const asking = setInterval(async () => {
    if (!hasGone) return
    const place = await fetch(address, { headers: { authorization }, signal }).then((answer) => answer.json() as Promise<{ before: number | null }>).catch(() => null)
    if (place && hasGone) went(100, place.before ?? 0)
  }, askEvery)
  const sent = (percent: number) => {
    hasGone = percent === 100
    went(percent, 0)
  }
  const put = await putFile(address, file, sent, { signal, headers: { authorization, 'content-type': 'application/octet-stream' } })
  hasGone = false
  clearInterval(asking)
  if (put === 'stopped') return null
  if (put === 'lost' || put.status === 503) return { status: 'refused', refusal: { code: 'OUTAGE' } }
  const said = put.said as { id?: string; refusal?: Refused } | null
  if (put.status === 200 && said?.id) return { status: 'done', value: null }
  if (said?.refusal) return { status: 'refused', refusal: { ...said.refusal, code: said.refusal.code === 'TOO_LARGE' ? 'TOO_LARGE_FILE' : said.refusal.code, requestId: put.requestId } }
  return { status: 'fault', requestId: put.requestId }
}
