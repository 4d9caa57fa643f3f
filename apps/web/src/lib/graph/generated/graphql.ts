/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptWarningInput = {
  findingKey: string;
  note: string;
  report: string | number;
};

export type Act =
  | 'acceptWarning'
  | 'approve'
  | 'beginReview'
  | 'clear'
  | 'comment'
  | 'correct'
  | 'importReport'
  | 'openYear'
  | 'publish'
  | 'recall'
  | 'reopen'
  | 'reply'
  | 'requestSignature'
  | 'resolve'
  | 'returnReport'
  | 'saveBlocks'
  | 'saveCells'
  | 'sendBack'
  | 'sign'
  | 'submit'
  | 'undoImport';

export type AgencyKind =
  | 'DEPARTMENT'
  | 'GOVERNMENT'
  | 'INSTITUTION'
  | 'OFFICE'
  | 'OWN_LEVEL'
  | 'SUB_DISTRICT'
  | 'TOWNSHIP';

export type AnchorInput = {
  block?: string | number | null | undefined;
  cell?: string | number | null | undefined;
  kind: AnchorKind;
  quote?: string | null | undefined;
  section?: SectionId | null | undefined;
};

export type AnchorKind =
  | 'block'
  | 'cell'
  | 'report'
  | 'section';

export type ApproveInput = {
  report: string | number;
};

export type BeginReviewInput = {
  report: string | number;
};

export type BlockChange = {
  after?: string | number | null | undefined;
  id?: string | number | null | undefined;
  place?: BlockPlace | null | undefined;
  remove?: boolean | null | undefined;
  text?: string | null | undefined;
  version?: number | null | undefined;
};

export type BlockPlace =
  | 'closing'
  | 'otherMatters'
  | 'overview'
  | 'preamble'
  | 'problems'
  | 'title';

export type CellChange = {
  cell: string | number;
  from: string;
  to: string;
};

export type CellKind =
  | 'blank'
  | 'dash'
  | 'number'
  | 'text';

export type ClearInput = {
  conclusion: string;
  date: string;
  name: string;
  report: string | number;
};

export type CommentInput = {
  anchor: AnchorInput;
  internal?: boolean;
  report: string | number;
  text: string;
};

export type CorrectInput = {
  reason: string;
  report: string | number;
};

export type FillZerosInput = {
  report: string | number;
};

export type ImportReportInput = {
  confirmMismatch?: boolean;
  name: string;
  report: string | number;
  text: string;
  version: number;
};

export type OpenYearInput = {
  office: string;
  year: number;
};

export type PreviewImportInput = {
  name: string;
  report: string | number;
  text: string;
};

export type PublishInput = {
  report: string | number;
};

export type RecallInput = {
  reason: string;
  report: string | number;
};

export type ReopenInput = {
  thread: string | number;
};

export type ReplyInput = {
  text: string;
  thread: string | number;
};

export type ReportState =
  | 'APPROVED'
  | 'CORRECTING'
  | 'DRAFT'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'REVIEWING'
  | 'SIGNING'
  | 'SUBMITTED';

export type RequestSignatureInput = {
  report: string | number;
  version: number;
};

export type ResolveInput = {
  thread: string | number;
};

export type ReturnReportInput = {
  reason: string;
  report: string | number;
  sections: Array<SectionId>;
};

export type Role =
  | 'ADMIN'
  | 'CHECKER'
  | 'CLEARER'
  | 'FILER'
  | 'REVIEWER'
  | 'SIGNATORY'
  | 'SUPERVISOR';

export type SaveBlocksInput = {
  changes: Array<BlockChange>;
  report: string | number;
};

export type SaveCellsInput = {
  changes: Array<CellChange>;
  report: string | number;
};

export type Scope =
  | 'report'
  | 'source';

export type SectionId =
  | 'disclosure'
  | 'disputes'
  | 'otherMatters'
  | 'overview'
  | 'problems'
  | 'requests';

export type SendBackInput = {
  reason: string;
  report: string | number;
};

export type Severity =
  | 'error'
  | 'notice'
  | 'warning';

