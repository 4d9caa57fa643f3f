import type { MeQuery, Side } from './graph/generated/graphql.ts'

type Post = NonNullable<MeQuery['me']>['posts'][number]

const filing: readonly Post['role'][] = ['FILER', 'CHECKER', 'SIGNATORY', 'CLEARER']
const office: readonly Post['role'][] = ['REVIEWER', 'SUPERVISOR']

/** Which rooms of the portal a person's posts lead to: only what the menu shows, the API decides what may be done there. */
export function placesOf(posts: readonly Post[]) {
  return { filing: posts.some((post) => filing.includes(post.role)), office: posts.some((post) => office.includes(post.role)) }
}

/** Whether the menu offers what supervisors and admins do to the agencies that they look after. */
export const managesAgencies = (posts: readonly Post[]) => posts.some(({ role }) => role === 'SUPERVISOR' || role === 'ADMIN')

/** Whether there is anything for the person to set: for an office, or for their own agency's signing. */
export const sets = (posts: readonly Post[]) => managesAgencies(posts) || posts.some(({ role }) => role === 'SIGNATORY')

/** The offices whose reports a person oversees, each once. */
export function officesOf(posts: readonly Post[]) {
  const agencies = posts.filter((post) => office.includes(post.role)).map((post) => post.agency)
  return [...new Map(agencies.map((agency) => [agency.code, agency])).values()]
}

/** Whether the board offers what supervisors do; the API decides whether it is done. */
export const supervises = (posts: readonly Post[], office: string) => posts.some((post) => post.role === 'SUPERVISOR' && post.agency.code === office)

/** The sides a person may speak for about an agency's report: both only for whoever holds posts on both. */
export function sidesOf(posts: readonly Post[], agency: { code: string; office: { code: string } | null }): Side[] {
  const sides: Side[] = []
  if (posts.some((post) => filing.includes(post.role) && post.agency.code === agency.code)) sides.push('AGENCY')
  if (posts.some((post) => office.includes(post.role) && post.agency.code === (agency.office ?? agency).code)) sides.push('OFFICE')
  return sides
}
