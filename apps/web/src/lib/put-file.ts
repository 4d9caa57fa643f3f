/** What became of a file on its way: the answer, or that the line broke, or that it was stopped. */
export type Put = { status: number; said: unknown; requestId: string | null } | 'lost' | 'stopped'

/** Sends a file as the bare body, telling how many of a hundred parts have gone; fetch does not tell that. Ended by `signal`. */
export function putFile(address: string, file: File, went: (percent: number) => void, { headers = {}, signal }: { headers?: Record<string, string>; signal?: AbortSignal } = {}): Promise<Put> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve('stopped')
    const request = new XMLHttpRequest()
    request.open('PUT', address)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => went(total > 0 ? Math.floor((loaded / total) * 100) : 0))
    request.upload.addEventListener('load', () => went(100))
    request.addEventListener('load', () => resolve({ status: request.status, said: request.response, requestId: request.getResponseHeader('x-request-id') }))
    request.addEventListener('error', () => resolve('lost'))
    request.addEventListener('abort', () => resolve(signal?.aborted ? 'stopped' : 'lost'))
    signal?.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
