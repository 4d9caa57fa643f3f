'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { getPathname } from '@/i18n/navigation.ts'
import type { FormState } from '@/lib/outcome.ts'
import { useAct } from '@/lib/use-act.ts'
import { OutcomeNotice } from '@/report/acts/outcome-notice.tsx'
import { Button, type ButtonLook } from '@/ui/button.tsx'
import { Field, TextBox } from '@/ui/field.tsx'
import { Fold } from '@/ui/fold.tsx'
import { WrittenProvider } from '@/ui/kept-field.tsx'
import { Notice } from '@/ui/notice.tsx'
import { CopyButton } from './copy-button.tsx'
import type { Invited } from './people-acts.ts'

/**
 * An act that may make a new person: afterwards it shows, this once, the link to pass on, and nothing that could take it away:
 * done once more, the act would be refused, or make another link in its place.
 */
export function InvitedForm({ act, hidden, label, done, id, look, small, folded, children }: {
  act: (before: FormState<Invited>, form: FormData) => Promise<FormState<Invited>>
  hidden: Record<string, string> & { agency: string }
  label: ReactNode
  /** Which sentence says that it is done. */
  done: 'given' | 'handed' | null
  id: string
  look?: ButtonLook
  small?: boolean
  /** The word that the form is folded behind. */
  folded?: ReactNode
  children?: ReactNode
}) {
  const t = useTranslations('people')
  const common = useTranslations('common')
  const format = useFormatter()
  const locale = useLocale()
  const { state, action, pending, form } = useAct<Invited>(act)
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.status !== 'idle') answer.current?.focus()
  }, [state])
  const invited = state.status === 'done' ? state.value : null
  // What was sent without scripts fills the fields of the page that answers; with scripts the fields are still the same.
  const [first] = useState(state)
  const written = first.status === 'refused' || first.status === 'fault' ? first.written : undefined
  const body = (
    <form ref={form} action={action} className="grid max-w-xl gap-3">
      {invited ? null : (
        <>
          {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
          <WrittenProvider value={written}>{children}</WrittenProvider>
        </>
      )}
      <div ref={answer} tabIndex={-1} className="empty:hidden focus-visible:outline-none">
        <OutcomeNotice state={state} />
        {invited ? (
          <Notice tone="done" alert title={done ? t(done === 'given' ? 'given' : 'handed', { name: invited.name }) : undefined}>
            {invited.link && invited.expires ? (
              <div className="mt-1 grid gap-2">
                <Field id={`${id}-link`} label={t('link')} hint={t('passOn', { name: invited.name, until: format.dateTime(new Date(invited.expires), { dateStyle: 'medium', timeStyle: 'short' }) })}>
                  <TextBox id={`${id}-link`} readOnly value={invited.link} onFocus={(event) => event.currentTarget.select()} className="font-mono text-sm" aria-describedby={`${id}-link-hint`} />
                </Field>
                <div><CopyButton text={invited.link} /></div>
              </div>
            ) : null}
            {invited.worksAt.length > 0 ? <p>{t('worksAt', { places: format.list(invited.worksAt) })}</p> : null}
          </Notice>
        ) : null}
      </div>
      {invited ? (
        // A page of its own: this one, asked anew, keeps nothing of what was shown.
        <p><a href={getPathname({ href: { pathname: '/people', query: { agency: hidden.agency } }, locale })}>{t('toPeople')}</a></p>
      ) : <div><Button type="submit" look={look} small={small} disabled={pending}>{pending ? common('working') : label}</Button></div>}
    </form>
  )
  return folded ? <Fold plain title={folded} open={state.status !== 'idle'} className="open:basis-full">{body}</Fold> : body
}
