/**
 * Who may do what, as one question without I/O. The same answer is given by the commands, by the graph (a report's
 * `acts`) and so by every button. Scope (which reports a person can see at all) is asked first: who may not see a
 * report is told that it does not exist.
 */
import { type Act, inTurn, type State } from './lifecycle.ts'

export const roles = ['filer', 'checker', 'signatory', 'clearer', 'reviewer', 'supervisor', 'admin'] as const
export type Role = (typeof roles)[number]

/** One person's role at one agency. */
export interface Post {
  agencyId: number
  role: Role
}

/** Who is asking. */
export interface Actor {
  personId: string
  name: string
  posts: readonly Post[]
  /** Showed within the last minutes, by password, code or the organisation's sign-in, that they are who the session says. */
  proven: boolean
}

/** 先审后发: the agency publishes after approval · 统一公开: the office does · 报备: the agency publishes, the office files. */
export type PublicationMode = 'reviewFirst' | 'central' | 'notify'

/** What the policy needs to know of a report. */
export interface ReportFacts {
  agencyId: number
  /** The office that acts on it; null at the root, whose office reviews itself. */
  officeId: number | null
  /** All agencies above the office, up the tree: their reviewers read, never act. */
  upperOfficeIds: readonly number[]
  state: State
  mode: PublicationMode
  /** The current content carries every signature that the agency's chain asks for. */
  signed: boolean
  /** 复核 of the current content is asked for by the chain and not given yet. */
  checkMissing: boolean
  /** The signature was given on paper (线下签批), so that the filer may submit. */
  offlineSigned: boolean
  /** The office lets its agencies sign on paper (线下签批). */
  offlineAllowed: boolean
  /** A sheet of figures (县政府本级) that is never published by itself. */
  sheetOnly: boolean
  /** Everybody who ever edited, signed or submitted it, or answered its warnings: none of them reviews it. */
  hands: readonly string[]
  /** Who last edited; matters where the agency forbids signing one's own text. */
  lastEditor: string | null
  signatoryMayBeEditor: boolean
  /** Anybody can read an edition of it now: one was published, and not withdrawn. */
  hasPublicEdition: boolean
  /** An edition was published, whether withdrawn since or not. */
  publishedOnce: boolean
  /** The edition submitted last was published already: there is no other one to publish. */
  alreadyPublished: boolean
  /** A correction of a published report is under way; it ends with the publication of its edition, whatever state that leads to. */
  inCorrection: boolean
  /** 紧急撤下 that waits for a second person: who asked, and who reviewed or supervised at the acting office by then; null when none waits. */
  withdrawal: { askedBy: string; officeThen: readonly string[] } | null
  submittedOnce: boolean
  /** Submitted since it was last approved, so that reviewer and agency talk about it. */
  discussed: boolean
}

/** yes; `forbidden`: sees it but may not; `same-person`: the role fits, the person's own hand does not. */
export type Answer = 'yes' | 'forbidden' | 'same-person'

const agencySide: readonly Role[] = ['filer', 'checker', 'signatory', 'clearer']
const officeSide: readonly Role[] = ['reviewer', 'supervisor']

const holds = (actor: Actor, agencyId: number | null, among: readonly Role[]) =>
  agencyId !== null && actor.posts.some((post) => post.agencyId === agencyId && among.includes(post.role))

/** May the person see the working record at all? Agency, office, and everything above down the tree; admin reads no drafts. */
export function maySee(actor: Actor, report: ReportFacts): boolean {
  return (
    holds(actor, report.agencyId, agencySide) ||
    holds(actor, report.officeId, officeSide) ||
    report.upperOfficeIds.some((id) => holds(actor, id, officeSide))
  )
}

/** The office that acts on a report; the root's has none above it and acts on its own (自审自发). */
const actingOffice = (report: ReportFacts) => report.officeId ?? report.agencyId

/** May the person speak for the office that reviews this report, with clean hands? */
function reviews(actor: Actor, report: ReportFacts, among: readonly Role[] = officeSide): Answer {
  if (!holds(actor, actingOffice(report), among)) return 'forbidden'
  return report.hands.includes(actor.personId) ? 'same-person' : 'yes'
}

/** Who asked is not the second person, nor is anybody who came to the office later: whoever asks could have appointed them for it. */
const mayBeSecond = ({ personId }: Actor, { withdrawal }: ReportFacts) =>
  withdrawal === null || (withdrawal.askedBy !== personId && withdrawal.officeThen.includes(personId))

const whether = (yes: boolean): Answer => (yes ? 'yes' : 'forbidden')

