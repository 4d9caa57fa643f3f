import type { Mutant, Patch } from './mutant.ts'

const file = 'packages/report/src/people-policy.ts'
const agencies = (...mutations: string[]): Mutant['ask'] => ({ only: ['agencies'], mutations: mutations.length > 0 ? new Set(mutations) : undefined })
const one = (name: string, ask: Mutant['ask'], find: string, replace: string, nth?: Patch['nth']): Mutant => ({ name, ask, patches: [{ file, find, replace, nth }] })

const everyone = (act: string) => one(`people: everyone may ${act}`, agencies(act), `    case '${act}':\n`, `    case '${act}':\n      return true\n`)

/** Every rule about agencies, people and settings, taken away or weakened. */
export const ofPeople: readonly Mutant[] = [
  ...['openYear', 'setDeadline', 'setSettings', 'setChain', 'setFlags', 'changeAgency', 'recordSuccession', 'dropSuccession'].map(everyone),
  one('people: any role is the role', agencies('changeAgency'), 'post.role === role && among.includes(post.agencyId)', 'among.includes(post.agencyId)'),
  one('people: a post anywhere is a post here', agencies('changeAgency'), 'post.role === role && among.includes(post.agencyId)', 'post.role === role'),
  one('people: a supervisor of no office', agencies('openYear'), "return overseeing(agency.kind) && holds(actor, 'supervisor', [agency.agencyId])\n", "return holds(actor, 'supervisor', [agency.agencyId])\n"),
  one('people: a government\'s office has no say in its people', agencies('appoint'), " || holds(actor, 'supervisor', agency.ownOfficeIds)", ''),
  one('people: anyone places an agency', agencies('createAgency'), 'export function mayPlace(actor: Actor, government: AgencyFacts, office: AgencyFacts): boolean {\n', 'export function mayPlace(actor: Actor, government: AgencyFacts, office: AgencyFacts): boolean {\n  if (government) return true\n'),
  one('people: anyone appoints', agencies('appoint', 'endPost'), "roleFits(role, agency.kind) && (role === 'admin' ? holds(actor, 'admin', agency.adminIds) : looksAfterPeople(actor, agency))", 'roleFits(role, agency.kind)'),
  one('people: anyone hands over', agencies('handOver'), 'holds(actor, role, [agencyId])', "holds(actor, role, [agencyId]) || role === 'signatory'"),
  one('people: anyone manages anyone', agencies('disablePerson', 'enablePerson', 'invite'), 'posts.length > 0 && posts.every(({ role, agency }) => mayAppoint(actor, role, agency))', 'posts.length > 0'),
  one('people: everyone sees who works where', agencies(), 'looksAfterPeople(actor, agency) || actor.posts.some((post) => post.agencyId === agency.agencyId)', 'true'),
]
