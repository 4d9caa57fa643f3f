'use client'
import { OutcomeNotice } from '@/report/acts/outcome-notice.tsx'

const own = ['TOO_MANY', 'PROOF_NEEDED', 'SIGNED_OUT', 'OUTAGE']

/** Why the way back from the organisation's sign-in ended here; nothing without a reason. `refused` comes from the address. */
export function RefusedNotice({ refused }: { refused: string | undefined }) {
  if (!refused) return null
  return <OutcomeNotice state={{ status: 'refused', refusal: own.includes(refused) ? { code: refused } : refused === 'NOT_FINISHED' ? { code: 'ORGANISATION_UNFINISHED' } : { code: 'ORGANISATION', reason: refused } }} />
}
