import { ofClearance, ofHands, ofSections, ofSessions, ofSignatures, ofWithdrawals } from './of-content.ts'
import { acts, type Mutant, ofAgencies, type Patch, part } from './mutant.ts'

const one = (name: string, ask: Mutant['ask'], file: string, find: string, replace: string, nth?: Patch['nth']): Mutant => ({ name, ask, patches: [{ file: `packages/db/src/${file}`, find, replace, nth }] })
const perform = 'commands/perform.ts'
const scope = 'scope.ts'

/** The questions' own scopes, each taken away. */
const questions = [
  one('question: reports by id ask nobody', part('questions'), 'queries/reports.ts', 'selectReports(db, actor, inScope(actor), amongIds(report.id, ids))', 'selectReports(db, actor, sql`true`, amongIds(report.id, ids))'),
  one('question: reports by agency and year ask nobody', part('fields'), 'queries/reports.ts', 'selectReports(db, actor, inScope(actor), sql`(', 'selectReports(db, actor, sql`true`, sql`('),
  one('question: my reports are everybody\'s', part('lists'), 'queries/reports.ts', 'selectReports(db, actor, speaksForAgency(actor), ', 'selectReports(db, actor, sql`true`, '),
  one('question: contents ask nobody', part('questions'), 'queries/contents.ts', '.where(and(amongIds(report.id, ids), inScope(actor)))', '.where(amongIds(report.id, ids))'),
  one('question: what hangs on a report asks nobody', part('questions'), 'queries/beside-reports.ts', 'and(amongIds(report.id, ids), inScope(actor))!', 'amongIds(report.id, ids)'),
  one('question: imports ask nobody', part('questions'), 'queries/imports.ts', ', inScope(actor), isNull', ', isNull'),
  one('question: changes ask nobody', part('questions'), 'queries/changes.ts', ', inScope(actor), lastTwo', ', lastTwo'),
  one('question: likenesses ask nobody', part('questions'), 'queries/likenesses.ts', '.where(and(amongIds(report.id, ids), inScope(actor)))', '.where(amongIds(report.id, ids))'),
  one('likenesses: the other agency is named to everyone', part('questions'), 'queries/likenesses.ts', 'open.working || open.published ? other : null', 'other'),
  one('likenesses: working records are everybody\'s', part('questions'), 'queries/likenesses.ts', 'in ${keys}`, inScope(actor))),', 'in ${keys}`)),'),
  one('question: scans ask nobody', part('questions'), 'queries/attachments.ts', '.where(and(amongIds(report.id, ids), inScope(actor)))', '.where(amongIds(report.id, ids))'),
  one('question: a scan\'s bytes ask nobody', part('paper'), 'queries/attachments.ts', '.where(and(amongIds(attachment.id, [asked]), inScope(actor)))', '.where(amongIds(attachment.id, [asked]))'),
  one('question: the queue is every office\'s', part('lists'), 'queries/queue.ts', 'selectReports(db, actor, speaksForOffice(actor), ', 'selectReports(db, actor, sql`true`, '),
  one('question: withdrawals that wait are every office\'s', part('lists'), 'queries/waiting-withdrawals.ts', 'selectReports(db, actor, speaksForOffice(actor),', 'selectReports(db, actor, sql`true`,'),
  one('threads: outside the scope', part('questions'), 'queries/threads.ts', 'and(inScope(actor), or(', 'and(sql`true`, or('),
  one('threads: internal ones for everyone', part('questions'), 'queries/threads.ts', 'or(sql`not ${internal}`, ', 'or(sql`true`, '),
  one('threads: the agency\'s own for the office', part('questions'), 'queries/threads.ts', "and(sql`${side} = 'agency'`, speaksForAgency(actor))", "and(sql`${side} = 'agency'`, inScope(actor))"),
  one('threads: the office\'s own for the agency', part('questions'), 'queries/threads.ts', "and(sql`${side} = 'office'`, speaksForOffice(actor))", "and(sql`${side} = 'office'`, inScope(actor))"),
  one('board: for everyone', part('boards'), 'queries/board.ts', 'where p.person_id = ${actor.personId} and p.until is null and p.role in', 'where p.until is null and p.role in'),
  one('board: for every role', part('boards'), 'queries/board.ts', " and p.role in ('reviewer', 'supervisor')\n", '\n'),
  one('board: for those who lost their post', part('boards'), 'queries/board.ts', ' and p.until is null and p.role in', ' and p.role in'),
  one('board: from an agency that is no office', part('boards'), 'queries/board.ts', "          join agency o on o.id = p.agency_id and o.kind = 'office'\n", ''),
  one('board: of offices that are not beneath', part('boards'), 'queries/board.ts', '          and home.pos between above.pos and above.last_pos)', '          )'),
]

