/**
 * Who reads which field, for an auditor: every field of every object type of the built graphs stands here once. A field
 * that the graph has and this table has not fails the build, and so does one that the table has and the graph has not.
 */

/** Fields of one type, by their names with a blank between. */
export type Fields = Record<string, string>

/** 公众 · anyone, signed in or not: the register of agencies, and editions that were published and not withdrawn. */
export const anyone: Fields = {
  Query: 'agency agencies report',
  Agency: 'code name kind parent reports',
  AgencyConnection: 'nodes pageInfo',
  PageInfo: 'hasNextPage endCursor',
  PublishedReport: `agency year format edition publishedAt firstPublishedAt backfilled hash reason earlierEditions posting withdrawal number
    title preamble closing sections cells disclosure requests disputes`,
  // 紧急撤下 leaves number, dates and hash, and why; text and figures are gone from every field.
  PublishedWithdrawal: 'at reason',
  EarlierEdition: 'edition publishedAt reason hash withdrawal',
  PublishedPosting: 'address date',
  PublishedSection: 'id heading blocks',
  PublishedCell: 'id value raw kind',
  DisclosureTable: 'regulations normativeDocuments licences penalties coercions fees',
  DisclosureDocuments: 'issued repealed inForce',
  DisclosureDecisions: 'decisions',
  DisclosureFees: 'amountWanYuan',
  RequestsTable: `receivedNew carriedIn granted partlyGranted
    refusedStateSecret refusedOtherLaw refusedSecurityStability refusedThirdParty refusedInternalAffairs refusedProcessInfo refusedEnforcementFile refusedAdminQuery
    unavailableNotHeld unavailableNeedsCreation unavailableUnclear
    notProcessedPetition notProcessedRepeat notProcessedPublication notProcessedExcessive notProcessedReconfirm
    otherNotCorrected otherFeeUnpaid otherMisc totalProcessed carriedOut`,
  RequestsRow: 'naturalPerson commercialEnterprise researchInstitution publicInterestOrg legalServiceOrg otherOrg total',
  DisputesTable: 'reconsideration litigationDirect litigationAfterReconsideration',
  DisputesRow: 'upheld corrected otherOutcome pending total',
}

/** 办公端 · the register as the staff graph has it: places, times, dates and successions are no secret; acts and rolesToGive say what the asker may do. */
export const register: Fields = {
  Agency: 'office sector division validFrom validTo reviewsItself predecessors successors mustFile countsInSum deadlines rules acts rolesToGive',
  Succession: 'agency kind happenedOn',
  OfficeDeadline: 'kind localAt statutoryAt',
  OfficeRule: 'rule severity by at',
}

/** 人员与设置 · who works at an agency and how it is set: those who manage it and those who hold a post there (peopleReaders in policy-table.ts); null to the others. */
export const ofAgency: Fields = {
  Agency: 'people settings',
  Holder: 'person role since',
  Colleague: 'id name email disabledAt invitedUntil',
  AgencySettings: 'chainLength signatoryMayBeEditor publicationMode offlineSigning rankings allowedPlaces',
}

/** 本人 · about the asking person and nobody else; null to those who are not signed in. */
export const oneself: Fields = {
  Query: 'me',
  Person: 'id name email posts',
  Post: 'role agency',
}

/**
 * 报告 · the working record: its readers (policy-table.ts) and nobody else, in every state. To everybody else the record
 * is null, and everything that hangs on it is absent; who is not signed in is asked to sign in.
 */
