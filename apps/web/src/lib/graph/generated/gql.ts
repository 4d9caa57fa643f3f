/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation AbandonCorrection($input: AbandonCorrectionInput!) {\n  abandonCorrection(input: $input) {\n    __typename\n    ... on AbandonedCorrection {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.AbandonCorrectionDocument,
    "mutation AcceptWarning($input: AcceptWarningInput!) {\n  acceptWarning(input: $input) {\n    __typename\n    ... on AcceptedWarning {\n      report {\n        id\n        version\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.AcceptWarningDocument,
    "query AgencyPeople($code: String!) {\n  agency(code: $code) {\n    code\n    name\n    rolesToGive\n    people {\n      role\n      since\n      person {\n        id\n        name\n        email\n        disabledAt\n        invitedUntil\n      }\n    }\n  }\n}": typeof types.AgencyPeopleDocument,
    "query AgencySettings($code: String!, $year: Int!) {\n  agency(code: $code) {\n    code\n    name\n    acts\n    settings {\n      chainLength\n      signatoryMayBeEditor\n      publicationMode\n      offlineSigning\n      rankings\n      allowedPlaces\n    }\n    deadlines(year: $year) {\n      kind\n      localAt\n      statutoryAt\n    }\n    rules(year: $year) {\n      rule\n      severity\n      by\n      at\n    }\n  }\n}": typeof types.AgencySettingsDocument,
    "mutation Appoint($input: AppointInput!) {\n  appoint(input: $input) {\n    __typename\n    ... on Appointed {\n      person {\n        name\n      }\n      invitation {\n        token\n        expires\n      }\n      worksAt\n    }\n    ...RefusalFacts\n  }\n}": typeof types.AppointDocument,
    "mutation Approve($input: ApproveInput!) {\n  approve(input: $input) {\n    __typename\n    ... on Approved {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.ApproveDocument,
    "mutation Backfill($input: BackfillInput!) {\n  backfill(input: $input) {\n    __typename\n    ... on Backfilled {\n      report {\n        id\n        year\n        agency {\n          code\n        }\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.BackfillDocument,
    "mutation BeginReview($input: BeginReviewInput!) {\n  beginReview(input: $input) {\n    __typename\n    ... on BegunReview {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.BeginReviewDocument,
    "query Board($office: String!, $year: Int!, $state: ReportState, $begun: Boolean, $timeliness: Timeliness, $after: String) {\n  board(\n    office: $office\n    year: $year\n    state: $state\n    begun: $begun\n    timeliness: $timeliness\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      agency {\n        code\n        name\n        kind\n        successors {\n          agency {\n            code\n            name\n          }\n        }\n      }\n      state\n      begun\n      timeliness\n      firstSubmittedAt\n      submittedAt\n      returns\n      abolishedOn\n      report {\n        id\n        deadline\n        acts\n        nil\n        selfReviewed\n        lastReminder {\n          at\n          count\n        }\n        withdrawal {\n          at\n        }\n        published {\n          backfilled\n          firstPublishedAt\n          withdrawal {\n            at\n          }\n        }\n        extensions {\n          deadline\n        }\n      }\n    }\n    counts {\n      state\n      begun\n      count\n    }\n    total\n    onTime\n    late\n    overdue\n    pending\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.BoardDocument,
    "mutation ChangeAgency($input: ChangeAgencyInput!) {\n  changeAgency(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.ChangeAgencyDocument,
    "mutation Check($input: CheckInput!) {\n  check(input: $input) {\n    __typename\n    ... on Checked {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.CheckDocument,
    "mutation Clear($input: ClearInput!) {\n  clear(input: $input) {\n    __typename\n    ... on Cleared {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.ClearDocument,
    "mutation Comment($input: CommentInput!) {\n  comment(input: $input) {\n    __typename\n    ... on Commented {\n      thread {\n        id\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.CommentDocument,
    "mutation ConfirmWithdrawal($input: ConfirmWithdrawalInput!) {\n  confirmWithdrawal(input: $input) {\n    __typename\n    ... on ConfirmedWithdrawal {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.ConfirmWithdrawalDocument,
    "mutation Correct($input: CorrectInput!) {\n  correct(input: $input) {\n    __typename\n    ... on Corrected {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.CorrectDocument,
    "mutation CreateAgency($input: CreateAgencyInput!) {\n  createAgency(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.CreateAgencyDocument,
    "mutation DisablePerson($input: DisablePersonInput!) {\n  disablePerson(input: $input) {\n    __typename\n    ... on ChangedPerson {\n      id\n    }\n    ...RefusalFacts\n  }\n}": typeof types.DisablePersonDocument,
    "mutation DropSuccession($input: DropSuccessionInput!) {\n  dropSuccession(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.DropSuccessionDocument,
    "mutation DropWithdrawal($input: DropWithdrawalInput!) {\n  dropWithdrawal(input: $input) {\n    __typename\n    ... on DroppedWithdrawal {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.DropWithdrawalDocument,
    "mutation EnablePerson($input: EnablePersonInput!) {\n  enablePerson(input: $input) {\n    __typename\n    ... on ChangedPerson {\n      id\n    }\n    ...RefusalFacts\n  }\n}": typeof types.EnablePersonDocument,
    "mutation EndPost($input: EndPostInput!) {\n  endPost(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.EndPostDocument,
    "mutation Extend($input: ExtendInput!) {\n  extend(input: $input) {\n    __typename\n    ... on Extended {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.ExtendDocument,
    "mutation FillZeros($input: FillZerosInput!) {\n  fillZeros(input: $input) {\n    __typename\n    ... on SavedCells {\n      version\n      saved\n      stale {\n        cell\n        mine\n        theirs\n        by\n        at\n      }\n      locked\n    }\n    ...RefusalFacts\n  }\n}": typeof types.FillZerosDocument,
    "fragment FindingParts on Finding {\n  key\n  rule\n  severity\n  scope\n  cells\n  section\n  message {\n    zh\n    en\n  }\n  mend {\n    zh\n    en\n  }\n  clause {\n    zh\n    en\n  }\n  expected\n  found\n  difference\n  accepted {\n    note\n    by\n    at\n  }\n}": typeof types.FindingPartsFragmentDoc,
    "mutation HandOver($input: HandOverInput!) {\n  handOver(input: $input) {\n    __typename\n    ... on Appointed {\n      person {\n        name\n      }\n      invitation {\n        token\n        expires\n      }\n      worksAt\n    }\n    ...RefusalFacts\n  }\n}": typeof types.HandOverDocument,
    "mutation ImportReport($input: ImportReportInput!) {\n  importReport(input: $input) {\n    __typename\n    ... on Imported {\n      import {\n        id\n      }\n      version\n    }\n    ...RefusalFacts\n  }\n}": typeof types.ImportReportDocument,
    "mutation Invite($input: InviteInput!) {\n  invite(input: $input) {\n    __typename\n    ... on Invited {\n      invitation {\n        token\n        expires\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.InviteDocument,
    "query ManagedAgencies($search: String, $first: Int, $after: String) {\n  managedAgencies(search: $search, first: $first, after: $after) {\n    nodes {\n      code\n      name\n      kind\n      validTo\n      reviewsItself\n      office {\n        code\n        name\n      }\n      parent {\n        code\n        name\n      }\n      successors {\n        agency {\n          code\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.ManagedAgenciesDocument,
    "query Me {\n  me {\n    id\n    name\n    email\n    posts {\n      role\n      agency {\n        code\n        name\n      }\n    }\n  }\n}": typeof types.MeDocument,
    "query MyReports {\n  myReports {\n    id\n    agency {\n      code\n      name\n      kind\n    }\n    year\n    state\n    signingStep\n    acts\n    deadline\n    timeliness\n    selfReviewed\n    submittedAt\n    publishedAt\n    clearance {\n      passed\n      current\n    }\n    extensions {\n      deadline\n    }\n    lastReminder {\n      by\n      at\n      count\n    }\n    lastReturn {\n      reason\n      at\n    }\n    withdrawal {\n      at\n    }\n    published {\n      backfilled\n      withdrawal {\n        at\n      }\n    }\n    threads {\n      waitsFor\n    }\n  }\n}": typeof types.MyReportsDocument,
    "mutation OpenUpload($input: OpenUploadInput!) {\n  openUpload(input: $input) {\n    __typename\n    ... on OpenedUpload {\n      id\n      ticket\n    }\n    ...RefusalFacts\n  }\n}": typeof types.OpenUploadDocument,
    "mutation OpenYear($input: OpenYearInput!) {\n  openYear(input: $input) {\n    __typename\n    ... on OpenedYear {\n      opened\n    }\n    ...RefusalFacts\n  }\n}": typeof types.OpenYearDocument,
    "mutation PreviewBackfill($input: PreviewBackfillInput!) {\n  previewBackfill(input: $input) {\n    __typename\n    ... on ImportPreview {\n      ...PreviewParts\n    }\n    ...RefusalFacts\n  }\n}": typeof types.PreviewBackfillDocument,
    "mutation PreviewImport($input: PreviewImportInput!) {\n  previewImport(input: $input) {\n    __typename\n    ... on ImportPreview {\n      ...PreviewParts\n    }\n    ...RefusalFacts\n  }\n}": typeof types.PreviewImportDocument,
    "fragment PreviewParts on ImportPreview {\n  format\n  reportVersion\n  name\n  kind\n  title\n  agency\n  year\n  date\n  digest\n  altered\n  counts {\n    changed\n    same\n    locked\n    unread\n  }\n  mismatches {\n    field\n    expected\n    found\n  }\n  cells {\n    id\n    old\n    oldRaw\n    new\n    raw\n    kind\n    confidence\n    source\n    changed\n    unread\n    locked\n  }\n  texts {\n    place\n    heading\n    old\n    new\n    source\n    changed\n    locked\n  }\n  blocks {\n    place\n    text\n    rows\n    cells {\n      place\n      text\n      row\n      column\n      rowSpan\n      columnSpan\n    }\n  }\n  findings {\n    ...FindingParts\n  }\n}": typeof types.PreviewPartsFragmentDoc,
    "query PublicAgencies($search: String, $after: String) {\n  agencies(search: $search, first: 20, after: $after) {\n    nodes {\n      code\n      name\n      kind\n      reports {\n        year\n        withdrawal {\n          at\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PublicAgenciesDocument,
    "query PublicAgency($code: String!) {\n  agency(code: $code) {\n    code\n    name\n    kind\n    reports {\n      year\n      title\n      edition\n      publishedAt\n      firstPublishedAt\n      backfilled\n      number\n      withdrawal {\n        at\n      }\n    }\n  }\n}": typeof types.PublicAgencyDocument,
    "query PublicReport($agency: String!, $year: Int!) {\n  report(agency: $agency, year: $year) {\n    agency {\n      code\n      name\n    }\n    year\n    format\n    edition\n    publishedAt\n    firstPublishedAt\n    number\n    reason\n    hash\n    backfilled\n    posting {\n      address\n      date\n    }\n    withdrawal {\n      at\n      reason\n    }\n    earlierEditions {\n      edition\n      publishedAt\n      reason\n      withdrawal {\n        at\n      }\n    }\n    title\n    preamble\n    closing\n    sections {\n      id\n      heading\n      blocks\n    }\n    cells {\n      id\n      value\n      raw\n      kind\n    }\n  }\n}": typeof types.PublicReportDocument,
    "mutation Publish($input: PublishInput!) {\n  publish(input: $input) {\n    __typename\n    ... on Published {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.PublishDocument,
    "query Queue($after: String) {\n  queue(first: 50, after: $after) {\n    nodes {\n      id\n      agency {\n        code\n        name\n      }\n      year\n      state\n      timeliness\n      submittedAt\n      firstSubmittedAt\n      lastReturn {\n        at\n      }\n      threads {\n        id\n        state\n        internal\n        messages {\n          side\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.QueueDocument,
    "mutation Recall($input: RecallInput!) {\n  recall(input: $input) {\n    __typename\n    ... on Recalled {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.RecallDocument,
    "mutation RecordPosting($input: RecordPostingInput!) {\n  recordPosting(input: $input) {\n    __typename\n    ... on RecordedPosting {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.RecordPostingDocument,
    "mutation RecordSuccession($input: RecordSuccessionInput!) {\n  recordSuccession(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.RecordSuccessionDocument,
    "fragment RefusalFacts on Refusal {\n  __typename\n  code\n  ... on OutOfTurn {\n    state\n  }\n  ... on HasErrors {\n    findings {\n      key\n      rule\n      message {\n        zh\n        en\n      }\n    }\n  }\n  ... on OpenThreads {\n    count\n  }\n  ... on Unreadable {\n    reason\n  }\n  ... on TooLarge {\n    limit\n  }\n  ... on Mismatch {\n    field\n    expected\n    found\n  }\n  ... on BadInput {\n    field\n    reason\n  }\n  ... on TooMany {\n    retryAfterSeconds\n    reason\n  }\n}": typeof types.RefusalFactsFragmentDoc,
    "query RegistryAgency($code: String!, $year: Int!) {\n  agency(code: $code) {\n    code\n    name\n    kind\n    sector\n    division\n    validFrom\n    validTo\n    reviewsItself\n    acts\n    parent {\n      code\n      name\n    }\n    office {\n      code\n      name\n    }\n    predecessors {\n      happenedOn\n      kind\n      agency {\n        code\n        name\n      }\n    }\n    successors {\n      happenedOn\n      kind\n      agency {\n        code\n        name\n      }\n    }\n    mustFile(year: $year)\n    countsInSum(year: $year)\n  }\n}": typeof types.RegistryAgencyDocument,
    "mutation Remind($input: RemindInput!) {\n  remind(input: $input) {\n    __typename\n    ... on Reminded {\n      reminded\n      skipped {\n        report\n        reason\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.RemindDocument,
    "mutation Reopen($input: ReopenInput!) {\n  reopen(input: $input) {\n    __typename\n    ... on Reopened {\n      thread {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.ReopenDocument,
    "mutation Reply($input: ReplyInput!) {\n  reply(input: $input) {\n    __typename\n    ... on Replied {\n      thread {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.ReplyDocument,
    "mutation RequestSignature($input: RequestSignatureInput!) {\n  requestSignature(input: $input) {\n    __typename\n    ... on RequestedSignature {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.RequestSignatureDocument,
    "mutation Resolve($input: ResolveInput!) {\n  resolve(input: $input) {\n    __typename\n    ... on Resolved {\n      thread {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.ResolveDocument,
    "mutation ReturnReport($input: ReturnReportInput!) {\n  returnReport(input: $input) {\n    __typename\n    ... on Returned {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.ReturnReportDocument,
    "mutation SaveBlocks($input: SaveBlocksInput!) {\n  saveBlocks(input: $input) {\n    __typename\n    ... on SavedBlocks {\n      version\n      saved {\n        id\n        version\n      }\n      stale {\n        id\n        mine\n        theirs\n        version\n        by\n        at\n      }\n      locked\n    }\n    ...RefusalFacts\n  }\n}": typeof types.SaveBlocksDocument,
    "mutation SaveCells($input: SaveCellsInput!) {\n  saveCells(input: $input) {\n    __typename\n    ... on SavedCells {\n      version\n      saved\n      stale {\n        cell\n        mine\n        theirs\n        by\n        at\n      }\n      locked\n    }\n    ...RefusalFacts\n  }\n}": typeof types.SaveCellsDocument,
    "mutation SendBack($input: SendBackInput!) {\n  sendBack(input: $input) {\n    __typename\n    ... on SentBack {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.SendBackDocument,
    "mutation SetAllowedPlaces($input: SetAllowedPlacesInput!) {\n  setAllowedPlaces(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.SetAllowedPlacesDocument,
    "mutation SetChain($input: SetChainInput!) {\n  setChain(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.SetChainDocument,
    "mutation SetDeadline($input: SetDeadlineInput!) {\n  setDeadline(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.SetDeadlineDocument,
    "mutation SetFlags($input: SetFlagsInput!) {\n  setFlags(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.SetFlagsDocument,
    "mutation SetRule($input: SetRuleInput!) {\n  setRule(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.SetRuleDocument,
    "mutation SetSettings($input: SetSettingsInput!) {\n  setSettings(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.SetSettingsDocument,
    "mutation SignOffline($input: SignOfflineInput!) {\n  signOffline(input: $input) {\n    __typename\n    ... on SignedOffline {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.SignOfflineDocument,
    "mutation Sign($input: SignInput!) {\n  sign(input: $input) {\n    __typename\n    ... on Signed {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.SignDocument,
    "mutation Submit($input: SubmitInput!) {\n  submit(input: $input) {\n    __typename\n    ... on Submitted {\n      receipt {\n        number\n        at\n        hash\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.SubmitDocument,
    "fragment ThreadParts on Thread {\n  id\n  state\n  internal\n  waitsFor\n  openedBy\n  openedAt\n  anchor {\n    kind\n    cell\n    block\n    section\n    quote\n  }\n  messages {\n    id\n    author\n    side\n    text\n    at\n  }\n}": typeof types.ThreadPartsFragmentDoc,
    "query ToPublish($office: String!, $year: Int!) {\n  board(office: $office, year: $year, state: APPROVED, first: 50) {\n    nodes {\n      report {\n        id\n        agency {\n          code\n          name\n        }\n        year\n        acts\n        clearance {\n          passed\n          current\n        }\n      }\n    }\n  }\n}": typeof types.ToPublishDocument,
    "mutation Unapprove($input: UnapproveInput!) {\n  unapprove(input: $input) {\n    __typename\n    ... on Unapproved {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.UnapproveDocument,
    "mutation UndoImport($input: UndoImportInput!) {\n  undoImport(input: $input) {\n    __typename\n    ... on ImportUndone {\n      version\n    }\n    ...RefusalFacts\n  }\n}": typeof types.UndoImportDocument,
    "query WaitingWithdrawals {\n  waitingWithdrawals {\n    id\n    agency {\n      code\n      name\n    }\n    year\n    withdrawal {\n      reason\n      by\n      at\n    }\n  }\n}": typeof types.WaitingWithdrawalsDocument,
    "mutation Withdraw($input: WithdrawInput!) {\n  withdraw(input: $input) {\n    __typename\n    ... on AskedWithdrawal {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": typeof types.WithdrawDocument,
    "query Withdrawn($agency: String!, $year: Int!) {\n  report(agency: $agency, year: $year) {\n    withdrawal {\n      at\n    }\n  }\n}": typeof types.WithdrawnDocument,
    "query WorkingReport($agency: String!, $year: Int!) {\n  filing(agency: $agency, year: $year) {\n    id\n    agency {\n      code\n      name\n      kind\n      office {\n        code\n        name\n      }\n    }\n    year\n    format\n    state\n    version\n    contentHash\n    title\n    cells {\n      id\n      value\n      raw\n      kind\n      lastYear\n    }\n    blocks {\n      id\n      place\n      text\n      version\n    }\n    findings {\n      ...FindingParts\n    }\n    ruleContext {\n      past {\n        agencyName\n        year\n        format\n        cells {\n          id\n          raw\n        }\n        sections {\n          id\n          blocks\n        }\n      }\n      settings {\n        rule\n        severity\n      }\n      allowedPlaces\n      divisions\n    }\n    unlockedSections\n    acts\n    deadline\n    timeliness\n    selfReviewed\n    nil\n    firstSubmittedAt\n    submittedAt\n    publishedAt\n    receipt {\n      number\n      at\n      hash\n    }\n    signatures {\n      role\n      name\n      at\n      contentHash\n      offline\n      post\n      date\n      sheet {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n    clearance {\n      name\n      passed\n      conclusion\n      date\n      current\n    }\n    correctionReason\n    publicationNeedsReason\n    postings {\n      address\n      date\n      by\n      at\n    }\n    extensions {\n      deadline\n      reason\n      by\n      at\n    }\n    withdrawal {\n      edition\n      reason\n      by\n      at\n      mine\n    }\n    lastReminder {\n      by\n      at\n      count\n    }\n    lastReturn {\n      reason\n      sections\n      by\n      at\n    }\n    sentBack {\n      act\n      by\n      at\n      note\n    }\n    lastImport {\n      id\n      name\n      at\n      by\n      undoable\n    }\n    likenesses {\n      section\n      share\n      other {\n        code\n        name\n      }\n      working\n      published\n    }\n    changes {\n      cell\n      block\n      place\n      before\n      after\n    }\n    threads {\n      ...ThreadParts\n    }\n    events(first: 50) {\n      id\n      at\n      act\n      by\n      note\n    }\n    published {\n      edition\n      publishedAt\n      firstPublishedAt\n      number\n      backfilled\n      withdrawal {\n        at\n        reason\n      }\n    }\n  }\n}": typeof types.WorkingReportDocument,
};
const documents: Documents = {
    "mutation AbandonCorrection($input: AbandonCorrectionInput!) {\n  abandonCorrection(input: $input) {\n    __typename\n    ... on AbandonedCorrection {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.AbandonCorrectionDocument,
    "mutation AcceptWarning($input: AcceptWarningInput!) {\n  acceptWarning(input: $input) {\n    __typename\n    ... on AcceptedWarning {\n      report {\n        id\n        version\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.AcceptWarningDocument,
    "query AgencyPeople($code: String!) {\n  agency(code: $code) {\n    code\n    name\n    rolesToGive\n    people {\n      role\n      since\n      person {\n        id\n        name\n        email\n        disabledAt\n        invitedUntil\n      }\n    }\n  }\n}": types.AgencyPeopleDocument,
    "query AgencySettings($code: String!, $year: Int!) {\n  agency(code: $code) {\n    code\n    name\n    acts\n    settings {\n      chainLength\n      signatoryMayBeEditor\n      publicationMode\n      offlineSigning\n      rankings\n      allowedPlaces\n    }\n    deadlines(year: $year) {\n      kind\n      localAt\n      statutoryAt\n    }\n    rules(year: $year) {\n      rule\n      severity\n      by\n      at\n    }\n  }\n}": types.AgencySettingsDocument,
    "mutation Appoint($input: AppointInput!) {\n  appoint(input: $input) {\n    __typename\n    ... on Appointed {\n      person {\n        name\n      }\n      invitation {\n        token\n        expires\n      }\n      worksAt\n    }\n    ...RefusalFacts\n  }\n}": types.AppointDocument,
    "mutation Approve($input: ApproveInput!) {\n  approve(input: $input) {\n    __typename\n    ... on Approved {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.ApproveDocument,
    "mutation Backfill($input: BackfillInput!) {\n  backfill(input: $input) {\n    __typename\n    ... on Backfilled {\n      report {\n        id\n        year\n        agency {\n          code\n        }\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.BackfillDocument,
    "mutation BeginReview($input: BeginReviewInput!) {\n  beginReview(input: $input) {\n    __typename\n    ... on BegunReview {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.BeginReviewDocument,
    "query Board($office: String!, $year: Int!, $state: ReportState, $begun: Boolean, $timeliness: Timeliness, $after: String) {\n  board(\n    office: $office\n    year: $year\n    state: $state\n    begun: $begun\n    timeliness: $timeliness\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      agency {\n        code\n        name\n        kind\n        successors {\n          agency {\n            code\n            name\n          }\n        }\n      }\n      state\n      begun\n      timeliness\n      firstSubmittedAt\n      submittedAt\n      returns\n      abolishedOn\n      report {\n        id\n        deadline\n        acts\n        nil\n        selfReviewed\n        lastReminder {\n          at\n          count\n        }\n        withdrawal {\n          at\n        }\n        published {\n          backfilled\n          firstPublishedAt\n          withdrawal {\n            at\n          }\n        }\n        extensions {\n          deadline\n        }\n      }\n    }\n    counts {\n      state\n      begun\n      count\n    }\n    total\n    onTime\n    late\n    overdue\n    pending\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.BoardDocument,
    "mutation ChangeAgency($input: ChangeAgencyInput!) {\n  changeAgency(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.ChangeAgencyDocument,
    "mutation Check($input: CheckInput!) {\n  check(input: $input) {\n    __typename\n    ... on Checked {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.CheckDocument,
    "mutation Clear($input: ClearInput!) {\n  clear(input: $input) {\n    __typename\n    ... on Cleared {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.ClearDocument,
    "mutation Comment($input: CommentInput!) {\n  comment(input: $input) {\n    __typename\n    ... on Commented {\n      thread {\n        id\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.CommentDocument,
    "mutation ConfirmWithdrawal($input: ConfirmWithdrawalInput!) {\n  confirmWithdrawal(input: $input) {\n    __typename\n    ... on ConfirmedWithdrawal {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.ConfirmWithdrawalDocument,
    "mutation Correct($input: CorrectInput!) {\n  correct(input: $input) {\n    __typename\n    ... on Corrected {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.CorrectDocument,
    "mutation CreateAgency($input: CreateAgencyInput!) {\n  createAgency(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.CreateAgencyDocument,
    "mutation DisablePerson($input: DisablePersonInput!) {\n  disablePerson(input: $input) {\n    __typename\n    ... on ChangedPerson {\n      id\n    }\n    ...RefusalFacts\n  }\n}": types.DisablePersonDocument,
    "mutation DropSuccession($input: DropSuccessionInput!) {\n  dropSuccession(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.DropSuccessionDocument,
    "mutation DropWithdrawal($input: DropWithdrawalInput!) {\n  dropWithdrawal(input: $input) {\n    __typename\n    ... on DroppedWithdrawal {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.DropWithdrawalDocument,
    "mutation EnablePerson($input: EnablePersonInput!) {\n  enablePerson(input: $input) {\n    __typename\n    ... on ChangedPerson {\n      id\n    }\n    ...RefusalFacts\n  }\n}": types.EnablePersonDocument,
    "mutation EndPost($input: EndPostInput!) {\n  endPost(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.EndPostDocument,
    "mutation Extend($input: ExtendInput!) {\n  extend(input: $input) {\n    __typename\n    ... on Extended {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.ExtendDocument,
    "mutation FillZeros($input: FillZerosInput!) {\n  fillZeros(input: $input) {\n    __typename\n    ... on SavedCells {\n      version\n      saved\n      stale {\n        cell\n        mine\n        theirs\n        by\n        at\n      }\n      locked\n    }\n    ...RefusalFacts\n  }\n}": types.FillZerosDocument,
    "fragment FindingParts on Finding {\n  key\n  rule\n  severity\n  scope\n  cells\n  section\n  message {\n    zh\n    en\n  }\n  mend {\n    zh\n    en\n  }\n  clause {\n    zh\n    en\n  }\n  expected\n  found\n  difference\n  accepted {\n    note\n    by\n    at\n  }\n}": types.FindingPartsFragmentDoc,
    "mutation HandOver($input: HandOverInput!) {\n  handOver(input: $input) {\n    __typename\n    ... on Appointed {\n      person {\n        name\n      }\n      invitation {\n        token\n        expires\n      }\n      worksAt\n    }\n    ...RefusalFacts\n  }\n}": types.HandOverDocument,
    "mutation ImportReport($input: ImportReportInput!) {\n  importReport(input: $input) {\n    __typename\n    ... on Imported {\n      import {\n        id\n      }\n      version\n    }\n    ...RefusalFacts\n  }\n}": types.ImportReportDocument,
    "mutation Invite($input: InviteInput!) {\n  invite(input: $input) {\n    __typename\n    ... on Invited {\n      invitation {\n        token\n        expires\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.InviteDocument,
    "query ManagedAgencies($search: String, $first: Int, $after: String) {\n  managedAgencies(search: $search, first: $first, after: $after) {\n    nodes {\n      code\n      name\n      kind\n      validTo\n      reviewsItself\n      office {\n        code\n        name\n      }\n      parent {\n        code\n        name\n      }\n      successors {\n        agency {\n          code\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.ManagedAgenciesDocument,
    "query Me {\n  me {\n    id\n    name\n    email\n    posts {\n      role\n      agency {\n        code\n        name\n      }\n    }\n  }\n}": types.MeDocument,
    "query MyReports {\n  myReports {\n    id\n    agency {\n      code\n      name\n      kind\n    }\n    year\n    state\n    signingStep\n    acts\n    deadline\n    timeliness\n    selfReviewed\n    submittedAt\n    publishedAt\n    clearance {\n      passed\n      current\n    }\n    extensions {\n      deadline\n    }\n    lastReminder {\n      by\n      at\n      count\n    }\n    lastReturn {\n      reason\n      at\n    }\n    withdrawal {\n      at\n    }\n    published {\n      backfilled\n      withdrawal {\n        at\n      }\n    }\n    threads {\n      waitsFor\n    }\n  }\n}": types.MyReportsDocument,
    "mutation OpenUpload($input: OpenUploadInput!) {\n  openUpload(input: $input) {\n    __typename\n    ... on OpenedUpload {\n      id\n      ticket\n    }\n    ...RefusalFacts\n  }\n}": types.OpenUploadDocument,
    "mutation OpenYear($input: OpenYearInput!) {\n  openYear(input: $input) {\n    __typename\n    ... on OpenedYear {\n      opened\n    }\n    ...RefusalFacts\n  }\n}": types.OpenYearDocument,
    "mutation PreviewBackfill($input: PreviewBackfillInput!) {\n  previewBackfill(input: $input) {\n    __typename\n    ... on ImportPreview {\n      ...PreviewParts\n    }\n    ...RefusalFacts\n  }\n}": types.PreviewBackfillDocument,
    "mutation PreviewImport($input: PreviewImportInput!) {\n  previewImport(input: $input) {\n    __typename\n    ... on ImportPreview {\n      ...PreviewParts\n    }\n    ...RefusalFacts\n  }\n}": types.PreviewImportDocument,
    "fragment PreviewParts on ImportPreview {\n  format\n  reportVersion\n  name\n  kind\n  title\n  agency\n  year\n  date\n  digest\n  altered\n  counts {\n    changed\n    same\n    locked\n    unread\n  }\n  mismatches {\n    field\n    expected\n    found\n  }\n  cells {\n    id\n    old\n    oldRaw\n    new\n    raw\n    kind\n    confidence\n    source\n    changed\n    unread\n    locked\n  }\n  texts {\n    place\n    heading\n    old\n    new\n    source\n    changed\n    locked\n  }\n  blocks {\n    place\n    text\n    rows\n    cells {\n      place\n      text\n      row\n      column\n      rowSpan\n      columnSpan\n    }\n  }\n  findings {\n    ...FindingParts\n  }\n}": types.PreviewPartsFragmentDoc,
    "query PublicAgencies($search: String, $after: String) {\n  agencies(search: $search, first: 20, after: $after) {\n    nodes {\n      code\n      name\n      kind\n      reports {\n        year\n        withdrawal {\n          at\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PublicAgenciesDocument,
    "query PublicAgency($code: String!) {\n  agency(code: $code) {\n    code\n    name\n    kind\n    reports {\n      year\n      title\n      edition\n      publishedAt\n      firstPublishedAt\n      backfilled\n      number\n      withdrawal {\n        at\n      }\n    }\n  }\n}": types.PublicAgencyDocument,
    "query PublicReport($agency: String!, $year: Int!) {\n  report(agency: $agency, year: $year) {\n    agency {\n      code\n      name\n    }\n    year\n    format\n    edition\n    publishedAt\n    firstPublishedAt\n    number\n    reason\n    hash\n    backfilled\n    posting {\n      address\n      date\n    }\n    withdrawal {\n      at\n      reason\n    }\n    earlierEditions {\n      edition\n      publishedAt\n      reason\n      withdrawal {\n        at\n      }\n    }\n    title\n    preamble\n    closing\n    sections {\n      id\n      heading\n      blocks\n    }\n    cells {\n      id\n      value\n      raw\n      kind\n    }\n  }\n}": types.PublicReportDocument,
    "mutation Publish($input: PublishInput!) {\n  publish(input: $input) {\n    __typename\n    ... on Published {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.PublishDocument,
    "query Queue($after: String) {\n  queue(first: 50, after: $after) {\n    nodes {\n      id\n      agency {\n        code\n        name\n      }\n      year\n      state\n      timeliness\n      submittedAt\n      firstSubmittedAt\n      lastReturn {\n        at\n      }\n      threads {\n        id\n        state\n        internal\n        messages {\n          side\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.QueueDocument,
    "mutation Recall($input: RecallInput!) {\n  recall(input: $input) {\n    __typename\n    ... on Recalled {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.RecallDocument,
    "mutation RecordPosting($input: RecordPostingInput!) {\n  recordPosting(input: $input) {\n    __typename\n    ... on RecordedPosting {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.RecordPostingDocument,
    "mutation RecordSuccession($input: RecordSuccessionInput!) {\n  recordSuccession(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.RecordSuccessionDocument,
    "fragment RefusalFacts on Refusal {\n  __typename\n  code\n  ... on OutOfTurn {\n    state\n  }\n  ... on HasErrors {\n    findings {\n      key\n      rule\n      message {\n        zh\n        en\n      }\n    }\n  }\n  ... on OpenThreads {\n    count\n  }\n  ... on Unreadable {\n    reason\n  }\n  ... on TooLarge {\n    limit\n  }\n  ... on Mismatch {\n    field\n    expected\n    found\n  }\n  ... on BadInput {\n    field\n    reason\n  }\n  ... on TooMany {\n    retryAfterSeconds\n    reason\n  }\n}": types.RefusalFactsFragmentDoc,
    "query RegistryAgency($code: String!, $year: Int!) {\n  agency(code: $code) {\n    code\n    name\n    kind\n    sector\n    division\n    validFrom\n    validTo\n    reviewsItself\n    acts\n    parent {\n      code\n      name\n    }\n    office {\n      code\n      name\n    }\n    predecessors {\n      happenedOn\n      kind\n      agency {\n        code\n        name\n      }\n    }\n    successors {\n      happenedOn\n      kind\n      agency {\n        code\n        name\n      }\n    }\n    mustFile(year: $year)\n    countsInSum(year: $year)\n  }\n}": types.RegistryAgencyDocument,
    "mutation Remind($input: RemindInput!) {\n  remind(input: $input) {\n    __typename\n    ... on Reminded {\n      reminded\n      skipped {\n        report\n        reason\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.RemindDocument,
    "mutation Reopen($input: ReopenInput!) {\n  reopen(input: $input) {\n    __typename\n    ... on Reopened {\n      thread {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.ReopenDocument,
    "mutation Reply($input: ReplyInput!) {\n  reply(input: $input) {\n    __typename\n    ... on Replied {\n      thread {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.ReplyDocument,
    "mutation RequestSignature($input: RequestSignatureInput!) {\n  requestSignature(input: $input) {\n    __typename\n    ... on RequestedSignature {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.RequestSignatureDocument,
    "mutation Resolve($input: ResolveInput!) {\n  resolve(input: $input) {\n    __typename\n    ... on Resolved {\n      thread {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.ResolveDocument,
    "mutation ReturnReport($input: ReturnReportInput!) {\n  returnReport(input: $input) {\n    __typename\n    ... on Returned {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.ReturnReportDocument,
    "mutation SaveBlocks($input: SaveBlocksInput!) {\n  saveBlocks(input: $input) {\n    __typename\n    ... on SavedBlocks {\n      version\n      saved {\n        id\n        version\n      }\n      stale {\n        id\n        mine\n        theirs\n        version\n        by\n        at\n      }\n      locked\n    }\n    ...RefusalFacts\n  }\n}": types.SaveBlocksDocument,
    "mutation SaveCells($input: SaveCellsInput!) {\n  saveCells(input: $input) {\n    __typename\n    ... on SavedCells {\n      version\n      saved\n      stale {\n        cell\n        mine\n        theirs\n        by\n        at\n      }\n      locked\n    }\n    ...RefusalFacts\n  }\n}": types.SaveCellsDocument,
    "mutation SendBack($input: SendBackInput!) {\n  sendBack(input: $input) {\n    __typename\n    ... on SentBack {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.SendBackDocument,
    "mutation SetAllowedPlaces($input: SetAllowedPlacesInput!) {\n  setAllowedPlaces(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.SetAllowedPlacesDocument,
    "mutation SetChain($input: SetChainInput!) {\n  setChain(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.SetChainDocument,
    "mutation SetDeadline($input: SetDeadlineInput!) {\n  setDeadline(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.SetDeadlineDocument,
    "mutation SetFlags($input: SetFlagsInput!) {\n  setFlags(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.SetFlagsDocument,
    "mutation SetRule($input: SetRuleInput!) {\n  setRule(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.SetRuleDocument,
    "mutation SetSettings($input: SetSettingsInput!) {\n  setSettings(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.SetSettingsDocument,
    "mutation SignOffline($input: SignOfflineInput!) {\n  signOffline(input: $input) {\n    __typename\n    ... on SignedOffline {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.SignOfflineDocument,
    "mutation Sign($input: SignInput!) {\n  sign(input: $input) {\n    __typename\n    ... on Signed {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.SignDocument,
    "mutation Submit($input: SubmitInput!) {\n  submit(input: $input) {\n    __typename\n    ... on Submitted {\n      receipt {\n        number\n        at\n        hash\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.SubmitDocument,
    "fragment ThreadParts on Thread {\n  id\n  state\n  internal\n  waitsFor\n  openedBy\n  openedAt\n  anchor {\n    kind\n    cell\n    block\n    section\n    quote\n  }\n  messages {\n    id\n    author\n    side\n    text\n    at\n  }\n}": types.ThreadPartsFragmentDoc,
    "query ToPublish($office: String!, $year: Int!) {\n  board(office: $office, year: $year, state: APPROVED, first: 50) {\n    nodes {\n      report {\n        id\n        agency {\n          code\n          name\n        }\n        year\n        acts\n        clearance {\n          passed\n          current\n        }\n      }\n    }\n  }\n}": types.ToPublishDocument,
    "mutation Unapprove($input: UnapproveInput!) {\n  unapprove(input: $input) {\n    __typename\n    ... on Unapproved {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.UnapproveDocument,
    "mutation UndoImport($input: UndoImportInput!) {\n  undoImport(input: $input) {\n    __typename\n    ... on ImportUndone {\n      version\n    }\n    ...RefusalFacts\n  }\n}": types.UndoImportDocument,
    "query WaitingWithdrawals {\n  waitingWithdrawals {\n    id\n    agency {\n      code\n      name\n    }\n    year\n    withdrawal {\n      reason\n      by\n      at\n    }\n  }\n}": types.WaitingWithdrawalsDocument,
    "mutation Withdraw($input: WithdrawInput!) {\n  withdraw(input: $input) {\n    __typename\n    ... on AskedWithdrawal {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}": types.WithdrawDocument,
    "query Withdrawn($agency: String!, $year: Int!) {\n  report(agency: $agency, year: $year) {\n    withdrawal {\n      at\n    }\n  }\n}": types.WithdrawnDocument,
    "query WorkingReport($agency: String!, $year: Int!) {\n  filing(agency: $agency, year: $year) {\n    id\n    agency {\n      code\n      name\n      kind\n      office {\n        code\n        name\n      }\n    }\n    year\n    format\n    state\n    version\n    contentHash\n    title\n    cells {\n      id\n      value\n      raw\n      kind\n      lastYear\n    }\n    blocks {\n      id\n      place\n      text\n      version\n    }\n    findings {\n      ...FindingParts\n    }\n    ruleContext {\n      past {\n        agencyName\n        year\n        format\n        cells {\n          id\n          raw\n        }\n        sections {\n          id\n          blocks\n        }\n      }\n      settings {\n        rule\n        severity\n      }\n      allowedPlaces\n      divisions\n    }\n    unlockedSections\n    acts\n    deadline\n    timeliness\n    selfReviewed\n    nil\n    firstSubmittedAt\n    submittedAt\n    publishedAt\n    receipt {\n      number\n      at\n      hash\n    }\n    signatures {\n      role\n      name\n      at\n      contentHash\n      offline\n      post\n      date\n      sheet {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n    clearance {\n      name\n      passed\n      conclusion\n      date\n      current\n    }\n    correctionReason\n    publicationNeedsReason\n    postings {\n      address\n      date\n      by\n      at\n    }\n    extensions {\n      deadline\n      reason\n      by\n      at\n    }\n    withdrawal {\n      edition\n      reason\n      by\n      at\n      mine\n    }\n    lastReminder {\n      by\n      at\n      count\n    }\n    lastReturn {\n      reason\n      sections\n      by\n      at\n    }\n    sentBack {\n      act\n      by\n      at\n      note\n    }\n    lastImport {\n      id\n      name\n      at\n      by\n      undoable\n    }\n    likenesses {\n      section\n      share\n      other {\n        code\n        name\n      }\n      working\n      published\n    }\n    changes {\n      cell\n      block\n      place\n      before\n      after\n    }\n    threads {\n      ...ThreadParts\n    }\n    events(first: 50) {\n      id\n      at\n      act\n      by\n      note\n    }\n    published {\n      edition\n      publishedAt\n      firstPublishedAt\n      number\n      backfilled\n      withdrawal {\n        at\n        reason\n      }\n    }\n  }\n}": types.WorkingReportDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AbandonCorrection($input: AbandonCorrectionInput!) {\n  abandonCorrection(input: $input) {\n    __typename\n    ... on AbandonedCorrection {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').AbandonCorrectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptWarning($input: AcceptWarningInput!) {\n  acceptWarning(input: $input) {\n    __typename\n    ... on AcceptedWarning {\n      report {\n        id\n        version\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').AcceptWarningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AgencyPeople($code: String!) {\n  agency(code: $code) {\n    code\n    name\n    rolesToGive\n    people {\n      role\n      since\n      person {\n        id\n        name\n        email\n        disabledAt\n        invitedUntil\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').AgencyPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AgencySettings($code: String!, $year: Int!) {\n  agency(code: $code) {\n    code\n    name\n    acts\n    settings {\n      chainLength\n      signatoryMayBeEditor\n      publicationMode\n      offlineSigning\n      rankings\n      allowedPlaces\n    }\n    deadlines(year: $year) {\n      kind\n      localAt\n      statutoryAt\n    }\n    rules(year: $year) {\n      rule\n      severity\n      by\n      at\n    }\n  }\n}"): typeof import('./graphql.ts').AgencySettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Appoint($input: AppointInput!) {\n  appoint(input: $input) {\n    __typename\n    ... on Appointed {\n      person {\n        name\n      }\n      invitation {\n        token\n        expires\n      }\n      worksAt\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').AppointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Approve($input: ApproveInput!) {\n  approve(input: $input) {\n    __typename\n    ... on Approved {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').ApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Backfill($input: BackfillInput!) {\n  backfill(input: $input) {\n    __typename\n    ... on Backfilled {\n      report {\n        id\n        year\n        agency {\n          code\n        }\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').BackfillDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BeginReview($input: BeginReviewInput!) {\n  beginReview(input: $input) {\n    __typename\n    ... on BegunReview {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').BeginReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Board($office: String!, $year: Int!, $state: ReportState, $begun: Boolean, $timeliness: Timeliness, $after: String) {\n  board(\n    office: $office\n    year: $year\n    state: $state\n    begun: $begun\n    timeliness: $timeliness\n    first: 50\n    after: $after\n  ) {\n    nodes {\n      agency {\n        code\n        name\n        kind\n        successors {\n          agency {\n            code\n            name\n          }\n        }\n      }\n      state\n      begun\n      timeliness\n      firstSubmittedAt\n      submittedAt\n      returns\n      abolishedOn\n      report {\n        id\n        deadline\n        acts\n        nil\n        selfReviewed\n        lastReminder {\n          at\n          count\n        }\n        withdrawal {\n          at\n        }\n        published {\n          backfilled\n          firstPublishedAt\n          withdrawal {\n            at\n          }\n        }\n        extensions {\n          deadline\n        }\n      }\n    }\n    counts {\n      state\n      begun\n      count\n    }\n    total\n    onTime\n    late\n    overdue\n    pending\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').BoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeAgency($input: ChangeAgencyInput!) {\n  changeAgency(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').ChangeAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Check($input: CheckInput!) {\n  check(input: $input) {\n    __typename\n    ... on Checked {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').CheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Clear($input: ClearInput!) {\n  clear(input: $input) {\n    __typename\n    ... on Cleared {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').ClearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Comment($input: CommentInput!) {\n  comment(input: $input) {\n    __typename\n    ... on Commented {\n      thread {\n        id\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').CommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmWithdrawal($input: ConfirmWithdrawalInput!) {\n  confirmWithdrawal(input: $input) {\n    __typename\n    ... on ConfirmedWithdrawal {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').ConfirmWithdrawalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Correct($input: CorrectInput!) {\n  correct(input: $input) {\n    __typename\n    ... on Corrected {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').CorrectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateAgency($input: CreateAgencyInput!) {\n  createAgency(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').CreateAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DisablePerson($input: DisablePersonInput!) {\n  disablePerson(input: $input) {\n    __typename\n    ... on ChangedPerson {\n      id\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').DisablePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DropSuccession($input: DropSuccessionInput!) {\n  dropSuccession(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').DropSuccessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DropWithdrawal($input: DropWithdrawalInput!) {\n  dropWithdrawal(input: $input) {\n    __typename\n    ... on DroppedWithdrawal {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').DropWithdrawalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EnablePerson($input: EnablePersonInput!) {\n  enablePerson(input: $input) {\n    __typename\n    ... on ChangedPerson {\n      id\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').EnablePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndPost($input: EndPostInput!) {\n  endPost(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').EndPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Extend($input: ExtendInput!) {\n  extend(input: $input) {\n    __typename\n    ... on Extended {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').ExtendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FillZeros($input: FillZerosInput!) {\n  fillZeros(input: $input) {\n    __typename\n    ... on SavedCells {\n      version\n      saved\n      stale {\n        cell\n        mine\n        theirs\n        by\n        at\n      }\n      locked\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').FillZerosDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FindingParts on Finding {\n  key\n  rule\n  severity\n  scope\n  cells\n  section\n  message {\n    zh\n    en\n  }\n  mend {\n    zh\n    en\n  }\n  clause {\n    zh\n    en\n  }\n  expected\n  found\n  difference\n  accepted {\n    note\n    by\n    at\n  }\n}"): typeof import('./graphql.ts').FindingPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation HandOver($input: HandOverInput!) {\n  handOver(input: $input) {\n    __typename\n    ... on Appointed {\n      person {\n        name\n      }\n      invitation {\n        token\n        expires\n      }\n      worksAt\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').HandOverDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ImportReport($input: ImportReportInput!) {\n  importReport(input: $input) {\n    __typename\n    ... on Imported {\n      import {\n        id\n      }\n      version\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').ImportReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Invite($input: InviteInput!) {\n  invite(input: $input) {\n    __typename\n    ... on Invited {\n      invitation {\n        token\n        expires\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').InviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ManagedAgencies($search: String, $first: Int, $after: String) {\n  managedAgencies(search: $search, first: $first, after: $after) {\n    nodes {\n      code\n      name\n      kind\n      validTo\n      reviewsItself\n      office {\n        code\n        name\n      }\n      parent {\n        code\n        name\n      }\n      successors {\n        agency {\n          code\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').ManagedAgenciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Me {\n  me {\n    id\n    name\n    email\n    posts {\n      role\n      agency {\n        code\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyReports {\n  myReports {\n    id\n    agency {\n      code\n      name\n      kind\n    }\n    year\n    state\n    signingStep\n    acts\n    deadline\n    timeliness\n    selfReviewed\n    submittedAt\n    publishedAt\n    clearance {\n      passed\n      current\n    }\n    extensions {\n      deadline\n    }\n    lastReminder {\n      by\n      at\n      count\n    }\n    lastReturn {\n      reason\n      at\n    }\n    withdrawal {\n      at\n    }\n    published {\n      backfilled\n      withdrawal {\n        at\n      }\n    }\n    threads {\n      waitsFor\n    }\n  }\n}"): typeof import('./graphql.ts').MyReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenUpload($input: OpenUploadInput!) {\n  openUpload(input: $input) {\n    __typename\n    ... on OpenedUpload {\n      id\n      ticket\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').OpenUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenYear($input: OpenYearInput!) {\n  openYear(input: $input) {\n    __typename\n    ... on OpenedYear {\n      opened\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').OpenYearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PreviewBackfill($input: PreviewBackfillInput!) {\n  previewBackfill(input: $input) {\n    __typename\n    ... on ImportPreview {\n      ...PreviewParts\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').PreviewBackfillDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PreviewImport($input: PreviewImportInput!) {\n  previewImport(input: $input) {\n    __typename\n    ... on ImportPreview {\n      ...PreviewParts\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').PreviewImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PreviewParts on ImportPreview {\n  format\n  reportVersion\n  name\n  kind\n  title\n  agency\n  year\n  date\n  digest\n  altered\n  counts {\n    changed\n    same\n    locked\n    unread\n  }\n  mismatches {\n    field\n    expected\n    found\n  }\n  cells {\n    id\n    old\n    oldRaw\n    new\n    raw\n    kind\n    confidence\n    source\n    changed\n    unread\n    locked\n  }\n  texts {\n    place\n    heading\n    old\n    new\n    source\n    changed\n    locked\n  }\n  blocks {\n    place\n    text\n    rows\n    cells {\n      place\n      text\n      row\n      column\n      rowSpan\n      columnSpan\n    }\n  }\n  findings {\n    ...FindingParts\n  }\n}"): typeof import('./graphql.ts').PreviewPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicAgencies($search: String, $after: String) {\n  agencies(search: $search, first: 20, after: $after) {\n    nodes {\n      code\n      name\n      kind\n      reports {\n        year\n        withdrawal {\n          at\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').PublicAgenciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicAgency($code: String!) {\n  agency(code: $code) {\n    code\n    name\n    kind\n    reports {\n      year\n      title\n      edition\n      publishedAt\n      firstPublishedAt\n      backfilled\n      number\n      withdrawal {\n        at\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').PublicAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicReport($agency: String!, $year: Int!) {\n  report(agency: $agency, year: $year) {\n    agency {\n      code\n      name\n    }\n    year\n    format\n    edition\n    publishedAt\n    firstPublishedAt\n    number\n    reason\n    hash\n    backfilled\n    posting {\n      address\n      date\n    }\n    withdrawal {\n      at\n      reason\n    }\n    earlierEditions {\n      edition\n      publishedAt\n      reason\n      withdrawal {\n        at\n      }\n    }\n    title\n    preamble\n    closing\n    sections {\n      id\n      heading\n      blocks\n    }\n    cells {\n      id\n      value\n      raw\n      kind\n    }\n  }\n}"): typeof import('./graphql.ts').PublicReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Publish($input: PublishInput!) {\n  publish(input: $input) {\n    __typename\n    ... on Published {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').PublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Queue($after: String) {\n  queue(first: 50, after: $after) {\n    nodes {\n      id\n      agency {\n        code\n        name\n      }\n      year\n      state\n      timeliness\n      submittedAt\n      firstSubmittedAt\n      lastReturn {\n        at\n      }\n      threads {\n        id\n        state\n        internal\n        messages {\n          side\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.ts').QueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Recall($input: RecallInput!) {\n  recall(input: $input) {\n    __typename\n    ... on Recalled {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').RecallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordPosting($input: RecordPostingInput!) {\n  recordPosting(input: $input) {\n    __typename\n    ... on RecordedPosting {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').RecordPostingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordSuccession($input: RecordSuccessionInput!) {\n  recordSuccession(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').RecordSuccessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefusalFacts on Refusal {\n  __typename\n  code\n  ... on OutOfTurn {\n    state\n  }\n  ... on HasErrors {\n    findings {\n      key\n      rule\n      message {\n        zh\n        en\n      }\n    }\n  }\n  ... on OpenThreads {\n    count\n  }\n  ... on Unreadable {\n    reason\n  }\n  ... on TooLarge {\n    limit\n  }\n  ... on Mismatch {\n    field\n    expected\n    found\n  }\n  ... on BadInput {\n    field\n    reason\n  }\n  ... on TooMany {\n    retryAfterSeconds\n    reason\n  }\n}"): typeof import('./graphql.ts').RefusalFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RegistryAgency($code: String!, $year: Int!) {\n  agency(code: $code) {\n    code\n    name\n    kind\n    sector\n    division\n    validFrom\n    validTo\n    reviewsItself\n    acts\n    parent {\n      code\n      name\n    }\n    office {\n      code\n      name\n    }\n    predecessors {\n      happenedOn\n      kind\n      agency {\n        code\n        name\n      }\n    }\n    successors {\n      happenedOn\n      kind\n      agency {\n        code\n        name\n      }\n    }\n    mustFile(year: $year)\n    countsInSum(year: $year)\n  }\n}"): typeof import('./graphql.ts').RegistryAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Remind($input: RemindInput!) {\n  remind(input: $input) {\n    __typename\n    ... on Reminded {\n      reminded\n      skipped {\n        report\n        reason\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').RemindDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Reopen($input: ReopenInput!) {\n  reopen(input: $input) {\n    __typename\n    ... on Reopened {\n      thread {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').ReopenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Reply($input: ReplyInput!) {\n  reply(input: $input) {\n    __typename\n    ... on Replied {\n      thread {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').ReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestSignature($input: RequestSignatureInput!) {\n  requestSignature(input: $input) {\n    __typename\n    ... on RequestedSignature {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').RequestSignatureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Resolve($input: ResolveInput!) {\n  resolve(input: $input) {\n    __typename\n    ... on Resolved {\n      thread {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').ResolveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnReport($input: ReturnReportInput!) {\n  returnReport(input: $input) {\n    __typename\n    ... on Returned {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').ReturnReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveBlocks($input: SaveBlocksInput!) {\n  saveBlocks(input: $input) {\n    __typename\n    ... on SavedBlocks {\n      version\n      saved {\n        id\n        version\n      }\n      stale {\n        id\n        mine\n        theirs\n        version\n        by\n        at\n      }\n      locked\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').SaveBlocksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveCells($input: SaveCellsInput!) {\n  saveCells(input: $input) {\n    __typename\n    ... on SavedCells {\n      version\n      saved\n      stale {\n        cell\n        mine\n        theirs\n        by\n        at\n      }\n      locked\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').SaveCellsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendBack($input: SendBackInput!) {\n  sendBack(input: $input) {\n    __typename\n    ... on SentBack {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').SendBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetAllowedPlaces($input: SetAllowedPlacesInput!) {\n  setAllowedPlaces(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').SetAllowedPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetChain($input: SetChainInput!) {\n  setChain(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').SetChainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetDeadline($input: SetDeadlineInput!) {\n  setDeadline(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').SetDeadlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetFlags($input: SetFlagsInput!) {\n  setFlags(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').SetFlagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetRule($input: SetRuleInput!) {\n  setRule(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').SetRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetSettings($input: SetSettingsInput!) {\n  setSettings(input: $input) {\n    __typename\n    ... on ChangedAgency {\n      agency {\n        code\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').SetSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOffline($input: SignOfflineInput!) {\n  signOffline(input: $input) {\n    __typename\n    ... on SignedOffline {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').SignOfflineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Sign($input: SignInput!) {\n  sign(input: $input) {\n    __typename\n    ... on Signed {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').SignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Submit($input: SubmitInput!) {\n  submit(input: $input) {\n    __typename\n    ... on Submitted {\n      receipt {\n        number\n        at\n        hash\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').SubmitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ThreadParts on Thread {\n  id\n  state\n  internal\n  waitsFor\n  openedBy\n  openedAt\n  anchor {\n    kind\n    cell\n    block\n    section\n    quote\n  }\n  messages {\n    id\n    author\n    side\n    text\n    at\n  }\n}"): typeof import('./graphql.ts').ThreadPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ToPublish($office: String!, $year: Int!) {\n  board(office: $office, year: $year, state: APPROVED, first: 50) {\n    nodes {\n      report {\n        id\n        agency {\n          code\n          name\n        }\n        year\n        acts\n        clearance {\n          passed\n          current\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ToPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Unapprove($input: UnapproveInput!) {\n  unapprove(input: $input) {\n    __typename\n    ... on Unapproved {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').UnapproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UndoImport($input: UndoImportInput!) {\n  undoImport(input: $input) {\n    __typename\n    ... on ImportUndone {\n      version\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').UndoImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WaitingWithdrawals {\n  waitingWithdrawals {\n    id\n    agency {\n      code\n      name\n    }\n    year\n    withdrawal {\n      reason\n      by\n      at\n    }\n  }\n}"): typeof import('./graphql.ts').WaitingWithdrawalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Withdraw($input: WithdrawInput!) {\n  withdraw(input: $input) {\n    __typename\n    ... on AskedWithdrawal {\n      report {\n        id\n        state\n      }\n    }\n    ...RefusalFacts\n  }\n}"): typeof import('./graphql.ts').WithdrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Withdrawn($agency: String!, $year: Int!) {\n  report(agency: $agency, year: $year) {\n    withdrawal {\n      at\n    }\n  }\n}"): typeof import('./graphql.ts').WithdrawnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WorkingReport($agency: String!, $year: Int!) {\n  filing(agency: $agency, year: $year) {\n    id\n    agency {\n      code\n      name\n      kind\n      office {\n        code\n        name\n      }\n    }\n    year\n    format\n    state\n    version\n    contentHash\n    title\n    cells {\n      id\n      value\n      raw\n      kind\n      lastYear\n    }\n    blocks {\n      id\n      place\n      text\n      version\n    }\n    findings {\n      ...FindingParts\n    }\n    ruleContext {\n      past {\n        agencyName\n        year\n        format\n        cells {\n          id\n          raw\n        }\n        sections {\n          id\n          blocks\n        }\n      }\n      settings {\n        rule\n        severity\n      }\n      allowedPlaces\n      divisions\n    }\n    unlockedSections\n    acts\n    deadline\n    timeliness\n    selfReviewed\n    nil\n    firstSubmittedAt\n    submittedAt\n    publishedAt\n    receipt {\n      number\n      at\n      hash\n    }\n    signatures {\n      role\n      name\n      at\n      contentHash\n      offline\n      post\n      date\n      sheet {\n        id\n        name\n        mediaType\n        bytes\n      }\n    }\n    clearance {\n      name\n      passed\n      conclusion\n      date\n      current\n    }\n    correctionReason\n    publicationNeedsReason\n    postings {\n      address\n      date\n      by\n      at\n    }\n    extensions {\n      deadline\n      reason\n      by\n      at\n    }\n    withdrawal {\n      edition\n      reason\n      by\n      at\n      mine\n    }\n    lastReminder {\n      by\n      at\n      count\n    }\n    lastReturn {\n      reason\n      sections\n      by\n      at\n    }\n    sentBack {\n      act\n      by\n      at\n      note\n    }\n    lastImport {\n      id\n      name\n      at\n      by\n      undoable\n    }\n    likenesses {\n      section\n      share\n      other {\n        code\n        name\n      }\n      working\n      published\n    }\n    changes {\n      cell\n      block\n      place\n      before\n      after\n    }\n    threads {\n      ...ThreadParts\n    }\n    events(first: 50) {\n      id\n      at\n      act\n      by\n      note\n    }\n    published {\n      edition\n      publishedAt\n      firstPublishedAt\n      number\n      backfilled\n      withdrawal {\n        at\n        reason\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').WorkingReportDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
