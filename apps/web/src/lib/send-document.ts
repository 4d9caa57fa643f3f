import type { Outcome, Refused } from './outcome.ts'

/** Where a document goes, and what lets it in. */
export interface WayIn {
  address: string
  ticket: string
}

/**
 * Sends a document to the API, telling how many of a hundred parts have gone; when all have, it is being read. Answers the
 * refusal where there is one, and an outage where the line broke. Ended by `signal`, it answers null and nothing was kept.
 */
export function sendDocument(file: File, { address, ticket }: WayIn, went: (percent: number) => void, signal: AbortSignal): Promise<Outcome<null> | null> {
  return new Promise((resolve) => {
    // fetch does not tell how much has gone.
    const request = new XMLHttpRequest()
    const lost = () => resolve({ status: 'refused', refusal: { code: 'OUTAGE' } })
    request.open('PUT', address)
    request.setRequestHeader('authorization', `Bearer ${ticket}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => went(total > 0 ? Math.floor((loaded / total) * 100) : 0))
    request.upload.addEventListener('load', () => went(100))
    request.addEventListener('load', () => resolve(answerOf(request)))
    request.addEventListener('error', lost)
    request.addEventListener('abort', () => resolve(null))
    signal.addEventListener('abort', () => request.abort())
    if (signal.aborted) resolve(null)
    else request.send(file)
  })
}

function answerOf(request: XMLHttpRequest): Outcome<null> {
  const said = request.response as { id?: string; refusal?: Refused } | null
  if (request.status === 200 && said?.id) return { status: 'done', value: null }
  if (said?.refusal) return { status: 'refused', refusal: said.refusal.code === 'TOO_LARGE' ? { ...said.refusal, code: 'TOO_LARGE_FILE' } : said.refusal }
  if (request.status === 503) return { status: 'refused', refusal: { code: 'OUTAGE' } }
  return { status: 'fault', requestId: request.getResponseHeader('x-request-id') }
}