/** May this person do this act to this report, whatever state it is in? Call after `maySee`. */
export function may(actor: Actor, act: Act, report: ReportFacts): Answer {
  const here = (among: readonly Role[]) => holds(actor, report.agencyId, among)
  const office = (among: readonly Role[]) => holds(actor, actingOffice(report), among)
  switch (act) {
    case 'saveCells':
    case 'saveBlocks':
    case 'importReport':
    case 'undoImport':
    case 'acceptWarning':
    case 'requestSignature':
      return whether(here(['filer']))
    case 'signOffline':
      return whether(report.offlineAllowed && here(['filer']))
    case 'sendBack':
      return whether(here(['filer', 'checker', 'signatory']))
    case 'check':
      return whether(here(['checker']))
    case 'sign':
      if (!here(['signatory'])) return 'forbidden'
      return !report.signatoryMayBeEditor && report.lastEditor === actor.personId ? 'same-person' : 'yes'
    case 'clear':
      return whether(here(['clearer']))
    case 'submit':
      return whether(here(['signatory']) || (report.offlineSigned && here(['filer'])))
    case 'recall':
      return whether(here(['filer', 'signatory']))
    case 'recordPosting':
      return whether(here(['filer']))
    case 'beginReview':
    case 'returnReport':
    case 'approve':
    case 'unapprove':
      return reviews(actor, report)
    case 'comment':
    case 'reply':
    case 'resolve':
    case 'reopen':
      return whether(here(agencySide) || office(officeSide))
    case 'extend':
    case 'remind':
      return whether(office(['supervisor']))
    case 'publish':
      if (report.sheetOnly) return 'forbidden'
      return whether(report.mode === 'central' ? office(['supervisor']) : here(['signatory']))
    case 'correct':
    case 'abandonCorrection':
      return whether(here(['filer']) || office(['supervisor']))
    case 'withdraw':
      return whether(office(['supervisor']))
    case 'confirmWithdrawal':
      if (!office(officeSide)) return 'forbidden'
      return mayBeSecond(actor, report) ? 'yes' : 'same-person'
    case 'dropWithdrawal':
      return whether(office(officeSide))
  }
}

/** May the person bring in the agency's report of an earlier year (补录)? Its office's supervisor may; a sheet of figures was never published by itself. */
export const mayBackfill = (actor: Actor, agency: { officeId: number | null; sheetOnly: boolean }): boolean =>
  !agency.sheetOnly && holds(actor, agency.officeId, ['supervisor'])

/** May the person send a document to be read? Whoever imports may, for some agency; into which report is asked when it is taken over. */
export const mayUpload = (actor: Actor): boolean => actor.posts.some(({ role }) => role === 'filer' || role === 'supervisor')

/** Acts that answer for an organ: whoever does them has shown anew, within minutes, that they are who the session says. */
const answering: readonly Act[] = ['sign', 'signOffline', 'submit', 'publish', 'withdraw', 'confirmWithdrawal']

/** Must the person have proved themselves in the last minutes to do this act? */
export const needsProof = (act: Act | 'backfill'): boolean => act === 'backfill' || answering.includes(act)

/** Is the act in turn for this report? The table of states, plus what the table of states cannot say. */
export function itsTurn(act: Act, report: ReportFacts): boolean {
  if (!inTurn(act, report.state)) return false
  switch (act) {
    case 'check':
      return report.checkMissing
    case 'sign':
      return !report.signed && !report.checkMissing
    case 'signOffline':
      return !report.signed
    case 'submit':
      return report.signed
    case 'publish':
      return !report.alreadyPublished && (report.state === 'approved' || report.mode === 'notify')
    case 'extend':
    case 'remind':
      return !report.submittedOnce
    case 'recordPosting':
      return report.hasPublicEdition
    case 'withdraw':
      return report.hasPublicEdition && report.withdrawal === null
    case 'confirmWithdrawal':
    case 'dropWithdrawal':
      return report.withdrawal !== null
    case 'abandonCorrection':
      // It leads back to what is public: where that was withdrawn, there is nothing to go back to.
      return report.inCorrection && report.hasPublicEdition
    case 'comment':
    case 'reply':
    case 'resolve':
    case 'reopen':
      return report.discussed
    default:
      return true
  }
}

/**
 * Must whoever publishes next say why (更正说明)? Every edition after the first takes the place of one that people have read,
 * withdrawn since or not; a correction has said why when it was begun.
 */
export const publicationNeedsReason = ({ publishedOnce, inCorrection }: Pick<ReportFacts, 'publishedOnce' | 'inCorrection'>): boolean => publishedOnce && !inCorrection
