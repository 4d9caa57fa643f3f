/**
 * Who may do what, for an auditor: written from the product's own words, apart from the code that decides, and compared
 * with what the built system answers, cell by cell (docs/security.md). Nothing here is imported by the product.
 */
import type { Act, Role, State } from '@nianbao/report'

/** A place from which a report is seen. Whoever has none of these posts sees nothing of it. */
export type Desk =
  // 单位: a post at the report's own agency.
  | 'filer' | 'checker' | 'signatory' | 'clearer'
  // 主管部门: a post at the office that acts on the report's agency.
  | 'reviewer' | 'supervisor'
  // 上级: a post at an office whose government's whole interval has the agency in it, without being the one that acts.
  | 'reviewer above' | 'supervisor above'

export const agencyDesks = ['filer', 'checker', 'signatory', 'clearer'] as const satisfies readonly Desk[]
export const officeDesks = ['reviewer', 'supervisor'] as const satisfies readonly Desk[]
/** An office's scope is its government's whole interval: who reviews there reads everything beneath, and acts on its direct filers alone. */
export const desksAbove = ['reviewer above', 'supervisor above'] as const satisfies readonly Desk[]

/**
 * Who reads the working record, in every state of it: the agency's own people, the office, the offices above. The admin
 * looks after people and settings and reads no drafts; a person without a post, a neighbour, the office's own filers,
 * the government above and whoever is beneath read nothing. To them it does not exist.
 */
export const readers: readonly Desk[] = [...agencyDesks, ...officeDesks, ...desksAbove]

/** An internal thread, its messages and its lines in the book are seen by the side that wrote it, and by nobody above. */
export const sides: Record<'agency' | 'office', readonly Desk[]> = { agency: agencyDesks, office: officeDesks }

/** What else must be so, each a fact about the report that the world of the matrix knows of each of its reports. */
export type Condition =
  /** Every signature that the agency's chain asks for stands under this content; one that was taken back (退回修改) does not, be the content the same again. */
  | 'signed' | 'unsigned'
  /** The agency's chain has three steps, and 复核 of this content is missing. */
  | 'check asked for' | 'no check asked for'
  /** The signatures were made on paper and recorded. */
  | 'signed on paper'
  /** The office allows 线下签批. */
  | 'paper allowed'
  /** A public edition stands: published, and not withdrawn. */
  | 'public'
  | 'withdrawal asked' | 'no withdrawal asked'
  | 'never submitted'
  /** Submitted, and not approved since. */
  | 'before approval'
  /** A correction was begun and not published. */
  | 'in correction'
  /** Not 政府本级: an internal sheet is never published by itself. */
  | 'own publication'
  /** The latest 保密审查 is of the very content that was submitted last, says that it may be published, and was made after whatever was taken down. */
  | 'cleared'
  /** The office's mode of publication. */
  | 'mode reviewFirst' | 'mode central' | 'mode notify'

/**
 * Who, although at the right desk, must leave it to a second person. A `hand` is whoever changed a word or a figure, answered
 * a warning, signed, recorded a signature on paper, or submitted. A `newcomer` is whoever was no reviewer or supervisor of
 * the office at the moment of asking: who came later, who had left and came back, who was there in another role.
 */
export type Second = 'last editor' | 'hand' | 'asker or newcomer'

/** One line of the table: these desks, in these states, if all of this is so; a `second` person where these are the same. */
export interface Rule {
  who: readonly Desk[]
  when: readonly State[]
  /** Decides who it is that may: elsewhere the desk is refused, whatever the state. */
  where?: readonly Condition[]
  /** Decides whether it is the act's turn. */
  given?: readonly Condition[]
  second?: Second
  /** It answers for an organ: who does it has shown within the last five minutes who they are. */
  proof?: true
  /** Asked last of all, when nothing else is in the way: where it is not so, NotCleared. */
  besides?: 'cleared'
}

const everywhere: readonly State[] = ['draft', 'signing', 'submitted', 'reviewing', 'returned', 'approved', 'published', 'correcting']
const open: readonly State[] = ['draft', 'returned', 'correcting']

