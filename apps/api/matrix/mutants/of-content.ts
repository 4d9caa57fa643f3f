import { acts, type Mutant, of, type Patch, part } from './mutant.ts'

const one = (name: string, ask: Mutant['ask'], file: string, find: string, replace: string, nth?: Patch['nth']): Mutant => ({ name, ask, patches: [{ file: `packages/db/src/${file}`, find, replace, nth }] })
const sessions = 'identity/sessions.ts'
const facts = 'facts.ts'
const publish = 'commands/publish.ts'

/** Whose session it is, how long it holds, and what its owner has proved. */
export const ofSessions: readonly Mutant[] = [
  one('sessions: one that has ended opens still', part('lists'), sessions, 'gt(session.expires, sql`now()`), ', ''),
  one('sessions: any token opens any session', part('lists'), sessions, 'eq(session.tokenSha256, tokenSha256), ', ''),
  one('sessions: everybody has just proved themselves', acts('sign', 'withdraw'), sessions, 'sql<boolean>`coalesce(${session.provenAt} > now() - make_interval(mins => ${sql.raw(String(provenMinutes))}), false)`', 'sql<boolean>`true`'),
  one('sessions: proof holds for an hour', acts('sign', 'withdraw'), sessions, 'provenMinutes = 5', 'provenMinutes = 60'),
]

/** Who was at the office when a withdrawal was asked for. */
export const ofWithdrawals: readonly Mutant[] = [
  one('officeThen: who had left the office', acts('confirmWithdrawal'), facts, ' and (p.until is null or p.until > w.asked_at)', ''),
  one('officeThen: who was there in another role', acts('confirmWithdrawal'), facts, "p.role in ('reviewer', 'supervisor') and p.since", 'p.since'),
  one('officeThen: who came later', acts('confirmWithdrawal'), facts, 'p.since < w.asked_at and ', ''),
]

/** What counts as signed. */
export const ofSignatures: readonly Mutant[] = [
  one('signed: by a signature that was taken back', acts('submit'), facts, 'and g.voided_at is null and g.content_hash = r.content_hash) as "signedBy"', 'and g.content_hash = r.content_hash) as "signedBy"'),
  one('signed: on a paper that was taken back', acts('submit'), facts, 'and g.voided_at is null and g.content_hash = r.content_hash and g.offline', 'and g.content_hash = r.content_hash and g.offline'),
  one('sign-offline: on a sheet of another report', part('paper'), 'commands/sign-offline.ts', ', eq(attachment.reportId, report.id))', ')'),
]

const leavesNone = (name: string, file: string, find: string, replace: string): Mutant =>
  ({ ...one(`hands: ${name}`, of(['submitted'], 'beginReview'), file, find, replace), anew: (script) => script.agency === 'CA-A' && script.name === 'submitted' })

/** By which acts a hand is in the report: these leave it while the report is played. */
export const ofHands: readonly Mutant[] = [
  leavesNone('no act leaves one', 'commands/perform.ts', '(done.edited || done.handed) && !next', 'false && !next'),
  leavesNone('editing leaves none', 'commands/perform.ts', '(done.edited || done.handed) && !next', 'done.handed && !next'),
  leavesNone('signing leaves none', 'commands/sign.ts', '    handed: true,\n', ''),
  leavesNone('submitting leaves none', 'commands/submit.ts', '        handed: true,\n', ''),
  leavesNone('answering a warning leaves none', 'commands/accept-warning.ts', 'handed: true, ', ''),
]

/** What a return has opened. */
export const ofSections: readonly Mutant[] = [
  one('saveCells: into a section that is not open', acts('saveCells'), 'commands/save-cells.ts', 'if (!report.unlocked.includes(cell.table)) locked.push(cell.id)\n        else if', 'if'),
  one('saveBlocks: into a section that is not open', acts('saveBlocks'), 'commands/save-blocks.ts', '  if (!scene.report.unlocked.includes(sectionOf[row.place])) return { locked: row.id }\n', ''),
]

const cleared = 'if (last?.contentHash !== hash || !last.passed || overtaken) throw new NotCleared()'

/** 保密审查 before anything is public. */
export const ofClearance: readonly Mutant[] = [
  one('publish: nothing was examined', acts('publish'), publish, cleared, 'if (last && (last.contentHash !== hash || !last.passed || overtaken)) throw new NotCleared()'),
  one('publish: the examination failed', acts('publish'), publish, cleared, 'if (last?.contentHash !== hash || overtaken) throw new NotCleared()'),
  one('publish: another content was examined', acts('publish'), publish, cleared, 'if (!last?.passed || overtaken) throw new NotCleared()'),
  one('publish: what was examined was taken down since', acts('publish'), publish, cleared, 'if (last?.contentHash !== hash || !last.passed) throw new NotCleared()'),
]
