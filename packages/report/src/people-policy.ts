/**
 * Who may do what to agencies and to the people who work for them, as questions without I/O; what policy.ts is for
 * reports. The register of agencies is public, so that who may not act on one is told so (Forbidden), and not that it
 * does not exist.
 */
import { type Actor, type Role, roles } from './policy.ts'
import type { AgencyKind } from './rules/rule.ts'

/** What can be done to an agency, its years and its settings. Each is a line in the agency's book. */
export const agencyActs = [
  'openYear', 'setDeadline', 'setRule', 'setSettings', 'setChain', 'setAllowedPlaces', 'setFlags', 'createAgency', 'changeAgency', 'recordSuccession', 'dropSuccession',
] as const
export type AgencyAct = (typeof agencyActs)[number]

/** What can be done about a person's role at an agency, or about the person as a whole. */
export const peopleActs = ['appoint', 'endPost', 'handOver', 'invite', 'disablePerson', 'enablePerson'] as const
export type PeopleAct = (typeof peopleActs)[number]

/** What the policy needs to know of an agency as it stands today. */
export interface AgencyFacts {
  agencyId: number
  kind: AgencyKind
  /** Itself and every government above it, nearest first. */
  chain: readonly number[]
  /**
   * The agencies whose supervisors look after it: the office that acts on it; an office or government itself; for an
   * office also the one that acts on its government, so that a county's first supervisor can be appointed from above.
   */
  officeIds: readonly number[]
  /** For a government its own office, which prepares its report and so looks after the people who do. */
  ownOfficeIds: readonly number[]
  /** The agencies whose admins reach it: itself, and every government above with its office, down whose tree it lies. */
  adminIds: readonly number[]
}

const holds = (actor: Actor, role: Role, among: readonly number[]) => actor.posts.some((post) => post.role === role && among.includes(post.agencyId))

/** Who reviews, supervises and administers does it from an office, or from a government that has none. */
const overseeing = (kind: AgencyKind) => kind === 'office' || kind === 'government'

/** Does the person look after this agency: as a supervisor of its office, or as an admin of the tree it stands in? */
export const looksAfter = (actor: Actor, agency: AgencyFacts): boolean => holds(actor, 'supervisor', agency.officeIds) || holds(actor, 'admin', agency.adminIds)

/** The same about its people and its chain of signatures: a government's own office has a say in these. */
const looksAfterPeople = (actor: Actor, agency: AgencyFacts) => looksAfter(actor, agency) || holds(actor, 'supervisor', agency.ownOfficeIds)

/** May the person do this act to this agency? For `createAgency` ask `mayPlace` of where it is to stand, for a move of both places. */
export function mayOnAgency(actor: Actor, act: AgencyAct, agency: AgencyFacts): boolean {
  switch (act) {
    case 'openYear':
    case 'setDeadline':
    case 'setRule':
      return overseeing(agency.kind) && holds(actor, 'supervisor', [agency.agencyId])
    case 'setSettings':
      return overseeing(agency.kind) && (holds(actor, 'supervisor', [agency.agencyId]) || holds(actor, 'admin', agency.adminIds))
    case 'setChain':
    case 'setAllowedPlaces':
      return looksAfterPeople(actor, agency) || holds(actor, 'signatory', [agency.agencyId])
    case 'setFlags':
      return holds(actor, 'supervisor', agency.officeIds)
    case 'createAgency':
    case 'changeAgency':
    case 'recordSuccession':
    case 'dropSuccession':
      return looksAfter(actor, agency)
  }
}

/**
 * May the person put an agency beneath this government and under this office? As the office's supervisor within the
 * office's own tree; as the supervisor of the government's office, under an office that they look after; as an admin of both.
 */
export function mayPlace(actor: Actor, government: AgencyFacts, office: AgencyFacts): boolean {
  const within = government.chain.includes(office.chain[1] ?? office.agencyId)
  return (within && holds(actor, 'supervisor', [office.agencyId]))
    || (holds(actor, 'supervisor', government.ownOfficeIds) && looksAfter(actor, office))
    || (holds(actor, 'admin', government.adminIds) && holds(actor, 'admin', office.adminIds))
}

/** Can this role be held at an agency of this kind at all? */
export const roleFits = (role: Role, kind: AgencyKind): boolean => overseeing(kind) || !['reviewer', 'supervisor', 'admin'].includes(role)

/** May the person give and take this role at this agency? A supervisor every role but admin's, an admin every role. */
export const mayAppoint = (actor: Actor, role: Role, agency: AgencyFacts): boolean =>
  roleFits(role, agency.kind) && (role === 'admin' ? holds(actor, 'admin', agency.adminIds) : looksAfterPeople(actor, agency))

/** The roles that the person may give and take at this agency. */
export const rolesToGive = (actor: Actor, agency: AgencyFacts): Role[] => roles.filter((role) => mayAppoint(actor, role, agency))

/** May the person hand this role at this agency to a colleague? Their own, whichever it is, and nobody else's. */
export const mayHandOver = (actor: Actor, role: Role, agencyId: number): boolean => holds(actor, role, [agencyId])

/** May the person invite again, disable or enable somebody who holds these posts? Who may give each of them; nobody may, where there are none. */
export const mayManage = (actor: Actor, posts: readonly { role: Role; agency: AgencyFacts }[]): boolean =>
  posts.length > 0 && posts.every(({ role, agency }) => mayAppoint(actor, role, agency))

/** May the person see who works for this agency? Whoever works for it, or looks after it. */
export const maySeePeople = (actor: Actor, agency: AgencyFacts): boolean =>
  looksAfterPeople(actor, agency) || actor.posts.some((post) => post.agencyId === agency.agencyId)
