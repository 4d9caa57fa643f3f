import type { Mutant, Patch } from './mutant.ts'

const file = 'packages/report/src/people-policy.ts'
const agencies = (...mutations: string[]): Mutant['ask'] => ({ only: ['agencies'], mutations: mutations.length > 0 ? new Set(mutations) : undefined })
const one = (name: string, ask: Mutant['ask'], find: string, replace: string, nth?: Patch['nth']): Mutant => ({ name, ask, patches: [{ file, find, replace, nth }] })

const elsewhere = (name: string, ask: Mutant['ask'], of: string, find: string, replace: string): Mutant => ({ name, ask, patches: [{ file: `packages/db/src/registry/${of}`, find, replace }] })

const now = (name: string, find: string, replace: string): Mutant => ({ name, ask: agencies('appoint'), patches: [{ file: 'packages/db/src/posts-now.ts', find, replace }] })

const everyone = (act: string) => one(`people: everyone may ${act}`, agencies(act), `    case '${act}':\n`, `    case '${act}':\n      return true\n`)

/** Every rule about agencies, people and settings, taken away or weakened. */
export const ofPeople: readonly Mutant[] = [
  ...['openYear', 'setDeadline', 'setRule', 'setSettings', 'setChain', 'setAllowedPlaces', 'setFlags', 'changeAgency', 'recordSuccession', 'dropSuccession'].map(everyone),
  { name: 'uploads: everyone sends documents', ask: agencies('openUpload'), patches: [{ file: 'packages/report/src/policy.ts', find: "actor.posts.some(({ role }) => role === 'filer' || role === 'supervisor')", replace: 'actor !== null' }] },
  one('people: any role is the role', agencies('changeAgency'), 'post.role === role && among.includes(post.agencyId)', 'among.includes(post.agencyId)'),
  one('people: a post anywhere is a post here', agencies('changeAgency'), 'post.role === role && among.includes(post.agencyId)', 'post.role === role'),
  one('people: a supervisor of no office', agencies('openYear'), "return overseeing(agency.kind) && holds(actor, 'supervisor', [agency.agencyId])\n", "return holds(actor, 'supervisor', [agency.agencyId])\n"),
  one('people: a government\'s office has no say in its people', agencies('appoint'), " || holds(actor, 'supervisor', agency.ownOfficeIds)", ''),
  one('people: anyone places an agency', agencies('createAgency'), 'export function mayPlace(actor: Actor, government: AgencyFacts, office: AgencyFacts): boolean {\n', 'export function mayPlace(actor: Actor, government: AgencyFacts, office: AgencyFacts): boolean {\n  if (government) return true\n'),
  one('people: anyone appoints', agencies('appoint', 'endPost'), "roleFits(role, agency.kind) && (role === 'admin' ? holds(actor, 'admin', agency.adminIds) : looksAfterPeople(actor, agency))", 'roleFits(role, agency.kind)'),
  one('people: a supervisor makes admins', agencies('appoint'), "(role === 'admin' ? holds(actor, 'admin', agency.adminIds) : looksAfterPeople(actor, agency))", 'looksAfterPeople(actor, agency)'),
  one('people: every role fits everywhere', agencies('appoint'), "overseeing(kind) || !['reviewer', 'supervisor', 'admin'].includes(role)", 'true'),
  one('people: who gives one of the posts manages the person', agencies('disablePerson', 'enablePerson'), 'posts.every(({', 'posts.some(({'),
  one('people: an office takes in from outside its tree', agencies('createAgency'), "(within && holds(actor, 'supervisor', [office.agencyId]))", "holds(actor, 'supervisor', [office.agencyId])"),
  ...(['admin', 'supervisor', 'reviewer', 'clearer'] as const).map((role) => one(`people: anyone hands over ${role}`, agencies('handOver'), 'holds(actor, role, [agencyId])', `holds(actor, role, [agencyId]) || role === '${role}'`)),
  one('people: a role held anywhere is handed over here', agencies('handOver'), 'holds(actor, role, [agencyId])', 'actor.posts.some((post) => post.role === role)'),
  elsewhere('people: one gives oneself a role', agencies('appoint'), 'person-for.ts', "  if (found.id === actor.personId) throw new BadInput('email', 'SELF')\n", ''),
  elsewhere('people: one hands over to oneself', agencies('handOver'), 'person-for.ts', "  if (found.id === actor.personId) throw new BadInput('email', 'SELF')\n", ''),
  elsewhere('people: an address alone finds who works elsewhere', agencies('appoint'), 'person-for.ts', " && plain(found.name) !== plain(asked.name)) throw", ' && false) throw'),
  elsewhere('people: one disables oneself', agencies('disablePerson'), 'on-person.ts', "    if (personId === actor.personId) throw new BadInput('person', 'SELF')\n", ''),
  elsewhere('people: a move asks for nothing at the new place', agencies('changeAgency'), 'change-agency.ts', 'if (set.parentId !== undefined || set.supervisedBy !== undefined) await checkMove(scene, stands, change)', ''),
  elsewhere('people: a move asks for nothing at the old place', agencies('changeAgency'), 'change-agency.ts', "if (!mayOnAgency(scene.actor, 'changeAgency', stands)) throw new Forbidden()", ''),
  now('people: who was disabled a moment ago acts on', ', isNull(person.disabledAt))', ')'),
  now('people: a post that ended a moment ago counts', 'isNull(post.until), ', ''),
  one('people: a government\'s supervisor places under any office', agencies('createAgency'), ' && looksAfter(actor, office))', ')'),
  one('people: an admin of one end places', agencies('createAgency'), "(holds(actor, 'admin', government.adminIds) && holds(actor, 'admin', office.adminIds))", "holds(actor, 'admin', government.adminIds)"),
  elsewhere('people: who looks after one end records a succession', agencies('recordSuccession'), 'record-succession.ts', '[from, to].every(', '[from, to].some('),
  elsewhere('people: the last supervisor or admin goes', agencies('endPost', 'disablePerson'), 'somebody-stays.ts', 'if (rows.length === 0) throw', 'if (rows.length < 0) throw'),
  one('people: anyone hands over', agencies('handOver'), 'holds(actor, role, [agencyId])', "holds(actor, role, [agencyId]) || role === 'signatory'"),
  one('people: anyone manages anyone', agencies('disablePerson', 'enablePerson', 'invite'), 'posts.length > 0 && posts.every(({ role, agency }) => mayAppoint(actor, role, agency))', 'posts.length > 0'),
  one('people: everyone sees who works where', agencies(), 'looksAfterPeople(actor, agency) || actor.posts.some((post) => post.agencyId === agency.agencyId)', 'true'),
]