/**
 * Every act on a report. Whoever reads the report but stands in no line is told Forbidden; whoever does not read it,
 * NotFound; who stands in a line out of turn, OutOfTurn; who must be another, SamePerson; then ProofNeeded and NotCleared. In this order.
 */
export const actsOnReports: Record<Act, readonly Rule[]> = {
  // ── 经办人 · the filer types, imports, mends, explains warnings and asks for signature, while the record is open.
  saveCells: [{ who: ['filer'], when: open }],
  saveBlocks: [{ who: ['filer'], when: open }],
  importReport: [{ who: ['filer'], when: open }],
  undoImport: [{ who: ['filer'], when: open }],
  acceptWarning: [{ who: ['filer'], when: open }],
  requestSignature: [{ who: ['filer'], when: open }],
  // Once something is public, the filer notes where and when it stands on the government's website.
  recordPosting: [{ who: ['filer'], when: everywhere, given: ['public'] }],

  // ── 复核、签发 · the agency's own chain.
  // Back to the writing desk: any of the three who have it before them.
  sendBack: [{ who: ['checker', 'signatory', 'filer'], when: ['signing'] }],
  // 复核 is the middle step, where an agency has three.
  check: [{ who: ['checker'], when: ['signing'], given: ['check asked for'] }],
  // Where the agency asks for it (it does, unless set otherwise), the signatory is not the person who edited last.
  sign: [{ who: ['signatory'], when: ['signing'], given: ['unsigned', 'no check asked for'], second: 'last editor', proof: true }],
  // Leaders often do not log in: where the office allows paper, the filer records the signed 审签单.
  signOffline: [{ who: ['filer'], when: ['signing'], where: ['paper allowed'], given: ['unsigned'], proof: true }],
  submit: [
    { who: ['signatory'], when: ['signing'], given: ['signed'], proof: true },
    // After 线下签批 nobody else is there to do it.
    { who: ['filer'], when: ['signing'], where: ['signed on paper'], given: ['signed'], proof: true },
  ],
  recall: [{ who: ['filer', 'signatory'], when: ['submitted'] }],

  // ── 保密审查员 · from the request for signature until publication.
  clear: [{ who: ['clearer'], when: ['signing', 'submitted', 'reviewing', 'returned', 'approved'] }],

  // ── 审核员、主管 · the office; nobody reviews what they edited or signed.
  beginReview: [{ who: officeDesks, when: ['submitted'], second: 'hand' }],
  returnReport: [{ who: officeDesks, when: ['reviewing'], second: 'hand' }],
  approve: [{ who: officeDesks, when: ['reviewing'], second: 'hand' }],
  unapprove: [{ who: officeDesks, when: ['approved'], second: 'hand' }],
  // The supervisor, who is a reviewer and more, gives time and reminds, until the first submission.
  extend: [{ who: ['supervisor'], when: ['draft', 'signing'], given: ['never submitted'] }],
  remind: [{ who: ['supervisor'], when: ['draft', 'signing'], given: ['never submitted'] }],

  // ── 审核意见 · both sides of the table, from submission until approval.
  comment: [{ who: [...agencyDesks, ...officeDesks], when: everywhere, given: ['before approval'] }],
  reply: [{ who: [...agencyDesks, ...officeDesks], when: everywhere, given: ['before approval'] }],
  resolve: [{ who: [...agencyDesks, ...officeDesks], when: everywhere, given: ['before approval'] }],
  reopen: [{ who: [...agencyDesks, ...officeDesks], when: everywhere, given: ['before approval'] }],

  // ── 公开 · who publishes is the office's mode: the agency itself (先审后发), the office for all (统一公开), or the agency at once (报备).
  publish: [
    { who: ['signatory'], when: ['approved'], where: ['mode reviewFirst', 'own publication'], proof: true, besides: 'cleared' },
    { who: ['supervisor'], when: ['approved'], where: ['mode central', 'own publication'], proof: true, besides: 'cleared' },
    { who: ['signatory'], when: ['submitted', 'reviewing', 'approved'], where: ['mode notify', 'own publication'], proof: true, besides: 'cleared' },
  ],
  correct: [{ who: ['filer', 'supervisor'], when: ['published'] }],
  // It leads back to the edition that is public.
  abandonCorrection: [{ who: ['filer', 'supervisor'], when: ['correcting', 'returned'], given: ['public', 'in correction'] }],

  // ── 紧急撤下 · one supervisor asks, a second person confirms who was at that office by then; the state stays.
  withdraw: [{ who: ['supervisor'], when: everywhere, given: ['public', 'no withdrawal asked'], proof: true }],
  confirmWithdrawal: [{ who: officeDesks, when: everywhere, given: ['public', 'withdrawal asked'], second: 'asker or newcomer', proof: true }],
  dropWithdrawal: [{ who: officeDesks, when: everywhere, given: ['public', 'withdrawal asked'] }],
}

