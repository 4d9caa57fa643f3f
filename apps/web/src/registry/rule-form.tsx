import { rules } from '@nianbao/report'
import { getLocale, getTranslations } from 'next-intl/server'
import type { AgencySettingsQuery, RuleSwitch } from '@/lib/graph/generated/graphql.ts'
import { say } from '@/lib/say.ts'
import { ActForm } from '@/report/acts/act-form.tsx'
import { When } from '@/report/when.tsx'
import { Fold } from '@/ui/fold.tsx'
import { ListCell, ListRow, ListTable } from '@/ui/list-table.tsx'
import { Scroll } from '@/ui/scroll.tsx'
import { setRule } from './agency-acts.ts'
import { Choices } from './choices.tsx'

type Settings = NonNullable<AgencySettingsQuery['agency']>['rules']

const switches: readonly RuleSwitch[] = ['ERROR', 'WARNING', 'NOTICE', 'OFF']

/** Every rule with how it speaks by itself and how the office wants it to speak this year, and one form to set one of them. */
export async function RuleForm({ code, year, settings }: { code: string; year: number; settings: Settings }) {
  const t = await getTranslations('settings')
  const acts = await getTranslations('acts')
  const locale = await getLocale()
  const set = new Map(settings.map((setting) => [setting.rule, setting]))
  const words = (severity: RuleSwitch) => t(`switches.${severity}`)
  const own = (rule: (typeof rules)[number]) => words(rule.standing === 'off' ? 'OFF' : rule.severity.toUpperCase() as RuleSwitch)
  const changed = rules.filter(({ id }) => set.has(id))
  const row = (rule: (typeof rules)[number]) => (
    <ListRow key={rule.id} heading={<><span className="whitespace-nowrap">{rule.id}</span> <span className="font-normal">{say(rule.title, locale)}</span></>}>
      <ListCell className="text-sm">{say(rule.condition, locale)}</ListCell>
      <ListCell className="whitespace-nowrap text-quiet">{own(rule)}</ListCell>
      <ListCell className="font-medium whitespace-nowrap">{set.has(rule.id) ? words(set.get(rule.id)!.severity) : ''}</ListCell>
      <ListCell className="text-sm text-quiet"><SetBy of={set.get(rule.id)} /></ListCell>
    </ListRow>
  )
  const table = (of: readonly (typeof rules)[number][], caption: string) => (
    <Scroll label={caption}><ListTable caption={caption} head={[t('rule'), t('condition'), t('byItself'), t('setTo'), t('setBy')]}>{of.map(row)}</ListTable></Scroll>
  )
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <p className="text-quiet">{t('rulesLead')}</p>
      {changed.length > 0 ? table(changed, t('rulesChanged')) : <p className="text-quiet">{t('rulesUnchanged')}</p>}
      <ActForm act={setRule} hidden={{ agency: code, year }} label={acts('setRule')} done={t('ruleSaved')} className="grid max-w-md gap-3">
        <Choices id="rule" name="rule" label={t('rule')} of={rules.map((rule) => [rule.id, `${rule.id} ${say(rule.title, locale)}`] as const)} />
        <Choices id="severity" name="severity" label={t('setTo')} of={[['', t('asItself')] as const, ...switches.map((one) => [one, words(one)] as const)]} />
      </ActForm>
      <Fold title={t('rulesAll', { count: rules.length })}>{table(rules, t('rulesAll', { count: rules.length }))}</Fold>
    </div>
  )
}

/** Who set a rule last, and when; nothing for one that speaks as it itself says. */
function SetBy({ of }: { of: Settings[number] | undefined }) {
  return of?.by && of.at ? <>{of.by} · <When at={of.at} /></> : null
}
