import type { Act } from '@nianbao/report'
import { acts, type Mutant, ofAgencies, type Patch, part } from './mutant.ts'

const file = 'packages/report/src/policy.ts'
const here = (find: string, replace: string, nth?: Patch['nth']): Patch => ({ file, find, replace, nth })
const one = (name: string, ask: Mutant['ask'], ...patches: Patch[]): Mutant => ({ name, patches, ask })

/** Acts whose rule in `may` falls away: everybody who reads the report may. */
const ruled: readonly Act[] = [
  'saveCells', 'saveBlocks', 'importReport', 'undoImport', 'acceptWarning', 'requestSignature', 'signOffline', 'sendBack', 'check', 'sign', 'clear', 'submit', 'recall', 'recordPosting',
  'beginReview', 'returnReport', 'approve', 'unapprove', 'comment', 'reply', 'resolve', 'reopen', 'extend', 'publish', 'correct', 'abandonCorrection',
  'withdraw', 'confirmWithdrawal', 'dropWithdrawal',
]
const everyoneMay = ruled.map((act) => one(`may: everyone may ${act}`, acts(act), here(`    case '${act}':\n`, `    case '${act}':\n      return 'yes'\n`, 0)))
// remind asks of the office, and its button of the report.
const remindFree = one('may: everyone is offered remind', part('fields'), here("    case 'remind':\n", "    case 'remind':\n      return 'yes'\n", 0))

/** Acts whose turn is decided by more than the state: it is always theirs. */
const turned: readonly Act[] = ['submit', 'publish', 'extend', 'recordPosting', 'withdraw', 'confirmWithdrawal', 'dropWithdrawal', 'abandonCorrection', 'comment', 'reply', 'resolve', 'reopen', 'sign', 'signOffline', 'check']
const alwaysTheirTurn = turned.map((act) => one(`itsTurn: it is always the turn of ${act}`, act === 'signOffline' ? part('paper') : act === 'check' ? part('fields', 'acts') : acts(act),
  here(`    case '${act}':\n`, `    case '${act}':\n      return true\n`, 'last')))

const provenActs: readonly Act[] = ['sign', 'signOffline', 'submit', 'publish', 'withdraw', 'confirmWithdrawal']
const list = "['sign', 'signOffline', 'submit', 'publish', 'withdraw', 'confirmWithdrawal']"
const unproven = provenActs.map((act) => one(`needsProof: ${act} asks for none`, act === 'signOffline' ? part('paper') : acts(act), here(list, `[${provenActs.filter((other) => other !== act).map((other) => `'${other}'`).join(', ')}]`)))