/** A return opens some sections: what is saved into another is answered as locked, and left as it is. */
export const intoSections: readonly Act[] = ['saveCells', 'saveBlocks']

/** On a sheet of paper that was handed in for this very report: any other is told as not known. */
export const onOwnSheet: readonly Act[] = ['signOffline']

/** Mutations that are an act under another name. */
export const aliases: Record<string, Act> = {
  // 其余空格填0 is saving cells.
  fillZeros: 'saveCells',
}

/**
 * For which side somebody with posts on both speaks (the office's own report, a reviewer who is a filer elsewhere): for the
 * office, unless their own hands made the report.
 */
export const speaksFor = (desks: ReadonlySet<Desk>, hand: boolean): 'agency' | 'office' | null => {
  const [agency, office] = [agencyDesks.some((desk) => desks.has(desk)), officeDesks.some((desk) => desks.has(desk))]
  if (office && !(agency && hand)) return 'office'
  return agency ? 'agency' : null
}

/** Only the side that asked says that its thread is settled, or takes it up again; the other side is Forbidden. */
export const askersOwn: readonly Act[] = ['resolve', 'reopen']

/** Mutations that change nothing: whoever reads the record may look at it so. To the others it does not exist. */
export const looks: readonly string[] = [
  // Shows what a document would change in the record, and the document is the asker's own.
  'previewImport',
]

/** Mutations that read the asker's own document against what whoever is signed in may know anyway (the register, what is public, the office's switches), and change and tell nothing else. */
export const ofOwnDocument: readonly string[] = ['previewBackfill']

/** 上传: sending a document to be read, into nothing yet. By whoever imports for any agency; to the others it is Forbidden. */
export const forOneself: Readonly<Record<string, readonly Role[]>> = { openUpload: ['filer', 'supervisor'] }

/** Acts that name an office and a year and then many reports: asked of the office (actsOnAgencies), and done to those reports whose turn it is. */
export const batches: readonly Act[] = ['remind']

/** How a post's place stands to the agency that a mutation names. */
export type Place =
  | 'itself'
  /** Itself, being an office, or a government that has none. */
  | 'itself, overseeing'
  | 'its office'
  /** Of an office: the office that acts on its government, so that a county's first supervisor can be appointed from above. */
  | 'the office over its government'
  /** Of a government: its own office, which prepares its report and looks after the people who do. */
  | 'its own office'
  /** Every government above and its office, down whose tree it lies; for a government its own office, too. */
  | 'above it' | 'above it, overseeing'

/** Who may do a thing to an agency, by place and role. */
export type AgencyRule = Partial<Record<Place, readonly Role[]>>

// 主管部门管理员 manages the agencies that file with their office; 系统管理员 looks after the tree beneath them.
const lookAfter = { 'itself, overseeing': ['supervisor', 'admin'], 'its office': ['supervisor'], 'the office over its government': ['supervisor'], itself: ['admin'], 'above it': ['admin'] } as const satisfies AgencyRule
export const lookAfterPeople: AgencyRule = { ...lookAfter, 'its own office': ['supervisor'] }

