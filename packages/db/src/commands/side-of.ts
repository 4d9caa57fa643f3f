import type { Side } from '../tables/thread.ts'
import type { Scene } from './perform.ts'

/**
 * For which side a person speaks about this report. Who holds posts on both (the office's own report) speaks for the
 * office, unless their own hands made the report.
 */
export function sideOf({ actor, report, facts }: Scene): Side {
  const office = actor.posts.some(({ agencyId, role }) => agencyId === (facts.officeId ?? facts.agencyId) && (role === 'reviewer' || role === 'supervisor'))
  const agency = actor.posts.some(({ agencyId, role }) => agencyId === facts.agencyId && role !== 'reviewer' && role !== 'supervisor' && role !== 'admin')
  return office && !(agency && report.hands.includes(actor.personId)) ? 'office' : 'agency'
}

/** The side across the table. */
export const otherSide = (side: Side): Side => (side === 'agency' ? 'office' : 'agency')
