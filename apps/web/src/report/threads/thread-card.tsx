'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { Side, ThreadPartsFragment } from '@/lib/graph/generated/graphql.ts'
import { TextArea } from '@/ui/kept-field.tsx'
import { Lines } from '@/ui/lines.tsx'
import { Mark } from '@/ui/mark.tsx'
import { ActForm } from '../acts/act-form.tsx'
import { reopen, reply, resolve } from '../acts/acts.ts'

/** One thread: where it points, what was said by which side, and the way to answer; only the side that asked settles it. */
export function ThreadCard({ thread, where, href, acts, sides }: { thread: ThreadPartsFragment; where: string; href: string | null; acts: readonly string[]; sides: readonly Side[] }) {
  const t = useTranslations('threads')
  const format = useFormatter()
  const isOpen = thread.state === 'OPEN'
  // The first word is the asker's.
  const asked = thread.messages.some(({ side }, index) => index === 0 && sides.includes(side))
  const answers = sides.includes('AGENCY') ? { open: t('reply'), send: t('sendReply') } : { open: t('answer'), send: t('sendAnswer') }
  const hidden = { thread: thread.id }
  return (
    <li className="border-t border-rule py-3 first:border-t-0">
      <article aria-label={t('about', { where })}>
        <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
          {href ? <a href={href} className="font-medium">{where}</a> : <span className="font-medium">{where}</span>}
          {isOpen ? <Mark shape="○" tone="warning">{t('open')}</Mark> : <Mark shape="✓" tone="done">{t('resolved')}</Mark>}
        </p>
        {thread.anchor.quote ? <blockquote className="my-1 border-l-2 border-line pl-2 text-sm text-quiet">{thread.anchor.quote}</blockquote> : null}
        {thread.internal ? <p className="text-sm text-warning"><span aria-hidden>◇ </span>{t('internal')}</p> : null}
        <ol className="mt-1 grid gap-2">
          {thread.messages.map((message) => (
            <li key={message.id} className="text-[0.9375rem]">
              <p className="text-sm text-quiet">{t(`side.${message.side}`)} · {message.author} · <time dateTime={message.at}>{format.dateTime(new Date(message.at), { dateStyle: 'medium', timeStyle: 'short' })}</time></p>
              <p className="[overflow-wrap:anywhere]"><Lines text={message.text} /></p>
            </li>
          ))}
        </ol>
        {acts.includes('reply') && isOpen ? (
          <details className="mt-2">
            <summary className="text-sm text-accent">{answers.open}</summary>
            <ActForm act={reply} hidden={hidden} label={answers.send} small className="mt-2 grid gap-2">
              <TextArea name="text" required maxLength={2000} aria-label={answers.open} />
            </ActForm>
          </details>
        ) : null}
        <div className="mt-2 flex gap-2">
          {asked && acts.includes('resolve') && isOpen ? <ActForm act={resolve} hidden={hidden} label={t('resolve')} small /> : null}
          {asked && acts.includes('reopen') && !isOpen ? <ActForm act={reopen} hidden={hidden} label={t('reopen')} small /> : null}
        </div>
      </article>
    </li>
  )
}
