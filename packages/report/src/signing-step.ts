import type { ReportFacts } from './policy.ts'

/** What a report that waits for its agency's signatures waits for next. */
export type SigningStep = 'check' | 'sign' | 'submit'

/** 复核, 签发 or 报送: what the agency's chain asks for next; null when no signature was asked for. */
export function signingStep({ state, checkMissing, signed }: Pick<ReportFacts, 'state' | 'checkMissing' | 'signed'>): SigningStep | null {
  if (state !== 'signing') return null
  if (checkMissing) return 'check'
  return signed ? 'submit' : 'sign'
}
