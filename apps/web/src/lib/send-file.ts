import type { Outcome } from './outcome.ts'

/** Sends a chosen file to a route of this portal, telling how many of a hundred parts have gone; answers the route's outcome, and an outage where the line broke. */
export function sendFile(path: string, file: File, went: (percent: number) => void): Promise<Outcome<{ id: string }>> {
  return new Promise((resolve) => {
    // fetch does not tell how much has gone.
    const request = new XMLHttpRequest()
    const lost = () => resolve({ status: 'refused', refusal: { code: 'OUTAGE' } })
    request.open('PUT', `${path}?name=${encodeURIComponent(file.name)}`)
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => went(total > 0 ? Math.floor((loaded / total) * 100) : 0))
    request.addEventListener('load', () => (request.response ? resolve(request.response as Outcome<{ id: string }>) : resolve({ status: 'fault', requestId: null })))
    request.addEventListener('error', lost)
    request.addEventListener('abort', lost)
    request.send(file)
  })
}
