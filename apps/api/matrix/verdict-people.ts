import type { Role } from '@nianbao/report'
import { type Persona, askers, players, subjects } from './personas.ts'
import { actsOnAgencies, alwaysKept, givingRoles, peopleReaders, placing } from './policy-table.ts'
import { isOver, type Post } from './tree.ts'
import { fits, isSignedIn, overseeing, standingPosts, type Verdict } from './verdict.ts'

/** Whom an act is about, and what they hold; null: somebody new. */
export type Subject = Pick<Persona, 'name' | 'posts' | 'as'> | null

const canBeHeld = (role: Role, code: string) => givingRoles[role].at === 'every agency' || overseeing(code)
const gives = (asker: Persona, { role, place }: Post) => canBeHeld(role, place) && fits(asker, givingRoles[role].by, place)
const holds = (one: Persona | NonNullable<Subject>, { role, place }: Post) => standingPosts(one).some((post) => post.role === role && post.place === place)

const everybody: readonly Persona[] = [...askers.filter(({ as }) => as !== 'anonymous'), ...Object.values(players), ...Object.values(subjects)]
/** The one post of its kind that an agency cannot do without. */
const isLast = (name: string, post: Post) => alwaysKept.includes(post.role) && !everybody.some((one) => one.name !== name && one.as !== 'disabled' && holds(one, post))
const lastOf = ({ role }: Post): Verdict => `BadInput person LAST_${role.toUpperCase()}`

/** Giving this role to somebody. */
export function expectedToAppoint(asker: Persona, post: Post, subject: Subject): Verdict {
  if (!isSignedIn(asker)) return 'UNAUTHENTICATED'
  // Where no such role is, everyone is told so: which kind an agency is, is no secret.
  if (!canBeHeld(post.role, post.place)) return 'BadInput role NOT_HERE'
  if (!gives(asker, post)) return 'Forbidden'
  if (subject === null) return 'done'
  if (subject.as === 'disabled') return 'BadInput email DISABLED'
  if (subject.name === asker.name) return 'BadInput email SELF'
  return holds(subject, post) ? 'BadInput email TAKEN' : 'done'
}

/** Taking this role from somebody. */
export function expectedToEnd(asker: Persona, post: Post, subject: NonNullable<Subject>): Verdict {
  if (!isSignedIn(asker)) return 'UNAUTHENTICATED'
  if (!gives(asker, post)) return 'Forbidden'
  if (!holds(subject, post)) return 'NotFound'
  return isLast(subject.name, post) ? lastOf(post) : 'done'
}

/** Handing over this role to somebody. */
export function expectedToHandOver(asker: Persona, post: Post, subject: Subject): Verdict {
  if (!isSignedIn(asker)) return 'UNAUTHENTICATED'
  if (!holds(asker, post)) return 'Forbidden'
  if (subject === null) return 'done'
  if (subject.name === asker.name) return 'BadInput email SELF'
  return holds(subject, post) ? 'BadInput email TAKEN' : 'done'
}

/** Inviting again, disabling, enabling somebody. */
export function expectedToManage(asker: Persona, act: string, subject: NonNullable<Subject>): Verdict {
  if (!isSignedIn(asker)) return 'UNAUTHENTICATED'
  const posts = standingPosts(subject)
  if (!posts.some(({ place }) => fits(asker, peopleReaders, place))) return 'NotFound'
  if (!posts.every((post) => gives(asker, post))) return 'Forbidden'
  if (subject.name === asker.name) return 'BadInput person SELF'
  // Nobody in the matrix has been invited: they are there.
  if (act === 'invite') return subject.as === 'disabled' ? 'BadInput person DISABLED' : 'BadInput person JOINED'
  const last = act === 'disablePerson' && posts.find((post) => isLast(subject.name, post))
  return last ? lastOf(last) : 'done'
}

/** Putting an agency (null: a new one) beneath a government, under an office (null: itself). What is wrong with the place is said to who may. */
export function expectedToPlace(asker: Persona, agency: string | null, { government, office, wrong = 'done' }: { government: string; office: string | null; wrong?: Verdict }): Verdict {
  if (!isSignedIn(asker)) return 'UNAUTHENTICATED'
  const here = agency === null || fits(asker, actsOnAgencies.changeAgency!, agency)
  const { within, ofGovernment, ofBoth, ofItself } = placing
  const there = office === null
    ? fits(asker, ofItself, government)
    : (isOver(office, government) && fits(asker, within, office)) || [ofGovernment, ofBoth].some((rule) => fits(asker, rule.government, government) && fits(asker, rule.office, office))
  return here && there ? wrong : 'Forbidden'
}
