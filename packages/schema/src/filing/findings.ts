import { type Checkable, check } from '@nianbao/report'
import type { Context } from '../context.ts'
import { acceptedOf, checkableOf } from '../loaders/report.ts'
import type { AnsweredFinding } from '../words/finding.ts'

/** What the rules say of a report as it stands, each warning with the agency's answer; stale answers fall away by their keys. */
export async function findingsOf(context: Context, reportId: string): Promise<AnsweredFinding[]> {
  const found = await checkableOf(context).load(reportId)
  return found ? answeredFindings(context, reportId, found.checkable) : []
}

/** The same of what the report would say. */
export async function answeredFindings(context: Context, reportId: string, checkable: Checkable): Promise<AnsweredFinding[]> {
  const answers = new Map((await acceptedOf(context).load(reportId)).map((answer) => [answer.findingKey, answer]))
  return check(checkable).map((finding) => ({ ...finding, accepted: answers.get(finding.key) ?? null }))
}
