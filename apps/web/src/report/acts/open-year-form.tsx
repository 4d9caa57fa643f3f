import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { pick } from '@/lib/pick.ts'
import { Field } from '@/ui/field.tsx'
import { TextBox } from '@/ui/kept-field.tsx'
import { ActForm } from './act-form.tsx'
import { openYear } from './office-acts.ts'

/** 开启年度: one draft for each agency that must file with the office; done again, for those that have joined since. */
export async function OpenYearForm({ office, year }: { office: string; year: number }) {
  const acts = await getTranslations('acts')
  const t = await getTranslations('board')
  return (
    <details className="mt-8 max-w-md border-t border-rule pt-3">
      <summary className="font-medium text-accent">{acts('openYear')}</summary>
      <NextIntlClientProvider messages={pick(await getMessages(), ['common', 'refusals', 'states'])}>
        <ActForm act={openYear} hidden={{ office }} label={acts('openYear')} done={t('opened')} className="mt-3 grid gap-3">
          <Field id="open-year" label={t('year')} hint={t('openYearHint')}>
            <TextBox id="open-year" name="year" inputMode="numeric" pattern="[0-9]{4}" required defaultValue={String(year)} />
          </Field>
        </ActForm>
      </NextIntlClientProvider>
    </details>
  )
}
