import { getTranslations } from 'next-intl/server'
import { ActForm } from '@/report/acts/act-form.tsx'
import { Tick } from '@/ui/kept-field.tsx'
import { setFlags } from './agency-acts.ts'

/** 设定报送与汇总 for one year. A government never counts in a sum, and is not asked. */
export async function FlagsForm({ agency, year, mustFile, countsInSum }: { agency: { code: string; kind: string }; year: number; mustFile: boolean; countsInSum: boolean }) {
  const t = await getTranslations('registry')
  const acts = await getTranslations('acts')
  return (
    <ActForm act={setFlags} hidden={{ agency: agency.code, year }} label={acts('setFlags')} done={t('flagsSaved')}>
      <p className="max-w-2xl text-quiet">{t('flagsLead')}</p>
      <Tick key={`must-${mustFile}`} name="mustFile" defaultChecked={mustFile} label={t('mustFile')} />
      {agency.kind === 'GOVERNMENT' ? null : <Tick key={`counts-${countsInSum}`} name="countsInSum" defaultChecked={countsInSum} label={t('countsInSum')} />}
    </ActForm>
  )
}
