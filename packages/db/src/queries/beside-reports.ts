import type { Actor, Role, SectionId } from '@nianbao/report'
import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { question } from '../as-person.ts'
import { inScope } from '../scope.ts'
import { acceptance } from '../tables/acceptance.ts'
import { clearance } from '../tables/clearance.ts'
import { edition } from '../tables/edition.ts'
import { receipt } from '../tables/receipt.ts'
import { report } from '../tables/report.ts'
import { returnNote } from '../tables/return-note.ts'
import { signature } from '../tables/signature.ts'
import { amongIds } from './array.ts'

type BesideReport = { agencyId: AnyPgColumn; reportId: AnyPgColumn }

/** The join of a per-report table with its report, and the scope that goes with it. */
const ofReport = (table: BesideReport) => and(eq(report.agencyId, table.agencyId), eq(report.id, table.reportId))
const asked = (actor: Actor, ids: readonly string[]): SQL => and(amongIds(report.id, ids), inScope(actor))!

/** 说明 to a warning. */
export interface Accepted {
  reportId: string
  findingKey: string
  note: string
  by: string
  at: Date
}

/** Every sentence that answers a warning, stale ones too: compare keys with the findings of now. */
export const findingsAcceptedByReportIds = question((db, actor, ids: readonly string[]): Promise<Accepted[]> =>
  db.select({ reportId: acceptance.reportId, findingKey: acceptance.findingKey, note: acceptance.note, by: acceptance.byName, at: acceptance.at })
    .from(acceptance).innerJoin(report, ofReport(acceptance)).where(asked(actor, ids)))

export interface Signature {
  reportId: string
  role: Role
  name: string
  at: Date
  contentHash: string
  /** On paper (线下签批): name, post and day are those on the sheet; the time is when it was recorded. */
  offline: boolean
  post: string | null
  date: string | null
  attachmentId: string | null
}

/** The signatures in force, in order of signing. */
export const signaturesByReportIds = question((db, actor, ids: readonly string[]): Promise<Signature[]> =>
  db.select({ reportId: signature.reportId, role: signature.role, name: signature.name, at: signature.at, contentHash: signature.contentHash,
    offline: signature.offline, post: signature.offlinePost, date: signature.offlineOn, attachmentId: signature.attachmentId })
    .from(signature).innerJoin(report, ofReport(signature)).where(and(asked(actor, ids), isNull(signature.voidedAt))).orderBy(signature.at))

export interface ReceiptRow {
  reportId: string
  edition: number
  number: string
  at: Date
  hash: string
}

/** Every receipt, the newest first. */
export const receiptsByReportIds = question((db, actor, ids: readonly string[]): Promise<ReceiptRow[]> =>
  db.select({ reportId: receipt.reportId, edition: receipt.edition, number: receipt.number, at: receipt.at, hash: receipt.hash })
    .from(receipt).innerJoin(report, ofReport(receipt)).where(asked(actor, ids)).orderBy(desc(receipt.edition)))

export interface ReturnRow {
  reportId: string
  reason: string
  sections: SectionId[]
  by: string
  at: Date
}

/** Every return, the newest first. */
export const returnsByReportIds = question((db, actor, ids: readonly string[]): Promise<ReturnRow[]> =>
  db.select({ reportId: returnNote.reportId, reason: returnNote.reason, sections: returnNote.sections, by: returnNote.byName, at: returnNote.at })
    .from(returnNote).innerJoin(report, ofReport(returnNote)).where(asked(actor, ids)).orderBy(desc(returnNote.at)))

export interface EditionRow {
  reportId: string
  number: number
  hash: string
  reason: string | null
  at: Date
}

/** Every submitted edition, the newest first, without its content. */
export const editionsByReportIds = question((db, actor, ids: readonly string[]): Promise<EditionRow[]> =>
  db.select({ reportId: edition.reportId, number: edition.number, hash: edition.hash, reason: edition.reason, at: edition.at })
    .from(edition).innerJoin(report, ofReport(edition)).where(asked(actor, ids)).orderBy(desc(edition.number)))

export interface ClearanceRow {
  reportId: string
  name: string
  passed: boolean
  conclusion: string
  date: string
  /** It speaks of the content that stands now, and was not overtaken by a withdrawal. */
  current: boolean
}

/** The latest 保密审查 of each report. */
export const clearancesByReportIds = question((db, actor, ids: readonly string[]): Promise<ClearanceRow[]> =>
  db.selectDistinctOn([clearance.reportId], {
    reportId: clearance.reportId, name: clearance.name, passed: clearance.passed, conclusion: clearance.conclusion, date: clearance.clearedOn,
    current: sql<boolean>`${clearance.contentHash} = ${report.contentHash} and (${report.withdrawnAt} is null or ${clearance.at} > ${report.withdrawnAt})`,
  }).from(clearance).innerJoin(report, ofReport(clearance)).where(asked(actor, ids)).orderBy(clearance.reportId, desc(clearance.at)))
