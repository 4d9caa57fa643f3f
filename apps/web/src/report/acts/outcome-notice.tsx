'use client'
import type { ReactNode } from 'react'
import { useLocale } from 'next-intl'
import type { FormState } from '@/lib/outcome.ts'
import { say } from '@/lib/say.ts'
import { useSentence } from '@/lib/use-sentence.ts'
import { Notice } from '@/ui/notice.tsx'

/** What became of an act, in the reader's words; nothing before the first try. */
export function OutcomeNotice<Value>({ state, done }: { state: FormState<Value>; done?: ReactNode | ((value: Value) => ReactNode) }) {
  const sentence = useSentence()
  const locale = useLocale()
  if (state.status === 'idle') return null
  if (state.status === 'done') return done ? <Notice tone="done" alert>{typeof done === 'function' ? done(state.value) : done}</Notice> : null
  const findings = state.status === 'refused' ? (state.refusal.findings ?? []) : []
  return (
    <Notice tone="error" alert title={sentence(state)}>
      {findings.length > 0 ? (
        <ul className="mt-1 list-disc pl-5">
          {findings.slice(0, 10).map((finding) => <li key={finding.key}>{say(finding.message, locale)}</li>)}
        </ul>
      ) : null}
    </Notice>
  )
}
