import { extensionsByReportIds, lastRemindersByReportIds, nilReportIds, postingsByReportIds, withdrawalsByReportIds } from '@nianbao/db'
import { asked, manyEach, ofReport, oneEach } from './batch.ts'

/** Where a report stands on the government's website; the newest first. */
export const postingsOf = manyEach(asked(postingsByReportIds), ofReport)
/** The newest first. */
export const extensionsOf = manyEach(asked(extensionsByReportIds), ofReport)
export const lastReminderOf = oneEach(asked(lastRemindersByReportIds), ofReport)
/** The withdrawal that waits for a second person. */
export const withdrawalOf = oneEach(asked(withdrawalsByReportIds), ofReport)
/** Something for a report that says 0 everywhere, null for any other. */
export const nilOf = oneEach(asked(nilReportIds), ofReport)
