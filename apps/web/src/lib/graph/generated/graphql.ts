/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What abandonCorrection takes. */
export type AbandonCorrectionInput = {
  /** Why. */
  reason: string;
  /** The report. */
  report: string | number;
};

/** What acceptWarning takes. */
export type AcceptWarningInput = {
  /** Key of the finding. */
  findingKey: string;
  /** The sentence. */
  note: string;
  /** The report. */
  report: string | number;
};

/** Everything that can be done to a report; mutation, event and button bear the same word. */
export type Act =
  /** The act abandonCorrection. */
  | 'abandonCorrection'
  /** The act acceptWarning. */
  | 'acceptWarning'
  /** The act approve. */
  | 'approve'
  /** The act backfill. */
  | 'backfill'
  /** The act beginReview. */
  | 'beginReview'
  /** The act check. */
  | 'check'
  /** The act clear. */
  | 'clear'
  /** The act comment. */
  | 'comment'
  /** The act confirmWithdrawal. */
  | 'confirmWithdrawal'
  /** The act correct. */
  | 'correct'
  /** The act dropWithdrawal. */
  | 'dropWithdrawal'
  /** The act extend. */
  | 'extend'
  /** The act importReport. */
  | 'importReport'
  /** The act openYear. */
  | 'openYear'
  /** The act publish. */
  | 'publish'
  /** The act recall. */
  | 'recall'
  /** The act recordPosting. */
  | 'recordPosting'
  /** The act remind. */
  | 'remind'
  /** The act reopen. */
  | 'reopen'
  /** The act reply. */
  | 'reply'
  /** The act requestSignature. */
  | 'requestSignature'
  /** The act resolve. */
  | 'resolve'
  /** The act returnReport. */
  | 'returnReport'
  /** The act saveBlocks. */
  | 'saveBlocks'
  /** The act saveCells. */
  | 'saveCells'
  /** The act sendBack. */
  | 'sendBack'
  /** The act sign. */
  | 'sign'
  /** The act signOffline. */
  | 'signOffline'
  /** The act submit. */
  | 'submit'
  /** The act unapprove. */
  | 'unapprove'
  /** The act undoImport. */
  | 'undoImport'
  /** The act withdraw. */
  | 'withdraw';

/** What can be done to an agency, its years and its settings; mutation, line in the book and button bear the same word. */
export type AgencyAct =
  /** The act changeAgency. */
  | 'changeAgency'
  /** The act createAgency. */
  | 'createAgency'
  /** The act dropSuccession. */
  | 'dropSuccession'
  /** The act openYear. */
  | 'openYear'
  /** The act recordSuccession. */
  | 'recordSuccession'
  /** The act setAllowedPlaces. */
  | 'setAllowedPlaces'
  /** The act setChain. */
  | 'setChain'
  /** The act setDeadline. */
  | 'setDeadline'
  /** The act setFlags. */
  | 'setFlags'
  /** The act setRule. */
  | 'setRule'
  /** The act setSettings. */
  | 'setSettings';

/** What kind of organ an agency is. */
export type AgencyKind =
  /** A department of a government. */
  | 'DEPARTMENT'
  /** A people's government; its report covers everything beneath it. */
  | 'GOVERNMENT'
  /** Another body with administrative powers. */
  | 'INSTITUTION'
  /** The office of a government, which supervises the agencies beneath it and files for itself too. */
  | 'OFFICE'
  /** Requests addressed to the government as such; tables only, never published by itself. */
  | 'OWN_LEVEL'
  /** A sub-district office (街道). */
  | 'SUB_DISTRICT'
  /** The government of a town or township. */
  | 'TOWNSHIP';

/** What a thread is to hang on: the kind, and what that kind needs. */
export type AnchorInput = {
  /** For a paragraph: its id. */
  block?: string | number | null | undefined;
  /** For a cell: its id. */
  cell?: string | number | null | undefined;
  /** What it is. */
  kind: AnchorKind;
  /** For a paragraph: the words that are meant. */
  quote?: string | null | undefined;
  /** For a section: which. */
  section?: SectionId | null | undefined;
};

/** What a thread hangs on. */
export type AnchorKind =
  /** A paragraph. */
  | 'block'
  /** A cell. */
  | 'cell'
  /** The whole report. */
  | 'report'
  /** A section. */
  | 'section';

/** What appoint takes. */
export type AppointInput = {
  /** Code of the agency. */
  agency: string;
  /** Email of the person, by which they are known. */
  email: string;
  /** Name of a new person, or of who is there already and works elsewhere, as it stands. */
  name?: string | null | undefined;
  /** The role. */
  role: Role;
};

/** What approve takes. */
export type ApproveInput = {
  /** The report. */
  report: string | number;
};

/** What backfill takes. */
export type BackfillInput = {
  /** Where it stands on the government's website, http or https. */
  address: string;
  /** Code of the agency whose report it is. */
  agency: string;
  /** Backfill although the document names another agency or year. */
  confirmMismatch?: boolean | null | undefined;
  /** What the pasted text is to be called; a file has its own name. */
  name?: string | null | undefined;
  /** Attestation: who vouches for it, and how it was checked. */
  note: string;
  /** On which day it was made public. */
  publishedOn: string;
  /** The text of the document, where it was pasted. */
  text?: string | null | undefined;
  /** What openUpload answered, where a file was sent with its ticket. */
  upload?: string | number | null | undefined;
  /** The year reported on; BadInput OUT_OF_RANGE or TAKEN where it cannot be. */
  year: number;
};

/** What beginReview takes. */
export type BeginReviewInput = {
  /** The report. */
  report: string | number;
};

/** A change of one paragraph: id, version and text, or id, version and remove; or a new one: place, after and text. */
export type BlockChange = {
  /** Which paragraph of that place it follows; without it, it is the first. */
  after?: string | number | null | undefined;
  /** The paragraph; without it, a new one. */
  id?: string | number | null | undefined;
  /** Where a new one stands. */
  place?: BlockPlace | null | undefined;
  /** Remove it. */
  remove?: boolean | null | undefined;
  /** The new text, up to 20,000 characters. */
  text?: string | null | undefined;
  /** The version that you saw. */
  version?: number | null | undefined;
};

/** Where a paragraph of a report can stand. */
export type BlockPlace =
  /** After section six: the organ and the date. */
  | 'closing'
  /** Section six. */
  | 'otherMatters'
  /** Section one. */
  | 'overview'
  /** Before section one. */
  | 'preamble'
  /** Section five. */
  | 'problems'
  /** The title line. */
  | 'title';

/** A change of one cell. */
export type CellChange = {
  /** The cell. */
  cell: string | number;
  /** What you saw there. */
  from: string;
  /** What is to stand there; any text up to 100 characters, valid or not. */
  to: string;
};

/** How a cell was written. Zero, blank and a dash are three different facts. */
export type CellKind =
  /** Nothing was written. */
  | 'blank'
  /** A dash or a slash was written: not applicable. */
  | 'dash'
  /** A number; the only kind that has a value. */
  | 'number'
  /** Something was written that is no number; kept as it was, and to be mended. */
  | 'text';

/** What changeAgency takes. */
export type ChangeAgencyInput = {
  /** Code of the agency. */
  agency: string;
  /** Administrative division code. */
  division?: string | null | undefined;
  /** Its full name. */
  name?: string | null | undefined;
  /** Code of the office that is to act on it; its own, for an office that acts on itself. */
  office?: string | null | undefined;
  /** Code of the government that it goes to. */
  parent?: string | null | undefined;
  /** Its sector; null: none. */
  sector?: string | null | undefined;
  /** 撤销: the first day on which it is no more; null revives it. */
  validTo?: string | null | undefined;
};

/** What check takes. */
export type CheckInput = {
  /** contentHash of what was read. */
  contentHash: string;
  /** The report. */
  report: string | number;
};

/** What clear takes. */
export type ClearInput = {
  /** With which conclusion. */
  conclusion: string;
  /** On which day; not after today. */
  date: string;
  /** Who reviewed. */
  name: string;
  /** It may be made public; false forbids publication until a later review passes. */
  passed: boolean;
  /** The report. */
  report: string | number;
};

/** What comment takes. */
export type CommentInput = {
  /** What it hangs on. */
  anchor: AnchorInput;
  /** Seen by your own side alone. */
  internal?: boolean | null | undefined;
  /** The report. */
  report: string | number;
  /** What is said, up to 4,000 characters. */
  text: string;
};

/** What confirmWithdrawal takes. */
export type ConfirmWithdrawalInput = {
  /** The report. */
  report: string | number;
};

/** What correct takes. */
export type CorrectInput = {
  /** Why; it goes out with the corrected edition. */
  reason: string;
  /** The report. */
  report: string | number;
};

/** What createAgency takes. */
export type CreateAgencyInput = {
  /** Its code for ever: 2 to 40 capitals, digits and hyphens. */
  code: string;
  /** Administrative division code, 6 to 12 digits. */
  division: string;
  /** What kind of organ it is. */
  kind: AgencyKind;
  /** Its full name. */
  name: string;
  /** Code of the office that acts on it; left out for an office that acts on itself. */
  office?: string | null | undefined;
  /** Code of the government of its level. */
  parent: string;
  /** 公安, 司法, 财政 … */
  sector?: string | null | undefined;
  /** Its first day; since ever, without it. */
  validFrom?: string | null | undefined;
};

/** What disablePerson takes. */
export type DisablePersonInput = {
  /** The person. */
  person: string | number;
};

/** What dropSuccession takes. */
export type DropSuccessionInput = {
  /** Code of the agency whose functions went. */
  from: string;
  /** The day. */
  happenedOn: string;
  /** Code of the agency that they went to. */
  to: string;
};

/** What dropWithdrawal takes. */
export type DropWithdrawalInput = {
  /** Why. */
  reason: string;
  /** The report. */
  report: string | number;
};

/** What enablePerson takes. */
export type EnablePersonInput = {
  /** The person. */
  person: string | number;
};

/** What endPost takes. */
export type EndPostInput = {
  /** Code of the agency. */
  agency: string;
  /** The person. */
  person: string | number;
  /** The role. */
  role: Role;
};

/** What extend takes. */
export type ExtendInput = {
  /** The new local date; the day counts until 24:00. */
  at: string;
  /** Why. */
  reason: string;
  /** The report. */
  report: string | number;
};

/** What fillZeros takes. */
export type FillZerosInput = {
  /** The report. */
  report: string | number;
};