/** The walls between the record and whoever asks, each taken away while row-level security is down. */
export const ofRecord: readonly Mutant[] = [
  one('perform: what is forbidden is done', acts('saveCells', 'approve'), perform, "  if (answer === 'forbidden') throw new Forbidden()\n", ''),
  one('perform: the same person may', acts('approve', 'sign', 'confirmWithdrawal'), perform, "  if (answer === 'same-person') throw new SamePerson()\n", ''),
  one('perform: out of turn is in turn', acts('saveCells', 'recall'), perform, '    if (!itsTurn(act, scene.facts)) throw new OutOfTurn(scene.report.state)\n', ''),
  one('perform: nobody proves themselves', acts('sign', 'submit', 'withdraw'), perform, '    if (needsProof(act) && !actor.proven) throw new ProofNeeded()\n', ''),
  { name: 'perform: a stranger is told Forbidden', ask: acts('saveCells'), patches: [
    { file: `packages/db/src/${perform}`, find: '  if (!maySee(actor, known.facts)) throw new NotFound()\n', replace: '' }, { file: `packages/db/src/${perform}`, find: 'and(eq(report.id, reportId), inScope(asker))', replace: 'eq(report.id, reportId)' }] },
  one('scope: everything', part('questions'), scope, '  return sql`(exists (', '  return sql`(true or exists ('),
  one('scope: anybody\'s post', part('questions'), scope, 'select from post p where p.person_id = ${actor.personId} and p.until is null\n        and p.agency_id', 'select from post p where p.until is null\n        and p.agency_id'),
  one('scope: a post at any agency', part('questions'), scope, 'and p.agency_id = ${report.agencyId} and p.role in ${agencyRoles}', 'and p.role in ${agencyRoles}'),
  one('scope: any role at the agency', part('questions'), scope, 'and p.agency_id = ${report.agencyId} and p.role in ${agencyRoles}', 'and p.agency_id = ${report.agencyId}'),
  one('scope: a post that has ended, at the agency', part('questions'), scope, 'select from post p where p.person_id = ${actor.personId} and p.until is null\n        and', 'select from post p where p.person_id = ${actor.personId}\n        and'),
  one('scope: a post that has ended, at the office', part('questions'), scope, 'where p.person_id = ${actor.personId} and p.until is null and p.role in ${officeRoles})`', 'where p.person_id = ${actor.personId} and p.role in ${officeRoles})`', 0),
  one('scope: any role at the office', part('questions'), scope, 'where p.person_id = ${actor.personId} and p.until is null and p.role in ${officeRoles})`', 'where p.person_id = ${actor.personId} and p.until is null)`', 0),
  one('scope: from an agency that is no office', part('questions'), scope, " and o.kind = 'office'", ''),
  one('scope: the whole year\'s tree', part('questions'), scope, ' and it.pos between top.pos and top.last_pos', ''),
  one('scope: the neighbours of the office\'s agencies', part('questions'), scope, 'it.supervised_by = any(${offices}) or', 'it.supervised_by = any(array(select supervised_by from agency_year)) or'),
  one('speaksForAgency: any role', part('lists'), scope, "p.until is null and p.role in ${agencyRoles})`", 'p.until is null)`'),
  one('speaksForAgency: a post that has ended', part('lists'), scope, 'p.until is null and p.role in ${agencyRoles})`', 'p.role in ${agencyRoles})`'),
  one('speaksForOffice: any role', part('lists'), scope, 'p.until is null and p.role in ${officeRoles})`', 'p.until is null)`', 'last'),
  one('speaksForOffice: a post that has ended', part('lists'), scope, 'p.until is null and p.role in ${officeRoles})`', 'p.role in ${officeRoles})`', 'last'),
  one('a thread of the other side is one\'s own', acts('reply'), 'commands/on-thread.ts', '(row.internal && row.side !== side)', 'false'),
  one('sides: whose hand is in it speaks for the office', acts('resolve', 'reopen', 'reply'), 'commands/side-of.ts', 'office && !(agency && report.hands.includes(actor.personId))', 'office'),
  one('resolve: who was asked settles it', acts('resolve'), 'commands/resolve.ts', 'if (row.side !== side) throw new Forbidden()', ''),
  one('reopen: who was asked takes it up', acts('reopen'), 'commands/reopen.ts', 'if (row.side !== side) throw new Forbidden()', ''),
  one('remind: anyone', acts('remind'), 'commands/remind.ts', 'throw new Forbidden()', 'void 0'),
  one('backfill: the office of today, whichever acted then', ofAgencies('backfill'), 'commands/backfill.ts', '  if (!mayBackfill(actor, { officeId: place.officeId, sheetOnly })) throw new Forbidden()\n', ''),
  { name: 'backfill: anyone', ask: ofAgencies('backfill'), patches: [
    { file: 'packages/report/src/policy.ts', find: "!agency.sheetOnly && holds(actor, agency.officeId, ['supervisor'])", replace: 'true' }] },
  { name: 'backfill: nobody proves themselves', ask: ofAgencies('backfill'), patches: [
    { file: 'packages/db/src/commands/backfill.ts', find: "    if (needsProof('backfill') && !actor.proven) throw new ProofNeeded()\n", replace: '' }] },
  one('sessions: a disabled person is somebody', part('lists'), 'identity/sessions.ts', ', isNull(person.disabledAt))', ')'),
  one('sessions: a post that has ended is a post', part('lists'), 'identity/sessions.ts', 'and(eq(post.personId, person.id), isNull(post.until))', 'eq(post.personId, person.id)'),
  one('upload: who may not sign on paper', part('paper'), 'commands/attach.ts', "  if (may(actor, 'signOffline', report.facts) !== 'yes') throw new Forbidden()\n", ''),
  one('upload: out of turn', part('paper'), 'commands/attach.ts', "  if (!itsTurn('signOffline', report.facts)) throw new OutOfTurn(report.state)\n", ''),
  ...questions, ...ofSessions, ...ofWithdrawals, ...ofSignatures, ...ofHands, ...ofSections, ...ofClearance,
]
