/** The record: commands that change a report, questions about it. No tables leave this room. */
export type { Actor } from '@nianbao/report'
export { close, connect, type Db } from './client.ts'

export { acceptWarning } from './commands/accept-warning.ts'
export { attach, largestAttachment, mayAttach } from './commands/attach.ts'
export { approve } from './commands/approve.ts'
export { beginReview } from './commands/begin-review.ts'
export { checkReport } from './commands/check-report.ts'
export { clear } from './commands/clear.ts'
export { type Anchor, comment } from './commands/comment.ts'
export { correct } from './commands/correct.ts'
export { type ImportSource, importReport } from './commands/import-report.ts'
export { openYear } from './commands/open-year.ts'
export { publish } from './commands/publish.ts'
export { recall } from './commands/recall.ts'
export { reopen } from './commands/reopen.ts'
export { reply } from './commands/reply.ts'
export { requestSignature } from './commands/request-signature.ts'
export { resolve } from './commands/resolve.ts'
export { returnReport } from './commands/return-report.ts'
export { type BlockChange, saveBlocks, type SavedBlocks, type StaleBlock } from './commands/save-blocks.ts'
export { type CellChange, saveCells, type SavedCells, type StaleCell } from './commands/save-cells.ts'
export { sendBack } from './commands/send-back.ts'
export { sign } from './commands/sign.ts'
export { type SignedOnPaper, signOffline } from './commands/sign-offline.ts'
export { type Receipt, submit } from './commands/submit.ts'
export { undoImport } from './commands/undo-import.ts'

export type { AgencyKind } from './tables/agency.ts'
export type { Side } from './tables/thread.ts'
export type { AttachmentType } from './tables/attachment.ts'
export { agenciesByCodes, agenciesByIds, agencyPage, type AgencyRow } from './queries/agencies.ts'
export {
  type Accepted, type ClearanceRow, clearancesByReportIds, type EditionRow, editionsByReportIds, findingsAcceptedByReportIds,
  type ReceiptRow, receiptsByReportIds, type ReturnRow, returnsByReportIds, type Signature, signaturesByReportIds,
} from './queries/beside-reports.ts'
export { attachmentFile, type AttachmentRow, attachmentsByReportIds } from './queries/attachments.ts'
export { type BoardCounts, boardCounts, type BoardInput, boardPage, type BoardRow } from './queries/board.ts'
export { type ChangeRow, changesByReportIds } from './queries/changes.ts'
export { type Block, checkablesByReportIds, type Content, contentByReportIds } from './queries/contents.ts'
export { type Deadline, deadlinesFor } from './queries/deadlines.ts'
export { importsByReportIds, type LastImport } from './queries/imports.ts'
export type { Page, PageInput } from './queries/page.ts'
export { myself } from './queries/people.ts'
export { ping } from './queries/ping.ts'
export {
  type Publication, type PublicationKey, publicationsByAgency, publicAgencies, publicReport, publicReportsByAgencyYear, publicReportsByCodeYear,
  type PublishedReport,
} from './queries/public.ts'
export { queueOf } from './queries/queue.ts'
export { type Report, reportsByAgencyYear, reportsByIds, reportsOf, type Timeliness } from './queries/reports.ts'
export {
  type EventRow, eventsByReportIds, type Message, messagesByThreadIds, type Thread, threadsByIds, threadsByReportIds,
} from './queries/threads.ts'
