'use client'
import { FaultPage } from '@/frame/fault-page.tsx'

/** What stands where a page failed: that it failed, the request id, and the way on. */
export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  return <FaultPage digest={error instanceof Error && 'digest' in error ? String(error.digest) : ''} retry={retry} />
}