export type Side =
  | 'AGENCY'
  | 'OFFICE';

export type SignInput = {
  contentHash: string;
  report: string | number;
};

export type SubmitInput = {
  key: string | number;
  report: string | number;
};

export type ThreadState =
  | 'OPEN'
  | 'RESOLVED';

export type Timeliness =
  | 'LATE'
  | 'ON_TIME'
  | 'OVERDUE'
  | 'PENDING';

export type UndoImportInput = {
  import: string | number;
  report: string | number;
};

export type AcceptWarningMutationVariables = Exact<{
  input: AcceptWarningInput;
}>;


export type AcceptWarningMutation = { acceptWarning:
    | { __typename: 'AcceptedWarning', report: { id: string, version: number } }
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
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
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
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
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type BoardQueryVariables = Exact<{
  office: string;
  year: number;
  state?: ReportState | null | undefined;
  timeliness?: Timeliness | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardQuery = { board: { total: number, onTime: number, late: number, overdue: number, nodes: Array<{ state: ReportState | null, timeliness: Timeliness, submittedAt: string | null, returns: number, agency: { code: string, name: string, kind: AgencyKind }, report: { id: string, deadline: string | null, acts: Array<Act> } | null }>, counts: Array<{ state: ReportState | null, count: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ClearMutationVariables = Exact<{
  input: ClearInput;
}>;


export type ClearMutation = { clear:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Cleared', report: { id: string, state: ReportState } }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
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
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
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
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type FillZerosMutationVariables = Exact<{
  input: FillZerosInput;
}>;


export type FillZerosMutation = { fillZeros:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'SavedCells', version: number, saved: Array<string>, stale: Array<{ cell: string, mine: string, theirs: string, by: string | null, at: string | null }> }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type FindingPartsFragment = { key: string, rule: string, severity: Severity, scope: Scope, cells: Array<string>, section: SectionId | null, clause: string, expected: string | null, found: string | null, difference: string | null, message: { zh: string, en: string }, mend: { zh: string, en: string }, accepted: { note: string, by: string, at: string } | null };

export type ImportReportMutationVariables = Exact<{
  input: ImportReportInput;
}>;


export type ImportReportMutation = { importReport:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Imported', version: number, import: { id: string } }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, posts: Array<{ role: Role, agency: { code: string, name: string } }> } | null };

export type MyReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyReportsQuery = { myReports: Array<{ id: string, year: number, state: ReportState, acts: Array<Act>, deadline: string | null, timeliness: Timeliness, submittedAt: string | null, publishedAt: string | null, agency: { code: string, name: string }, lastReturn: { reason: string, at: string } | null, threads: Array<{ id: string, state: ThreadState, internal: boolean, messages: Array<{ side: Side }> }> }> };

export type OpenYearMutationVariables = Exact<{
  input: OpenYearInput;
}>;


export type OpenYearMutation = { openYear:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OpenedYear', opened: number }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type PreviewImportMutationVariables = Exact<{
  input: PreviewImportInput;
}>;


export type PreviewImportMutation = { previewImport:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'ImportPreview', format: string, title: string | null, agency: string | null, year: number | null, date: string | null, digest: string, preamble: Array<string>, closing: Array<string>, counts: { changed: number, same: number, unread: number }, mismatches: Array<{ field: string, expected: string, found: string | null }>, cells: Array<{ id: string, old: number | string | null, oldRaw: string, new: number | string | null, raw: string, kind: CellKind, confidence: number, source: string, changed: boolean }>, sections: Array<{ id: SectionId, heading: string, old: Array<string>, new: Array<string>, source: string, changed: boolean }>, findings: Array<{ key: string, rule: string, severity: Severity, scope: Scope, cells: Array<string>, section: SectionId | null, clause: string, expected: string | null, found: string | null, difference: string | null, message: { zh: string, en: string }, mend: { zh: string, en: string }, accepted: { note: string, by: string, at: string } | null }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type PublicAgenciesQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicAgenciesQuery = { agencies: { nodes: Array<{ code: string, name: string, kind: AgencyKind, reports: Array<{ year: number }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublicAgencyQueryVariables = Exact<{
  code: string;
}>;


export type PublicAgencyQuery = { agency: { code: string, name: string, kind: AgencyKind, reports: Array<{ year: number, title: string, edition: number, publishedAt: string, number: string | null }> } | null };

export type PublicReportQueryVariables = Exact<{
  agency: string;
  year: number;
}>;


export type PublicReportQuery = { report: { year: number, format: string, edition: number, publishedAt: string, number: string | null, title: string, preamble: Array<string>, closing: Array<string>, agency: { code: string, name: string }, sections: Array<{ id: SectionId, heading: string, blocks: Array<string> }>, cells: Array<{ id: string, value: number | string | null, raw: string, kind: CellKind }> } | null };

export type PublishMutationVariables = Exact<{
  input: PublishInput;
}>;


export type PublishMutation = { publish:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'Published', report: { id: string, state: ReportState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type QueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type QueueQuery = { queue: { nodes: Array<{ id: string, year: number, state: ReportState, timeliness: Timeliness, submittedAt: string | null, firstSubmittedAt: string | null, agency: { code: string, name: string }, lastReturn: { at: string } | null, threads: Array<{ id: string, state: ThreadState, internal: boolean, messages: Array<{ side: Side }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RecallMutationVariables = Exact<{
  input: RecallInput;
}>;


export type RecallMutation = { recall:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'Recalled', report: { id: string, state: ReportState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

type RefusalFacts_BadInput_Fragment = { __typename: 'BadInput', field: string, reason: string, code: string };

type RefusalFacts_Forbidden_Fragment = { __typename: 'Forbidden', code: string };

type RefusalFacts_HasErrors_Fragment = { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> };

type RefusalFacts_Mismatch_Fragment = { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string };

type RefusalFacts_NotCleared_Fragment = { __typename: 'NotCleared', code: string };

type RefusalFacts_NotFound_Fragment = { __typename: 'NotFound', code: string };

type RefusalFacts_OpenThreads_Fragment = { __typename: 'OpenThreads', count: number, code: string };

type RefusalFacts_OutOfTurn_Fragment = { __typename: 'OutOfTurn', state: ReportState, code: string };

type RefusalFacts_SamePerson_Fragment = { __typename: 'SamePerson', code: string };

type RefusalFacts_Stale_Fragment = { __typename: 'Stale', code: string };

type RefusalFacts_TooLarge_Fragment = { __typename: 'TooLarge', limit: number, code: string };

type RefusalFacts_TooMany_Fragment = { __typename: 'TooMany', retryAfterSeconds: number, code: string };

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
  | RefusalFacts_SamePerson_Fragment
  | RefusalFacts_Stale_Fragment
  | RefusalFacts_TooLarge_Fragment
  | RefusalFacts_TooMany_Fragment
  | RefusalFacts_Unreadable_Fragment
;

export type ReopenMutationVariables = Exact<{
  input: ReopenInput;
}>;


export type ReopenMutation = { reopen:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'Reopened', thread: { id: string, state: ThreadState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ReplyMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type ReplyMutation = { reply:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'Replied', thread: { id: string, state: ThreadState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type RequestSignatureMutationVariables = Exact<{
  input: RequestSignatureInput;
}>;


export type RequestSignatureMutation = { requestSignature:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'RequestedSignature', report: { id: string, state: ReportState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ResolveMutationVariables = Exact<{
  input: ResolveInput;
}>;


export type ResolveMutation = { resolve:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'Resolved', thread: { id: string, state: ThreadState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type ReturnReportMutation = { returnReport:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'Returned', report: { id: string, state: ReportState } }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SaveBlocksMutationVariables = Exact<{
  input: SaveBlocksInput;
}>;


export type SaveBlocksMutation = { saveBlocks:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'SavedBlocks', version: number, saved: Array<{ id: string, version: number }>, stale: Array<{ id: string, mine: string, theirs: string, version: number, by: string | null, at: string | null }> }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SaveCellsMutationVariables = Exact<{
  input: SaveCellsInput;
}>;


export type SaveCellsMutation = { saveCells:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'SavedCells', version: number, saved: Array<string>, stale: Array<{ cell: string, mine: string, theirs: string, by: string | null, at: string | null }> }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SendBackMutationVariables = Exact<{
  input: SendBackInput;
}>;


export type SendBackMutation = { sendBack:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'SentBack', report: { id: string, state: ReportState } }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SignMutationVariables = Exact<{
  input: SignInput;
}>;


export type SignMutation = { sign:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Signed', report: { id: string, state: ReportState } }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type SubmitMutationVariables = Exact<{
  input: SubmitInput;
}>;


export type SubmitMutation = { submit:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'Submitted', receipt: { number: string, at: string, hash: string } }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type ThreadPartsFragment = { id: string, state: ThreadState, internal: boolean, openedBy: string, openedAt: string, anchor: { kind: AnchorKind, cell: string | null, block: string | null, section: SectionId | null, quote: string | null }, messages: Array<{ id: string, author: string, side: Side, text: string, at: string }> };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
}>;


export type UndoImportMutation = { undoImport:
    | { __typename: 'BadInput', field: string, reason: string, code: string }
    | { __typename: 'Forbidden', code: string }
    | { __typename: 'HasErrors', code: string, findings: Array<{ key: string, rule: string, message: { zh: string, en: string } }> }
    | { __typename: 'ImportUndone', version: number }
    | { __typename: 'Mismatch', field: string, expected: string, found: string | null, code: string }
    | { __typename: 'NotCleared', code: string }
    | { __typename: 'NotFound', code: string }
    | { __typename: 'OpenThreads', count: number, code: string }
    | { __typename: 'OutOfTurn', state: ReportState, code: string }
    | { __typename: 'SamePerson', code: string }
    | { __typename: 'Stale', code: string }
    | { __typename: 'TooLarge', limit: number, code: string }
    | { __typename: 'TooMany', retryAfterSeconds: number, code: string }
    | { __typename: 'Unreadable', reason: string, code: string }
   };

export type WorkingReportQueryVariables = Exact<{
  agency: string;
  year: number;
}>;


export type WorkingReportQuery = { filing: { id: string, year: number, format: string, state: ReportState, version: number, contentHash: string, title: string, unlockedSections: Array<SectionId>, acts: Array<Act>, deadline: string | null, timeliness: Timeliness, firstSubmittedAt: string | null, submittedAt: string | null, publishedAt: string | null, agency: { code: string, name: string, kind: AgencyKind, office: { code: string, name: string } | null }, cells: Array<{ id: string, value: number | string | null, raw: string, kind: CellKind, lastYear: number | string | null }>, blocks: Array<{ id: string, place: BlockPlace, text: string, version: number }>, findings: Array<{ key: string, rule: string, severity: Severity, scope: Scope, cells: Array<string>, section: SectionId | null, clause: string, expected: string | null, found: string | null, difference: string | null, message: { zh: string, en: string }, mend: { zh: string, en: string }, accepted: { note: string, by: string, at: string } | null }>, receipt: { number: string, at: string, hash: string } | null, signatures: Array<{ role: Role, name: string, at: string, contentHash: string }>, clearance: { name: string, conclusion: string, date: string } | null, lastReturn: { reason: string, sections: Array<SectionId>, by: string, at: string } | null, lastImport: { id: string, name: string, at: string, by: string, undoable: boolean } | null, threads: Array<{ id: string, state: ThreadState, internal: boolean, openedBy: string, openedAt: string, anchor: { kind: AnchorKind, cell: string | null, block: string | null, section: SectionId | null, quote: string | null }, messages: Array<{ id: string, author: string, side: Side, text: string, at: string }> }>, events: Array<{ id: string, at: string, act: Act, by: string, note: string | null }>, published: { edition: number, publishedAt: string, number: string | null } | null } | null };

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
  clause
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
  }
}
    `, {"fragmentName":"RefusalFacts"}) as unknown as TypedDocumentString<RefusalFactsFragment, unknown>;
export const ThreadPartsFragmentDoc = new TypedDocumentString(`
    fragment ThreadParts on Thread {
  id
  state
  internal
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
  }
}`, {"hash":"ff052990acfbb185597d1d549e9543c11b021e6f3a7f75223c18f7226d1d6138"}) as unknown as TypedDocumentString<AcceptWarningMutation, AcceptWarningMutationVariables>;
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
  }
}`, {"hash":"1bdacbb3f4be48007b3d3339f5a7d51e0d8afef4515bbb4d16ea54becf11bb4b"}) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
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
  }
}`, {"hash":"f706bbf9704d9de7728bf27a1296bcd06f5269562af24088e0a8c328720b13f8"}) as unknown as TypedDocumentString<BeginReviewMutation, BeginReviewMutationVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($office: String!, $year: Int!, $state: ReportState, $timeliness: Timeliness, $after: String) {
  board(
    office: $office
    year: $year
    state: $state
    timeliness: $timeliness
    first: 50
    after: $after
  ) {
    nodes {
      agency {
        code
        name
        kind
      }
      state
      timeliness
      submittedAt
      returns
      report {
        id
        deadline
        acts
      }
    }
    counts {
      state
      count
    }
    total
    onTime
    late
    overdue
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"78754e3f8509deccac481c769538a2b090fcad4488a2183fe51588e55bb1a3bf"}) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
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
  }
}`, {"hash":"6b73a5bea1daaf571df3350e4fa09dff4b4232c0691436f1a43a1773f2070e90"}) as unknown as TypedDocumentString<ClearMutation, ClearMutationVariables>;
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
  }
}`, {"hash":"c12103afdde6f9824099c6d370d0cabebff920f336a92d8654b7e602e4f77a3f"}) as unknown as TypedDocumentString<CommentMutation, CommentMutationVariables>;
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
  }
}`, {"hash":"938fddb5be3166367fc4d8df0ae4239e60e3605934107af0a34cd7f550cb85c7"}) as unknown as TypedDocumentString<CorrectMutation, CorrectMutationVariables>;
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
  }
}`, {"hash":"8aaa90e8ef3bac545568a572ac3045cb3c2a1216c9ff8a4bd98e2aa8d9cfc5a6"}) as unknown as TypedDocumentString<FillZerosMutation, FillZerosMutationVariables>;
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
  }
}`, {"hash":"d17dedec11fd696279772b5c0533daf087cdc8ba58d4129cf58eb3274eeb14f9"}) as unknown as TypedDocumentString<ImportReportMutation, ImportReportMutationVariables>;
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
    }
    year
    state
    acts
    deadline
    timeliness
    submittedAt
    publishedAt
    lastReturn {
      reason
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
}
    `, {"hash":"09c553591befc9507b83b917d3fcf27a9f624c0bd7e80f70255227b8f78950a7"}) as unknown as TypedDocumentString<MyReportsQuery, MyReportsQueryVariables>;
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
  }
}`, {"hash":"2af6d92cbe03c2ed6e13159d0f25d06b2ecccd928aded42dd21eac3dc39a97cd"}) as unknown as TypedDocumentString<OpenYearMutation, OpenYearMutationVariables>;
export const PreviewImportDocument = new TypedDocumentString(`
    mutation PreviewImport($input: PreviewImportInput!) {
  previewImport(input: $input) {
    __typename
    ... on ImportPreview {
      format
      title
      agency
      year
      date
      digest
      counts {
        changed
        same
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
      }
      sections {
        id
        heading
        old
        new
        source
        changed
      }
      preamble
      closing
      findings {
        ...FindingParts
      }
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
  clause
  expected
  found
  difference
  accepted {
    note
    by
    at
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
  }
}`, {"hash":"9567a06376ecdcc99b1807db820c4042c9afb9af3342f5e3806bfb2ea85fc137"}) as unknown as TypedDocumentString<PreviewImportMutation, PreviewImportMutationVariables>;
export const PublicAgenciesDocument = new TypedDocumentString(`
    query PublicAgencies($search: String, $after: String) {
  agencies(search: $search, first: 20, after: $after) {
    nodes {
      code
      name
      kind
      reports {
        year
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"99f28fe7f7d260c663711a72b9edeef2eeff9a2d696849d05ea441bd3618e98a"}) as unknown as TypedDocumentString<PublicAgenciesQuery, PublicAgenciesQueryVariables>;
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
      number
    }
  }
}
    `, {"hash":"42989eb8fa27c26519a5d619f978a346e391759bbf05880f6a4ae04ea936a1aa"}) as unknown as TypedDocumentString<PublicAgencyQuery, PublicAgencyQueryVariables>;
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
    number
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
    `, {"hash":"a6708c71d8da6bfb3218e88bdac169345bd7aa6def97ac6ded4380c58d7b7da6"}) as unknown as TypedDocumentString<PublicReportQuery, PublicReportQueryVariables>;
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
  }
}`, {"hash":"0ce56eb6ceec8c8193b692da473673c111012b7e519d26c4613403de1ec4b66d"}) as unknown as TypedDocumentString<PublishMutation, PublishMutationVariables>;
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
  }
}`, {"hash":"87f078c8f865b25d91a5ef9c776ad3063087e5a213e6836910f0a7f49198d5cf"}) as unknown as TypedDocumentString<RecallMutation, RecallMutationVariables>;
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
  }
}`, {"hash":"a34cf852d487a923819b532fdcae1ed500780ea2a1d6926a40b5130958d5a01c"}) as unknown as TypedDocumentString<ReopenMutation, ReopenMutationVariables>;
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
  }
}`, {"hash":"5040d2007b375e848c9a2e1bb2e42972ac8645a16166b05de9bb8d9d2fb1362b"}) as unknown as TypedDocumentString<ReplyMutation, ReplyMutationVariables>;
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
  }
}`, {"hash":"f318d746d3b5d92d53863046895314499fec4481bd6a98d7cd05b9e27178bc54"}) as unknown as TypedDocumentString<RequestSignatureMutation, RequestSignatureMutationVariables>;
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
  }
}`, {"hash":"21bc7b4089050b6a02dd7d06cdd529dd2693180e944fc8a0cde25293be3724ed"}) as unknown as TypedDocumentString<ResolveMutation, ResolveMutationVariables>;
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
  }
}`, {"hash":"21a96971cf0d25dc7f264a0feb18a511b9304b658a0606926a07a68f8c8e0650"}) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
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
  }
}`, {"hash":"cb5d4ae9d4e0483329a24f9f99531affa868949136bf9fc44ccb216e23706f8b"}) as unknown as TypedDocumentString<SaveBlocksMutation, SaveBlocksMutationVariables>;
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
  }
}`, {"hash":"4655cc217718e64e52b5017643478850bb4a4f30d846e112f6d72bd59726e716"}) as unknown as TypedDocumentString<SaveCellsMutation, SaveCellsMutationVariables>;
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
  }
}`, {"hash":"7007f568968012afc6f5631a9182babc5a3d663b64e69c56de9e84b2fc690bc9"}) as unknown as TypedDocumentString<SendBackMutation, SendBackMutationVariables>;
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
  }
}`, {"hash":"d2b464faa9cc05b4da3cef90ba9831962bf813574dc7d8c777f5f64a084c62c8"}) as unknown as TypedDocumentString<SignMutation, SignMutationVariables>;
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
  }
}`, {"hash":"5cb495c33b8445bd0ed7d18184765541439ddf4fb0f5fbca30ae557c40ef4d25"}) as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
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
  }
}`, {"hash":"8984b2409c018f81862ba9d060b0f869c411a24dca1169408d683ae51cd34b5e"}) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
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
    unlockedSections
    acts
    deadline
    timeliness
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
    }
    clearance {
      name
      conclusion
      date
    }
    lastReturn {
      reason
      sections
      by
      at
    }
    lastImport {
      id
      name
      at
      by
      undoable
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
      number
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
  clause
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
}`, {"hash":"ac3cd8c12ef21a240e1fdf0f7569ff7615d72007af845fbe31500b71cb7f7bec"}) as unknown as TypedDocumentString<WorkingReportQuery, WorkingReportQueryVariables>;