/** What handOver takes. */
export type HandOverInput = {
  /** Code of the agency. */
  agency: string;
  /** Email of the colleague. */
  email: string;
  /** Name of a new colleague, or of who is there already and works elsewhere, as it stands. */
  name?: string | null | undefined;
  /** The role, one of one's own. */
  role: Role;
};

/** What importReport takes. */
export type ImportReportInput = {
  /** Import although the document names another agency or year. */
  confirmMismatch?: boolean | null | undefined;
  /** What the pasted text is to be called; a file has its own name. */
  name?: string | null | undefined;
  /** The report. */
  report: string | number;
  /** The text of the document, where it was pasted. */
  text?: string | null | undefined;
  /** What openUpload answered, where a file was sent with its ticket. */
  upload?: string | number | null | undefined;
  /** The version that was seen; an older one is refused as Stale. */
  version: number;
};

/** What invite takes. */
export type InviteInput = {
  /** The person. */
  person: string | number;
};

/** What openUpload takes. */
export type OpenUploadInput = {
  /** Its size in bytes; one that is too large is refused before it is sent. */
  bytes: number;
  /** Name of the file. */
  name: string;
};

/** What openYear takes. */
export type OpenYearInput = {
  /** Code of the office. */
  office: string;
  /** The year reported on. */
  year: number;
};

/** What previewBackfill takes. */
export type PreviewBackfillInput = {
  /** Code of the agency whose report it is. */
  agency: string;
  /** What the pasted text is to be called; a file has its own name. */
  name?: string | null | undefined;
  /** The text of the document, where it was pasted. */
  text?: string | null | undefined;
  /** What openUpload answered, where a file was sent with its ticket. */
  upload?: string | number | null | undefined;
  /** The year reported on. */
  year: number;
};

/** What previewImport takes. */
export type PreviewImportInput = {
  /** What the pasted text is to be called; a file has its own name. */
  name?: string | null | undefined;
  /** The report it would be read into. */
  report: string | number;
  /** The text of the document, where it was pasted. */
  text?: string | null | undefined;
  /** What openUpload answered, where a file was sent with its ticket. */
  upload?: string | number | null | undefined;
};

/** Who publishes the reports of an office's agencies, and when. */
export type PublicationMode =
  /** 统一公开: the office, after approval. */
  | 'CENTRAL'
  /** 报送备案后自行公开: the agency, once it has submitted. */
  | 'NOTIFY'
  /** 先审后发: the agency, after approval. */
  | 'REVIEW_FIRST';

/** What publish takes. */
export type PublishInput = {
  /** Why what looks like personal data (findings of F-PRIV that are no notices) must be public, 1 to 2,000 characters: asked for where there are such findings, refused elsewhere. Then who publishes is not who recorded the secrecy review. */
  personalData?: string | null | undefined;
  /** 更正说明, 1 to 2,000 characters, which the public reads: asked for where the report says publicationNeedsReason, refused elsewhere. */
  reason?: string | null | undefined;
  /** The report. */
  report: string | number;
};

/** What recall takes. */
export type RecallInput = {
  /** Why. */
  reason: string;
  /** The report. */
  report: string | number;
};

/** What recordPosting takes. */
export type RecordPostingInput = {
  /** The address of the page, http or https; BadInput ADDRESS for anything else. */
  address: string;
  /** On which day it was put there; BadInput FUTURE after today. */
  date: string;
  /** The report. */
  report: string | number;
};

/** What recordSuccession takes. */
export type RecordSuccessionInput = {
  /** Code of the agency whose functions went. */
  from: string;
  /** The day. */
  happenedOn: string;
  /** How. */
  kind: SuccessionKind;
  /** Code of the agency that they went to. */
  to: string;
};

/** What remind takes. */
export type RemindInput = {
  /** Code of the office. */
  office: string;
  /** The reports that are missed, 1 to 500 (none: BadInput reports REQUIRED); those handed in meanwhile are skipped. */
  reports: Array<string | number>;
  /** The year reported on. */
  year: number;
};

/** What reopen takes. */
export type ReopenInput = {
  /** The thread. */
  thread: string | number;
};

/** What reply takes. */
export type ReplyInput = {
  /** What is said, up to 4,000 characters. */
  text: string;
  /** The thread. */
  thread: string | number;
};

/** Where a report stands in its life. */
export type ReportState =
  /** 审核通过: may be published once cleared. */
  | 'APPROVED'
  /** 更正中: a correction is being written; the old edition stays public. */
  | 'CORRECTING'
  /** 草稿: the agency is writing. */
  | 'DRAFT'
  /** 已公开: the public can read it. */
  | 'PUBLISHED'
  /** 退回修改: the office asks for changes in named sections. */
  | 'RETURNED'
  /** 审核中: the office is reviewing. */
  | 'REVIEWING'
  /** 待签发: waiting for the agency's own signatures. */
  | 'SIGNING'
  /** 已报送: handed in, not yet being reviewed. */
  | 'SUBMITTED';

/** What requestSignature takes. */
export type RequestSignatureInput = {
  /** The report. */
  report: string | number;
  /** The version that was seen; an older one is refused as Stale. */
  version: number;
};

/** What resolve takes. */
export type ResolveInput = {
  /** The thread. */
  thread: string | number;
};

/** What returnReport takes. */
export type ReturnReportInput = {
  /** The reason. */
  reason: string;
  /** The report. */
  report: string | number;
  /** The sections to open; may be empty where threads name them. */
  sections: Array<SectionId>;
};

/** What a person does at an agency. */
export type Role =
  /** 系统管理员: people and settings; reads no drafts. */
  | 'ADMIN'
  /** 复核人: checks before the signatory. */
  | 'CHECKER'
  /** 保密审查员: records the secrecy review. */
  | 'CLEARER'
  /** 经办人: types or imports, mends, answers comments. */
  | 'FILER'
  /** 审核员: of the supervising office; comments, returns, approves. */
  | 'REVIEWER'
  /** 签发人: signs and submits. */
  | 'SIGNATORY'
  /** 主管部门管理员: a reviewer who also opens years and manages agencies. */
  | 'SUPERVISOR';

/** How an office wants a rule to speak. */
export type RuleSwitch =
  /** 必须修改: it blocks signature and submission. */
  | 'ERROR'
  /** 提示: it is shown. */
  | 'NOTICE'
  /** 不校验: the rule is silent. */
  | 'OFF'
  /** 需说明: it asks for a sentence. */
  | 'WARNING';

/** What saveBlocks takes. */
export type SaveBlocksInput = {
  /** The changes. */
  changes: Array<BlockChange>;
  /** The report. */
  report: string | number;
};

/** What saveCells takes. */
export type SaveCellsInput = {
  /** The changes. */
  changes: Array<CellChange>;
  /** The report. */
  report: string | number;
};

/** What a finding is about. */
export type Scope =
  /** The report itself, whatever document it came from. */
  | 'report'
  /** The document that was read. */
  | 'source';

/** The six sections of a report: three of prose, three of tables. */
export type SectionId =
  /** 二、主动公开政府信息情况, a table of 10 cells. */
  | 'disclosure'
  /** 四、政府信息公开行政复议、行政诉讼情况, a table of 15 cells. */
  | 'disputes'
  /** 六、其他需要报告的事项, prose. */
  | 'otherMatters'
  /** 一、总体情况, prose. */
  | 'overview'
  /** 五、存在的主要问题及改进情况, prose. */
  | 'problems'
  /** 三、收到和处理政府信息公开申请情况, a table of 175 cells. */
  | 'requests';

/** What sendBack takes. */
export type SendBackInput = {
  /** Why. */
  reason: string;
  /** The report. */
  report: string | number;
};

/** What setAllowedPlaces takes. */
export type SetAllowedPlacesInput = {
  /** Code of the agency. */
  agency: string;
  /** The names; those that are not among them are so no more. */
  places: Array<string>;
};

/** What setChain takes. */
export type SetChainInput = {
  /** Code of the agency. */
  agency: string;
  /** 1 签发, 2 经办、签发, 3 经办、复核、签发. */
  chainLength: number;
  /** The signatory may sign what they last edited. */
  signatoryMayBeEditor: boolean;
};

/** What setDeadline takes. */
export type SetDeadlineInput = {
  /** The kind of agency. */
  kind: AgencyKind;
  /** The last day on which a submission is on time. */
  lastDay: string;
  /** Code of the office. */
  office: string;
  /** The year reported on. */
  year: number;
};

/** What setFlags takes. */
export type SetFlagsInput = {
  /** Code of the agency. */
  agency: string;
  /** It counts in the sum; a government never does. */
  countsInSum: boolean;
  /** It must file. */
  mustFile: boolean;
  /** The year reported on. */
  year: number;
};

/** What setRule takes. */
export type SetRuleInput = {
  /** Code of the office. */
  office: string;
  /** The rule, for instance TX-PLACE. */
  rule: string;
  /** How it is to speak; null: as the rule itself says. */
  severity?: RuleSwitch | null | undefined;
  /** The year reported on. */
  year: number;
};

/** What setSettings takes. */
export type SetSettingsInput = {
  /** Code of the office. */
  office: string;
  /** 线下签批 is allowed. */
  offlineSigning: boolean;
  /** Who publishes, and when. */
  publicationMode: PublicationMode;
  /** Its agencies may be ranked in public. */
  rankings: boolean;
};

/** How much a finding weighs. */
export type Severity =
  /** 必须修改: blocks signature and submission. */
  | 'error'
  /** 提示: for information. */
  | 'notice'
  /** 需说明: asks for a sentence. */
  | 'warning';

/** Who speaks. */
export type Side =
  /** The agency that files. */
  | 'AGENCY'
  /** The office that reviews. */
  | 'OFFICE';

/** What sign takes. */
export type SignInput = {
  /** contentHash of what was read; Stale when it is another now. */
  contentHash: string;
  /** The report. */
  report: string | number;
};

/** What signOffline takes. */
export type SignOfflineInput = {
  /** The uploaded scan, of this report, and given for no other content before. */
  attachment: string | number;
  /** contentHash of what was signed; Stale when it is another now. */
  contentHash: string;
  /** On which day; not after today. */
  date: string;
  /** Who signed on paper. */
  name: string;
  /** With which post. */
  post: string;
  /** The report. */
  report: string | number;
};

/** What a report that waits for its agency's own signatures waits for next. */
export type SigningStep =
  /** 复核, where the chain asks for it. */
  | 'CHECK'
  /** 签发. */
  | 'SIGN'
  /** 报送: it is signed. */
  | 'SUBMIT';

