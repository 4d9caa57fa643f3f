'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { say } from '@/lib/say.ts'
import { Field, TextArea, Tick } from '@/ui/field.tsx'
import { Panel } from '@/ui/panel.tsx'
import type { WorkingReport } from '../editor/draft-of.ts'
import { formatOf } from '../form-of.ts'
import { ActForm, type FormAct } from './act-form.tsx'
import * as acts from './acts.ts'
import { ClearForm } from './clear-form.tsx'

// The first of these that is in turn is the page's one primary act.
const primaries = ['submit', 'sign', 'publish', 'approve', 'beginReview'] as const

/** The acts that the API allows this person now, each under its own word. */
export function ActsPanel({ report, submissionKey }: { report: WorkingReport; submissionKey: string }) {
  const t = useTranslations('acts')
  const words = useTranslations('reading')
  const locale = useLocale()
  const may = (act: WorkingReport['acts'][number]) => report.acts.includes(act)
  const first = primaries.find(may)
  const look = (act: string) => (act === first ? 'primary' : 'plain')
  const hidden = { report: report.id }
  const plain = (act: 'beginReview' | 'approve' | 'publish', run: FormAct) =>
    may(act) ? <ActForm act={run} hidden={hidden} label={t(act)} look={look(act)}><p className="text-sm text-quiet">{words(`about.${act}`)}</p></ActForm> : null
  const withReason = (act: 'sendBack' | 'recall' | 'correct', run: FormAct) =>
    may(act) ? (
      <Folded title={t(act)}>
        <ActForm act={run} hidden={hidden} label={t(act)}>
          <Field id={`${act}-reason`} label={words('reason')} hint={words(`about.${act}`)}><TextArea id={`${act}-reason`} name="reason" required maxLength={1000} /></Field>
        </ActForm>
      </Folded>
    ) : null
  const nothing = !(['sign', 'submit', 'sendBack', 'recall', 'clear', 'beginReview', 'returnReport', 'approve', 'publish', 'correct'] as const).some(may)
  return (
    <Panel id="acts" title={words('acts')}>
      <div className="grid gap-5">
        {nothing ? <p className="text-quiet">{words('nothingToDo')}</p> : null}
        {may('sign') ? (
          <ActForm act={acts.sign} hidden={{ ...hidden, contentHash: report.contentHash }} label={t('sign')} look={look('sign')}>
            <p className="text-sm text-quiet">{words('about.sign')} <code className="text-xs break-all">{report.contentHash.slice(0, 16)}…</code></p>
          </ActForm>
        ) : null}
        {may('submit') ? (
          <ActForm act={acts.submit} hidden={{ ...hidden, key: submissionKey, agency: report.agency.code, year: report.year }} label={t('submit')} look={look('submit')}>
            <p className="text-sm text-quiet">{words('about.submit')}</p>
          </ActForm>
        ) : null}
        {plain('publish', acts.publish)}
        {plain('beginReview', acts.beginReview)}
        {plain('approve', acts.approve)}
        {may('returnReport') ? (
          <Folded title={t('returnReport')}>
            <ActForm act={acts.returnReport} hidden={hidden} label={t('returnReport')}>
              <Field id="return-reason" label={words('reason')} hint={words('about.returnReport')}><TextArea id="return-reason" name="reason" required maxLength={1000} /></Field>
              <fieldset>
                <legend className="font-medium">{words('returnSections')}</legend>
                {formatOf(report.format).sections.map(({ id, heading }) => <Tick key={id} name="sections" value={id} label={say(heading, locale)} />)}
              </fieldset>
            </ActForm>
          </Folded>
        ) : null}
        {may('clear') ? (
          <Folded title={t('clear')}>
            <ClearForm report={report} />
          </Folded>
        ) : null}
        {withReason('sendBack', acts.sendBack)}
        {withReason('recall', acts.recall)}
        {withReason('correct', acts.correct)}
      </div>
    </Panel>
  )
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="border-t border-rule pt-3">
      <summary className="font-medium text-accent">{title}</summary>
      <div className="mt-3">{children}</div>
    </details>
  )
}
