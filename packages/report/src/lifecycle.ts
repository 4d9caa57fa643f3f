/**
 * The order of a report's life, as one table: which act is possible in which state, and where it leads.
 * Who may act is policy.ts; whether the content permits it (errors, open threads, clearance) is the command's work.
 */

export const states = ['draft', 'signing', 'submitted', 'reviewing', 'returned', 'approved', 'published', 'correcting'] as const
/** A report's stored state. Not started, overdue, nil and stale are computed, never stored. */
export type State = (typeof states)[number]

/** Where `sendBack` and `recall` lead: the state from which signature was asked for. */
export type CameFrom = 'draft' | 'returned' | 'correcting'

export const acts = [
  'saveCells', 'saveBlocks', 'importReport', 'undoImport', 'acceptWarning', 'requestSignature', 'sendBack', 'check', 'sign', 'signOffline', 'clear', 'submit',
  'recall', 'extend', 'remind', 'beginReview', 'comment', 'reply', 'resolve', 'reopen', 'returnReport', 'approve', 'unapprove', 'publish', 'recordPosting',
  'correct', 'abandonCorrection', 'withdraw', 'confirmWithdrawal', 'dropWithdrawal',
] as const
/** What can be done to a report that exists; openYear and backfill make one. */
export type Act = (typeof acts)[number]

/** A state, or a rule for it: `same` stays, `cameFrom` goes back where signature was asked for, `published…` see below. */
type Target = State | 'same' | 'cameFrom' | 'approvedOrPublished' | 'publishedIfApproved'

const open = ['draft', 'returned', 'correcting'] as const
// Recalled, a report is a draft or a correction again, and what was said of it still waits for an answer.
const discussed = ['draft', 'signing', 'submitted', 'reviewing', 'returned', 'correcting'] as const

/** The whole table of acts: from-states and target. Source: the product's table of acts. */
export const transitions: Record<Act, { from: readonly State[]; to: Target }> = {
  saveCells: { from: open, to: 'same' },
  saveBlocks: { from: open, to: 'same' },
  importReport: { from: open, to: 'same' },
  undoImport: { from: open, to: 'same' },
  acceptWarning: { from: open, to: 'same' },
  requestSignature: { from: open, to: 'signing' },
  sendBack: { from: ['signing'], to: 'cameFrom' },
  check: { from: ['signing'], to: 'same' },
  sign: { from: ['signing'], to: 'same' },
  // 线下签批: the leader signed on paper; the filer records it with the scanned 审签单.
  signOffline: { from: ['signing'], to: 'same' },
  // 保密审查 may be recorded at any time between asking for signature and publication.
  clear: { from: ['signing', 'submitted', 'reviewing', 'returned', 'approved'], to: 'same' },
  submit: { from: ['signing'], to: 'submitted' },
  recall: { from: ['submitted'], to: 'cameFrom' },
  // Both end with the first submission: policy.ts asks for that.
  extend: { from: ['draft', 'signing'], to: 'same' },
  remind: { from: ['draft', 'signing'], to: 'same' },
  beginReview: { from: ['submitted'], to: 'reviewing' },
  // Threads live from a submission until the next approval: policy.ts asks for that.
  comment: { from: discussed, to: 'same' },
  reply: { from: discussed, to: 'same' },
  resolve: { from: discussed, to: 'same' },
  reopen: { from: discussed, to: 'same' },
  returnReport: { from: ['reviewing'], to: 'returned' },
  // 已备案: approving an edition that is public already (mode 报备) needs no second publication.
  approve: { from: ['reviewing'], to: 'approvedOrPublished' },
  unapprove: { from: ['approved'], to: 'reviewing' },
  publish: { from: ['approved', 'submitted', 'reviewing'], to: 'publishedIfApproved' },
  recordPosting: { from: states, to: 'same' },
  correct: { from: ['published'], to: 'correcting' },
  abandonCorrection: { from: ['correcting', 'returned'], to: 'published' },
  // 紧急撤下 asks, a second person of the office confirms or drops it; what is public is not the state's business.
  withdraw: { from: states, to: 'same' },
  confirmWithdrawal: { from: states, to: 'same' },
  dropWithdrawal: { from: states, to: 'same' },
}

/** What decides a target beyond the state: where signature was asked for, and whether this very edition is public. */
export interface Turn {
  state: State
  cameFrom: CameFrom | null
  /** The edition last submitted is the one that is public now. */
  editionIsPublic: boolean
}

/** One way that a report can go. `none` is where it comes from before the first line of its book. */
export interface Move {
  act: Act | 'openYear' | 'backfill'
  from: State | 'none'
  to: State
}

/** Every way that the table allows, whatever decides among the targets: what the database holds every change against. */
export function moves(): Move[] {
  const later = acts.flatMap((act) => transitions[act].from.flatMap((from) => targets(act, from).map((to) => ({ act, from, to }))))
  return [{ act: 'openYear', from: 'none', to: 'draft' }, { act: 'backfill', from: 'none', to: 'published' }, ...later]
}

/** The states that the act can lead to from here. */
function targets(act: Act, state: State): State[] {
  const turns = ([null, 'draft', 'returned', 'correcting'] as const).flatMap((cameFrom) => [true, false].map((editionIsPublic) => ({ state, cameFrom, editionIsPublic })))
  return [...new Set(turns.map((turn) => after(act, turn)))]
}

/** Is the act possible in this state at all? */
export function inTurn(act: Act, state: State): boolean {
  return transitions[act].from.includes(state)
}

/** The state that the act leads to; call only when `inTurn`. */
export function after(act: Act, turn: Turn): State {
  const { to } = transitions[act]
  switch (to) {
    case 'same':
      return turn.state
    case 'cameFrom':
      return turn.cameFrom ?? 'draft'
    case 'approvedOrPublished':
      return turn.editionIsPublic ? 'published' : 'approved'
    case 'publishedIfApproved':
      return turn.state === 'approved' ? 'published' : turn.state
    default:
      return to
  }
}
