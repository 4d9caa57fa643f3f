'use client'
import { useLocale, useTranslations } from 'next-intl'
import { say } from '@/lib/say.ts'
import { Field } from '@/ui/field.tsx'
import { TextArea, Tick } from '@/ui/kept-field.tsx'
import { formatOf } from '../form-of.ts'
import { isPublicAlready } from '../public-already.ts'
import { ActForm } from './act-form.tsx'
import * as acts from './acts.ts'
import { PressAct, ReasonAct, useOwnActs } from './own-acts.tsx'

/** The office's review: begin, approve, return with a reason and sections, and back again after an approval. */
export function ReviewActs() {
  const t = useTranslations('acts')
  const words = useTranslations('reading')
  const locale = useLocale()
  const { report, may, hidden } = useOwnActs()
  return (
    <>
      <PressAct act="beginReview" run={acts.beginReview} />
      <PressAct act="approve" run={acts.approve} files={isPublicAlready(report)} />
      {may('returnReport') ? (
        <ActForm act={acts.returnReport} hidden={hidden} label={t('returnReport')} folded={t('returnReport')} told={words('told.returnReport')}>
          <Field id="return-reason" label={words('reason')} hint={words('about.returnReport')}><TextArea id="return-reason" name="reason" required maxLength={1000} /></Field>
          <fieldset aria-describedby="return-sections-hint">
            <legend className="font-medium">{words('returnSections')}</legend>
            <p id="return-sections-hint" className="text-sm text-quiet">{words('returnSectionsHint')}</p>
            {formatOf(report.format).sections.map(({ id, heading }) => <Tick key={id} name="sections" value={id} label={say(heading, locale)} />)}
          </fieldset>
        </ActForm>
      ) : null}
      <ReasonAct act="unapprove" run={acts.unapprove} />
    </>
  )
}
