import { getTranslations } from 'next-intl/server'
import type { RegistryAgencyQuery } from '@/lib/graph/generated/graphql.ts'
import { ActForm } from '@/report/acts/act-form.tsx'
import { Field } from '@/ui/field.tsx'
import { TextBox } from '@/ui/kept-field.tsx'
import { changeAgency } from './agency-acts.ts'
import { type Candidate, PlaceChoices } from './place-choices.tsx'

type Agency = NonNullable<RegistryAgencyQuery['agency']>

/** 修改单位: only what differs from what stands is sent. */
export async function ChangeAgencyForm({ agency, candidates }: { agency: Agency; candidates: readonly Candidate[] }) {
  const t = await getTranslations('registry')
  const acts = await getTranslations('acts')
  const before = { name: agency.name, division: agency.division, sector: agency.sector ?? '', parent: agency.parent?.code ?? '', office: agency.office?.code ?? '' }
  const hidden = { agency: agency.code, ...Object.fromEntries(Object.entries(before).map(([name, value]) => [`${name}-before`, value])) }
  return (
    <ActForm act={changeAgency} hidden={hidden} label={acts('changeAgency')} done={t('changed')} className="grid max-w-xl gap-3">
      <Field id="name" label={t('name')}><TextBox key={before.name} id="name" name="name" required minLength={2} maxLength={100} defaultValue={before.name} /></Field>
      <Field id="division" label={t('division')} hint={t('divisionHint')}>
        <TextBox key={before.division} id="division" name="division" required inputMode="numeric" pattern="[0-9]{6,12}" defaultValue={before.division} aria-describedby="division-hint" />
      </Field>
      <Field id="sector" label={t('sector')} hint={t('sectorHint')}><TextBox key={before.sector} id="sector" name="sector" maxLength={30} defaultValue={before.sector} aria-describedby="sector-hint" /></Field>
      {agency.parent ? (
        <>
          <PlaceChoices candidates={candidates.filter(({ code }) => code !== agency.code)} parent={agency.parent} office={agency.office} self={agency.code} />
          <p className="text-sm text-quiet">{t('moveHint')}</p>
        </>
      ) : null}
    </ActForm>
  )
}
