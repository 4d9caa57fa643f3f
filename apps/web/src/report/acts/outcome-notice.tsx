'use client'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { Link } from '@/i18n/navigation.ts'
import type { FormState } from '@/lib/outcome.ts'
import { say } from '@/lib/say.ts'
import { useSentence } from '@/lib/use-sentence.ts'
import { Notice } from '@/ui/notice.tsx'

/** What became of an act, in the reader's words; nothing before the first try. */
export function OutcomeNotice<Value>({ state, done }: { state: FormState<Value>; done?: ReactNode | ((value: Value) => ReactNode) }) {
  const sentence = useSentence()
  const t = useTranslations('refusals')
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
      {state.status === 'refused' && state.refusal.requestId ? <p className="mt-1 text-sm text-quiet [overflow-wrap:anywhere]">{t('requestId', { id: state.refusal.requestId })}</p> : null}
      {state.status === 'refused' && state.refusal.code === 'SIGNED_OUT' ? <SignInBeside /> : null}
    </Notice>
  )
}

/** The way to sign in again in a window of its own: this one holds what was written. */
function SignInBeside() {
  const t = useTranslations('common.signedOut')
  return <p className="mt-1">{t.rich('beside', { link: (words) => <Link href={{ pathname: '/sign-in', query: { next: '/account/proof/done' } }} target="_blank" prefetch={false}>{words}</Link> })}</p>
}
