import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { askStaff } from '@/lib/api.ts'
import { WorkingReportDocument } from '@/lib/graph/generated/graphql.ts'

/** The working record of one agency and year; null where there is none in the person's scope. */
export const reportInScope = cache(async (agency: string, year: string) =>
  /^\d{4}$/.test(year) ? (await askStaff(WorkingReportDocument, { agency: decodeURIComponent(agency), year: Number(year) })).filing : null)

/** The same, or "not found". */
export const workingReport = async (agency: string, year: string) => (await reportInScope(agency, year)) ?? notFound()
