import { unstable_rethrow } from 'next/navigation'
import type { Outcome } from './outcome.ts'

/** What an act that is asked from the page answers; where the line broke on the way, which is thrown, that as an outage. A way to another page, which is thrown too, stays thrown. */
export async function reached<Value>(asked: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await asked
  } catch (error) {
    unstable_rethrow(error)
    return { status: 'refused', refusal: { code: 'OUTAGE' } }
  }
}