/** What submit takes. */
export type SubmitInput = {
  /** A UUID made by the form, once. */
  key: string | number;
  /** The report. */
  report: string | number;
};

/** How functions went from one agency to another. */
export type SuccessionKind =
  /** 合并: it became a part of the other. */
  | 'MERGED'
  /** 更名: the other is the same under a new name. */
  | 'RENAMED'
  /** 分设: a part of it became the other. */
  | 'SPLIT'
  /** 划转: some of its functions went to the other. */
  | 'TRANSFERRED';

/** Whether a thread is settled. */
export type ThreadState =
  /** Not settled. */
  | 'OPEN'
  /** Settled by the side that asked. */
  | 'RESOLVED';

/** Whether the first submission came before the deadline, whatever was returned later. */
export type Timeliness =
  /** First submitted after the deadline. */
  | 'LATE'
  /** First submitted before the deadline. */
  | 'ON_TIME'
  /** Not submitted, and the deadline has passed. */
  | 'OVERDUE'
  /** Not submitted yet, and the deadline has not passed. */
  | 'PENDING';

/** What unapprove takes. */
export type UnapproveInput = {
  /** Why. */
  reason: string;
  /** The report. */
  report: string | number;
};

/** What undoImport takes. */
export type UndoImportInput = {
  /** The import. */
  import: string | number;
  /** The report. */
  report: string | number;
};

/** What withdraw takes. */
export type WithdrawInput = {
  /** Why, up to 500 characters. It stands in public in place of the content: say what kind of thing is wrong, never the thing itself. */
  reason: string;
  /** The report. */
  report: string | number;
};

export type AbandonCorrectionMutationVariables = Exact<{
  input: AbandonCorrectionInput;
}>;


