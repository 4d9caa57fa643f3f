import 'server-only'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { askStaff } from '@/lib/api.ts'
import { WorkingReportDocument } from '@/lib/graph/generated/graphql.ts'

/** The working record of one agency and year, or "not found" where there is none in the person's scope. */
export const workingReport = cache(async (agency: string, year: string) => {
  if (!/^\d{4}$/.test(year)) notFound()
  return (await askStaff(WorkingReportDocument, { agency: decodeURIComponent(agency), year: Number(year) })).filing ?? notFound()
})
