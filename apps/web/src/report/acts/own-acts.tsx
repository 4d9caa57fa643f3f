'use client'
import { createContext, type ReactNode, use } from 'react'
import { useTranslations } from 'next-intl'
import type { Act } from '@/lib/graph/generated/graphql.ts'
import { Field } from '@/ui/field.tsx'
import { TextArea } from '@/ui/kept-field.tsx'
import type { WorkingReport } from '../editor/draft-of.ts'
import { ActForm, type FormAct } from './act-form.tsx'

/** The report whose acts are shown, and the one act among them that the page puts first. */
export interface OwnActs {
  report: WorkingReport
  primary: Act | undefined
}

const Own = createContext<OwnActs | null>(null)
export const OwnActsProvider = Own.Provider

/** Which acts the API allows this person now, and how their buttons look. */
export function useOwnActs() {
  const own = use(Own)
  if (!own) throw new Error('acts outside of their report')
  const { report, primary } = own
  return { report, may: (act: Act) => report.acts.includes(act), look: (act: Act) => (act === primary ? 'primary' as const : 'plain' as const), hidden: { report: report.id } }
}

/** An act that takes nothing but a press, with a line that says what it does; nothing where it is not in turn. `files`: the approval puts on file what is public already. */
export function PressAct({ act, run, extra, about, files = false }: { act: 'check' | 'sign' | 'submit' | 'publish' | 'beginReview' | 'approve'; run: FormAct; extra?: Record<string, string | number>; about?: ReactNode; files?: boolean }) {
  const t = useTranslations('acts')
  const words = useTranslations('reading')
  const { may, look, hidden } = useOwnActs()
  if (!may(act)) return null
  const word = files ? 'file' : act
  return (
    <ActForm act={run} hidden={{ ...hidden, ...extra }} label={files ? words('file') : t(act)} look={look(act)} told={words(`told.${word}`)}>
      <p className="text-sm text-quiet">{words(`about.${word}`)} {about}</p>
    </ActForm>
  )
}

type WithReason = 'sendBack' | 'recall' | 'correct' | 'abandonCorrection' | 'unapprove'

/** An act that asks why; nothing where it is not in turn. Why a report is corrected is read in public. */
export function ReasonAct({ act, run }: { act: WithReason; run: FormAct }) {
  const t = useTranslations('acts')
  const words = useTranslations('reading')
  const { may, hidden } = useOwnActs()
  if (!may(act)) return null
  return (
    <ActForm act={run} hidden={hidden} label={t(act)} folded={t(act)} told={words(`told.${act}`)}>
      <Field id={`${act}-reason`} label={words(act === 'correct' ? 'publishReason' : 'reason')} hint={words(`about.${act}`)}><TextArea id={`${act}-reason`} name="reason" required maxLength={1000} /></Field>
    </ActForm>
  )
}
