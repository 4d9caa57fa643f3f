import { check } from '@nianbao/report'
import type { Context } from '../context.ts'
import { acceptedOf, checkableOf } from '../loaders/report.ts'
import type { AnsweredFinding } from '../words/finding.ts'

/** What the rules say of a report as it stands, each warning with the agency's answer; stale answers fall away by their keys. */
export async function findingsOf(context: Context, reportId: string): Promise<AnsweredFinding[]> {
  const [found, accepted] = await Promise.all([checkableOf(context).load(reportId), acceptedOf(context).load(reportId)])
  if (!found) return []
  const answers = new Map(accepted.map((answer) => [answer.findingKey, answer]))
  return check(found.checkable).map((finding) => ({ ...finding, accepted: answers.get(finding.key) ?? null }))
}