export type AbandonCorrectionMutation = { abandonCorrection:
    | { __typename: 'AbandonedCorrection', report: { id: string, state: ReportState } }
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type AcceptWarningMutationVariables = Exact<{
  input: AcceptWarningInput;
}>;


export type AcceptWarningMutation = { acceptWarning:
    | { __typename: 'AcceptedWarning', report: { id: string, version: number } }
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type AgencyPeopleQueryVariables = Exact<{
  code: string;
}>;


export type AgencyPeopleQuery = { agency: { code: string, name: string, rolesToGive: Array<Role>, people: Array<{ role: Role, since: string, person: { id: string, name: string, email: string, disabledAt: string | null, invitedUntil: string | null } }> | null } | null };

export type AgencySettingsQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type AgencySettingsQuery = { agency: { code: string, name: string, acts: Array<AgencyAct>, settings: { chainLength: number, signatoryMayBeEditor: boolean, publicationMode: PublicationMode, offlineSigning: boolean, rankings: boolean, allowedPlaces: Array<string> } | null, deadlines: Array<{ kind: AgencyKind, localAt: string, statutoryAt: string }>, rules: Array<{ rule: string, severity: RuleSwitch, by: string | null, at: string | null }> } | null };

export type AppointMutationVariables = Exact<{
  input: AppointInput;
}>;


export type AppointMutation = { appoint:
    | { __typename: 'Appointed', worksAt: Array<string>, person: { name: string }, invitation: { token: string, expires: string } | null }
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ApproveMutationVariables = Exact<{
  input: ApproveInput;
}>;


export type ApproveMutation = { approve:
    | { __typename: 'Approved', report: { id: string, state: ReportState } }
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type BackfillMutationVariables = Exact<{
  input: BackfillInput;
}>;


export type BackfillMutation = { backfill:
    | { __typename: 'Backfilled', report: { id: string, year: number, agency: { code: string } } }
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type BeginReviewMutationVariables = Exact<{
  input: BeginReviewInput;
}>;


export type BeginReviewMutation = { beginReview:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'BegunReview', report: { id: string, state: ReportState } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type BoardQueryVariables = Exact<{
  office: string;
  year: number;
  state?: ReportState | null | undefined;
  begun?: boolean | null | undefined;
  timeliness?: Timeliness | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardQuery = { board: { total: number, onTime: number, late: number, overdue: number, pending: number, nodes: Array<{ state: ReportState | null, begun: boolean, timeliness: Timeliness | null, firstSubmittedAt: string | null, submittedAt: string | null, returns: number, abolishedOn: string | null, agency: { code: string, name: string, kind: AgencyKind, successors: Array<{ agency: { code: string, name: string } }> }, report: { id: string, deadline: string | null, acts: Array<Act>, nil: boolean, selfReviewed: boolean, lastReminder: { at: string, count: number } | null, withdrawal: { at: string } | null, published: { backfilled: boolean, firstPublishedAt: string, withdrawal: { at: string } | null } | null, extensions: Array<{ deadline: string }> } | null }>, counts: Array<{ state: ReportState | null, begun: boolean, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChangeAgencyMutationVariables = Exact<{
  input: ChangeAgencyInput;
}>;


export type ChangeAgencyMutation = { changeAgency:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedAgency', agency: { code: string } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type CheckMutationVariables = Exact<{
  input: CheckInput;
}>;


export type CheckMutation = { check:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Checked', report: { id: string, state: ReportState } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ClearMutationVariables = Exact<{
  input: ClearInput;
}>;


export type ClearMutation = { clear:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Cleared', report: { id: string, state: ReportState } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type CommentMutationVariables = Exact<{
  input: CommentInput;
}>;


export type CommentMutation = { comment:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Commented', thread: { id: string } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ConfirmWithdrawalMutationVariables = Exact<{
  input: ConfirmWithdrawalInput;
}>;


export type ConfirmWithdrawalMutation = { confirmWithdrawal:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ConfirmedWithdrawal', report: { id: string, state: ReportState } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type CorrectMutationVariables = Exact<{
  input: CorrectInput;
}>;


export type CorrectMutation = { correct:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Corrected', report: { id: string, state: ReportState } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type CreateAgencyMutationVariables = Exact<{
  input: CreateAgencyInput;
}>;


export type CreateAgencyMutation = { createAgency:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedAgency', agency: { code: string } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type DisablePersonMutationVariables = Exact<{
  input: DisablePersonInput;
}>;


export type DisablePersonMutation = { disablePerson:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedPerson', id: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type DropSuccessionMutationVariables = Exact<{
  input: DropSuccessionInput;
}>;


export type DropSuccessionMutation = { dropSuccession:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedAgency', agency: { code: string } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type DropWithdrawalMutationVariables = Exact<{
  input: DropWithdrawalInput;
}>;


export type DropWithdrawalMutation = { dropWithdrawal:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'DroppedWithdrawal', report: { id: string, state: ReportState } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type EnablePersonMutationVariables = Exact<{
  input: EnablePersonInput;
}>;


export type EnablePersonMutation = { enablePerson:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedPerson', id: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type EndPostMutationVariables = Exact<{
  input: EndPostInput;
}>;


export type EndPostMutation = { endPost:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedAgency', agency: { code: string } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ExtendMutationVariables = Exact<{
  input: ExtendInput;
}>;


export type ExtendMutation = { extend:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Extended', report: { id: string, state: ReportState } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type FillZerosMutationVariables = Exact<{
  input: FillZerosInput;
}>;


export type FillZerosMutation = { fillZeros:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'SavedCells', version: number, saved: Array<string>, locked: Array<string>, stale: Array<{ cell: string, mine: string, theirs: string, by: string | null, at: string | null }> }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type FindingPartsFragment = { key: string, rule: string, severity: Severity, scope: Scope, cells: Array<string>, section: SectionId | null, expected: string | null, found: string | null, difference: string | null, message: { zh: string, en: string }, mend: { zh: string, en: string }, clause: { zh: string, en: string }, accepted: { note: string, by: string, at: string } | null };

export type HandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type HandOverMutation = { handOver:
    | { __typename: 'Appointed', worksAt: Array<string>, person: { name: string }, invitation: { token: string, expires: string } | null }
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ImportReportMutationVariables = Exact<{
  input: ImportReportInput;
}>;


export type ImportReportMutation = { importReport:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Imported', version: number, import: { id: string } }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type InviteMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteMutation = { invite:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Invited', invitation: { token: string, expires: string } }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ManagedAgenciesQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ManagedAgenciesQuery = { managedAgencies: { nodes: Array<{ code: string, name: string, kind: AgencyKind, validTo: string | null, reviewsItself: boolean, office: { code: string, name: string } | null, parent: { code: string, name: string } | null, successors: Array<{ agency: { code: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, posts: Array<{ role: Role, agency: { code: string, name: string } }> } | null };

export type MyReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyReportsQuery = { myReports: Array<{ id: string, year: number, state: ReportState, signingStep: SigningStep | null, acts: Array<Act>, deadline: string | null, timeliness: Timeliness | null, selfReviewed: boolean, submittedAt: string | null, publishedAt: string | null, agency: { code: string, name: string, kind: AgencyKind }, clearance: { passed: boolean, current: boolean } | null, extensions: Array<{ deadline: string }>, lastReminder: { by: string, at: string, count: number } | null, lastReturn: { reason: string, at: string } | null, withdrawal: { at: string } | null, published: { backfilled: boolean, withdrawal: { at: string } | null } | null, threads: Array<{ waitsFor: Side | null }> }> };

export type OpenUploadMutationVariables = Exact<{
  input: OpenUploadInput;
}>;


export type OpenUploadMutation = { openUpload:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OpenedUpload', id: string, ticket: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type OpenYearMutationVariables = Exact<{
  input: OpenYearInput;
}>;


export type OpenYearMutation = { openYear:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OpenedYear', opened: number }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type PreviewBackfillMutationVariables = Exact<{
  input: PreviewBackfillInput;
}>;


export type PreviewBackfillMutation = { previewBackfill:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'ImportPreview', format: string, reportVersion: number | null, name: string, kind: string, title: string | null, agency: string | null, year: number | null, date: string | null, digest: string, altered: boolean, counts: { changed: number, same: number, locked: number, unread: number }, mismatches: Array<{ field: string, expected: string, found: string }>, cells: Array<{ id: string, old: number | string | null, oldRaw: string, new: number | string | null, raw: string, kind: CellKind, confidence: number, source: string, changed: boolean, unread: boolean, locked: boolean }>, texts: Array<{ place: BlockPlace, heading: string, old: Array<string>, new: Array<string>, source: string, changed: boolean, locked: boolean }>, blocks: Array<{ place: string, text: string | null, rows: number, cells: Array<{ place: string, text: string, row: number, column: number, rowSpan: number, columnSpan: number }> }>, findings: Array<{ key: string, rule: string, severity: Severity, scope: Scope, cells: Array<string>, section: SectionId | null, expected: string | null, found: string | null, difference: string | null, message: { zh: string, en: string }, mend: { zh: string, en: string }, clause: { zh: string, en: string }, accepted: { note: string, by: string, at: string } | null }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type PreviewImportMutationVariables = Exact<{
  input: PreviewImportInput;
}>;


export type PreviewImportMutation = { previewImport:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'ImportPreview', format: string, reportVersion: number | null, name: string, kind: string, title: string | null, agency: string | null, year: number | null, date: string | null, digest: string, altered: boolean, counts: { changed: number, same: number, locked: number, unread: number }, mismatches: Array<{ field: string, expected: string, found: string }>, cells: Array<{ id: string, old: number | string | null, oldRaw: string, new: number | string | null, raw: string, kind: CellKind, confidence: number, source: string, changed: boolean, unread: boolean, locked: boolean }>, texts: Array<{ place: BlockPlace, heading: string, old: Array<string>, new: Array<string>, source: string, changed: boolean, locked: boolean }>, blocks: Array<{ place: string, text: string | null, rows: number, cells: Array<{ place: string, text: string, row: number, column: number, rowSpan: number, columnSpan: number }> }>, findings: Array<{ key: string, rule: string, severity: Severity, scope: Scope, cells: Array<string>, section: SectionId | null, expected: string | null, found: string | null, difference: string | null, message: { zh: string, en: string }, mend: { zh: string, en: string }, clause: { zh: string, en: string }, accepted: { note: string, by: string, at: string } | null }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type PreviewPartsFragment = { format: string, reportVersion: number | null, name: string, kind: string, title: string | null, agency: string | null, year: number | null, date: string | null, digest: string, altered: boolean, counts: { changed: number, same: number, locked: number, unread: number }, mismatches: Array<{ field: string, expected: string, found: string }>, cells: Array<{ id: string, old: number | string | null, oldRaw: string, new: number | string | null, raw: string, kind: CellKind, confidence: number, source: string, changed: boolean, unread: boolean, locked: boolean }>, texts: Array<{ place: BlockPlace, heading: string, old: Array<string>, new: Array<string>, source: string, changed: boolean, locked: boolean }>, blocks: Array<{ place: string, text: string | null, rows: number, cells: Array<{ place: string, text: string, row: number, column: number, rowSpan: number, columnSpan: number }> }>, findings: Array<{ key: string, rule: string, severity: Severity, scope: Scope, cells: Array<string>, section: SectionId | null, expected: string | null, found: string | null, difference: string | null, message: { zh: string, en: string }, mend: { zh: string, en: string }, clause: { zh: string, en: string }, accepted: { note: string, by: string, at: string } | null }> };

export type PublicAgenciesQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicAgenciesQuery = { agencies: { nodes: Array<{ code: string, name: string, kind: AgencyKind, reports: Array<{ year: number, withdrawal: { at: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublicAgencyQueryVariables = Exact<{
  code: string;
}>;


export type PublicAgencyQuery = { agency: { code: string, name: string, kind: AgencyKind, reports: Array<{ year: number, title: string, edition: number, publishedAt: string, firstPublishedAt: string, backfilled: boolean, number: string | null, withdrawal: { at: string } | null }> } | null };

export type PublicReportQueryVariables = Exact<{
  agency: string;
  year: number;
}>;


export type PublicReportQuery = { report: { year: number, format: string, edition: number, publishedAt: string, firstPublishedAt: string, number: string | null, reason: string | null, hash: string, backfilled: boolean, title: string, preamble: Array<string>, closing: Array<string>, agency: { code: string, name: string }, posting: { address: string, date: string } | null, withdrawal: { at: string, reason: string } | null, earlierEditions: Array<{ edition: number, publishedAt: string, reason: string | null, withdrawal: { at: string } | null }>, sections: Array<{ id: SectionId, heading: string, blocks: Array<string> }>, cells: Array<{ id: string, value: number | string | null, raw: string, kind: CellKind }> } | null };

export type PublishMutationVariables = Exact<{
  input: PublishInput;
}>;


export type PublishMutation = { publish:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'Published', report: { id: string, state: ReportState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type QueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type QueueQuery = { queue: { nodes: Array<{ id: string, year: number, state: ReportState, timeliness: Timeliness | null, submittedAt: string | null, firstSubmittedAt: string | null, agency: { code: string, name: string }, lastReturn: { at: string } | null, threads: Array<{ id: string, state: ThreadState, internal: boolean, messages: Array<{ side: Side }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecallMutationVariables = Exact<{
  input: RecallInput;
}>;


export type RecallMutation = { recall:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'Recalled', report: { id: string, state: ReportState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type RecordPostingMutationVariables = Exact<{
  input: RecordPostingInput;
}>;


export type RecordPostingMutation = { recordPosting:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'RecordedPosting', report: { id: string, state: ReportState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type RecordSuccessionMutationVariables = Exact<{
  input: RecordSuccessionInput;
}>;


export type RecordSuccessionMutation = { recordSuccession:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedAgency', agency: { code: string } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

type RefusalFacts_BadInput_Fragment = { __typename: 'BadInput', field: string, reason: string, code: string };

type RefusalFacts_Forbidden_Fragment = { __typename: 'Forbidden', code: string };

type RefusalFacts_HasErrors_Fragment = { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> };

type RefusalFacts_Mismatch_Fragment = { __typename: 'Mismatch', field: string, expected: string, found: string, code: string };

type RefusalFacts_NotCleared_Fragment = { __typename: 'NotCleared', code: string };

type RefusalFacts_NotFound_Fragment = { __typename: 'NotFound', code: string };

type RefusalFacts_OpenThreads_Fragment = { __typename: 'OpenThreads', count: number, code: string };

type RefusalFacts_OutOfTurn_Fragment = { __typename: 'OutOfTurn', state: ReportState, code: string };

type RefusalFacts_ProofNeeded_Fragment = { __typename: 'ProofNeeded', code: string };

type RefusalFacts_SamePerson_Fragment = { __typename: 'SamePerson', code: string };

type RefusalFacts_Stale_Fragment = { __typename: 'Stale', code: string };

type RefusalFacts_TooLarge_Fragment = { __typename: 'TooLarge', limit: number, code: string };

type RefusalFacts_TooMany_Fragment = { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string };

type RefusalFacts_Unreadable_Fragment = { __typename: 'Unreadable', reason: string, code: string };

export type RefusalFactsFragment =
  | RefusalFacts_BadInput_Fragment
  | RefusalFacts_Forbidden_Fragment
  | RefusalFacts_HasErrors_Fragment
  | RefusalFacts_Mismatch_Fragment
  | RefusalFacts_NotCleared_Fragment
  | RefusalFacts_NotFound_Fragment
  | RefusalFacts_OpenThreads_Fragment
  | RefusalFacts_OutOfTurn_Fragment
  | RefusalFacts_ProofNeeded_Fragment
  | RefusalFacts_SamePerson_Fragment
  | RefusalFacts_Stale_Fragment
  | RefusalFacts_TooLarge_Fragment
  | RefusalFacts_TooMany_Fragment
  | RefusalFacts_Unreadable_Fragment
;

export type RegistryAgencyQueryVariables = Exact<{
  code: string;
  year: number;
}>;


export type RegistryAgencyQuery = { agency: { code: string, name: string, kind: AgencyKind, sector: string | null, division: string, validFrom: string, validTo: string | null, reviewsItself: boolean, acts: Array<AgencyAct>, mustFile: boolean | null, countsInSum: boolean | null, parent: { code: string, name: string } | null, office: { code: string, name: string } | null, predecessors: Array<{ happenedOn: string, kind: SuccessionKind, agency: { code: string, name: string } }>, successors: Array<{ happenedOn: string, kind: SuccessionKind, agency: { code: string, name: string } }> } | null };

export type RemindMutationVariables = Exact<{
  input: RemindInput;
}>;


export type RemindMutation = { remind:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'Reminded', reminded: number, skipped: Array<{ report: string, reason: string }> }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ReopenMutationVariables = Exact<{
  input: ReopenInput;
}>;


export type ReopenMutation = { reopen:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'Reopened', thread: { id: string, state: ThreadState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ReplyMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type ReplyMutation = { reply:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'Replied', thread: { id: string, state: ThreadState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type RequestSignatureMutationVariables = Exact<{
  input: RequestSignatureInput;
}>;


export type RequestSignatureMutation = { requestSignature:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'RequestedSignature', report: { id: string, state: ReportState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ResolveMutationVariables = Exact<{
  input: ResolveInput;
}>;


export type ResolveMutation = { resolve:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'Resolved', thread: { id: string, state: ThreadState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type ReturnReportMutation = { returnReport:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'Returned', report: { id: string, state: ReportState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SaveBlocksMutationVariables = Exact<{
  input: SaveBlocksInput;
}>;


export type SaveBlocksMutation = { saveBlocks:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'SavedBlocks', version: number, locked: Array<string>, saved: Array<{ id: string, version: number }>, stale: Array<{ id: string, mine: string | null, theirs: string | null, version: number, by: string | null, at: string | null }> }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SaveCellsMutationVariables = Exact<{
  input: SaveCellsInput;
}>;


export type SaveCellsMutation = { saveCells:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'SavedCells', version: number, saved: Array<string>, locked: Array<string>, stale: Array<{ cell: string, mine: string, theirs: string, by: string | null, at: string | null }> }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SendBackMutationVariables = Exact<{
  input: SendBackInput;
}>;


export type SendBackMutation = { sendBack:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'SentBack', report: { id: string, state: ReportState } }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SetAllowedPlacesMutationVariables = Exact<{
  input: SetAllowedPlacesInput;
}>;


export type SetAllowedPlacesMutation = { setAllowedPlaces:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedAgency', agency: { code: string } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SetChainMutationVariables = Exact<{
  input: SetChainInput;
}>;


export type SetChainMutation = { setChain:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedAgency', agency: { code: string } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SetDeadlineMutationVariables = Exact<{
  input: SetDeadlineInput;
}>;


export type SetDeadlineMutation = { setDeadline:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedAgency', agency: { code: string } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SetFlagsMutationVariables = Exact<{
  input: SetFlagsInput;
}>;


export type SetFlagsMutation = { setFlags:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedAgency', agency: { code: string } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SetRuleMutationVariables = Exact<{
  input: SetRuleInput;
}>;


export type SetRuleMutation = { setRule:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedAgency', agency: { code: string } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SetSettingsMutationVariables = Exact<{
  input: SetSettingsInput;
}>;


export type SetSettingsMutation = { setSettings:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'ChangedAgency', agency: { code: string } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SignOfflineMutationVariables = Exact<{
  input: SignOfflineInput;
}>;


export type SignOfflineMutation = { signOffline:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'SignedOffline', report: { id: string, state: ReportState } }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SignMutationVariables = Exact<{
  input: SignInput;
}>;


export type SignMutation = { sign:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Signed', report: { id: string, state: ReportState } }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SubmitMutationVariables = Exact<{
  input: SubmitInput;
}>;


export type SubmitMutation = { submit:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'Submitted', receipt: { number: string, at: string, hash: string } }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ThreadPartsFragment = { id: string, state: ThreadState, internal: boolean, waitsFor: Side | null, openedBy: string, openedAt: string, anchor: { kind: AnchorKind, cell: string | null, block: string | null, section: SectionId | null, quote: string | null }, messages: Array<{ id: string, author: string, side: Side, text: string, at: string }> };

export type ToPublishQueryVariables = Exact<{
  office: string;
  year: number;
}>;


export type ToPublishQuery = { board: { nodes: Array<{ report: { id: string, year: number, acts: Array<Act>, agency: { code: string, name: string }, clearance: { passed: boolean, current: boolean } | null } | null }> } };

export type UnapproveMutationVariables = Exact<{
  input: UnapproveInput;
}>;


export type UnapproveMutation = { unapprove:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unapproved', report: { id: string, state: ReportState } }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { undoImport:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'ImportUndone', version: number }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type WaitingWithdrawalsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingWithdrawalsQuery = { waitingWithdrawals: Array<{ id: string, year: number, agency: { code: string, name: string }, withdrawal: { reason: string, by: string, at: string } | null }> };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawInput;
}>;


export type WithdrawMutation = { withdraw:
    | { __typename: 'AskedWithdrawal', report: { id: string, state: ReportState } }
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'ProofNeeded', code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, reason: string, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type WithdrawnQueryVariables = Exact<{
  agency: string;
  year: number;
}>;


export type WithdrawnQuery = { report: { withdrawal: { at: string } | null } | null };

export type WorkingReportQueryVariables = Exact<{
  agency: string;
  year: number;
}>;


export type WorkingReportQuery = { filing: { id: string, year: number, format: string, state: ReportState, version: number, contentHash: string, title: string, unlockedSections: Array<SectionId>, acts: Array<Act>, deadline: string | null, timeliness: Timeliness | null, selfReviewed: boolean, nil: boolean, firstSubmittedAt: string | null, submittedAt: string | null, publishedAt: string | null, correctionReason: string | null, publicationNeedsReason: boolean, agency: { code: string, name: string, kind: AgencyKind, office: { code: string, name: string } | null }, cells: Array<{ id: string, value: number | string | null, raw: string, kind: CellKind, lastYear: number | string | null }>, blocks: Array<{ id: string, place: BlockPlace, text: string, version: number }>, findings: Array<{ key: string, rule: string, severity: Severity, scope: Scope, cells: Array<string>, section: SectionId | null, expected: string | null, found: string | null, difference: string | null, message: { zh: string, en: string }, mend: { zh: string, en: string }, clause: { zh: string, en: string }, accepted: { note: string, by: string, at: string } | null }>, ruleContext: { allowedPlaces: Array<string>, divisions: Array<string>, past: Array<{ agencyName: string, year: number, format: string, cells: Array<{ id: string, raw: string }>, sections: Array<{ id: SectionId, blocks: Array<string> }> }>, settings: Array<{ rule: string, severity: string }> }, receipt: { number: string, at: string, hash: string } | null, signatures: Array<{ role: Role, name: string, at: string, contentHash: string, offline: boolean, post: string | null, date: string | null, sheet: { id: string, name: string, mediaType: string, bytes: number } | null }>, clearance: { name: string, passed: boolean, conclusion: string, date: string, current: boolean } | null, postings: Array<{ address: string, date: string, by: string, at: string }>, extensions: Array<{ deadline: string, reason: string, by: string, at: string }>, withdrawal: { edition: number, reason: string, by: string, at: string, mine: boolean } | null, lastReminder: { by: string, at: string, count: number } | null, lastReturn: { reason: string, sections: Array<SectionId>, by: string, at: string } | null, sentBack: { act: Act, by: string, at: string, note: string | null } | null, lastImport: { id: string, name: string, at: string, by: string, undoable: boolean } | null, likenesses: Array<{ section: SectionId, share: number, working: boolean, published: boolean, other: { code: string, name: string } | null }>, changes: Array<{ cell: string | null, block: string | null, place: BlockPlace | null, before: string | null, after: string | null }>, threads: Array<{ id: string, state: ThreadState, internal: boolean, waitsFor: Side | null, openedBy: string, openedAt: string, anchor: { kind: AnchorKind, cell: string | null, block: string | null, section: SectionId | null, quote: string | null }, messages: Array<{ id: string, author: string, side: Side, text: string, at: string }> }>, events: Array<{ id: string, at: string, act: Act, by: string, note: string | null }>, published: { edition: number, publishedAt: string, firstPublishedAt: string, number: string | null, backfilled: boolean, withdrawal: { at: string, reason: string } | null } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FindingPartsFragmentDoc = new TypedDocumentString(`
    fragment FindingParts on Finding {
  key
  rule
  severity
  scope
  cells
  section
  message {
    zh
    en
  }
  mend {
    zh
    en
  }
  clause {
    zh
    en
  }
  expected
  found
  difference
  accepted {
    note
    by
    at
  }
}
    `, {"fragmentName":"FindingParts"}) as unknown as TypedDocumentString<FindingPartsFragment, unknown>;
export const PreviewPartsFragmentDoc = new TypedDocumentString(`
    fragment PreviewParts on ImportPreview {
  format
  reportVersion
  name
  kind
  title
  agency
  year
  date
  digest
  altered
  counts {
    changed
    same
    locked
    unread
  }
  mismatches {
    field
    expected
    found
  }
  cells {
    id
    old
    oldRaw
    new
    raw
    kind
    confidence
    source
    changed
    unread
    locked
  }
  texts {
    place
    heading
    old
    new
    source
    changed
    locked
  }
  blocks {
    place
    text
    rows
    cells {
      place
      text
      row
      column
      rowSpan
      columnSpan
    }
  }
  findings {
    ...FindingParts
  }
}
    fragment FindingParts on Finding {
  key
  rule
  severity
  scope
  cells
  section
  message {
    zh
    en
  }
  mend {
    zh
    en
  }
  clause {
    zh
    en
  }
  expected
  found
  difference
  accepted {
    note
    by
    at
  }
}`, {"fragmentName":"PreviewParts"}) as unknown as TypedDocumentString<PreviewPartsFragment, unknown>;
export const RefusalFactsFragmentDoc = new TypedDocumentString(`
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}
    `, {"fragmentName":"RefusalFacts"}) as unknown as TypedDocumentString<RefusalFactsFragment, unknown>;
export const ThreadPartsFragmentDoc = new TypedDocumentString(`
    fragment ThreadParts on Thread {
  id
  state
  internal
  waitsFor
  openedBy
  openedAt
  anchor {
    kind
    cell
    block
    section
    quote
  }
  messages {
    id
    author
    side
    text
    at
  }
}
    `, {"fragmentName":"ThreadParts"}) as unknown as TypedDocumentString<ThreadPartsFragment, unknown>;
export const AbandonCorrectionDocument = new TypedDocumentString(`
    mutation AbandonCorrection($input: AbandonCorrectionInput!) {
  abandonCorrection(input: $input) {
    __typename
    ... on AbandonedCorrection {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"3ad14b3f6bf84bcf91b8f562d81658015a61b1d334325c07863bbb270cbf5ae8"}) as unknown as TypedDocumentString<AbandonCorrectionMutation, AbandonCorrectionMutationVariables>;
export const AcceptWarningDocument = new TypedDocumentString(`
    mutation AcceptWarning($input: AcceptWarningInput!) {
  acceptWarning(input: $input) {
    __typename
    ... on AcceptedWarning {
      report {
        id
        version
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"4169a0e517550d1677c8caf18ea6f34166fdd71d5e88d232b9f651b6c5cce264"}) as unknown as TypedDocumentString<AcceptWarningMutation, AcceptWarningMutationVariables>;
export const AgencyPeopleDocument = new TypedDocumentString(`
    query AgencyPeople($code: String!) {
  agency(code: $code) {
    code
    name
    rolesToGive
    people {
      role
      since
      person {
        id
        name
        email
        disabledAt
        invitedUntil
      }
    }
  }
}
    `, {"hash":"b6d2ed652e274370eaec2ac3e9235e1ab3b320534fa52beb3b07a31344524f7b"}) as unknown as TypedDocumentString<AgencyPeopleQuery, AgencyPeopleQueryVariables>;
export const AgencySettingsDocument = new TypedDocumentString(`
    query AgencySettings($code: String!, $year: Int!) {
  agency(code: $code) {
    code
    name
    acts
    settings {
      chainLength
      signatoryMayBeEditor
      publicationMode
      offlineSigning
      rankings
      allowedPlaces
    }
    deadlines(year: $year) {
      kind
      localAt
      statutoryAt
    }
    rules(year: $year) {
      rule
      severity
      by
      at
    }
  }
}
    `, {"hash":"2cecf989a13b10808dfb15db1f12f5dfe4dfd076f34fbf0cd73fbf8fd5256c77"}) as unknown as TypedDocumentString<AgencySettingsQuery, AgencySettingsQueryVariables>;
export const AppointDocument = new TypedDocumentString(`
    mutation Appoint($input: AppointInput!) {
  appoint(input: $input) {
    __typename
    ... on Appointed {
      person {
        name
      }
      invitation {
        token
        expires
      }
      worksAt
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"0dadc686132d912cbf65231b74f51b4c17d5fe72e247f2b1a9a1ccf145c51a29"}) as unknown as TypedDocumentString<AppointMutation, AppointMutationVariables>;
export const ApproveDocument = new TypedDocumentString(`
    mutation Approve($input: ApproveInput!) {
  approve(input: $input) {
    __typename
    ... on Approved {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"728a441c31b1f6bd9fdcd6baba535465a69df4caf0487b7a385fcb260ca8147b"}) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
export const BackfillDocument = new TypedDocumentString(`
    mutation Backfill($input: BackfillInput!) {
  backfill(input: $input) {
    __typename
    ... on Backfilled {
      report {
        id
        year
        agency {
          code
        }
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"e303f3c09bdda5e7cef8fb20464002b30ca19a89dcbc1dce2a4fefb671f5ea97"}) as unknown as TypedDocumentString<BackfillMutation, BackfillMutationVariables>;
export const BeginReviewDocument = new TypedDocumentString(`
    mutation BeginReview($input: BeginReviewInput!) {
  beginReview(input: $input) {
    __typename
    ... on BegunReview {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"40797a51b5fa8a73e7cc55939bf007bf1af4e98f4f40f958c1e7f10ce32bd227"}) as unknown as TypedDocumentString<BeginReviewMutation, BeginReviewMutationVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($office: String!, $year: Int!, $state: ReportState, $begun: Boolean, $timeliness: Timeliness, $after: String) {
  board(
    office: $office
    year: $year
    state: $state
    begun: $begun
    timeliness: $timeliness
    first: 50
    after: $after
  ) {
    nodes {
      agency {
        code
        name
        kind
        successors {
          agency {
            code
            name
          }
        }
      }
      state
      begun
      timeliness
      firstSubmittedAt
      submittedAt
      returns
      abolishedOn
      report {
        id
        deadline
        acts
        nil
        selfReviewed
        lastReminder {
          at
          count
        }
        withdrawal {
          at
        }
        published {
          backfilled
          firstPublishedAt
          withdrawal {
            at
          }
        }
        extensions {
          deadline
        }
      }
    }
    counts {
      state
      begun
      count
    }
    total
    onTime
    late
    overdue
    pending
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"77749dcf0896e40152bba451227a8950aaf98c8660bbd8f22151170982b2bc5c"}) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const ChangeAgencyDocument = new TypedDocumentString(`
    mutation ChangeAgency($input: ChangeAgencyInput!) {
  changeAgency(input: $input) {
    __typename
    ... on ChangedAgency {
      agency {
        code
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"00fca5c1e38c4c632becd1c30d3e919b1ffa3cc819b4c20b5d48565fcc510e28"}) as unknown as TypedDocumentString<ChangeAgencyMutation, ChangeAgencyMutationVariables>;
export const CheckDocument = new TypedDocumentString(`
    mutation Check($input: CheckInput!) {
  check(input: $input) {
    __typename
    ... on Checked {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"ba6652dcda71432da81c2aa4b23a366f5348f90a46db8ca961e6809ca9c3d1ee"}) as unknown as TypedDocumentString<CheckMutation, CheckMutationVariables>;
export const ClearDocument = new TypedDocumentString(`
    mutation Clear($input: ClearInput!) {
  clear(input: $input) {
    __typename
    ... on Cleared {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"515a1a5e949e03ae66de4c44838daf8b555ba5c52309d649296c51551316eeb7"}) as unknown as TypedDocumentString<ClearMutation, ClearMutationVariables>;
export const CommentDocument = new TypedDocumentString(`
    mutation Comment($input: CommentInput!) {
  comment(input: $input) {
    __typename
    ... on Commented {
      thread {
        id
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"8451d496addaa4e29a647b27aa7284532d8cdf9428fbf1b77fe59a3c926aaa6d"}) as unknown as TypedDocumentString<CommentMutation, CommentMutationVariables>;
export const ConfirmWithdrawalDocument = new TypedDocumentString(`
    mutation ConfirmWithdrawal($input: ConfirmWithdrawalInput!) {
  confirmWithdrawal(input: $input) {
    __typename
    ... on ConfirmedWithdrawal {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"b3f3343ad764b69ed5b2e75569793ec41116d6ba63c14b5df26f1e7aabeb6678"}) as unknown as TypedDocumentString<ConfirmWithdrawalMutation, ConfirmWithdrawalMutationVariables>;
export const CorrectDocument = new TypedDocumentString(`
    mutation Correct($input: CorrectInput!) {
  correct(input: $input) {
    __typename
    ... on Corrected {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"f70cdc2e4943834ce25e44ea7b197ea07e31179d1b893e42a23202418dcf61d7"}) as unknown as TypedDocumentString<CorrectMutation, CorrectMutationVariables>;
export const CreateAgencyDocument = new TypedDocumentString(`
    mutation CreateAgency($input: CreateAgencyInput!) {
  createAgency(input: $input) {
    __typename
    ... on ChangedAgency {
      agency {
        code
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"67c20427ce41fb412dc76b5dfc0c483bcc31a78e15c4f25a2d1b2903052d7a64"}) as unknown as TypedDocumentString<CreateAgencyMutation, CreateAgencyMutationVariables>;
export const DisablePersonDocument = new TypedDocumentString(`
    mutation DisablePerson($input: DisablePersonInput!) {
  disablePerson(input: $input) {
    __typename
    ... on ChangedPerson {
      id
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"695aca9a60fd76423f802938a697292ee83ffe2b958bafda10ea00a93f1cc30d"}) as unknown as TypedDocumentString<DisablePersonMutation, DisablePersonMutationVariables>;
export const DropSuccessionDocument = new TypedDocumentString(`
    mutation DropSuccession($input: DropSuccessionInput!) {
  dropSuccession(input: $input) {
    __typename
    ... on ChangedAgency {
      agency {
        code
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"40defa65a47499d89c1092afc69641bd9feea062a75866bf9c2a5e79ad994797"}) as unknown as TypedDocumentString<DropSuccessionMutation, DropSuccessionMutationVariables>;
export const DropWithdrawalDocument = new TypedDocumentString(`
    mutation DropWithdrawal($input: DropWithdrawalInput!) {
  dropWithdrawal(input: $input) {
    __typename
    ... on DroppedWithdrawal {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"2f00ed239aab2066b2fff2018bd7c14637e4bc5745e01761837b03c976690214"}) as unknown as TypedDocumentString<DropWithdrawalMutation, DropWithdrawalMutationVariables>;
export const EnablePersonDocument = new TypedDocumentString(`
    mutation EnablePerson($input: EnablePersonInput!) {
  enablePerson(input: $input) {
    __typename
    ... on ChangedPerson {
      id
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"9ae6c3c344ded51177d652180c556e951b63267d7c739c93c33dfdc6becb9253"}) as unknown as TypedDocumentString<EnablePersonMutation, EnablePersonMutationVariables>;
export const EndPostDocument = new TypedDocumentString(`
    mutation EndPost($input: EndPostInput!) {
  endPost(input: $input) {
    __typename
    ... on ChangedAgency {
      agency {
        code
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"3c46975aebed1fad6f27c39045490b77fc948b855b9e68726a89f963897ffc43"}) as unknown as TypedDocumentString<EndPostMutation, EndPostMutationVariables>;
export const ExtendDocument = new TypedDocumentString(`
    mutation Extend($input: ExtendInput!) {
  extend(input: $input) {
    __typename
    ... on Extended {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"9212397cac53ce17d9a714e8753bd492cba8c6107bd8f2a7a70ed285cf8fc7f3"}) as unknown as TypedDocumentString<ExtendMutation, ExtendMutationVariables>;
export const FillZerosDocument = new TypedDocumentString(`
    mutation FillZeros($input: FillZerosInput!) {
  fillZeros(input: $input) {
    __typename
    ... on SavedCells {
      version
      saved
      stale {
        cell
        mine
        theirs
        by
        at
      }
      locked
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"167e59541b7d5f5a92c8893dc1b4d459fa188ea636c1a4f2ead69467e8debeeb"}) as unknown as TypedDocumentString<FillZerosMutation, FillZerosMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($input: HandOverInput!) {
  handOver(input: $input) {
    __typename
    ... on Appointed {
      person {
        name
      }
      invitation {
        token
        expires
      }
      worksAt
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"20c913af651b51985d3115bf5553cc7d6d0bbc9a5f6616d895ae1d010ed0b174"}) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const ImportReportDocument = new TypedDocumentString(`
    mutation ImportReport($input: ImportReportInput!) {
  importReport(input: $input) {
    __typename
    ... on Imported {
      import {
        id
      }
      version
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"8a15da8f083ae9862e63760c9e9c48b0e17662a94719cec46cb6258f96d78592"}) as unknown as TypedDocumentString<ImportReportMutation, ImportReportMutationVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($input: InviteInput!) {
  invite(input: $input) {
    __typename
    ... on Invited {
      invitation {
        token
        expires
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"e29c4d265017df0f4255a24c8612c2150e371b0182ac1b6aa32e9af85b8cd5a1"}) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const ManagedAgenciesDocument = new TypedDocumentString(`
    query ManagedAgencies($search: String, $first: Int, $after: String) {
  managedAgencies(search: $search, first: $first, after: $after) {
    nodes {
      code
      name
      kind
      validTo
      reviewsItself
      office {
        code
        name
      }
      parent {
        code
        name
      }
      successors {
        agency {
          code
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"cd3fafc3ca3432fd4cfa1d4b9d998706c0f208735103bcfb2094ce5deb403a7c"}) as unknown as TypedDocumentString<ManagedAgenciesQuery, ManagedAgenciesQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    email
    posts {
      role
      agency {
        code
        name
      }
    }
  }
}
    `, {"hash":"baf40f9ee165ec3b5d65175b0e0108d25eb8758e2e4cca9c1d4549e43b36e891"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const MyReportsDocument = new TypedDocumentString(`
    query MyReports {
  myReports {
    id
    agency {
      code
      name
      kind
    }
    year
    state
    signingStep
    acts
    deadline
    timeliness
    selfReviewed
    submittedAt
    publishedAt
    clearance {
      passed
      current
    }
    extensions {
      deadline
    }
    lastReminder {
      by
      at
      count
    }
    lastReturn {
      reason
      at
    }
    withdrawal {
      at
    }
    published {
      backfilled
      withdrawal {
        at
      }
    }
    threads {
      waitsFor
    }
  }
}
    `, {"hash":"64c4e9040c7073309b554aeb4d5962cdc252264d6cfbaaa390db596510382d52"}) as unknown as TypedDocumentString<MyReportsQuery, MyReportsQueryVariables>;
export const OpenUploadDocument = new TypedDocumentString(`
    mutation OpenUpload($input: OpenUploadInput!) {
  openUpload(input: $input) {
    __typename
    ... on OpenedUpload {
      id
      ticket
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"09735ddfa19dbfbeedd955ce61bbe6acea10e1aad80824c433a5d33a1a82de62"}) as unknown as TypedDocumentString<OpenUploadMutation, OpenUploadMutationVariables>;
export const OpenYearDocument = new TypedDocumentString(`
    mutation OpenYear($input: OpenYearInput!) {
  openYear(input: $input) {
    __typename
    ... on OpenedYear {
      opened
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"8883928b4c35e74a1091aaf31ce0dc1dad962f2be95336dfcb968af082c04d06"}) as unknown as TypedDocumentString<OpenYearMutation, OpenYearMutationVariables>;
export const PreviewBackfillDocument = new TypedDocumentString(`
    mutation PreviewBackfill($input: PreviewBackfillInput!) {
  previewBackfill(input: $input) {
    __typename
    ... on ImportPreview {
      ...PreviewParts
    }
    ...RefusalFacts
  }
}
    fragment FindingParts on Finding {
  key
  rule
  severity
  scope
  cells
  section
  message {
    zh
    en
  }
  mend {
    zh
    en
  }
  clause {
    zh
    en
  }
  expected
  found
  difference
  accepted {
    note
    by
    at
  }
}
fragment PreviewParts on ImportPreview {
  format
  reportVersion
  name
  kind
  title
  agency
  year
  date
  digest
  altered
  counts {
    changed
    same
    locked
    unread
  }
  mismatches {
    field
    expected
    found
  }
  cells {
    id
    old
    oldRaw
    new
    raw
    kind
    confidence
    source
    changed
    unread
    locked
  }
  texts {
    place
    heading
    old
    new
    source
    changed
    locked
  }
  blocks {
    place
    text
    rows
    cells {
      place
      text
      row
      column
      rowSpan
      columnSpan
    }
  }
  findings {
    ...FindingParts
  }
}
fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"7c8b57be5c8e1fbacae76934c4f0508f5cbefe83496119116da6014ba5cda230"}) as unknown as TypedDocumentString<PreviewBackfillMutation, PreviewBackfillMutationVariables>;
export const PreviewImportDocument = new TypedDocumentString(`
    mutation PreviewImport($input: PreviewImportInput!) {
  previewImport(input: $input) {
    __typename
    ... on ImportPreview {
      ...PreviewParts
    }
    ...RefusalFacts
  }
}
    fragment FindingParts on Finding {
  key
  rule
  severity
  scope
  cells
  section
  message {
    zh
    en
  }
  mend {
    zh
    en
  }
  clause {
    zh
    en
  }
  expected
  found
  difference
  accepted {
    note
    by
    at
  }
}
fragment PreviewParts on ImportPreview {
  format
  reportVersion
  name
  kind
  title
  agency
  year
  date
  digest
  altered
  counts {
    changed
    same
    locked
    unread
  }
  mismatches {
    field
    expected
    found
  }
  cells {
    id
    old
    oldRaw
    new
    raw
    kind
    confidence
    source
    changed
    unread
    locked
  }
  texts {
    place
    heading
    old
    new
    source
    changed
    locked
  }
  blocks {
    place
    text
    rows
    cells {
      place
      text
      row
      column
      rowSpan
      columnSpan
    }
  }
  findings {
    ...FindingParts
  }
}
fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"94a1743aa8fe6b36f359019609ecd2e6095b10cfa99589170dc834822ba0e826"}) as unknown as TypedDocumentString<PreviewImportMutation, PreviewImportMutationVariables>;
export const PublicAgenciesDocument = new TypedDocumentString(`
    query PublicAgencies($search: String, $after: String) {
  agencies(search: $search, first: 20, after: $after) {
    nodes {
      code
      name
      kind
      reports {
        year
        withdrawal {
          at
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"bbb8b04b2891eb9302c02578a19f2c9132f2943f72e9c0afb3754e37c8e0c6bd"}) as unknown as TypedDocumentString<PublicAgenciesQuery, PublicAgenciesQueryVariables>;
export const PublicAgencyDocument = new TypedDocumentString(`
    query PublicAgency($code: String!) {
  agency(code: $code) {
    code
    name
    kind
    reports {
      year
      title
      edition
      publishedAt
      firstPublishedAt
      backfilled
      number
      withdrawal {
        at
      }
    }
  }
}
    `, {"hash":"d71d1761308de0e25a7a9ed7427a76c6bc5c2808c001dfd6106ab355db74da74"}) as unknown as TypedDocumentString<PublicAgencyQuery, PublicAgencyQueryVariables>;
export const PublicReportDocument = new TypedDocumentString(`
    query PublicReport($agency: String!, $year: Int!) {
  report(agency: $agency, year: $year) {
    agency {
      code
      name
    }
    year
    format
    edition
    publishedAt
    firstPublishedAt
    number
    reason
    hash
    backfilled
    posting {
      address
      date
    }
    withdrawal {
      at
      reason
    }
    earlierEditions {
      edition
      publishedAt
      reason
      withdrawal {
        at
      }
    }
    title
    preamble
    closing
    sections {
      id
      heading
      blocks
    }
    cells {
      id
      value
      raw
      kind
    }
  }
}
    `, {"hash":"ab24981fbd6bf166e372a5f3e408cfa0f55e02915c6c41e504804ad527d1a6fe"}) as unknown as TypedDocumentString<PublicReportQuery, PublicReportQueryVariables>;
export const PublishDocument = new TypedDocumentString(`
    mutation Publish($input: PublishInput!) {
  publish(input: $input) {
    __typename
    ... on Published {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"e35cfc3d108ee9004832bd94a95afe1fb3bfc22da37ccc3959347dc5d8bea670"}) as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($after: String) {
  queue(first: 50, after: $after) {
    nodes {
      id
      agency {
        code
        name
      }
      year
      state
      timeliness
      submittedAt
      firstSubmittedAt
      lastReturn {
        at
      }
      threads {
        id
        state
        internal
        messages {
          side
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"d04344030efac895e73525a4d7cac6ee6ac3c3287bb979cfa85bd1f7ad8932e8"}) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const RecallDocument = new TypedDocumentString(`
    mutation Recall($input: RecallInput!) {
  recall(input: $input) {
    __typename
    ... on Recalled {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"58fa2e70b87db2ca6e2e777c0b7f4588d9c4898fc2c1bec21081efe040141762"}) as unknown as TypedDocumentString<RecallMutation, RecallMutationVariables>;
export const RecordPostingDocument = new TypedDocumentString(`
    mutation RecordPosting($input: RecordPostingInput!) {
  recordPosting(input: $input) {
    __typename
    ... on RecordedPosting {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"9b29d3c1477641b25dec5fdad63cc1fbe794e745aa972f7d45996d59dd9e5d24"}) as unknown as TypedDocumentString<RecordPostingMutation, RecordPostingMutationVariables>;
export const RecordSuccessionDocument = new TypedDocumentString(`
    mutation RecordSuccession($input: RecordSuccessionInput!) {
  recordSuccession(input: $input) {
    __typename
    ... on ChangedAgency {
      agency {
        code
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"2781f469369807b13d4d27ebdaf22c886b4b91edf222f94e5ae236750df2fc4a"}) as unknown as TypedDocumentString<RecordSuccessionMutation, RecordSuccessionMutationVariables>;
export const RegistryAgencyDocument = new TypedDocumentString(`
    query RegistryAgency($code: String!, $year: Int!) {
  agency(code: $code) {
    code
    name
    kind
    sector
    division
    validFrom
    validTo
    reviewsItself
    acts
    parent {
      code
      name
    }
    office {
      code
      name
    }
    predecessors {
      happenedOn
      kind
      agency {
        code
        name
      }
    }
    successors {
      happenedOn
      kind
      agency {
        code
        name
      }
    }
    mustFile(year: $year)
    countsInSum(year: $year)
  }
}
    `, {"hash":"8217db900ab5c9da697df8522a95409b9aabd6af2998b9237c63fb6c09e952b4"}) as unknown as TypedDocumentString<RegistryAgencyQuery, RegistryAgencyQueryVariables>;
export const RemindDocument = new TypedDocumentString(`
    mutation Remind($input: RemindInput!) {
  remind(input: $input) {
    __typename
    ... on Reminded {
      reminded
      skipped {
        report
        reason
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"47853fb3baa49699870894ed2b76f62d48de7301449c642c1c1abb64dffb301b"}) as unknown as TypedDocumentString<RemindMutation, RemindMutationVariables>;
export const ReopenDocument = new TypedDocumentString(`
    mutation Reopen($input: ReopenInput!) {
  reopen(input: $input) {
    __typename
    ... on Reopened {
      thread {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"ba30364fa74ee0c3ee891362c609816feb9d4d14f552da20363f0c9c7432b088"}) as unknown as TypedDocumentString<ReopenMutation, ReopenMutationVariables>;
export const ReplyDocument = new TypedDocumentString(`
    mutation Reply($input: ReplyInput!) {
  reply(input: $input) {
    __typename
    ... on Replied {
      thread {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"b421fb9708fda1155923ae1868e6ba59095b9ad090ff9eb313b43e3d7fd91547"}) as unknown as TypedDocumentString<ReplyMutation, ReplyMutationVariables>;
export const RequestSignatureDocument = new TypedDocumentString(`
    mutation RequestSignature($input: RequestSignatureInput!) {
  requestSignature(input: $input) {
    __typename
    ... on RequestedSignature {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"45cb7eefd9ee370fc97fec76d5086707e87745025990707ad80dfc2eecbc35d9"}) as unknown as TypedDocumentString<RequestSignatureMutation, RequestSignatureMutationVariables>;
export const ResolveDocument = new TypedDocumentString(`
    mutation Resolve($input: ResolveInput!) {
  resolve(input: $input) {
    __typename
    ... on Resolved {
      thread {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"a7834966d7e7e63eebc82a797c2c71558e6fd74cf6d512914978e75db4a0dd29"}) as unknown as TypedDocumentString<ResolveMutation, ResolveMutationVariables>;
export const ReturnReportDocument = new TypedDocumentString(`
    mutation ReturnReport($input: ReturnReportInput!) {
  returnReport(input: $input) {
    __typename
    ... on Returned {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"cccf0410189dd92ab6c9aa6f1762c24e6deb3dac2514a0b39af3ae1b44ab9910"}) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
export const SaveBlocksDocument = new TypedDocumentString(`
    mutation SaveBlocks($input: SaveBlocksInput!) {
  saveBlocks(input: $input) {
    __typename
    ... on SavedBlocks {
      version
      saved {
        id
        version
      }
      stale {
        id
        mine
        theirs
        version
        by
        at
      }
      locked
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"e5be1a41204c3255e5600ef48dd2e9338842203ee2d9c2a02e85e4070dda6558"}) as unknown as TypedDocumentString<SaveBlocksMutation, SaveBlocksMutationVariables>;
export const SaveCellsDocument = new TypedDocumentString(`
    mutation SaveCells($input: SaveCellsInput!) {
  saveCells(input: $input) {
    __typename
    ... on SavedCells {
      version
      saved
      stale {
        cell
        mine
        theirs
        by
        at
      }
      locked
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"129be3b5e9590e56d5695f281eef2ebf31df4eb0f9257760ccebf7850057cafb"}) as unknown as TypedDocumentString<SaveCellsMutation, SaveCellsMutationVariables>;
export const SendBackDocument = new TypedDocumentString(`
    mutation SendBack($input: SendBackInput!) {
  sendBack(input: $input) {
    __typename
    ... on SentBack {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"134550061e2428c1a1c08db93004ee6cfcb6a85cda6cc51ebe9607ecbdfd02f3"}) as unknown as TypedDocumentString<SendBackMutation, SendBackMutationVariables>;
export const SetAllowedPlacesDocument = new TypedDocumentString(`
    mutation SetAllowedPlaces($input: SetAllowedPlacesInput!) {
  setAllowedPlaces(input: $input) {
    __typename
    ... on ChangedAgency {
      agency {
        code
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"969328581f755277c3b2cd4da3856641c833a497dd04f64c63b1c710a1947cea"}) as unknown as TypedDocumentString<SetAllowedPlacesMutation, SetAllowedPlacesMutationVariables>;
export const SetChainDocument = new TypedDocumentString(`
    mutation SetChain($input: SetChainInput!) {
  setChain(input: $input) {
    __typename
    ... on ChangedAgency {
      agency {
        code
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"6dcd282114d159df4cc173f4b143d161c989acd36ea3b39e7459a61a6dac5633"}) as unknown as TypedDocumentString<SetChainMutation, SetChainMutationVariables>;
export const SetDeadlineDocument = new TypedDocumentString(`
    mutation SetDeadline($input: SetDeadlineInput!) {
  setDeadline(input: $input) {
    __typename
    ... on ChangedAgency {
      agency {
        code
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"42f77613aab2424b57a035ca5992a754361d58810e4a2a0461a54838516fb8a7"}) as unknown as TypedDocumentString<SetDeadlineMutation, SetDeadlineMutationVariables>;
export const SetFlagsDocument = new TypedDocumentString(`
    mutation SetFlags($input: SetFlagsInput!) {
  setFlags(input: $input) {
    __typename
    ... on ChangedAgency {
      agency {
        code
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"33ce3d1d05ae48b5a6d2f8ed903784f8557b2cf010c47ad062a8957d8b148666"}) as unknown as TypedDocumentString<SetFlagsMutation, SetFlagsMutationVariables>;
export const SetRuleDocument = new TypedDocumentString(`
    mutation SetRule($input: SetRuleInput!) {
  setRule(input: $input) {
    __typename
    ... on ChangedAgency {
      agency {
        code
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"97f612d057290c311f23978b13edceb5cea5ae47c1be8b1cd72e21095c8d57c1"}) as unknown as TypedDocumentString<SetRuleMutation, SetRuleMutationVariables>;
export const SetSettingsDocument = new TypedDocumentString(`
    mutation SetSettings($input: SetSettingsInput!) {
  setSettings(input: $input) {
    __typename
    ... on ChangedAgency {
      agency {
        code
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"991151e3417d7b51e7d87e704a8228f53a869aae4d09432e624767f6d30398b1"}) as unknown as TypedDocumentString<SetSettingsMutation, SetSettingsMutationVariables>;
export const SignOfflineDocument = new TypedDocumentString(`
    mutation SignOffline($input: SignOfflineInput!) {
  signOffline(input: $input) {
    __typename
    ... on SignedOffline {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"30796f19de1969e5ebf051e1df4ae7cb3450b121300ebcee2ca2f225652d7e61"}) as unknown as TypedDocumentString<SignOfflineMutation, SignOfflineMutationVariables>;
export const SignDocument = new TypedDocumentString(`
    mutation Sign($input: SignInput!) {
  sign(input: $input) {
    __typename
    ... on Signed {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"f3bbe467f4a70eb8c29d6b88bc248141497cb5813bb5fea59ff6328abae65e45"}) as unknown as TypedDocumentString<SignMutation, SignMutationVariables>;
export const SubmitDocument = new TypedDocumentString(`
    mutation Submit($input: SubmitInput!) {
  submit(input: $input) {
    __typename
    ... on Submitted {
      receipt {
        number
        at
        hash
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"10715a437ae519d557bc452a22337d9f2d86d1d58cd0f4aaa182a8afd8580c88"}) as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
export const ToPublishDocument = new TypedDocumentString(`
    query ToPublish($office: String!, $year: Int!) {
  board(office: $office, year: $year, state: APPROVED, first: 50) {
    nodes {
      report {
        id
        agency {
          code
          name
        }
        year
        acts
        clearance {
          passed
          current
        }
      }
    }
  }
}
    `, {"hash":"a50ce58ded5d3fcb87dcd67b667a7c18963e28960120a8767d55478a502f3c78"}) as unknown as TypedDocumentString<ToPublishQuery, ToPublishQueryVariables>;
export const UnapproveDocument = new TypedDocumentString(`
    mutation Unapprove($input: UnapproveInput!) {
  unapprove(input: $input) {
    __typename
    ... on Unapproved {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"a3b97e2d5366275b752ed76d86c15634ec679eb267b315924765aeaec0d6278b"}) as unknown as TypedDocumentString<UnapproveMutation, UnapproveMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($input: UndoImportInput!) {
  undoImport(input: $input) {
    __typename
    ... on ImportUndone {
      version
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"2c13eb5a2637d1553b477f2f18b8a587b8a237fbaba921e88f5c8d0df4254f02"}) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const WaitingWithdrawalsDocument = new TypedDocumentString(`
    query WaitingWithdrawals {
  waitingWithdrawals {
    id
    agency {
      code
      name
    }
    year
    withdrawal {
      reason
      by
      at
    }
  }
}
    `, {"hash":"582b660f32dd68590279e42a0c5e7918ae1d888f85c2f82857258c8607ee94aa"}) as unknown as TypedDocumentString<WaitingWithdrawalsQuery, WaitingWithdrawalsQueryVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: WithdrawInput!) {
  withdraw(input: $input) {
    __typename
    ... on AskedWithdrawal {
      report {
        id
        state
      }
    }
    ...RefusalFacts
  }
}
    fragment RefusalFacts on Refusal {
  __typename
  code
  ... on OutOfTurn {
    state
  }
  ... on HasErrors {
    findings {
      key
      rule
      message {
        zh
        en
      }
    }
  }
  ... on OpenThreads {
    count
  }
  ... on Unreadable {
    reason
  }
  ... on TooLarge {
    limit
  }
  ... on Mismatch {
    field
    expected
    found
  }
  ... on BadInput {
    field
    reason
  }
  ... on TooMany {
    retryAfterSeconds
    reason
  }
}`, {"hash":"342a90bbff0d894bda4f223dbb93f3deec0d440aba53ab6ce54abba4de0879ce"}) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const WithdrawnDocument = new TypedDocumentString(`
    query Withdrawn($agency: String!, $year: Int!) {
  report(agency: $agency, year: $year) {
    withdrawal {
      at
    }
  }
}
    `, {"hash":"bdda306589ea4c79b370e23e5468a8782557f93c626ec3b4f747e82fb2001b15"}) as unknown as TypedDocumentString<WithdrawnQuery, WithdrawnQueryVariables>;
export const WorkingReportDocument = new TypedDocumentString(`
    query WorkingReport($agency: String!, $year: Int!) {
  filing(agency: $agency, year: $year) {
    id
    agency {
      code
      name
      kind
      office {
        code
        name
      }
    }
    year
    format
    state
    version
    contentHash
    title
    cells {
      id
      value
      raw
      kind
      lastYear
    }
    blocks {
      id
      place
      text
      version
    }
    findings {
      ...FindingParts
    }
    ruleContext {
      past {
        agencyName
        year
        format
        cells {
          id
          raw
        }
        sections {
          id
          blocks
        }
      }
      settings {
        rule
        severity
      }
      allowedPlaces
      divisions
    }
    unlockedSections
    acts
    deadline
    timeliness
    selfReviewed
    nil
    firstSubmittedAt
    submittedAt
    publishedAt
    receipt {
      number
      at
      hash
    }
    signatures {
      role
      name
      at
      contentHash
      offline
      post
      date
      sheet {
        id
        name
        mediaType
        bytes
      }
    }
    clearance {
      name
      passed
      conclusion
      date
      current
    }
    correctionReason
    publicationNeedsReason
    postings {
      address
      date
      by
      at
    }
    extensions {
      deadline
      reason
      by
      at
    }
    withdrawal {
      edition
      reason
      by
      at
      mine
    }
    lastReminder {
      by
      at
      count
    }
    lastReturn {
      reason
      sections
      by
      at
    }
    sentBack {
      act
      by
      at
      note
    }
    lastImport {
      id
      name
      at
      by
      undoable
    }
    likenesses {
      section
      share
      other {
        code
        name
      }
      working
      published
    }
    changes {
      cell
      block
      place
      before
      after
    }
    threads {
      ...ThreadParts
    }
    events(first: 50) {
      id
      at
      act
      by
      note
    }
    published {
      edition
      publishedAt
      firstPublishedAt
      number
      backfilled
      withdrawal {
        at
        reason
      }
    }
  }
}
    fragment FindingParts on Finding {
  key
  rule
  severity
  scope
  cells
  section
  message {
    zh
    en
  }
  mend {
    zh
    en
  }
  clause {
    zh
    en
  }
  expected
  found
  difference
  accepted {
    note
    by
    at
  }
}
fragment ThreadParts on Thread {
  id
  state
  internal
  waitsFor
  openedBy
  openedAt
  anchor {
    kind
    cell
    block
    section
    quote
  }
  messages {
    id
    author
    side
    text
    at
  }
}`, {"hash":"989cc6545207e91087b79212570d3136f621d3bccfec772140e0f92564b130d3"}) as unknown as TypedDocumentString<WorkingReportQuery, WorkingReportQueryVariables>;