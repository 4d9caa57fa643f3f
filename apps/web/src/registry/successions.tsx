import { getFormatter, getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation.ts'
import type { RegistryAgencyQuery, SuccessionKind } from '@/lib/graph/generated/graphql.ts'
import { ActForm } from '@/report/acts/act-form.tsx'
import { Field } from '@/ui/field.tsx'
import { Fold } from '@/ui/fold.tsx'
import { TextBox } from '@/ui/kept-field.tsx'
import { dropSuccession, recordSuccession } from './agency-acts.ts'
import { Choices } from './choices.tsx'
import type { Candidate } from './place-choices.tsx'

type Agency = NonNullable<RegistryAgencyQuery['agency']>

const kinds: SuccessionKind[] = ['MERGED', 'TRANSFERRED', 'SPLIT', 'RENAMED']

/** 承继: whose functions an agency took on, who took on its own, and the record of one more. */
export async function Successions({ agency, candidates }: { agency: Agency; candidates: readonly Candidate[] }) {
  const t = await getTranslations('registry')
  const acts = await getTranslations('acts')
  const words = await getTranslations('registry.kinds')
  const others = candidates.filter(({ code }) => code !== agency.code)
  return (
    <div className="grid gap-4">
      {agency.predecessors.length + agency.successors.length === 0 ? <p className="text-quiet">{t('noSuccession')}</p> : null}
      <Line title={t('predecessors')} agency={agency} of={agency.predecessors} handedOn={false} />
      <Line title={t('successors')} agency={agency} of={agency.successors} handedOn />
      {agency.acts.includes('recordSuccession') && others.length > 0 ? (
        <Fold title={acts('recordSuccession')}>
          <ActForm act={recordSuccession} hidden={{ agency: agency.code }} label={acts('recordSuccession')} className="grid max-w-xl gap-3">
            <p className="text-quiet">{t('recordLead')}</p>
            <Choices id="to" name="to" label={t('to')} of={others.map(({ code, name }) => [code, name] as const)} />
            <Choices id="succession-kind" name="kind" label={t('how')} of={kinds.map((kind) => [kind, words(kind)] as const)} />
            <Field id="happenedOn" label={t('happenedOn')}><TextBox id="happenedOn" name="happenedOn" type="date" required /></Field>
          </ActForm>
        </Fold>
      ) : null}
    </div>
  )
}

async function Line({ title, agency, of, handedOn }: { title: string; agency: Agency; of: Agency['successors']; handedOn: boolean }) {
  const t = await getTranslations('registry')
  const words = await getTranslations('registry.kinds')
  const format = await getFormatter()
  if (of.length === 0) return null
  return (
    <section>
      <h3 className="mb-1 text-base">{title}</h3>
      <ul className="grid gap-1">
        {of.map(({ agency: other, kind, happenedOn }) => (
          <li key={`${other.code}.${happenedOn}`} className="flex flex-wrap items-baseline gap-x-4">
            <Link href={`/registry/${other.code}`}>{other.name}</Link>
            <span className="text-quiet">{words(kind)} · {format.dateTime(new Date(`${happenedOn}T00:00:00+08:00`), { dateStyle: 'medium' })}</span>
            {agency.acts.includes('dropSuccession') ? (
              <Fold plain title={<span aria-label={t('dropOf', { name: other.name })}>{t('drop')}</span>}>
                <ActForm act={dropSuccession} hidden={{ from: handedOn ? agency.code : other.code, to: handedOn ? other.code : agency.code, happenedOn }} label={t('drop')} look="danger" small />
              </Fold>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
