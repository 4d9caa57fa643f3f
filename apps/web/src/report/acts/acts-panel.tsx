'use client'
import { useTranslations } from 'next-intl'
import type { Act, Side } from '@/lib/graph/generated/graphql.ts'
import { Panel } from '@/ui/panel.tsx'
import type { WorkingReport } from '../editor/draft-of.ts'
import { unanswered } from '../threads/unanswered.ts'
import { isCleared } from './cleared.ts'
import { DeadlineActs } from './deadline-acts.tsx'
import { OwnActsProvider } from './own-acts.tsx'
import { PublicationActs } from './publication-acts.tsx'
import { ReviewActs } from './review-acts.tsx'
import { SaidLine } from './said-line.tsx'
import { SignActs } from './sign-acts.tsx'
import { WithdrawalActs } from './withdrawal-acts.tsx'

// The first of these that is in turn is the page's one primary act.
const primaries: readonly Act[] = ['submit', 'sign', 'check', 'publish', 'approve', 'beginReview']

const here: readonly Act[] = [
  ...primaries, 'signOffline', 'sendBack', 'recall', 'clear', 'returnReport', 'unapprove', 'recordPosting', 'correct', 'abandonCorrection', 'extend', 'remind',
  'withdraw', 'confirmWithdrawal', 'dropWithdrawal',
]

/** Is there anything in the panel for this person now? */
export const hasActs = ({ acts }: Pick<WorkingReport, 'acts'>): boolean => here.some((act) => acts.includes(act))

/** The acts that the API allows this person now, each under its own word; first of all, what waits for their answer where they speak for the agency. `aside`: beside the editor, whose own act is the primary one. */
export function ActsPanel({ report, submissionKey, sides = [], aside = false }: { report: WorkingReport; submissionKey: string; sides?: readonly Side[]; aside?: boolean }) {
  const words = useTranslations('reading')
  const questions = sides.includes('AGENCY') ? unanswered(report) : 0
  const first = primaries.find((act) => report.acts.includes(act) && (act !== 'publish' || isCleared(report)))
  return (
    <OwnActsProvider value={{ report, primary: aside ? undefined : first }}>
      <Panel id="acts" title={words('acts')}>
        <SaidLine report={report.id} />
        <div className="grid gap-5">
          {questions > 0 ? <p><a href="#threads">{words('answer', { count: questions })}</a></p> : hasActs(report) ? null : <p className="text-quiet">{words('nothingToDo')}</p>}
          <WithdrawalActs asked />
          <SignActs submissionKey={submissionKey} />
          <PublicationActs />
          <ReviewActs />
          <DeadlineActs />
          <WithdrawalActs />
        </div>
      </Panel>
    </OwnActsProvider>
  )
}
