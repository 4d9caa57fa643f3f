import { getTranslations } from 'next-intl/server'
import type { AgencyKind, AgencySettingsQuery, PublicationMode } from '@/lib/graph/generated/graphql.ts'
import { ActForm } from '@/report/acts/act-form.tsx'
import { Deadline } from '@/report/deadline.tsx'
import { Field } from '@/ui/field.tsx'
import { Dot, TextArea, TextBox, Tick } from '@/ui/kept-field.tsx'
import { ListCell, ListRow, ListTable } from '@/ui/list-table.tsx'
import { Scroll } from '@/ui/scroll.tsx'
import { setAllowedPlaces, setChain, setDeadline, setSettings } from './agency-acts.ts'
import { Choices } from './choices.tsx'

type Agency = NonNullable<AgencySettingsQuery['agency']>
type Settings = NonNullable<Agency['settings']>

const modes: PublicationMode[] = ['REVIEW_FIRST', 'CENTRAL', 'NOTIFY']
const kinds: AgencyKind[] = ['DEPARTMENT', 'TOWNSHIP', 'SUB_DISTRICT', 'INSTITUTION', 'OFFICE', 'OWN_LEVEL', 'GOVERNMENT']

/** What an office decides for the agencies that it acts on. */
export async function OfficeSettingsForm({ code, settings }: { code: string; settings: Settings }) {
  const t = await getTranslations('settings')
  const acts = await getTranslations('acts')
  return (
    <ActForm act={setSettings} hidden={{ agency: code }} label={acts('setSettings')} done={t('saved')}>
      <fieldset>
        <legend className="font-medium">{t('publication')}</legend>
        {modes.map((mode) => <Dot key={`${mode}.${settings.publicationMode}`} name="publicationMode" value={mode} required defaultChecked={settings.publicationMode === mode} label={t(`modes.${mode}`)} />)}
      </fieldset>
      <Tick key={`offline-${settings.offlineSigning}`} name="offlineSigning" defaultChecked={settings.offlineSigning} label={t('offlineSigning')} />
      <Tick key={`rankings-${settings.rankings}`} name="rankings" defaultChecked={settings.rankings} label={t('rankings')} />
    </ActForm>
  )
}

/** The dates of a year, kind by kind, and one form to set one of them. */
export async function DeadlineForm({ code, year, deadlines }: { code: string; year: number; deadlines: Agency['deadlines'] }) {
  const t = await getTranslations('settings')
  const acts = await getTranslations('acts')
  const words = await getTranslations('kinds')
  const ordered = kinds.flatMap((kind) => deadlines.filter((one) => one.kind === kind))
  return (
    <div className="grid gap-5">
      {ordered.length === 0 ? <p className="text-quiet">{t('noDeadlines')}</p> : (
        <Scroll label={t('deadlines', { year })}>
          <ListTable caption={t('deadlines', { year })} head={[t('kind'), t('local'), t('statutory')]}>
            {ordered.map(({ kind, localAt, statutoryAt }) => (
              <ListRow key={kind} heading={words(kind)}>
                <ListCell className={localAt === statutoryAt ? 'text-quiet' : 'font-medium'}><Deadline at={localAt} /></ListCell>
                <ListCell className="text-quiet"><Deadline at={statutoryAt} /></ListCell>
              </ListRow>
            ))}
          </ListTable>
        </Scroll>
      )}
      <ActForm act={setDeadline} hidden={{ agency: code, year }} label={acts('setDeadline')} done={t('deadlineSaved')} className="grid max-w-md gap-3">
        <Choices id="deadline-kind" name="kind" label={t('kind')} of={kinds.map((kind) => [kind, words(kind)] as const)} />
        <Field id="lastDay" label={t('lastDay')} hint={t('lastDayHint')}><TextBox id="lastDay" name="lastDay" type="date" required aria-describedby="lastDay-hint" /></Field>
      </ActForm>
    </div>
  )
}

/** How an agency signs. */
export async function ChainForm({ code, settings }: { code: string; settings: Settings }) {
  const t = await getTranslations('settings')
  const acts = await getTranslations('acts')
  return (
    <ActForm act={setChain} hidden={{ agency: code }} label={acts('setChain')} done={t('saved')}>
      <p className="text-quiet">{t('chainLead')}</p>
      <fieldset>
        <legend className="sr-only">{t('chainTitle')}</legend>
        {(['1', '2', '3'] as const).map((steps) => <Dot key={`${steps}.${settings.chainLength}`} name="chainLength" value={steps} required defaultChecked={settings.chainLength === Number(steps)} label={t(`chain.${steps}`)} />)}
      </fieldset>
      <Tick key={`editor-${settings.signatoryMayBeEditor}`} name="signatoryMayBeEditor" defaultChecked={settings.signatoryMayBeEditor} label={t('mayBeEditor')} />
    </ActForm>
  )
}

/** Names of other places that are right in an agency's texts. */
export async function PlacesForm({ code, places }: { code: string; places: readonly string[] }) {
  const t = await getTranslations('settings')
  const acts = await getTranslations('acts')
  return (
    <ActForm act={setAllowedPlaces} hidden={{ agency: code }} label={acts('setAllowedPlaces')} done={t('saved')} className="grid max-w-md gap-3">
      <Field id="places" label={t('placesLabel')} hint={t('placesHint')}><TextArea key={places.join()} id="places" name="places" defaultValue={places.join('\n')} aria-describedby="places-hint" /></Field>
    </ActForm>
  )
}
