import type { Outcome } from './outcome.ts'
import { putFile } from './put-file.ts'

/** Sends a chosen file to a route of this portal; answers the route's outcome, and an outage where the line broke. */
export async function sendFile(path: string, file: File, went: (percent: number) => void): Promise<Outcome<{ id: string }>> {
  const put = await putFile(`${path}?name=${encodeURIComponent(file.name)}`, file, went)
  if (typeof put === 'string') return { status: 'refused', refusal: { code: 'OUTAGE' } }
  return put.said ? (put.said as Outcome<{ id: string }>) : { status: 'fault', requestId: null }
}
