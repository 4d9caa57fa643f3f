import { getLocale, getTranslations } from 'next-intl/server'
import { say } from '@/lib/say.ts'
import { Lines } from '@/ui/lines.tsx'
import { Notice } from '@/ui/notice.tsx'
import { formatOf } from './form-of.ts'
import type { WorkingReport } from './editor/draft-of.ts'
import { When } from './when.tsx'

/** Why the report came back and which sections are open because of it. */
export async function ReturnNotice({ report }: { report: WorkingReport }) {
  const t = await getTranslations('report')
  const locale = await getLocale()
  const back = report.lastReturn
  if (!back || report.state !== 'RETURNED') return null
  const format = formatOf(report.format)
  return (
    <Notice tone="warning" title={t('returned')} className="mb-6">
      <p><Lines text={back.reason} /></p>
      <p className="mt-1 text-sm">{back.by} · <When at={back.at} /></p>
      {report.unlockedSections.length > 0 ? (
        <p className="mt-1 text-sm">{t('unlocked')} {format.sections.filter(({ id }) => report.unlockedSections.includes(id)).map(({ id, heading }, index) => (
          <span key={id}>{index > 0 ? ' · ' : ''}<a href={`#${id}`}>{say(heading, locale)}</a></span>
        ))}</p>
      ) : null}
    </Notice>
  )
}