export const record: Fields = {
  Query: 'filing',
  Report: `id agency year format state version contentHash title cells blocks findings unlockedSections acts deadline timeliness
    firstSubmittedAt submittedAt publishedAt receipt signatures clearance lastReturn sentBack lastImport changes threads events published
    attachments postings extensions correctionReason publicationNeedsReason selfReviewed nil lastReminder withdrawal signingStep ruleContext likenesses`,
  RuleContext: 'past settings allowedPlaces divisions', PastReport: 'agencyName year format cells sections', PastCell: 'id raw', PastSection: 'id blocks', RuleSetting: 'rule severity',
  // Of the other agency's report: its name is for who may read that one, and for everybody once it is public.
  Likeness: 'section share other working published',
  Cell: 'id value raw kind lastYear',
  Block: 'id place text version',
  Finding: 'key rule severity scope cells section message mend clause expected found difference accepted',
  Label: 'zh en',
  Acceptance: 'note by at',
  Receipt: 'number at hash',
  Signature: 'role name at contentHash offline post date sheet',
  Attachment: 'id name mediaType bytes at by',
  Posting: 'address date by at',
  Extension: 'deadline reason by at',
  Reminder: 'by at count',
  Withdrawal: 'edition reason by at mine',
  Clearance: 'name passed conclusion date current',
  Return: 'reason sections by at',
  Import: 'id name at by undoable',
  Change: 'cell block place before after',
  Event: 'id at act by note',
  // Of threads, the internal ones are their own side's alone.
  Thread: 'id anchor state internal side waitsFor openedBy openedAt messages',
  Anchor: 'kind cell block section quote',
  Message: 'id author side text at',
}

/** 工作台 · lists of records: each shows to each asker exactly what `record` gives them there (see lists.ts), and nothing beside it. */
export const lists: Fields = {
  Query: 'myReports queue board waitingWithdrawals managedAgencies',
  ReportConnection: 'nodes pageInfo',
  Board: 'nodes counts total onTime late overdue pending pageInfo',
  BoardRow: 'agency report state begun timeliness firstSubmittedAt submittedAt deadline returns abolishedOn',
  StateCount: 'state begun count',
}

/** 答复 · what an act answers, to who did it and nobody else: the change that it made, or the refusal. */
export const answers: Fields = {
  AcceptedWarning: 'report', RequestedSignature: 'report', SentBack: 'report', Checked: 'report', Signed: 'report', Submitted: 'report receipt',
  Recalled: 'report', Cleared: 'report', Imported: 'report version import', ImportUndone: 'report version',
  SavedCells: 'report version saved stale locked', StaleCell: 'cell mine theirs by at',
  SavedBlocks: 'report version saved stale locked', SavedBlock: 'id version', StaleBlock: 'id mine theirs version by at',
  ImportPreview: 'format reportVersion name kind title agency year date digest altered blocks cells texts findings mismatches counts',
  PreviewCell: 'id old new oldRaw raw kind confidence source changed unread locked', PreviewText: 'place heading old new source changed locked', PreviewCounts: 'changed same locked unread',
  SourceBlock: 'place text rows cells', SourceCell: 'place text row column rowSpan columnSpan', OpenedUpload: 'id ticket',
  BegunReview: 'report', Returned: 'report', Approved: 'report', Commented: 'report thread', Replied: 'report thread', Resolved: 'report thread', Reopened: 'report thread',
  Published: 'report', Corrected: 'report', OpenedYear: 'opened',
  SignedOffline: 'report', AbandonedCorrection: 'report', RecordedPosting: 'report', AskedWithdrawal: 'report', ConfirmedWithdrawal: 'report', DroppedWithdrawal: 'report',
  Extended: 'report', Unapproved: 'report', Appointed: 'person invitation worksAt', Invited: 'invitation', Invitation: 'token expires', ChangedAgency: 'agency', ChangedPerson: 'id',
  Reminded: 'reminded skipped', SkippedReminder: 'report reason', Backfilled: 'report',
  // The refusals: a code, and facts that the asker may know.
  Forbidden: 'code', NotFound: 'code', OutOfTurn: 'code state', Stale: 'code version', HasErrors: 'code findings', OpenThreads: 'code count',
  Unreadable: 'code reason', TooLarge: 'code limit', Mismatch: 'code field expected found', NotCleared: 'code', SamePerson: 'code', ProofNeeded: 'code',
  BadInput: 'code field reason', TooMany: 'code retryAfterSeconds reason',
}