/** Every rule of the policy, taken away or weakened. */
export const ofPolicy: readonly Mutant[] = [
  ...everyoneMay, remindFree, ...alwaysTheirTurn, ...unproven,
  one('holds: a post anywhere is a post here', acts('saveCells', 'approve'), here('post.agencyId === agencyId && among.includes(post.role)', 'among.includes(post.role)')),
  one('holds: any role is the role', acts('saveCells', 'approve'), here('post.agencyId === agencyId && among.includes(post.role)', 'post.agencyId === agencyId')),
  one('agencySide: an admin is one of the agency', acts('comment'), here("['filer', 'checker', 'signatory', 'clearer']", "['filer', 'checker', 'signatory', 'clearer', 'admin']"),
    { file: 'packages/db/src/scope.ts', find: "sql`('filer', 'checker', 'signatory', 'clearer')`", replace: "sql`('filer', 'checker', 'signatory', 'clearer', 'admin')`" }),
  one('officeSide: a filer of the office is a reviewer', acts('approve'), here("const officeSide: readonly Role[] = ['reviewer', 'supervisor']", "const officeSide: readonly Role[] = ['reviewer', 'supervisor', 'filer']"),
    { file: 'packages/db/src/scope.ts', find: "sql`('reviewer', 'supervisor')`", replace: "sql`('reviewer', 'supervisor', 'filer')`" }),
  one('maySee: everyone, and the questions ask nobody', acts('saveCells'), here('    holds(actor, report.agencyId, agencySide) ||', '    true ||'), { file: 'packages/db/src/scope.ts', find: '  return sql`(exists (', replace: '  return sql`(true or exists (' }),
  one('maySee: not the agency', acts('saveCells'), here('    holds(actor, report.agencyId, agencySide) ||\n', '')),
  one('maySee: not the office', acts('approve'), here('    holds(actor, report.officeId, officeSide) ||\n', '')),
  one('maySee: not the offices above', acts('approve'), here('    report.upperOfficeIds.some((id) => holds(actor, id, officeSide))', '    false')),
  one('reviews: whose hand is in it may', acts('approve'), here("report.hands.includes(actor.personId) ? 'same-person' : 'yes'", "'yes'")),
  one('reviews: everyone reviews', acts('beginReview'), here("  if (!holds(actor, actingOffice(report), among)) return 'forbidden'\n", '')),
  one('signOffline: the office need not allow it', acts('signOffline'), here('report.offlineAllowed && here', 'here')),
  one('submit: the filer need not have it on paper', acts('submit'), here('(report.offlineSigned && here', '(here')),
  one('sign: who edited last may', acts('sign'), here("!report.signatoryMayBeEditor && report.lastEditor === actor.personId ? 'same-person' : 'yes'", "'yes'")),
  one('publish: an internal sheet, too', { only: ['acts'], mutations: new Set(['publish']), plants: ({ agency }) => agency === 'CA-S' }, here("      if (report.sheetOnly) return 'forbidden'\n", '')),
  one('publish: the agency, whatever the mode', part('modes'), here("report.mode === 'central' ? office(['supervisor']) : here(['signatory'])", "here(['signatory'])")),
  one('publish: the office, whatever the mode', acts('publish'), here("report.mode === 'central' ? office(['supervisor']) : here(['signatory'])", "office(['supervisor'])")),
  one('publish: a reviewer, too', part('modes'), here("report.mode === 'central' ? office(['supervisor'])", "report.mode === 'central' ? office(officeSide)")),
  one('correct: a reviewer, too', acts('correct'), here("here(['filer']) || office(['supervisor'])", "here(['filer']) || office(officeSide)")),
  one('correct: every filer of the office, too', acts('correct'), here("here(['filer']) || office(['supervisor'])", "here(agencySide) || office(['supervisor'])")),
  one('confirmWithdrawal: who asked may', acts('confirmWithdrawal'), here('withdrawal.askedBy !== personId && ', '')),
  one('confirmWithdrawal: who came after it was asked may', acts('confirmWithdrawal'), here(' && withdrawal.officeThen.includes(personId)', '')),
  one('recall: a checker, too', acts('recall'), here("case 'recall':\n      return whether(here(['filer', 'signatory']))", "case 'recall':\n      return whether(here(agencySide))")),
  one('sendBack: a clearer, too', acts('sendBack'), here("here(['filer', 'checker', 'signatory'])", 'here(agencySide)')),
  one('check: a signatory, too', part('chain'), here("case 'check':\n      return whether(here(['checker']))", "case 'check':\n      return whether(here(['checker', 'signatory']))")),
  one('clear: a filer, too', acts('clear'), here("here(['clearer'])", "here(['clearer', 'filer'])")),
  one('recordPosting: a clearer, too', acts('recordPosting'), here("case 'recordPosting':\n      return whether(here(['filer']))", "case 'recordPosting':\n      return whether(here(['filer', 'clearer']))")),
  one('extend: a reviewer, too', acts('extend'), here("case 'remind':\n      return whether(office(['supervisor']))", "case 'remind':\n      return whether(office(officeSide))")),
  one('withdraw: a reviewer, too', acts('withdraw'), here("case 'withdraw':\n      return whether(office(['supervisor']))", "case 'withdraw':\n      return whether(office(officeSide))")),
  one('dropWithdrawal: the signatory, too', acts('dropWithdrawal'), here("case 'dropWithdrawal':\n      return whether(office(officeSide))", "case 'dropWithdrawal':\n      return whether(office(officeSide) || here(['signatory']))")),
  one('needsProof: backfill asks for none', ofAgencies('backfill'), here("act === 'backfill' || answering", 'answering')),
  one('backfill: an internal sheet, too', ofAgencies('backfill'), here('  !agency.sheetOnly && holds', '  holds')),
  one('itsTurn: in every state', acts('saveCells', 'approve', 'recall'), here('  if (!inTurn(act, report.state)) return false\n', '')),
]
