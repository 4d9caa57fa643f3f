import { largestDocument } from '@nianbao/report'
import type { Outcome } from '@/lib/outcome.ts'
import { reached } from '@/lib/reached.ts'
import { sendDocument, type Went } from '@/lib/send-document.ts'
import { openUpload } from './open-upload.ts'

/** Sends a chosen file to be read, and answers the upload's id: the way in is opened for this file alone. A line that broke is an outage; null at once where `signal` stopped it. */
export async function sendChosen(file: File, went: Went, signal: AbortSignal): Promise<Outcome<string> | null> {
  if (file.size === 0) return { status: 'refused', refusal: { code: 'UNREADABLE', reason: 'EMPTY' } }
  if (file.size > largestDocument) return { status: 'refused', refusal: { code: 'TOO_LARGE_FILE', limit: largestDocument } }
  const opened = await Promise.race([reached(openUpload(file.name, file.size)), stopped(signal)])
  if (opened === null || signal.aborted) return null
  if (opened.status !== 'done') return opened
  const sent = await sendDocument(file, opened.value, went, signal)
  return sent?.status === 'done' ? { status: 'done', value: opened.value.upload } : sent
}

/** Null as soon as the signal says so: what is asked of the portal itself cannot be called back. */
const stopped = (signal: AbortSignal) => new Promise<null>((done) => signal.addEventListener('abort', () => done(null), { once: true }))
