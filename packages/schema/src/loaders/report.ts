import {
  attachmentsByReportIds, changesByReportIds, checkablesByReportIds, clearancesByReportIds, contentByReportIds, findingsAcceptedByReportIds, importsByReportIds, likenessesByReportIds,
  receiptsByReportIds, reportsByIds, returnsByReportIds, signaturesByReportIds,
} from '@nianbao/db'
import { asked, manyEach, ofReport, oneEach } from './batch.ts'

/** Working reports by id; null for one that the asking person may not know of. */
export const reportById = oneEach(asked(reportsByIds), (row) => row.id)

/** Cells and paragraphs by report. */
export const contentOf = oneEach(asked(contentByReportIds), ofReport)

/** What the rules read, by report. */
export const checkableOf = oneEach(asked((db, actor, ids) => checkablesByReportIds(db, actor, ids)), ofReport)

export const clearanceOf = oneEach(asked(clearancesByReportIds), ofReport)
export const lastImportOf = oneEach(asked(importsByReportIds), ofReport)
export const acceptedOf = manyEach(asked(findingsAcceptedByReportIds), ofReport)
/** The oldest first. */
export const attachmentsOf = manyEach(asked(attachmentsByReportIds), ofReport)
export const signaturesOf = manyEach(asked(signaturesByReportIds), ofReport)
/** The newest first. */
export const receiptsOf = manyEach(asked(receiptsByReportIds), ofReport)
/** The newest first. */
export const returnsOf = manyEach(asked(returnsByReportIds), ofReport)
/** The most alike first. */
export const likenessesOf = manyEach(asked(likenessesByReportIds), ofReport)
/** What the edition last submitted changed against the one before it. */
export const changesOf = manyEach(asked(changesByReportIds), ofReport)
