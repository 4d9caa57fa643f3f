import { getTranslations } from 'next-intl/server'
import type { AgencyKind } from '@/lib/graph/generated/graphql.ts'
import { ActForm } from '@/report/acts/act-form.tsx'
import { Field, TextBox } from '@/ui/field.tsx'
import { createAgency } from './agency-acts.ts'
import { Choices } from './choices.tsx'
import { type Candidate, PlaceChoices } from './place-choices.tsx'

const kinds: AgencyKind[] = ['DEPARTMENT', 'TOWNSHIP', 'SUB_DISTRICT', 'INSTITUTION', 'GOVERNMENT', 'OFFICE', 'OWN_LEVEL']

/** 新增单位. The code is for ever; all else can be changed later. */
export async function NewAgencyForm({ candidates }: { candidates: readonly Candidate[] }) {
  const t = await getTranslations('registry')
  const acts = await getTranslations('acts')
  const words = await getTranslations('kinds')
  return (
    <ActForm act={createAgency} hidden={{}} label={acts('createAgency')} look="primary" className="grid max-w-xl gap-3">
      <Field id="name" label={t('name')}><TextBox id="name" name="name" required minLength={2} maxLength={100} /></Field>
      <Field id="code" label={t('code')} hint={t('codeHint')}><TextBox id="code" name="code" required pattern="[A-Z0-9][A-Z0-9\-]{1,39}" autoCapitalize="characters" spellCheck={false} aria-describedby="code-hint" /></Field>
      <Choices id="kind" name="kind" label={t('kind')} of={kinds.map((kind) => [kind, words(kind)] as const)} />
      <PlaceChoices candidates={candidates} self="" />
      <Field id="division" label={t('division')} hint={t('divisionHint')}><TextBox id="division" name="division" required inputMode="numeric" pattern="[0-9]{6,12}" aria-describedby="division-hint" /></Field>
      <Field id="sector" label={t('sector')} hint={t('sectorHint')}><TextBox id="sector" name="sector" maxLength={30} aria-describedby="sector-hint" /></Field>
      <Field id="validFrom" label={t('validFrom')} hint={t('validFromHint')}><TextBox id="validFrom" name="validFrom" type="date" aria-describedby="validFrom-hint" /></Field>
    </ActForm>
  )
}