/** Everybody else who is signed in is told Forbidden: the register is no secret. */
export const actsOnAgencies: Record<string, AgencyRule> = {
  // An office's years are opened, and its dates set, by its own supervisor; the level above has its own.
  openYear: { 'itself, overseeing': ['supervisor'] },
  setDeadline: { 'itself, overseeing': ['supervisor'] },
  // How the rules speak to those who file with it.
  setRule: { 'itself, overseeing': ['supervisor'] },
  // 催报 goes from an office to its own direct filers.
  remind: { itself: ['supervisor'] },
  // 补录: the office's supervisor puts in an earlier report of an agency that files with it, and attests it.
  backfill: { 'its office': ['supervisor'] },

  // ── 单位 · the tree. What a year's sums are made of (setFlags) is the supervisor's, not the admin's.
  // Making one asks of the place (placing, below), and so does moving one.
  changeAgency: lookAfter,
  recordSuccession: lookAfter,
  dropSuccession: lookAfter,
  setFlags: { 'its office': ['supervisor'] },

  // ── 设置 · an office's own, and the agency's own chain of signatures, which its signatory knows best.
  setSettings: { 'itself, overseeing': ['supervisor', 'admin'], 'above it, overseeing': ['admin'] },
  setChain: { ...lookAfterPeople, itself: ['signatory', 'admin'] },
  setAllowedPlaces: { ...lookAfterPeople, itself: ['signatory', 'admin'] },
}

/** Acts on agencies that answer for an organ: who does it has shown within minutes who they are. */
export const provenOnAgencies: readonly string[] = ['backfill']

/** About a year gone by: the asker stands so to the agency both today and in the tree of that year, or is told Forbidden. */
export const ofThatYear: readonly string[] = ['backfill']

/** Not of 政府本级, by anybody: an internal sheet was never published by itself. */
export const notOfSheets: readonly string[] = ['backfill']

/** Both ends must be the asker's to look after. */
export const ofTwoAgencies: readonly string[] = ['recordSuccession', 'dropSuccession']

// ── 人员 · people: who gives a role takes it, too; who holds a role hands it over.
const admins: AgencyRule = { itself: ['admin'], 'above it': ['admin'] }

/** At which agencies each role can be held, and who gives and takes it there: no supervisor makes an admin. Everybody else is Forbidden. */
export const givingRoles: Record<Role, { at: 'every agency' | 'offices and governments'; by: AgencyRule }> = {
  filer: { at: 'every agency', by: lookAfterPeople },
  checker: { at: 'every agency', by: lookAfterPeople },
  signatory: { at: 'every agency', by: lookAfterPeople },
  clearer: { at: 'every agency', by: lookAfterPeople },
  reviewer: { at: 'offices and governments', by: lookAfterPeople },
  supervisor: { at: 'offices and governments', by: lookAfterPeople },
  admin: { at: 'offices and governments', by: admins },
}

/** Asked of the role given or taken (givingRoles). Nobody gives a role to themselves. */
export const givingActs: readonly string[] = ['appoint', 'endPost']

/** One's own role, whichever it is, at the agency where one holds it: nobody hands over another's, nor to themselves. */
export const handingActs: readonly string[] = ['handOver']

/** Roles of which an agency that has one always keeps one. */
export const alwaysKept: readonly Role[] = ['supervisor', 'admin']

/**
 * About a person with all their posts: whoever gives every one of these roles at its agency. To whoever reads none of the
 * lists that the person is on, they are not there; everybody else is Forbidden, and nobody does it to themselves.
 */
export const aboutPeople: readonly string[] = ['invite', 'disablePerson', 'enablePerson']

/** Acts that put an agency beneath a government and under an office: who may is one of these, and for a move one of changeAgency's, too. */
export const placingActs: readonly string[] = ['createAgency', 'changeAgency']
export const placing = {
  // The office's own supervisor, within the tree of the office's government.
  within: { itself: ['supervisor'] },
  // The supervisor of the government's own office, under an office that they look after.
  ofGovernment: { government: { 'its own office': ['supervisor'] }, office: lookAfter },
  // An admin of both.
  ofBoth: { government: admins, office: admins },
  // Under itself, as an office that acts on itself: whoever looks after the government.
  ofItself: lookAfter,
} as const satisfies Record<string, AgencyRule | Record<'government' | 'office', AgencyRule>>

/** Who reads the list of an agency's people and how it is set: whoever holds a post there, and whoever looks after them. */
export const peopleReaders: AgencyRule = { ...lookAfterPeople, itself: ['filer', 'checker', 'signatory', 'clearer', 'reviewer', 'supervisor', 'admin'] }
