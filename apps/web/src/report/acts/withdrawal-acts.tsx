'use client'
import { useTranslations } from 'next-intl'
import { Field } from '@/ui/field.tsx'
import { TextArea } from '@/ui/kept-field.tsx'
import { Lines } from '@/ui/lines.tsx'
import { Notice } from '@/ui/notice.tsx'
import { ActForm } from './act-form.tsx'
import { confirmWithdrawal, dropWithdrawal, withdraw } from './office-acts.ts'
import { useOwnActs } from './own-acts.tsx'

/** 紧急撤下: one asks, under a clear warning; with `asked`, what a second person decides, who is told by whom and why it was asked for. */
export function WithdrawalActs({ asked = false }: { asked?: boolean }) {
  const t = useTranslations('acts')
  const words = useTranslations('withdrawal')
  const about = useTranslations('reading.about')
  const told = useTranslations('reading.told')
  const { report: { withdrawal }, may, hidden } = useOwnActs()
  if (asked) {
    if (!withdrawal || !may('dropWithdrawal')) return null
    return (
      <>
        <Notice tone="warning" title={may('confirmWithdrawal') ? words('asked', { by: withdrawal.by }) : withdrawal.mine ? words('own') : words('newcomer', { by: withdrawal.by })}><p><Lines text={withdrawal.reason} /></p></Notice>
        {may('confirmWithdrawal') ? <ActForm act={confirmWithdrawal} hidden={hidden} label={t('confirmWithdrawal')} look="danger" told={told('confirmWithdrawal')}><p className="text-sm text-error">{about('confirmWithdrawal')}</p></ActForm> : null}
        <ActForm act={dropWithdrawal} hidden={hidden} label={t('dropWithdrawal')} folded={t('dropWithdrawal')} told={told('dropWithdrawal')}>
          <Field id="drop-reason" label={words('dropReason')} hint={about('dropWithdrawal')}><TextArea id="drop-reason" name="reason" required maxLength={1000} /></Field>
        </ActForm>
      </>
    )
  }
  if (!may('withdraw')) return null
  return (
    <ActForm act={withdraw} hidden={hidden} label={t('withdraw')} look="danger" folded={<span className="text-error">{t('withdraw')}</span>} told={told('withdraw')}>
      <Notice tone="error">{about('withdraw')}</Notice>
      <Field id="withdraw-reason" label={words('reason')} hint={words('reasonHint')}><TextArea id="withdraw-reason" name="reason" required maxLength={500} /></Field>
    </ActForm>
  )
}
